"""The running identifiers of invoices (F1.62)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from seloste_desktop.domain import payment_reference
from seloste_desktop.domain.errors import Refused

LONGEST = 20  # Finvoice
_YEAR = "{year}"
_WIDTH = 4


@dataclass(frozen=True, slots=True)
class Series:
    """A counter from `first` on behind a prefix, in which {year} is the year of the sending and starts it anew.

    Behind a prefix that has digits the counter is written with four digits at least, so that references stay apart.
    Raises Refused `reference.base` or `invoice.number_too_long` if its identifiers could not be used.
    """

    prefix: str = ""
    first: int = 1001

    def __post_init__(self) -> None:
        if self.first < 1:
            raise Refused("invoice.number_first", "first")
        reference_base(self.number(self.first, date(2000, 1, 1)))

    def number(self, counter: int, on: date) -> str:
        """Raise `invoice.number_too_long` over twenty characters."""
        prefix = self._prefix(on)
        width = _WIDTH if any(each.isdigit() for each in prefix) else 0
        number = f"{prefix}{counter:0{width}}"
        if len(number) > LONGEST:
            raise Refused("invoice.number_too_long", "number")
        return number

    def next(self, last: str, on: date) -> str:
        """The identifier after the last one given; the first if that is none or of another prefix or year."""
        counter = last.removeprefix(self._prefix(on))
        mine = last.startswith(self._prefix(on)) and counter.isascii() and counter.isdigit()
        return self.number(max(int(counter) + 1, self.first) if mine else self.first, on)

    def _prefix(self, on: date) -> str:
        return self.prefix.replace(_YEAR, f"{on.year}")


def reference_base(number: str) -> str:
    """The digits of an identifier (F3.4); raise `reference.base` if no reference can be made of them."""
    digits = "".join(each for each in number if each.isascii() and each.isdigit())
    payment_reference.make(digits)
    return digits
