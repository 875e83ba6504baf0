"""A notice drawn from facts: lawful as it stands, in every kind, language and circumstance (LAW.md A.5)."""

import re
from collections.abc import Iterator
from itertools import product

import pytest

from seloste_desktop.domain.language import LANGUAGES, Language
from seloste_desktop.domain.notice import Bullets, Mark, Notice, Origin, OwnText, Paragraph
from seloste_desktop.domain.notice_drawing import draw, starter_text
from seloste_desktop.domain.notice_scope import Kind
from tests.domain.notice_samples import HISTORY, VARIANTS, facts

ALL = list(product(Kind, VARIANTS, LANGUAGES))
RIGHTS = [
    "right_of_access",
    "portability",
    "rectification",
    "restriction",
    "objection",
    "complaint",
    "other_rights",
    "erasure",
    "consent_withdrawal",
    "marketing_objection",
]
INVOICES = (Kind.INVOICING, Kind.CUSTOMER_INVOICING)

# What no section may say, with the rule of LAW.md A.2 that would find it; no sections means any.
FORBIDDEN = [
    ("TSL-002", (), r"\b(jne|yms?|tms|osv|etc)\b|(?:^|\n)\s*[-•*]?\s*(muuta|muut|övrigt|other)\s*(?=\n|$)"),
    ("TSL-003", (), r"\[|\]|\{|\}|<<|_{3,}|\.{3,}|\bx{3,}\b|\bNone\b"),
    ("TSL-010", ("sources",), r"ei (luovuteta|siirretä)|hävitetään|lämnas inte ut|not disclosed"),
    ("TSL-010", ("disclosures",), r"hävitetään|raderas på|erased on"),
    ("TSL-010", ("retention",), r"tarkastusoikeu|allekirjoit"),
    ("TSL-011", (), r"\batk\b|henkilötietolaki|rekisteriseloste|rekisteröityneen|registerbeskrivning"),
    ("TSL-041", ("purpose_and_basis",), r"voidaan (käyttää|hyödyntää)|kan användas|may be used"),
    ("TSL-042", (), r"julkais\w*[^.]{0,120}luettelo|publicer\w*[^.]{0,80}förteckning|publish\w*[^.]{0,80}list"),
    ("TSL-060", ("recipients",), r"soveltuv|ulkoistuskumppan|kolman\w* osapuol|eri taho|various partners"),
    ("TSL-061", ("disclosures", "sources"), r"ei luovuteta (ulkopuolisille|muille)|not disclosed to|till utomstående"),
    ("TSL-062", ("recipients",), r"henkilöstö|henkilökun|työntekij|\bpersonalen\b|anställda|\bstaff\b|employees"),
    ("TSL-063", ("sources", "disclosures", "recipients"), r"luotto(tieto|päätö)|kreditupplys|credit (check|rating)"),
    ("TSL-064", ("disclosures",), r"yhteistyökumppan|samarbetspartner|\bpartners\b"),
    ("TSL-073", ("retention", "disclosures"), r"pyynnöstä (hävitetään|poistetaan)|raderas på begäran|on request"),
    ("TSL-076", ("retention",), r"tosit\w*[^.\n]{0,80}?(?!\b(6|10) )\b\d+ vuo|verifikat\w*[^.\n]{0,80}?\b3 år"),
    (
        "TSL-080",
        ("transfers",),
        r"(ei siirretä|överförs inte|not transferred)[^.\n]{0,60}(ellei|paitsi|utom|unless|except)",
    ),
    ("TSL-090", ("security_manual", "security_it"), r"allekirjoi|underteckn|\bsigned\b|signature"),
    ("TSL-092", ("security_it",), r"palomuuri|brandvägg|firewall"),
    ("TSL-102", ("cookies",), r"ei voida (tunnistaa|yksilöidä)|kan inte identifier|cannot (be )?identif"),
    ("TSL-114", RIGHTS, r"(ainoastaan|vain) suomeksi|endast på finska|only in (finnish|english)"),
    (
        "TSL-120",
        RIGHTS,
        r"yhteyshenkil\w*[^.\n]{0,60}\bei\b[^.\n]{0,50}poist|kontaktperson\w*[^.\n]{0,60}kan inte raderas",
    ),
    ("TSL-122", (), r"ratapihantie|albertinkatu|bangårdsvägen|albertsgatan|00521"),
    ("TSL-127", RIGHTS, r"unohdetuksi|i tillämpliga delar|forgotten"),
    ("TSL-129", RIGHTS, r"henkilöllisyystodistu|passi\b|ajokort|körkort|passport"),
    ("TSL-130", RIGHTS, r"kerran vuodessa|maksullinen|peritään|en gång per år|avgiftsbelag|once a year|fee"),
]
# What must be said, and where.
DEMANDED = [
    ("TSL-007", "date", r"\d{1,2}\.\d{1,2}\.\d{4}|\d{4}-\d\d-\d\d"),
    ("TSL-008", "date", r"version|versio"),
    ("TSL-020", "controller", r"\d{5}\s+[^\W\d]{2,}"),
    ("TSL-021", "controller", r"\b\d{7}-\d\b"),
    ("TSL-030", "purpose_and_basis", r"sopimu|avtal|\bcontract"),
    ("TSL-032", "legitimate_interest", r"oikeutettu\w* etu|berättigade intresse|legitimate interest"),
    ("TSL-033", "consent", r"suostumu|samtyck|\bconsent"),
    ("TSL-035", "purpose_and_basis", r"lakisääteinen velvoi|rättslig förplikt|legal obligation"),
    ("TSL-036", "purpose_and_basis", r"vapaaehtoi|frivillig|voluntary"),
    ("TSL-051", "data_categories", r"tiedot|uppgift|data"),
    ("TSL-071", "retention", r"6 (vuotta|år|years)"),
    ("TSL-072", "retention", r"tilikau|räkenskap|financial year"),
    ("TSL-074", "retention", r"poistetaan|raderas|erased"),
    ("TSL-110", "automated_decisions", r"profil"),
    ("TSL-113", "right_of_access", r"kuukau|månad|month"),
    ("TSL-116", "portability", r"koneluet|maskinläs|machine-readable"),
    ("TSL-117", "rectification", r"tuomioistui|domstol|court"),
    ("TSL-118", "restriction", r"kiistä|bestrid|contest"),
    ("TSL-118", "restriction", r"lainvasta|olaglig|unlawful"),
    ("TSL-119", "objection", r"vastusta|invänd|object"),
    ("TSL-121", "complaint", r"tapahtunut|överträdelse|infringement"),
    ("TSL-123", "complaint", r"00531"),
    ("TSL-124", "erasure", r"poist|rader|eras"),
    ("TSL-125", "consent_withdrawal", r"peruut|återkalla|withdraw"),
    ("TSL-126", "marketing_objection", r"markkinoin|marknadsför|marketing"),
    ("TSL-128", "right_of_access", r"maksutta|avgiftsfri|free of charge"),
]


