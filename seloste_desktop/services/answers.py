"""The answer to an access request, drawn up from all that was collected of one person (law B C.2)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from seloste_desktop.documents.answer_tables import joined
from seloste_desktop.documents.field_values import coded, corrections, kind, shown
from seloste_desktop.documents.words import Words
from seloste_desktop.domain import answer as paper
from seloste_desktop.domain import clock
from seloste_desktop.domain.answer import Answer
from seloste_desktop.domain.audit import Action, Entry, Purpose
from seloste_desktop.domain.authority import Authority
from seloste_desktop.domain.controller import Controller
from seloste_desktop.domain.customer import Kind as CustomerKind
from seloste_desktop.domain.data_map import Basis, Category, Field, Heading, Shown, Table
from seloste_desktop.domain.keeping import Keeping
from seloste_desktop.domain.listing import Column, Listing, Period
from seloste_desktop.domain.recipient import Recipient, RecipientRole
from seloste_desktop.domain.register_map import REGISTER
from seloste_desktop.domain.retention_law import Ground, RetentionLaw, Source

Row = Mapping[str, Any]
_LISTED = ("customer_order", "invoice", "invoice_line", "payment", "request", "document", "user")
_SOURCE_OF = {"customer_order": "order", "invoice": "order", "payment": "bank"}


@dataclass(frozen=True, kw_only=True)
class Subject:
    """All that is known of a person and of the asking, before it is put into words."""

    name: str
    rows: Mapping[str, Sequence[Row]]
    organisations: Sequence[Row] = ()
    own_fields: Mapping[str, Heading] = field(default_factory=dict)
    controller: Controller
    recipients: Sequence[Recipient] = ()
    entries: Sequence[Entry] = ()
    keepings: Mapping[Ground, Keeping] = field(default_factory=dict)
    retention: RetentionLaw
    authority: Authority
    withheld: Mapping[str, int] = field(default_factory=dict)
    folder_papers: Sequence[Row] = ()
    case: str
    received: date
    day: date
    checkpoint: str
    made_up: bool
    backups: date | None = None
    enclosures: Sequence[str] = ()

    @property
    def person(self) -> Row:
        return self.rows["person"][0]

    @property
    def representative(self) -> bool:
        """Whether the person is known only as one who acts for an organisation."""
        kinds = {row["kind"] for row in self.rows.get("customer", ())}
        return kinds == {CustomerKind.CONTACT_PERSON}

    def address(self) -> tuple[str, ...]:
        """The lines for the envelope: the newest address in force, none if there is none."""
        valid = [row for row in self.rows.get("contact", ()) if row["kind"] == "address" and not row["valid_to"]]
        if not valid:
            return ()
        row = valid[-1]
        town = " ".join(filter(None, (row["postal_code"], (row["city"] or "").upper())))
        abroad = "" if row["country"] in (None, "", "FI") else row["country"]
        return tuple(filter(None, (self.name, row["street"], town, abroad)))


def drawn(subject: Subject, words: Words) -> Answer:
    """Put the answer together in the language of the words."""
    trader = subject.controller
    home = ", ".join(filter(None, (trader.street, f"{trader.postal_code} {trader.city}".strip())))
    reach = ", ".join(filter(None, (trader.phone, trader.email))) or home or trader.called
    return Answer(
        language=words.language,
        made_up=subject.made_up,
        sender=_sender(trader, words),
        address=subject.address(),
        person=subject.name,
        signer=trader.name or trader.called,
        contact=reach,
        return_to=", ".join(filter(None, (trader.called, home))),
        case=subject.case,
        received=subject.received,
        channel="",
        place=trader.city,
        day=subject.day,
        checkpoint=subject.checkpoint,
        groups=_groups(subject, words),
        listings=tuple(_listings(subject, words)),
        uses=_uses(subject, words),
        categories=_categories(subject),
        disclosures=_disclosures(subject),
        processors=_recipients(subject, RecipientRole.PROCESSOR, words),
        planned=_recipients(subject, RecipientRole.CONTROLLER, words),
        kept=_kept(subject, words),
        authority=subject.authority.sentence(words.language),
        sources=tuple(dict.fromkeys(_SOURCE_OF[table] for table in _SOURCE_OF if subject.rows.get(table))),
        transfers=tuple(paper.Transfer(each.name, each.country, each.safeguard) for each in _outside(subject)),
        enclosures=tuple(subject.enclosures),
        corrections=tuple(_corrections(subject, words)),
        consents=tuple(
            paper.Consent(
                row["what"], _day(row["given"]) or subject.day, row["how"], _day(row["withdrawn"]), row["evidence"]
            )
            for row in subject.rows.get("consent", ())
        ),
        prohibitions=tuple(
            paper.Prohibition(row["kind"], _day(row["since"]) or subject.day, row["told"], until=_day(row["ended"]))
            for row in subject.rows.get("prohibition", ())
        ),
        restrictions=tuple(
            paper.Restriction(
                row["ground"], _day(row["since"]) or subject.day, _day(row["lifted"]), row["reason"], _day(row["told"])
            )
            for row in subject.rows.get("restriction", ())
        ),
        remarks=tuple(_remarks(subject, words)),
        withheld=tuple(paper.Withheld(each, count) for each, count in subject.withheld.items() if count),
        paper_records=tuple(
            paper.PaperRecord(row["what"], row["place"], _day(row["since"]), _day(row["destroyed"]), row["how"])
            for row in (*subject.rows.get("paper_record", ()), *subject.folder_papers)
        ),
        days_of_use=_days_of_use(subject.entries, words),
        log_begins=_moment(subject.entries[0]) if subject.entries else subject.day,
        backups=words.plural("length.days", (subject.day - subject.backups).days + 1) if subject.backups else "",
    )


def _sender(trader: Controller, words: Words) -> tuple[str, ...]:
    address = ", ".join(filter(None, (trader.street, f"{trader.postal_code} {trader.city}".strip())))
    number = words.text("invoice.business_id", number=trader.business_id) if trader.business_id else ""
    reach = ", ".join(filter(None, (trader.phone, trader.email, trader.web)))
    return tuple(filter(None, (trader.called, number, address, reach)))


def _groups(subject: Subject, words: Words) -> tuple[paper.DataGroup, ...]:
    """The data of the letter's first section, by category; what has a section of its own stands there."""
    found: dict[Category, list[paper.Datum]] = {}
    for table in ("person", "customer", "contact", "own_value"):
        for row in subject.rows.get(table, ()):
            for each in _fields_of(table, row):
                if each.category is not Category.CORRESPONDENCE or table == "own_value":
                    found.setdefault(each.category, []).append(_datum(table, each, row, subject, words))
    for row in subject.organisations:
        datum = paper.Datum(REGISTER.field("organisation", "company").heading[words.language], row["name"])
        found.setdefault(Category.ORGANISATION, []).append(datum)
    return tuple(
        paper.DataGroup(words.name(f"category.{category}"), tuple(data))
        for category, data in sorted(found.items(), key=lambda item: list(Category).index(item[0]))
    )


