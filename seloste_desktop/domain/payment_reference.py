"""Reference numbers of payments: national (viitenumero) and RF (ISO 11649)."""

from __future__ import annotations

from itertools import cycle

from seloste_desktop.domain.checked import Checked
from seloste_desktop.domain.errors import Refused

_SHORTEST, _LONGEST = 4, 20
_RF = "2715"  # R is 27, F is 15


def make(base: str) -> str:
    """The national reference of 3 to 19 digits without a leading zero; raise `reference.base` for others (F3.4)."""
    if not _is_digits(base) or base.startswith("0") or not _SHORTEST <= len(base) + 1 <= _LONGEST:
        raise Refused("reference.base", "number")
    return f"{base}{_check_digit(base)}"


def to_rf(national: str) -> str:
    """The RF form of a national reference in normal form."""
    return f"RF{98 - int(f'{national}{_RF}00') % 97:02}{national}"


def to_national(reference: str) -> str:
    """The national form of a reference in normal form of either kind."""
    return reference[4:] if is_rf(reference) else reference


def is_rf(reference: str) -> bool:
    return reference.startswith("RF")


def check(text: str) -> Checked:
    """Either kind, told apart by the letters RF."""
    return check_rf(text) if _squeezed(text).startswith("RF") else check_national(text)


def check_national(text: str) -> Checked:
    """Faults in order: empty, not_digits, too_short, too_long, check_digit."""
    digits = _squeezed(text)
    if not digits:
        return Checked.wrong("empty")
    if not _is_digits(digits):
        return Checked.wrong("not_digits")
    digits = digits.lstrip("0")
    if fault := _length_fault(digits):
        return Checked.wrong(fault)
    if not _is_whole(digits):
        return Checked.wrong("check_digit")
    return Checked.right(digits, printed(digits))


def check_rf(text: str) -> Checked:
    """Faults in order: empty, no_prefix, not_digits, too_short, too_long, check_digits, national_check_digit.

    ISO allows letters too; only what holds a valid national reference is taken (F3.11).
    """
    whole = _squeezed(text)
    if not whole:
        return Checked.wrong("empty")
    if not whole.startswith("RF"):
        return Checked.wrong("no_prefix")
    if whole[2:] and not _is_digits(whole[2:]):
        return Checked.wrong("not_digits")
    check_digits, national = whole[2:4], whole[4:].lstrip("0")
    if fault := _length_fault(national):
        return Checked.wrong(fault)
    if int(f"{national}{_RF}{check_digits}") % 97 != 1:
        return Checked.wrong("check_digits")
    if not _is_whole(national):
        return Checked.wrong("national_check_digit")
    return Checked.right(f"RF{check_digits}{national}", printed(f"RF{check_digits}{national}"))


def same(one: str, other: str) -> bool:
    """Whether two references in normal form are one, whatever their kinds (F3.13)."""
    return to_national(one) == to_national(other)


def printed(reference: str) -> str:
    """In groups: a national one of five from the right, an RF one of four from the left."""
    if is_rf(reference):
        return " ".join(reference[at : at + 4] for at in range(0, len(reference), 4))
    first = len(reference) % 5
    groups = [reference[:first], *(reference[at : at + 5] for at in range(first, len(reference), 5))]
    return " ".join(filter(None, groups))


def _squeezed(text: str) -> str:
    return "".join(text.split()).upper()


def _is_digits(text: str) -> bool:
    return text.isascii() and text.isdigit()


def _length_fault(digits: str) -> str | None:
    if len(digits) < _SHORTEST:
        return "too_short"
    return "too_long" if len(digits) > _LONGEST else None


def _check_digit(base: str) -> int:
    return -sum(weight * int(digit) for weight, digit in zip(cycle((7, 3, 1)), reversed(base), strict=False)) % 10


def _is_whole(digits: str) -> bool:
    return int(digits[-1]) == _check_digit(digits[:-1])
