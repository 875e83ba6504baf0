"""A list of customers read from a file: a workbook of Excel, or text with separators."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from seloste_desktop.documents.csv_reader import csv_rows
from seloste_desktop.documents.xlsx_reader import xlsx_rows
from seloste_desktop.domain.errors import Refused
from seloste_desktop.domain.import_table import ImportRow, ImportTable, Unreadable

ROWS = 100_000
BYTES = 100_000_000
_ZIP = b"PK\x03\x04"
_COMPOUND = b"\xd0\xcf\x11\xe0"  # Excel 97-2003, and any workbook with a password


def read_table(path: Path, is_heading: Callable[[str], bool]) -> ImportTable:
    """Read the first sheet in view, or the text; what kind of file it is, its first bytes say.

    Raises Refused `import.file_unreadable` with why (Unreadable), `import.unknown_format`, `import.no_headings`,
    `import.too_many_rows`, `file.missing`, and OSError.
    """
    name = path.name
    if not path.is_file():
        raise Refused("file.missing", "source", file=name)
    if path.stat().st_size > BYTES:
        raise Refused("import.file_unreadable", "source", file=name, why=Unreadable.TOO_LARGE)
    content = path.read_bytes()
    if not content.strip():
        raise Refused("import.file_unreadable", "source", file=name, why=Unreadable.EMPTY)
    rows = _rows(content, name)
    if len(rows) > ROWS + 1:
        raise Refused("import.too_many_rows", "source", file=name, max=ROWS)
    if not rows:
        raise Refused("import.file_unreadable", "source", file=name, why=Unreadable.EMPTY)
    table = ImportTable.under_headings(rows, is_heading)
    if table is None:
        raise Refused("import.no_headings", "source", file=name)
    return table


def _rows(content: bytes, name: str) -> list[ImportRow]:
    if content.startswith(_ZIP):
        return xlsx_rows(content, name)
    if content.startswith(_COMPOUND):
        if _encrypted(content):
            raise Refused("import.file_unreadable", "source", file=name, why=Unreadable.ENCRYPTED)
        raise Refused("import.unknown_format", "source", file=name)
    return csv_rows(content, name)


def _encrypted(content: bytes) -> bool:
    """Whether it is a workbook with a password: its list of contents names the encrypted package, in UTF-16."""
    return "EncryptedPackage".encode("utf-16-le") in content