def _datum(table: str, each: Field, row: Row, subject: Subject, words: Words) -> paper.Datum:
    heading = each.heading
    if table == "own_value":
        heading = subject.own_fields.get(row["name"], heading)
    if table == "contact":
        origin = paper.Origin(row["source"] or "", _purpose(row, words), _day(row["valid_from"]))
        valid = Period(_day(row["valid_from"]), _day(row["valid_to"]))
    else:
        since = subject.rows["customer"][0]["since"] if subject.rows.get("customer") else None
        source = "order" if table == "customer" and not each.provided else "person"
        origin, valid = paper.Origin(source, day=_day(since)), Period()
    return paper.Datum(heading[words.language], shown(each, row[each.column], words), kind(each), origin, valid)


def _purpose(row: Row, words: Words) -> str:
    """What contact data are for, where it is another thing than the usual."""
    if row["purpose"] == Purpose.CUSTOMER_CARE:
        return ""
    entry = REGISTER.field("contact", "contact_purpose")
    return f"{entry.heading[words.language].lower()}: {shown(entry, row['purpose'], words)}"


def _fields_of(table: str, row: Row) -> list[Field]:
    """The fields that people read of a row: of contact data those of its kind."""
    entry = REGISTER.tables[table]
    of_kind = row[entry.kind_column] if entry.kind_column else ""
    skipped = {"contact_purpose", "contact_source", "valid_from", "valid_to"}  # beside each datum in its own columns
    return [
        each
        for each in entry.fields
        if each.kind in ("", "*", of_kind) and each.shown not in (Shown.INNER, Shown.FILE) and each.name not in skipped
    ]