def notices() -> Iterator[Notice]:
    yield from (draw(facts(kind, **VARIANTS[variant]), language) for kind, variant, language in ALL)


DRAWN = tuple(notices())
each_notice = pytest.mark.parametrize("notice", DRAWN, ids=["-".join(map(str, each)) for each in ALL])


@each_notice
def test_no_section_says_what_a_rule_forbids(notice: Notice) -> None:
    found = [
        (rule, section.key, match[0])
        for rule, keys, pattern in FORBIDDEN
        for section in notice.sections
        if not keys or section.key in keys
        if (match := re.search(pattern, section.text, re.IGNORECASE))
    ]

    assert found == []


@each_notice
def test_every_section_says_what_a_rule_demands(notice: Notice) -> None:
    missing = [
        (rule, key)
        for rule, key, pattern in DEMANDED
        if not re.search(pattern, notice.section(key).text, re.IGNORECASE)
    ]

    assert missing == []


@each_notice
def test_no_section_is_empty(notice: Notice) -> None:
    assert [section.key for section in notice.sections if not re.search(r"\w", section.text)] == []
    assert [section.number for section in notice.sections] == list(range(1, 33))


@each_notice
def test_no_sentence_stands_twice_in_a_section(notice: Notice) -> None:
    for section in notice.sections:
        sentences = [each for line in section.text.split("\n") for each in re.split(r"(?<=[.!?])\s", line)]
        assert len(sentences) == len(set(sentences)), section.key


