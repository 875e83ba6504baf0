"""The rows of a text file with separators, as Excel, a bank or another program wrote it."""

from __future__ import annotations

import csv
import re
from collections import Counter
from io import StringIO

from seloste_desktop.domain.errors import Refused
from seloste_desktop.domain.import_table import ImportRow, Unreadable

_SEPARATORS = ";\t,|"
_LOOKED_AT = 20  # lines that decide the separator
_QUOTED = re.compile(r'"(?:[^"]|"")*"')
_SAID = re.compile(r"\s*sep=(.)\r?\n", re.IGNORECASE)
_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


def csv_rows(content: bytes, name: str) -> list[ImportRow]:
    """Raise Refused `import.file_unreadable` if quotes do not end, `import.unknown_format` for what is no text."""
    text = _decoded(content, name)
    said = _SAID.match(text)  # a line for Excel, which it does not show
    rest = text[said.end() :] if said else text
    separator = said[1] if said else _separator(rest)
    try:
        records = list(csv.reader(StringIO(rest, newline=""), delimiter=separator, strict=False))
    except csv.Error as error:
        raise Refused("import.file_unreadable", "source", file=name, why=Unreadable.DAMAGED) from error
    return [ImportRow(number, tuple(row)) for number, row in enumerate(records, start=1) if any(map(str.strip, row))]


def _decoded(content: bytes, name: str) -> str:
    """By its mark, else as UTF-8, else as Windows wrote in the West: never by guessing among more."""
    encoding = next((encoding for mark, encoding in _MARKS if content.startswith(mark)), "")
    if b"\x00" in content and encoding != "utf-16":
        raise Refused("import.unknown_format", "source", file=name)
    try:
        return content.decode(encoding or "utf-8")
    except UnicodeDecodeError:
        return content.decode(encoding or "cp1252", "replace")


def _separator(text: str) -> str:
    """The sign that stands as many times on most lines; csv.Sniffer gives up on files of one column."""
    lines = [line for line in _QUOTED.sub("", text[:100_000]).splitlines() if line.strip()][:_LOOKED_AT]

    def agreeing(sign: str) -> tuple[int, int]:
        counts = Counter(line.count(sign) for line in lines if sign in line)
        times, agree = max(counts.items(), key=lambda item: (item[1], item[0]), default=(0, 0))
        return agree, times

    return max(_SEPARATORS, key=agreeing)