def _listings(subject: Subject, words: Words) -> Iterable[Listing]:
    """One table for each kind of row that is neither a datum nor has a section of its own."""
    for table in _LISTED:
        entry = REGISTER.tables[table]
        rows = subject.rows.get(table, ())
        if not rows:
            continue
        fields = [each for each in entry.fields if each.shown not in (Shown.INNER, Shown.FILE)]
        columns = [Column(each.heading[words.language], kind(each)) for each in fields]
        cells = [[shown(each, row[each.column], words) for each in fields] for row in rows]
        if entry.through == "invoice":
            columns.insert(0, Column(REGISTER.field("invoice", "number").heading[words.language]))
            numbers = {row["id"]: row["number"] for row in subject.rows["invoice"]}
            cells = [[numbers[row["invoice"]], *found] for row, found in zip(rows, cells, strict=True)]
        yield Listing(entry.heading[words.language], tuple(columns), tuple(map(tuple, cells)))


def _present(subject: Subject) -> Iterable[tuple[Table, Field]]:
    """Every field that has a value of this person, with its table."""
    for table, rows in subject.rows.items():
        entry = REGISTER.tables[table]
        for row in rows:
            of_kind = row[entry.kind_column] if entry.kind_column else ""
            for each in entry.fields:
                if (
                    each.kind in ("", "*", of_kind)
                    and each.shown is not Shown.FILE
                    and row.get(each.column) not in (None, "")
                ):
                    yield entry, each


def _categories(subject: Subject) -> tuple[Category, ...]:
    present = {each.category for _, each in _present(subject)} | {Category.LOG}
    return tuple(category for category in Category if category in present)


def _uses(subject: Subject, words: Words) -> tuple[paper.Use, ...]:
    found: dict[tuple[Purpose, Basis], dict[Category, None]] = {}
    for _, each in _present(subject):
        for use in each.uses:
            key = (use.purpose, use.basis_for(subject.representative))
            found.setdefault(key, {})[each.category] = None
    return tuple(
        paper.Use(purpose, _joined(words.name(f"category.{each}") for each in categories), basis)
        for (purpose, basis), categories in found.items()
    )


def _disclosures(subject: Subject) -> tuple[paper.Recipient, ...]:
    """Who else got the data: earlier answers to the person are told of as requests and documents."""
    answers = {row["sha256"] for row in subject.rows.get("document", ()) if row["kind"] == "answer"}
    return tuple(
        paper.Recipient(row["recipient_name"], _given(row), row["why"], Period(day, day))
        for row in subject.rows.get("disclosure", ())
        if row["sha256"] not in answers
        for day in (_day(row["disclosed"]),)
    )


def _given(row: Row) -> str:
    return f"{row['what']} ({row['file']})" if row["file"] else str(row["what"])


def _recipients(subject: Subject, role: RecipientRole, words: Words) -> tuple[paper.Recipient, ...]:
    given = {row["recipient"] for row in subject.rows.get("disclosure", ())}
    return tuple(
        paper.Recipient(
            each.name,
            coded("activity_data", each.activity, words),
            coded("activity", each.activity, words),
            Period(each.since or each.contract, each.until),
        )
        for each in subject.recipients
        if each.role is role and (role is RecipientRole.PROCESSOR or each.id not in given)
        if each.until is None or each.until >= subject.day
    )


def _outside(subject: Subject) -> list[Recipient]:
    return [each for each in subject.recipients if each.outside and (each.until is None or each.until >= subject.day)]


