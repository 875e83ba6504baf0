"""Account numbers and bank codes."""

from __future__ import annotations

import re

from seloste_desktop.domain.checked import Checked

_FORM = re.compile(r"[A-Z]{2}[0-9A-Z]+")
_BIC = re.compile(r"[A-Z]{4}[A-Z]{2}[0-9A-Z]{2}([0-9A-Z]{3})?")
_LENGTH = 18


def check(text: str) -> Checked:
    """A Finnish account number. Faults in order: format, not_finnish, length, not_digits, check_digits."""
    number = _squeezed(text)
    if _FORM.fullmatch(number) is None:
        return Checked.wrong("format")
    if not number.startswith("FI"):
        return Checked.wrong("not_finnish")
    if len(number) != _LENGTH:
        return Checked.wrong("length")
    if not number[2:].isdigit():
        return Checked.wrong("not_digits")
    if int(f"{number[4:]}1518{number[2:4]}") % 97 != 1:  # F is 15, I is 18
        return Checked.wrong("check_digits")
    return Checked.right(number, printed(number))


def check_any(text: str) -> Checked:
    """An account number of any country (ISO 13616): faults as of a Finnish one, or `number` for one from abroad."""
    finnish = check(text)
    if finnish.reason != "not_finnish":
        return finnish
    from stdnum import iban  # reads its table of countries

    number = _squeezed(text)
    return Checked.right(number, printed(number)) if iban.is_valid(number) else Checked.wrong("number")


def check_bic(text: str) -> Checked:
    """A bank's code of 8 or 11 characters (ISO 9362). Fault: format."""
    code = _squeezed(text)
    return Checked.right(code, code) if _BIC.fullmatch(code) else Checked.wrong("format")


def printed(number: str) -> str:
    return " ".join(number[at : at + 4] for at in range(0, len(number), 4))


def _squeezed(text: str) -> str:
    """Without spaces, in upper case if that is safe: "ı" and "ß" would turn into other letters."""
    whole = "".join(text.split())
    return whole.upper() if whole.isascii() else whole
