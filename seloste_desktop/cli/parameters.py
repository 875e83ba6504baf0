"""What may stand on a command line: paths, days, sums, invoice lines, discounts and FIELD=VALUE."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from seloste_desktop.domain import invoice_line, money, numeral, typed_date
from seloste_desktop.domain.discount import Discount
from seloste_desktop.domain.errors import Refused
from seloste_desktop.domain.invoice_line import Line
from seloste_desktop.domain.money import Cents

T = TypeVar("T")
_FORM = (".malformed", ".no_such")  # written wrongly: all else that is wrong with a value is refused by a rule


MINUS = {"ignore_unknown_options": True}
"""Settings of a command one of whose values may begin with a minus: it is refused as a value, not as an option."""


class BadForm(click.BadParameter):
    """A value that is not written as it must be; the refusal says how."""

    def __init__(self, refusal: Refused) -> None:
        super().__init__(refusal.code)
        self.refusal = refusal


class BadUsage(click.UsageError):
    """Options that do not go together; the code is that of a sentence of the command line."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Read(click.ParamType[T]):
    """A value read by a function of the domain."""

    def __init__(self, name: str, read: Callable[[str], T]) -> None:
        self.name = name
        self._read = read

    # click.ParamType
    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> T:
        try:
            return self._read(value)
        except Refused as refusal:
            if refusal.code.endswith(_FORM):
                raise BadForm(refusal) from refusal
            raise


def ending(suffix: str) -> Read[Path]:
    """A path of a file to be made, of one kind only: Excel opens no workbook under another name."""

    def read(text: str) -> Path:
        if Path(text).suffix.lower() != suffix:
            raise Refused("file_name.malformed", ending=suffix)
        return Path(text).absolute()

    return Read("path", read)


def assignment(text: str) -> tuple[str, str]:
    """Part FIELD=VALUE at the first sign of equality; raise `assignment.malformed`."""
    name, equals, value = text.partition("=")
    if not equals or not name.strip():
        raise Refused("assignment.malformed")
    return name.strip(), value


def mapping(text: str) -> tuple[str, str]:
    """Part COLUMN=FIELD at the last: a heading may hold one itself."""
    column, equals, name = text.rpartition("=")
    if not equals or not column.strip() or not name.strip():
        raise Refused("mapping.malformed")
    return column.strip(), name.strip()


def amount(text: str) -> Cents:
    """Read a sum of any size; raise `amount.malformed`."""
    euros = numeral.read(text)
    if euros is None or numeral.decimals(euros) > 2:
        raise Refused("amount.malformed", "amount")
    return money.from_euros(euros)


def line(text: str) -> Line:
    """Read an invoice line, as yet without its unit."""
    return invoice_line.parse(text, "")


PATH = Read("path", lambda text: Path(text).absolute())
DAY = Read("day", typed_date.read)
AMOUNT = Read("amount", amount)
LINE = Read("line", line)
DISCOUNT = Read("discount", Discount.parse)
ASSIGNMENT = Read("assignment", assignment)
MAPPING = Read("mapping", mapping)
