"""Files kept inside the register: sent invoices, printed answers, scans."""

from __future__ import annotations

import hashlib
from typing import Any

from seloste_desktop.storage.gate import Row, Session

OF_INVOICE = "select id, name, media_type, sha256, content from document where invoice = ? and kind = 'invoice'"
CONTENT = "select id, kind, name, media_type, made, sha256, content from document where id = ?"


def keep(session: Session, content: bytes, **row: Any) -> int:
    """Keep a file; its SHA-256 stands beside it."""
    return session.insert("document", {**row, "content": content, "sha256": hashlib.sha256(content).hexdigest()})


def of_invoice(session: Session, invoice: int) -> Row | None:
    found = session.rows("document", OF_INVOICE, [invoice])
    return found[0] if found else None


def content(session: Session, document: int) -> Row:
    return session.rows("document", CONTENT, [document])[0]
