"""The entries of the data map: every column of the register file that can hold a person's data."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from seloste_desktop.domain.audit import Purpose
from seloste_desktop.domain.data_map import Basis, Category, DataMap, Erasure, Field, Heading, Shown, Table, Use
from seloste_desktop.domain.retention_law import Ground

_CONTRACT, _LAW, _INTEREST = Basis.CONTRACT, Basis.LEGAL_OBLIGATION, Basis.LEGITIMATE_INTEREST
CARE = Use(Purpose.CUSTOMER_CARE, _CONTRACT, _INTEREST)
INVOICING = Use(Purpose.INVOICING, _CONTRACT, _INTEREST)
BOOKKEEPING = Use(Purpose.BOOKKEEPING, _LAW, _LAW)
TAX = Use(Purpose.TAX, _LAW, _LAW)
CLAIM = Use(Purpose.LEGAL_CLAIM, _INTEREST, _INTEREST)
COLLECTING = Use(Purpose.COLLECTION, _INTEREST, _INTEREST)
ANSWERING = Use(Purpose.DATA_REQUEST, _LAW, _LAW)
CORRECTING = Use(Purpose.CORRECTION, _LAW, _LAW)
OBEYING = Use(Purpose.MARKETING, _LAW, _LAW)
ALLOWED = Use(Purpose.MARKETING, Basis.CONSENT, Basis.CONSENT)
UPKEEP = Use(Purpose.UPKEEP, _LAW, _LAW)
SECURITY = Use(Purpose.UPKEEP, _INTEREST, _INTEREST)

LIVE = ("relationship", "prospect")
VOUCHER = ("voucher", "claim")


def _field(
    name: str,
    heading: str,
    category: Category,
    uses: tuple[Use, ...],
    grounds: tuple[str, ...],
    *,
    column: str = "",
    kind: str = "",
    shown: Shown = Shown.TEXT,
    codes: str = "",
    provided: bool = False,
    typed: bool = False,
    erasure: Erasure = Erasure.ROW,
) -> Field:
    """Take the heading as "fi|sv|en"; a field without a column of another name is its own column."""
    if codes and shown is Shown.TEXT:
        shown = Shown.CODE
    words, why = Heading(*heading.split("|")), tuple(map(Ground, grounds))
    return Field(name, column or name, words, category, uses, why, kind, shown, codes, provided, typed, erasure)


def _table(name: str, heading: str, fields: Iterable[Field] = (), **more: object) -> Table:
    return Table(name, Heading(*heading.split("|")), tuple(fields), **more)  # type: ignore[arg-type]  # Table's names


_told = partial(_field, provided=True, typed=True, erasure=Erasure.BLANK)  # told by the person, typed by the user
_who = partial(_told, category=Category.IDENTIFICATION, uses=(CARE, INVOICING), grounds=LIVE)
_reach = partial(_told, category=Category.CONTACT, uses=(CARE, INVOICING), grounds=LIVE, erasure=Erasure.ROW)
_trace = partial(
    _told, category=Category.TECHNICAL, uses=(SECURITY,), grounds=("ip",), provided=False, erasure=Erasure.ROW
)
_firm = partial(_told, category=Category.ORGANISATION, uses=(CARE, INVOICING), grounds=LIVE)
_terms = partial(_told, category=Category.BILLING, uses=(INVOICING,), grounds=LIVE, provided=False)
_billed = partial(
    _field, category=Category.BILLING, uses=(INVOICING, BOOKKEEPING, TAX, COLLECTING, CLAIM), grounds=VOUCHER
)
_paid = partial(_field, category=Category.PAYMENTS, uses=(INVOICING, BOOKKEEPING), grounds=VOUCHER)
_ordered = partial(_field, category=Category.ORDERS, uses=(CARE, INVOICING), grounds=LIVE, provided=True)
_allowed = partial(_field, category=Category.CONSENTS, uses=(ALLOWED,), grounds=("consent",), provided=True)
_forbidden = partial(_field, category=Category.CONSENTS, uses=(OBEYING,), grounds=("prohibition",))
_asked = partial(_field, category=Category.REQUESTS, uses=(ANSWERING,), grounds=("request_case",))
_given = partial(_field, category=Category.REQUESTS, uses=(ANSWERING,), grounds=("disclosure",))
_locked = partial(_field, category=Category.REQUESTS, uses=(ANSWERING,), grounds=("restriction",))
_on_paper = partial(_field, category=Category.CORRESPONDENCE, uses=(CARE,), grounds=LIVE)
_filed = partial(
    _field, category=Category.CORRESPONDENCE, uses=(CARE, ANSWERING, BOOKKEEPING), grounds=("voucher", "request_case")
)
_put_right = partial(_field, category=Category.CORRESPONDENCE, uses=(CORRECTING,), grounds=("correction",))
_login = partial(_field, category=Category.IDENTIFICATION, uses=(UPKEEP,), grounds=("user",))

PERSON = _table(
    "person",
    "Henkilö|Person|Person",
    (
        _who("first_name", "Etunimi|Förnamn|First name"),
        _who("last_name", "Sukunimi|Efternamn|Last name"),
        _who("title", "Titteli|Titel|Title"),
        _who("language", "Asiointikieli|Kontaktspråk|Language", codes="language"),
        _told(
            "notes",
            "Muistiinpanot|Anteckningar|Notes",
            Category.CORRESPONDENCE,
            (CARE,),
            LIVE,
            shown=Shown.NOTE,
            provided=False,
        ),
        _told(
            "address_protection",
            "Turvakielto|Spärrmarkering|Address protection",
            Category.CONTACT,
            (CARE,),
            LIVE,
            shown=Shown.FLAG,
        ),
    ),
    plain=("uid",),
    owner="id",
    search=("first_name", "last_name", "title", "notes"),
)

ORGANISATION = _table(
    "organisation",
    "Yhteisö|Organisation|Organisation",
    (
        _firm("company", "Yhteisön nimi|Organisationens namn|Name of the organisation", column="name"),
        _firm("business_id", "Y-tunnus|FO-nummer|Business ID"),
        _firm("vat_number", "ALV-numero|Momsnummer|VAT number"),
        _firm(
            "notes",
            "Muistiinpanot yhteisöstä|Anteckningar om organisationen|Notes on the organisation",
            shown=Shown.NOTE,
            provided=False,
        ),
    ),
    plain=("uid",),
    search=("name", "business_id", "notes"),
)

CUSTOMER = _table(
    "customer",
    "Asiakkuus|Kundförhållande|Customer",
    (
        _terms("number", "Asiakasnumero|Kundnummer|Customer number", typed=False),
        _firm("kind", "Laji|Typ|Kind", codes="customer_kind"),
        _firm(
            "company", "Toiminimi tai edustettu yhteisö|Firma eller företrädd organisation|Trade name or represented"
        ),
        _firm("business_id", "Y-tunnus|FO-nummer|Business ID"),
        _firm("vat_number", "ALV-numero|Momsnummer|VAT number"),
        _terms("einvoice_address", "Verkkolaskuosoite|E-fakturaadress|E-invoice address", provided=True),
        _terms("einvoice_operator", "Verkkolaskuoperaattori|E-fakturaoperatör|E-invoice operator", provided=True),
        _terms("price_list", "Hinnasto|Prislista|Price list"),
        _terms("discount", "Alennus, %|Rabatt, %|Discount, %"),
        _terms("payment_term", "Maksuehto, päivää|Betalningsvillkor, dagar|Payment term, days", shown=Shown.NUMBER),
        _terms("channel", "Laskutustapa|Faktureringssätt|Invoicing channel", codes="channel", provided=True),
        _terms("since", "Asiakassuhde alkoi|Kundförhållandet började|Customer since", shown=Shown.DATE),
        _terms("until", "Asiakassuhde päättyi|Kundförhållandet upphörde|Customer until", shown=Shown.DATE),
        _field(
            "sort_key",
            "Aakkosavain|Sorteringsnyckel|Sort key",
            Category.IDENTIFICATION,
            (CARE,),
            LIVE,
            shown=Shown.INNER,
            erasure=Erasure.BLANK,
        ),
    ),
    plain=("person", "organisation"),
    owner="person",
    search=("number", "company", "business_id", "vat_number", "einvoice_address"),
)

CONTACT = _table(
    "contact",
    "Yhteystiedot|Kontaktuppgifter|Contact data",
    (
        _reach("street", "Lähiosoite|Gatuadress|Street address", kind="address"),
        _reach("postal_code", "Postinumero|Postnummer|Postal code", kind="address"),
        _reach("city", "Postitoimipaikka|Postort|Town", kind="address"),
        _reach("country", "Maa|Land|Country", kind="address"),
        _reach("email", "Sähköposti|E-post|E-mail", column="value", kind="email"),
        _reach("phone", "Puhelin|Telefon|Phone", column="value", kind="phone"),
        _reach("www", "Verkkosivu|Webbplats|Web address", column="value", kind="www"),
        _trace("ip", "IP-numero|IP-nummer|IP number", column="value", kind="ip"),
        _reach("email", "Sähköposti|E-post|E-mail", column="normal", kind="email", shown=Shown.INNER, typed=False),
        _reach("phone", "Puhelin|Telefon|Phone", column="normal", kind="phone", shown=Shown.INNER, typed=False),
        _reach("www", "Verkkosivu|Webbplats|Web address", column="normal", kind="www", shown=Shown.INNER, typed=False),
        _trace("ip", "IP-numero|IP-nummer|IP number", column="normal", kind="ip", shown=Shown.INNER, typed=False),
        _reach("contact_purpose", "Tarkoitus|Ändamål|Purpose", column="purpose", codes="purpose", typed=False),
        _reach("contact_source", "Alkuperä|Källa|Source", column="source", codes="source", typed=False),
        _reach("valid_from", "Voimassa alkaen|Gäller från|Valid from", shown=Shown.DATE, typed=False),
        _reach("valid_to", "Voimassa asti|Gäller till|Valid to", shown=Shown.DATE, typed=False),
    ),
    plain=("person", "organisation", "kind"),
    owner="person",
    kind_column="kind",
    search=("value", "normal", "street", "postal_code", "city"),
)

OWN_VALUE = _table(
    "own_value",
    "Muuta|Övrigt|Other",
    (
        _reach(
            "own:{kind}",
            "Muuta|Övrigt|Other",
            category=Category.CORRESPONDENCE,
            column="value",
            kind="*",
            shown=Shown.NOTE,
            typed=False,
        ),
    ),
    plain=("person", "organisation", "name"),
    owner="person",
    kind_column="name",
    search=("value",),
)

ORDER = _table(
    "customer_order",
    "Tilaukset|Beställningar|Orders",
    (
        _ordered("ordered", "Tilauspäivä|Beställningsdag|Ordered on", shown=Shown.DATE),
        _ordered("what", "Tilaus|Beställning|Order", shown=Shown.NOTE),
        _ordered("cents", "Summa|Summa|Sum", shown=Shown.MONEY, provided=False),
        _ordered("state", "Tila|Status|State", codes="order_state", provided=False),
    ),
    plain=("customer", "invoice"),
    owner="customer",
    through="customer",
    search=("what",),
)

INVOICE = _table(
    "invoice",
    "Laskut|Fakturor|Invoices",
    (
        _billed("number", "Laskun numero|Fakturanummer|Invoice number"),
        _billed("issued", "Päivä|Datum|Date", shown=Shown.DATE),
        _billed("due", "Eräpäivä|Förfallodag|Due date", shown=Shown.DATE),
        _billed("reference", "Viitenumero|Referensnummer|Reference number"),
        _billed("gross", "Summa|Summa|Sum", shown=Shown.MONEY),
        _billed("state", "Tila|Status|State", codes="invoice_state"),
        _billed("supplied", "Toimituspäivä|Leveransdag|Date of supply", shown=Shown.DATE),
        _billed("supplied_from", "Toimitus alkoi|Leveransen började|Supply began", shown=Shown.DATE),
        _billed("net", "Veroton summa|Summa utan moms|Sum without VAT", shown=Shown.MONEY),
        _billed("vat", "Arvonlisävero|Moms|VAT", shown=Shown.MONEY),
        _billed("discount_percent", "Alennus, %|Rabatt, %|Discount, %"),
        _billed("discount_cents", "Alennus|Rabatt|Discount", shown=Shown.MONEY),
        _billed("vat_note", "Verottomuuden peruste|Grund för skattefrihet|Ground of no VAT"),
        _billed("prices", "Hinnat|Priser|Prices", codes="prices"),
        _billed("language", "Laskun kieli|Fakturans språk|Language of the invoice", codes="language"),
        _billed("consumer", "Kuluttaja|Konsument|Consumer", shown=Shown.FLAG),
        _billed("buyer_name", "Ostaja|Köpare|Buyer"),
        _billed("buyer_attention", "Ostajan lisätieto|Köparens tilläggsuppgift|Buyer's second line"),
        _billed("buyer_street", "Ostajan lähiosoite|Köparens gatuadress|Buyer's street address"),
        _billed("buyer_postal_code", "Ostajan postinumero|Köparens postnummer|Buyer's postal code"),
        _billed("buyer_city", "Ostajan postitoimipaikka|Köparens postort|Buyer's town"),
        _billed("buyer_country", "Ostajan maa|Köparens land|Buyer's country"),
        _billed("buyer_business_id", "Ostajan Y-tunnus|Köparens FO-nummer|Buyer's business ID"),
        _billed("buyer_vat_number", "Ostajan ALV-numero|Köparens momsnummer|Buyer's VAT number"),
        _billed(
            "buyer_einvoice_address", "Ostajan verkkolaskuosoite|Köparens e-fakturaadress|Buyer's e-invoice address"
        ),
        _billed("buyer_einvoice_operator", "Ostajan operaattori|Köparens operatör|Buyer's operator"),
    ),
    plain=("customer", "seller", "iban", "bic"),
    owner="customer",
    through="customer",
    search=("number", "reference", "buyer_name"),
)

INVOICE_LINE = _table(
    "invoice_line",
    "Laskurivit|Fakturarader|Invoice lines",
    (
        _billed("description", "Kuvaus|Beskrivning|Description", shown=Shown.NOTE),
        _billed("quantity", "Määrä|Antal|Quantity", shown=Shown.NUMBER),
        _billed("unit", "Yksikkö|Enhet|Unit"),
        _billed("unit_price", "Yksikköhinta, €|Enhetspris, €|Unit price, €", shown=Shown.NUMBER),
        _billed("rate", "Verokanta, %|Momssats, %|VAT rate, %", shown=Shown.NUMBER),
        _billed("discount", "Alennus, %|Rabatt, %|Discount, %", shown=Shown.NUMBER),
        _billed("rate_note", "Verottomuuden peruste|Grund för skattefrihet|Ground of no VAT"),
        _billed("rate_text", "Peruste sanoin|Grunden i ord|The ground in words"),
        _billed("line_supplied", "Toimituspäivä|Leveransdag|Date of supply", column="supplied", shown=Shown.DATE),
    ),
    plain=("invoice", "position"),
    owner="invoice",
    through="invoice",
)

PAYMENT = _table(
    "payment",
    "Maksut|Betalningar|Payments",
    (
        _paid("paid", "Maksupäivä|Betalningsdag|Paid on", shown=Shown.DATE),
        _paid("cents", "Maksettu|Betalt|Paid", shown=Shown.MONEY),
        _paid("payer", "Maksaja|Betalare|Payer"),
        _paid("message", "Viesti|Meddelande|Message", shown=Shown.NOTE),
    ),
    plain=("invoice",),
    owner="invoice",
    through="invoice",
)

CONSENT = _table(
    "consent",
    "Suostumukset|Samtycken|Consents",
    (
        _allowed("what", "Mihin|För vad|What for", shown=Shown.NOTE),
        _allowed("given", "Annettu|Gett|Given", shown=Shown.DATE),
        _allowed("how", "Miten|Hur|How", shown=Shown.NOTE),
        _allowed("evidence", "Todiste|Bevis|Evidence", shown=Shown.NOTE, provided=False),
        _allowed("withdrawn", "Peruutettu|Återkallat|Withdrawn", shown=Shown.DATE),
    ),
    plain=("person",),
    owner="person",
)

_BANS = (
    ("marketing", "Suoramarkkinointikielto|Direktmarknadsföringsförbud|Marketing prohibition"),
    ("distance_selling", "Etämyyntikielto|Distansförsäljningsförbud|Distance selling prohibition"),
    ("research", "Tutkimuskielto|Undersökningsförbud|Research prohibition"),
    ("list", "Julkaisukielto|Publiceringsförbud|Publication prohibition"),
    ("profiling", "Profilointikielto|Profileringsförbud|Profiling prohibition"),
)
PROHIBITION = _table(
    "prohibition",
    "Kiellot|Förbud|Prohibitions",
    (
        *(
            _forbidden(f"{kind}_ban", heading, column="since", kind=kind, shown=Shown.DATE, typed=kind == "marketing")
            for kind, heading in _BANS
        ),
        *(
            _forbidden(f"{kind}_ban", "Päättynyt|Upphört|Ended", column="ended", kind=kind, shown=Shown.DATE)
            for kind, _ in _BANS
        ),
        _forbidden("ban_told", "Miten ilmoitettu|Hur meddelat|How told", column="told", shown=Shown.NOTE),
    ),
    plain=("person", "kind"),
    owner="person",
    kind_column="kind",
)

RESTRICTION = _table(
    "restriction",
    "Käsittelyn rajoitukset|Begränsningar|Restrictions",
    (
        _locked("ground", "Peruste|Grund|Ground", codes="restriction"),
        _locked("reason", "Syy|Orsak|Reason", shown=Shown.NOTE),
        _locked("since", "Alkoi|Började|Since", shown=Shown.DATE),
        _locked("told", "Poistosta ilmoitettu|Upphörande meddelat|Lifting told", shown=Shown.DATE),
        _locked("lifted", "Poistettu|Upphörde|Lifted", shown=Shown.DATE),
    ),
    plain=("person",),
    owner="person",
)

REQUEST = _table(
    "request",
    "Pyynnöt|Begäranden|Requests",
    (
        _asked("case", "Asianumero|Ärendenummer|Case number", column="number"),
        _asked("request_kind", "Pyynnön laji|Typ av begäran|Kind of request", column="kind", codes="request_kind"),
        _asked("received", "Saapunut|Inkommit|Received", shown=Shown.DATE),
        _asked("request_channel", "Saapumistapa|Kanal|Channel", column="channel", codes="request_channel"),
        _asked("wording", "Pyynnön sanat|Ordalydelse|Wording", shown=Shown.NOTE, provided=True),
        _asked("answer_language", "Vastauksen kieli|Svarets språk|Language of the answer", codes="language"),
        _asked("identity", "Henkilöllisyyden varmistus|Kontroll av identitet|Identity check", shown=Shown.NOTE),
        _asked("request_state", "Tila|Status|State", column="state", codes="request_state"),
        _asked("closed", "Suljettu|Avslutat|Closed", shown=Shown.DATE),
        _asked("outcome", "Ratkaisu|Avgörande|Outcome", codes="outcome"),
    ),
    plain=("person",),
    owner="person",
)

DISCLOSURE = _table(
    "disclosure",
    "Luovutukset|Utlämnanden|Disclosures",
    (
        _given("disclosed", "Päivä|Datum|Date", shown=Shown.DATE),
        _given("recipient_name", "Vastaanottaja|Mottagare|Recipient"),
        _given("disclosed_what", "Mitä annettiin|Vad som lämnades ut|What was given", column="what", shown=Shown.NOTE),
        _given("disclosed_why", "Miksi|Varför|Why", column="why", shown=Shown.NOTE),
        _given("disclosed_file", "Tiedosto|Fil|File", column="file"),
        _given("sha256", "Tiedoston tarkiste|Filens kontrollsumma|Checksum of the file", shown=Shown.INNER),
    ),
    plain=("recipient",),
)

DISCLOSURE_PERSON = _table(
    "disclosure_person", "Luovutus|Utlämnande|Disclosure", plain=("disclosure", "person"), owner="person"
)

PAPER_RECORD = _table(
    "paper_record",
    "Paperiaineisto|Pappersmaterial|Paper records",
    (
        _on_paper("paper_what", "Mitä|Vad|What", column="what", shown=Shown.NOTE),
        _on_paper("paper_place", "Missä|Var|Where", column="place"),
        _on_paper("paper_since", "Alkaen|Från|Since", column="since", shown=Shown.DATE),
        _on_paper("paper_destroyed", "Hävitetty|Förstört|Destroyed", column="destroyed", shown=Shown.DATE),
        _on_paper("paper_how", "Miten hävitetty|Hur förstört|How destroyed", column="how"),
    ),
    plain=("person",),
    owner="person",
)

DOCUMENT = _table(
    "document",
    "Asiakirjat|Handlingar|Documents",
    (
        _filed("document_kind", "Asiakirjan laji|Typ av handling|Kind of document", column="kind", codes="document"),
        _filed("document_name", "Tiedosto|Fil|File", column="name"),
        _filed("made", "Päivä|Datum|Date", shown=Shown.DATE),
        _filed("content", "Sisältö|Innehåll|Content", shown=Shown.FILE),
        _filed("document_sha256", "Tarkiste|Kontrollsumma|Checksum", column="sha256", shown=Shown.INNER),
    ),
    plain=("person", "organisation", "invoice", "request", "media_type"),
    owner="person",
)

CORRECTION = _table(
    "correction",
    "Korjaukset|Rättelser|Corrections",
    (
        _put_right("corrected", "Korjattu|Rättat|Corrected", column="at", shown=Shown.DATE),
        _put_right("changes", "Ennen ja jälkeen|Före och efter|Before and after", shown=Shown.CHANGES),
        _put_right("reason", "Syy|Orsak|Reason", shown=Shown.NOTE),
    ),
    plain=("person", "organisation", "subject", "row", "salt"),
    owner="person",
)

USER = _table(
    "user",
    "Käyttäjät|Användare|Users",
    (
        _login("user_name", "Käyttäjätunnus|Användarnamn|Login", column="name"),
        _login("role", "Rooli|Roll|Role", codes="role"),
        _login("commitment", "Salassapitositoumus|Sekretessförbindelse|Confidentiality commitment", shown=Shown.DATE),
        _login("created", "Luotu|Skapad|Created", shown=Shown.DATE),
        _login("disabled", "Suljettu|Stängd|Disabled", shown=Shown.DATE),
    ),
    plain=("person",),
    owner="person",
)

_IMPERSONAL = (
    _table(
        "controller",
        "Rekisterinpitäjä|Personuppgiftsansvarig|Controller",
        plain=(
            *["name", "trade_name", "business_id", "street", "postal_code", "city", "country", "phone", "email", "web"],
            *["contact_name", "contact_phone", "contact_email", "logo", "financial_year_end", "language", "template"],
        ),
    ),
    _table("account", "Tili|Konto|Account", plain=("iban", "bic", "position")),
    _table("vat_status", "ALV-asema|Momsstatus|VAT status", plain=("registered", "since")),
    _table("financial_year", "Tilikausi|Räkenskapsperiod|Financial year", plain=("starts", "ends")),
    _table("setting", "Asetus|Inställning|Setting", plain=("name", "value")),
    _table(
        "own_field",
        "Oma kenttä|Eget fält|Own field",
        plain=("name", "fi", "sv", "en", "category", "purpose", "basis", "ground", "months", "provided"),
    ),
    _table(
        "recipient",
        "Vastaanottaja|Mottagare|Recipient",
        plain=("name", "role", "activity", "contact", "country", "safeguard", "contract", "since", "until"),
    ),
    _table(
        "notice_text",
        "Selosteen teksti|Text i beskrivningen|Text of the notice",
        plain=("section", "language", "text", "reason"),
    ),
    _table("key_slot", "Avainlokero|Nyckelfack|Key slot", plain=("slots",)),
)

REGISTER = DataMap.of(
    (
        PERSON,
        ORGANISATION,
        CUSTOMER,
        CONTACT,
        OWN_VALUE,
        ORDER,
        INVOICE,
        INVOICE_LINE,
        PAYMENT,
        CONSENT,
        PROHIBITION,
        RESTRICTION,
        REQUEST,
        DISCLOSURE,
        DISCLOSURE_PERSON,
        PAPER_RECORD,
        DOCUMENT,
        CORRECTION,
        USER,
        *_IMPERSONAL,
    )
)
