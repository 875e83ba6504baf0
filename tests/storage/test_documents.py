"""Files in the register, each with its sum."""

import hashlib

from seloste_desktop.storage import documents, invoices
from tests.storage.reading import Opened
from tests.storage.rows import customer


def test_a_file_is_kept_with_its_sum_and_found_by_its_invoice(real: Opened) -> None:
    with real.session() as session:
        invoice = invoices.add(session, {"customer": customer(session)}, [])
        assert documents.of_invoice(session, invoice) is None
        row = {"kind": "invoice", "name": "a.pdf", "media_type": "application/pdf", "made": "2026-01-01"}
        kept = documents.keep(session, b"PDF", invoice=invoice, **row)
        found = documents.of_invoice(session, invoice)
        assert found is not None
        assert (found["content"], found["sha256"]) == (b"PDF", hashlib.sha256(b"PDF").hexdigest())
        assert documents.content(session, kept)["name"] == "a.pdf"