def _kept(subject: Subject, words: Words) -> tuple[paper.Kept, ...]:
    """One row for each ground that holds something, with what it holds."""
    held: dict[Ground, dict[str, None]] = {}
    for entry, each in _present(subject):
        for ground in each.grounds:
            if ground in subject.keepings:
                held.setdefault(ground, {})[_what(entry, each, words)] = None
    if Ground.ACCESS_LOG in subject.keepings:
        held[Ground.ACCESS_LOG] = {words.name(f"category.{Category.LOG}"): None}
    language = words.language
    return tuple(
        paper.Kept(
            _joined(kept),
            ground,
            length(subject.retention.rules[ground].months, words),
            keeping.law[language],
            keeping.until if keeping.until != date.max else None,
            subject.retention.criteria[keeping.criterion][language] if keeping.criterion else "",
            subject.retention.rules[ground].source is Source.LAW,
        )
        for ground, kept in held.items()
        for keeping in (subject.keepings[ground],)
    )


def _what(entry: Table, each: Field, words: Words) -> str:
    """Data of the card by their category, free text by its name, rows of other tables as what they are."""
    if entry.name not in ("person", "customer", "contact", "own_value"):
        return entry.heading[words.language]
    if each.shown is Shown.NOTE and entry.name == "person":
        return each.heading[words.language]
    return words.name(f"category.{each.category}")


def length(months: int, words: Words) -> str:
    """A period in words: 3 vuotta, 6 kuukautta."""
    unit, count = ("years", months // 12) if months % 12 == 0 else ("months", months)
    return words.plural(f"length.{unit}", count)


def _corrections(subject: Subject, words: Words) -> Iterable[paper.Correction]:
    headings = {each.name: each.heading[words.language] for _, each in REGISTER.fields()}
    own = {f"own:{name}": heading[words.language] for name, heading in subject.own_fields.items()}
    fields = {each.name: each for _, each in REGISTER.typed()}
    for row in subject.rows.get("correction", ()):
        for name, before, after in corrections(row["changes"]):
            old, new = (_corrected(fields.get(name), each, words) for each in (before, after))
            heading = (headings | own).get(name, name)
            yield paper.Correction(_day(row["at"]) or subject.day, heading, old, new, row["reason"])


def _corrected(each: Field | None, text: str, words: Words) -> str:
    """A value of a correction as the letter writes it; one kept in another form than its field's stands as it is."""
    if each is None or each.shown not in (Shown.CODE, Shown.FLAG):
        return text
    return str(shown(each, text, words) or "")


def _remarks(subject: Subject, words: Words) -> Iterable[paper.Remark]:
    for each in REGISTER.tables["person"].fields:
        text = subject.person[each.column]
        if each.shown is Shown.NOTE and text:
            yield paper.Remark(each.heading[words.language], text)


def _days_of_use(entries: Sequence[Entry], words: Words) -> tuple[paper.DayOfUse, ...]:
    """Entries of a day and purpose as one row; no staff is named (C-579/21)."""
    days: dict[tuple[date, Purpose], list[Entry]] = {}
    for entry in entries:
        days.setdefault((_moment(entry), entry.purpose), []).append(entry)
    return tuple(
        paper.DayOfUse(
            day,
            purpose,
            tuple(dict.fromkeys(each.action for each in group)),
            _joined(_subjects(group, words)),
            len({each.act for each in group}),
        )
        for (day, purpose), group in days.items()
    )


def _subjects(entries: Iterable[Entry], words: Words) -> Iterable[str]:
    for entry in entries:
        if entry.subject in REGISTER.tables:
            yield REGISTER.tables[entry.subject].heading[words.language]
        elif entry.action is not Action.PRUNE:
            yield words.name("category.log")


def _joined(said: Iterable[str]) -> str:
    """Each once, the first with its capital letter."""
    return joined(list(dict.fromkeys(said)))


def _moment(entry: Entry) -> date:
    return clock.today(clock.moment(entry.at))


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text[:10]) if text else None
