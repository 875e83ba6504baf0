import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import pairwise
from pathlib import Path

import pytest

from seloste_desktop.domain.access import Right
from seloste_desktop.domain.audit import Action, Purpose
from seloste_desktop.domain.customer import Kind
from seloste_desktop.domain.invoice import Invoice
from seloste_desktop.services.invoices import Wanted, invoice_of
from seloste_desktop.services.made_up_writer import Hands
from seloste_desktop.services.opened_register import OpenedRegister
from seloste_desktop.storage import invoices
from tests.services.made_up_registers import copied_usual, entries, opened, rows


@pytest.fixture
def register(tmp_path_factory: pytest.TempPathFactory, tmp_path: Path) -> Iterator[OpenedRegister]:
    with opened(*copied_usual(tmp_path_factory.getbasetemp(), tmp_path)) as register:
        yield register


def every_invoice(register: OpenedRegister) -> list[Invoice]:
    with register.desk.session(Purpose.INVOICING, Right.INVOICES) as session:
        return [invoice_of(invoices.get(session, id_)) for id_ in session.ids("invoice", "select id from invoice")]


def test_the_clock_stands_where_it_was_put() -> None:
    hands = Hands(date(2022, 1, 3))
    assert hands() == datetime(2022, 1, 3, 6, tzinfo=UTC)
    hands.put(date(2022, 7, 4), 15, 20)
    assert hands() == datetime(2022, 7, 4, 12, 20, tzinfo=UTC)


def test_customers_are_numbered_in_the_order_of_coming_and_the_next_one_goes_on(register: OpenedRegister) -> None:
    found = rows(register, "customer", ["number", "since"])
    assert [row["number"] for row in found] == [str(1001 + place) for place in range(60)]
    assert all(earlier["since"] <= later["since"] for earlier, later in pairwise(found))
    assert {"name": "counter.customer", "value": "1060"}.items() <= rows(register, "setting", ["name", "value"])[
        1
    ].items()


def test_one_human_being_in_two_roles_is_one_person(register: OpenedRegister) -> None:
    found = register.customers.find("liisa oivallusharju").rows
    assert {register.customers.card(row.id).kind for row in found} == {Kind.PERSON, Kind.CONTACT_PERSON}
    persons = {row["id"]: row["person"] for row in rows(register, "customer", ["person"])}
    assert len({persons[row.id] for row in found}) == 1


def test_the_address_of_a_protected_person_is_not_in_the_list(register: OpenedRegister) -> None:
    (protected,) = register.customers.find("unelmaranta").rows
    assert (protected.tags, protected.town) == (("address_protection",), "")


def test_an_invoice_is_what_sending_it_by_the_service_would_have_made(register: OpenedRegister) -> None:
    made = next(each for each in every_invoice(register) if each.number == "1060")
    assert made.customer is not None
    wanted = Wanted(
        lines=made.lines,
        discount=made.discount,
        supplied=made.supplied,
        issued=made.issued,
        due=made.due,
        vat_note=made.vat_note,
    )
    sent = register.invoices.draft_and_send(made.customer, wanted)
    alike = replace(sent, id=made.id, number=made.number, reference=made.reference, paid=made.paid)
    assert replace(alike, buyer=made.buyer) == made
    assert (alike.buyer.name, alike.buyer.consumer) == (made.buyer.name, made.buyer.consumer)


def test_each_sent_invoice_has_the_pdf_that_says_it_is_an_example(register: OpenedRegister) -> None:
    from seloste_desktop.documents.words import words

    sent = [each for each in every_invoice(register) if each.sent]
    papers = rows(register, "document", ["invoice", "kind"])
    assert {each.id for each in sent} <= {row["invoice"] for row in papers}
    assert re.search(words("fi").text("specimen.letter"), _text_of(register.invoices.pdf("1003")))


def test_the_log_of_a_sending_is_read_create_and_change(register: OpenedRegister) -> None:
    of = [entry for entry in entries(register) if entry.purpose is Purpose.INVOICING]
    done = {(entry.action, entry.subject) for entry in of}
    assert {
        (Action.READ, "customer"),
        (Action.CREATE, "invoice"),
        (Action.CREATE, "invoice_line"),
        (Action.CHANGE, "invoice"),
        (Action.CREATE, "document"),
        (Action.CHANGE, "setting"),
    } <= done
    assert all(entry.persons for entry in of if entry.subject == "person")


def test_some_have_moved_and_the_former_address_is_kept(register: OpenedRegister) -> None:
    dated = rows(register, "contact", ["kind", "person", "valid_from", "valid_to"])
    former = [row for row in dated if row["valid_to"]]
    assert former
    assert all(row["kind"] == "address" and row["valid_from"] < row["valid_to"] for row in former)


def test_orders_are_in_every_state(register: OpenedRegister) -> None:
    found = rows(register, "customer_order", ["state", "invoice"])
    assert {row["state"] for row in found} == {"open", "delivered", "cancelled"}
    assert all((row["invoice"] is not None) == (row["state"] == "delivered") for row in found)


def _text_of(pdf: bytes) -> str:
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        return "".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()
