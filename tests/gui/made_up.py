"""A small register in memory, with the same face as the services: the window's tests need no file."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from seloste_desktop.domain.audit import Note, Purpose
from seloste_desktop.domain.card import Card, Datum, Found, Group, ListedCustomer, Record, Saved
from seloste_desktop.domain.data_map import Heading
from seloste_desktop.domain.errors import Refused
from seloste_desktop.domain.language import Language
from seloste_desktop.domain.person_export import Exported, ExportedFile, Preview, ThirdParty
from seloste_desktop.domain.register_map import REGISTER
from seloste_desktop.domain.shut_register import ShutRegister
from seloste_desktop.services.jobs import Steps, Work

PEOPLE = (
    ("Aalto, Aino", "1001", "Turku", ("open_request", "marketing_ban")),
    ("Aaltonen, Veikko", "1044", "Kaarina", ()),
    ("Ahlskog-Lindqvist, Anna-Karin", "1017", "Parainen", ()),
    ("Betonityö Lehto Oy", "1002", "Raisio", ("in_collection",)),
    ("Heikkilä, Onni", "1029", "Turku", ("restricted",)),
    ("Hämeenlinnan Teatterikerho ry", "1063", "Hämeenlinna", ()),
    ("Järvinen, Päivi", "1011", "", ("address_protection",)),
    ("Koskela, Eero", "1038", "Lieto", ()),
    ("Källström, Gunnel", "1052", "Parainen", ()),
    ("Lounaisrannikon Pursiseura ry", "1008", "Naantali", ()),
    ("Mäkelä, Sirpa", "1023", "Turku", ()),
    ("Nyqvist, Tor-Erik", "1071", "Kemiönsaari", ()),
    ("Ojala, Helmi", "1019", "Salo", ()),
    ("Pihlajamäki, Ulla-Maija", "1034", "Turku", ()),
)
LISTED = tuple(ListedCustomer(at, number, name, town, tags) for at, (name, number, town, tags) in enumerate(PEOPLE, 1))
AINO: dict[str, dict[str, Any]] = {
    "person": {"first_name": "Aino", "last_name": "Aalto", "language": "fi", "notes": "Soittaa mieluummin."},
    "customer": {"number": "1001", "kind": "person", "payment_term": 14, "since": "2021-03-12"},
}
CONTACTS: tuple[dict[str, Any], ...] = (
    {
        "street": "Tuomiokirkonkatu 12 B 34",
        "postal_code": "20500",
        "city": "Turku",
        "country": "FI",
        "contact_purpose": "customer_care",
        "valid_from": "2021-03-12",
    },
    {"phone": "040 000 1234", "contact_purpose": "customer_care"},
    {"email": "aino.aalto@example.fi", "contact_purpose": "invoicing", "valid_from": "2026-05-02"},
)
INVOICES = (
    {"number": "20260187", "state": "overdue", "issued": "2026-11-03", "due": "2026-11-17", "gross": 31250},
    {"number": "20260121", "state": "paid", "issued": "2026-06-18", "due": "2026-07-02", "gross": 124000},
)
TYPED = {
    "first_name": ("Aino",),
    "last_name": ("Aalto",),
    "street": ("Tuomiokirkonkatu 12 B 34",),
    "postal_code": ("20500",),
    "city": ("Turku",),
    "country": ("FI",),
    "phone": ("040 000 1234",),
    "email": ("aino.aalto@example.fi",),
    "marketing_ban": ("2026-02-04",),
    "since": ("2021-03-12",),
}


def record(table: str, values: Mapping[str, Any], row: int = 1) -> Record:
    entry = REGISTER.tables[table]
    return Record(row, tuple(Datum(entry_field(table, name), value) for name, value in values.items() if entry))


def entry_field(table: str, name: str) -> Any:
    return next(each for each in REGISTER.tables[table].fields if each.name == name)


def group(table: str, *rows: Mapping[str, Any]) -> Group:
    records = tuple(record(table, values, row) for row, values in enumerate(rows, 1))
    return Group(table, REGISTER.tables[table].heading, records)


@dataclass
class Customers:
    """Remembers what was asked under which purpose: that is what the log would hold."""

    rows: list[ListedCustomer] = field(default_factory=lambda: list(LISTED))
    asked: list[tuple[Any, ...]] = field(default_factory=list)
    refusal: Refused | None = None

    def find(self, text: str, first: int, purpose: Purpose) -> Found:
        found = [row for row in self.rows if text.casefold() in row.name.casefold() or text in row.number]
        self.asked.append(("find", purpose, tuple(row.id for row in found[:first])))
        return Found(tuple(row.id for row in found), tuple(found[:first]))

    def some(self, ids: Sequence[int], purpose: Purpose) -> tuple[ListedCustomer, ...]:
        self.asked.append(("some", purpose, tuple(ids)))
        return tuple(row for row in self.rows if row.id in ids)

    def card(self, customer: int, purpose: Purpose) -> Card:
        self.asked.append(("card", purpose, (customer,)))
        row = next(row for row in self.rows if row.id == customer)
        company = row.name.endswith(("Oy", "ry"))
        name = row.name if company else " ".join(reversed(row.name.split(", ")))
        groups = (group("person", AINO["person"]), group("customer", AINO["customer"]), group("contact", *CONTACTS))
        persons = (self.rows[7],) if company else ()
        kind = "company" if company else "person"
        tabs = (("invoice", 2),)
        return Card(customer, row.number, kind, name, row.tags, "fi", groups[1:] if company else groups, tabs, persons)

    def records(self, customer: int, table: str, purpose: Purpose) -> Group:
        self.asked.append(("records", purpose, (customer, table)))
        return group(table, *INVOICES)

    def typed(self, customer: int) -> Mapping[str, Sequence[str]]:
        self.asked.append(("typed", Purpose.CORRECTION, (customer,)))
        return TYPED

    def add(self, values: Mapping[str, Sequence[str]]) -> Saved:
        return self._save("add", values, "")

    def add_contact_person(self, company: int, values: Mapping[str, Sequence[str]]) -> Saved:
        return self._save("add_contact_person", values, "")

    def change(self, customer: int, values: Mapping[str, Sequence[str]], reason: str) -> Saved:
        return self._save("change", values, reason)

    def _save(self, how: str, values: Mapping[str, Sequence[str]], reason: str) -> Saved:
        if self.refusal:
            raise self.refusal
        self.asked.append((how, dict(values), reason))
        return Saved(1, "1001", tuple(values), ("1044",) if how == "add" else ())


PREVIEW = Preview(
    "Aino Aalto",
    "1001",
    "fi",
    (
        ThirdParty(
            "notes-1",
            Heading("Muistiinpanot", "Anteckningar", "Notes"),
            None,
            "…sopi asiasta naapurin ",
            "Eero Koskelan <b>",
            " kanssa…",
            "name",
        ),
        ThirdParty(
            "order-2",
            Heading("Tilaus", "Beställning", "Order"),
            None,
            "maksu tililtä ",
            "FI21 1234 5600 0007 85",
            " sovitusti",
            "iban",
        ),
    ),
    7,
    2,
)


@dataclass
class People:
    exported: list[tuple[Any, ...]] = field(default_factory=list)
    work: Callable[[Steps], object] | None = None

    def look(self, customer: int) -> Work[Preview]:
        return lambda steps: PREVIEW

    def export(
        self, customer: int, target: Path, language: Language, zipped: bool, kept: frozenset[str]
    ) -> Work[Exported]:
        def work(steps: Steps) -> Exported:
            if self.work:
                self.work(steps)
            self.exported.append((customer, target, language, zipped, kept))
            names = ("1-lue-tama-ensin.pdf", "2-tiedot.xlsx", "3-tiedot.json", "manifesti.txt")
            files = tuple(ExportedFile(target / name, "0" * 64) for name in names)
            return Exported(target, files[0].path, files, "18457: P4XD-M2QA-94TF-RWZC-H", "P-2026-014")

        return work


@dataclass(frozen=True)
class Key:
    user: str
    path: Path


@dataclass(frozen=True)
class Verification:
    ok: bool = True
    entries: int = 18457
    first_bad: int | None = None
    fault: str | None = None


@dataclass
class Register:
    path: Path
    user: str
    name: str = "Verhoomo Rinne"
    made_up: bool = False
    customers: Customers = field(default_factory=Customers)
    people: People = field(default_factory=People)
    verification: Verification = field(default_factory=Verification)
    acts: list[str] = field(default_factory=list)

    def verify_log(self) -> Work[Verification]:
        return lambda steps: self.verification

    def lock(self) -> None:
        self.acts.append("lock")

    def resume(self, key: Any) -> None:
        self.acts.append("resume")

    def close(self) -> None:
        self.acts.append("close")


@dataclass
class Door:
    users: tuple[str, ...] = ("Kaisla Rinne", "Oskari Vainio")
    password: str = "oikea"
    made_up_password: str = ""
    opened: list[Register] = field(default_factory=list)
    announce: Callable[[Sequence[Note]], None] | None = None

    def look(self, path: Path) -> ShutRegister:
        return ShutRegister(path, self.users, self.made_up_password)

    def unlock(self, path: Path, user: str, password: str) -> Work[Key]:
        def work(steps: Steps) -> Key:
            if password != self.password:
                raise Refused("password.wrong", "password", n=4)
            return Key(user, path)

        return work

    def unlock_with_recovery_key(self, path: Path, key: str, new_password: str) -> Work[Key]:
        def work(steps: Steps) -> Key:
            if key != "AAAA":
                raise Refused("recovery_key.misread", "recovery_key", group=1)
            return Key(self.users[0], path)

        return work

    def open(self, key: Any, announce: Callable[[Sequence[Note]], None]) -> Register:
        self.announce = announce
        self.opened.append(Register(key.path, key.user, made_up=bool(self.made_up_password)))
        return self.opened[-1]


@dataclass
class Beginning:
    folder: Path
    made: list[tuple[Any, ...]] = field(default_factory=list)

    def suggested(self, name: str) -> Path:
        return self.folder / f"{name or 'rekisteri'}.seloste"

    def made_up_path(self) -> Path:
        return self.folder / "keksitty.seloste"

    def make_up(self, path: Path) -> Work[None]:
        return lambda steps: self.made.append(("make_up", path))

    def recovery_key(self) -> str:
        return "7QWD-M3XA-94TF-RZKC-6H2P-VN3E-AAAA-BBBB-CCCC"

    def recovery_key_pdf(self, path: Path, name: str, key: str, language: Language) -> Work[None]:
        return lambda steps: self.made.append(("pdf", path, name, key, language))

    def create(self, path: Path, name: str, password: str, recovery_key: str, language: Language) -> Work[None]:
        return lambda steps: self.made.append(("create", path, name, password, recovery_key, language))