@pytest.mark.parametrize(("kind", "language"), list(product(INVOICES, LANGUAGES)))
def test_an_invoicing_register_names_its_data_and_who_gets_them(kind: Kind, language: Language) -> None:
    notice = draw(facts(kind), language)

    assert re.search("laskut|fakturor|invoices", notice.section("data_content").text)
    assert re.search("(?i)verkkolasku|nätfaktura|e-invoice", notice.section("recipients").text)
    assert re.search("perin|indrivning|collection", notice.section("purpose_and_basis").text)
    assert re.search("10 (vuotta|år|years)", notice.section("retention").text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_claim_of_commitments_needs_one_from_every_other_user(language: Language) -> None:
    claim = "salassapitositoumu|tystnadsförbindelse|confidentiality commitment"
    with_all = draw(facts(Kind.CUSTOMER, **VARIANTS["two users with commitments"]), language)
    with_one = draw(facts(Kind.CUSTOMER, **VARIANTS["two users, one commitment"]), language)

    assert re.search(claim, with_all.section("security_it").text)
    assert not re.search(claim, with_one.section("security_it").text)


@pytest.mark.parametrize(
    ("variant", "claim"),
    [("alone", "Varmuuskopiot"), ("a shared login", "henkilökohtaisella"), ("alone", "lukittuu")],
)
def test_a_safeguard_that_is_not_in_force_is_not_claimed(variant: str, claim: str) -> None:
    assert claim not in draw(facts(Kind.CUSTOMER, **VARIANTS[variant]), "fi").section("security_it").text


@pytest.mark.parametrize(("language", "word"), [("fi", "Luonnos"), ("sv", "Utkast"), ("en", "Draft")])
def test_a_draft_says_so_and_a_published_version_does_not(language: Language, word: str) -> None:
    draft = draw(facts(Kind.CUSTOMER, draft=True), language)

    assert draft.draft == word
    assert word.lower() in draft.section("date").text
    assert draw(facts(Kind.CUSTOMER), language).draft == ""


def test_the_title_holds_the_name_of_the_register() -> None:
    assert draw(facts(Kind.INVOICING), "fi").title == "Tietosuojaseloste: laskutusrekisteri"


def test_a_version_tells_the_day_of_the_one_before() -> None:
    notice = draw(facts(Kind.CUSTOMER, version=3, history=HISTORY), "fi")

    assert notice.section("date").text == "21.11.2026, versio 3. Edellinen versio on päivätty 1.2.2026."


def test_the_traders_words_stand_for_the_starters_and_the_facts_stay() -> None:
    own = OwnText("Myymme myös kirjaston poistokirjoja.\n- nimi\n- puhelin")
    parts = draw(facts(Kind.CUSTOMER), "fi", {"purpose_and_basis": own}).section("purpose_and_basis").parts

    assert parts[:2] == (
        Paragraph("Myymme myös kirjaston poistokirjoja.", Origin.OWN),
        Bullets(("nimi", "puhelin"), Origin.OWN),
    )
    assert {part.origin for part in parts[2:]} == {Origin.LIVE}


def test_the_traders_words_come_after_facts_that_have_no_starter_text() -> None:
    parts = draw(facts(Kind.CUSTOMER), "fi", {"recipients": OwnText("Muita ei ole.")}).section("recipients").parts

    assert [part.origin for part in parts] == [Origin.LIVE, Origin.LIVE, Origin.OWN]


def test_a_frozen_fact_stands_alone_with_its_reason() -> None:
    frozen = OwnText("Tietoja säilytetään kaksi vuotta.", "vakuutusyhtiön vaatimus")
    section = draw(facts(Kind.CUSTOMER), "fi", {"retention": frozen}).section("retention")

    assert section.parts == (Paragraph("Tietoja säilytetään kaksi vuotta.", Origin.FROZEN),)
    assert section.frozen_reason == "vakuutusyhtiön vaatimus"


def test_own_text_may_begin_from_the_starters() -> None:
    text = starter_text(facts(Kind.CUSTOMER), "fi", "restriction")

    assert text.startswith("Teillä on oikeus vaatia käsittelyn rajoittamista, kun\n- kiistätte")
    assert starter_text(facts(Kind.CUSTOMER), "fi", "controller") == ""


def test_fourteen_sections_are_mandatory_and_four_unless_another_answers_them() -> None:
    notice = draw(facts(Kind.CUSTOMER), "fi")

    assert sum(section.mark is Mark.MANDATORY for section in notice.sections) == 14
    assert sum(section.mark is Mark.MANDATORY_SOMEWHERE for section in notice.sections) == 4
