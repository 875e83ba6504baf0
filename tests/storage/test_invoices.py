"""Invoices with their lines in order and their payments by day."""

import pytest

from seloste_desktop.domain.errors import NotFound
from seloste_desktop.storage import invoices
from tests.storage.reading import Opened
from tests.storage.rows import customer


def test_an_invoice_is_read_with_lines_and_payments(real: Opened) -> None:
    line = {"quantity": "1", "unit": "kpl", "unit_price": "10", "rate": "25.5"}
    with real.session() as session:
        row = {"customer": customer(session), "number": "1001"}
        found = invoices.add(session, row, [{**line, "description": each} for each in ("b", "a")])
        invoices.change_line(session, 1, {"description": "c"})
        for day in ("2026-02-01", "2026-01-01"):
            invoices.pay(session, {"invoice": found, "paid": day, "cents": 1})
        whole = invoices.get(session, invoices.by_number(session, " 1001 "))
        invoices.change(session, found, {"state": "sent"})
        assert [each["description"] for each in whole["lines"]] == ["c", "a"]
        assert [each["paid"] for each in whole["payments"]] == ["2026-01-01", "2026-02-01"]


def test_an_invoice_that_is_not_there_is_told(real: Opened) -> None:
    with real.session() as session:
        with pytest.raises(NotFound):
            invoices.get(session, 1)
        with pytest.raises(NotFound):
            invoices.by_number(session, "\ud800")
