"""Codes that a customer's bank reads: the bank bar code (pankkiviivakoodi 5.3) and the QR code (EPC069-12)."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import date

from seloste_desktop.domain import iban as account
from seloste_desktop.domain import money, payment_reference
from seloste_desktop.domain.money import Cents

_BARCODE_LARGEST: Cents = 999_999_99
_START_C = 105
_NAME, _TEXT, _PAYLOAD = 70, 140, 331  # characters, characters, bytes


@dataclass(frozen=True, slots=True)
class PaymentCode:
    """What the code says, or None and the reason why none can be made."""

    text: str | None
    reason: str = ""


def barcode(iban: str, cents: Cents | None, reference: str, due: date | None) -> PaymentCode:
    """The 54 digits, version 4 with a national reference, 5 with RF; zeros for no sum and one that does not fit."""
    number, checked = account.check(iban).normal, payment_reference.check(reference)
    if number is None:
        return PaymentCode(None, "barcode.not_possible")
    if checked.normal is None:
        return PaymentCode(None, f"reference.{checked.reason}")
    if cents is not None and cents < 0:
        return PaymentCode(None, "barcode.negative")
    fits = cents is not None and cents <= _BARCODE_LARGEST
    last = due.strftime("%y%m%d") if due else "000000"
    return PaymentCode(_digits(number, cents if fits and cents else 0, checked.normal, last))


def check_symbol(digits: str) -> int:
    """The value of Code 128's check symbol after a bar code's digits in code set C (F4.3)."""
    pairs = (int(digits[at : at + 2]) for at in range(0, len(digits), 2))
    return (_START_C + sum(position * pair for position, pair in enumerate(pairs, start=1))) % 103


def epc(
    *, name: str, iban: str, bic: str = "", cents: Cents | None, reference: str = "", text: str = "", due: date | None
) -> PaymentCode:
    """The lines of the QR code, with the BIC as given.

    A text is carried only without a reference and is shortened to fit; a long name is cut.
    """
    number, payee = account.check_any(iban).normal, _one_line(name)[:_NAME].strip()
    code = account.check_bic(bic).normal if bic.strip() else ""
    checked = payment_reference.check(reference) if reference.strip() else None
    if fault := _epc_fault(number, payee, code, cents):
        return PaymentCode(None, fault)
    if checked and not checked.valid:
        return PaymentCode(None, f"reference.{checked.reason}")
    structured = checked.normal if checked and checked.normal else ""
    head = ["BCD", "002", "1", "SCT", code or "", payee, number or "", f"EUR{money.plain(cents or 0)}", "", structured]
    last = f"ReqdExctnDt/{due.isoformat()}" if due else ""
    return _fitted(head, "" if structured else _one_line(text).strip(), last)


def _digits(iban: str, cents: Cents, reference: str, due: str) -> str:
    if payment_reference.is_rf(reference):
        return f"5{iban[2:]}{cents:08}{reference[2:4]}{reference[4:]:0>21}{due}"
    return f"4{iban[2:]}{cents:08}000{reference:0>20}{due}"


def _epc_fault(iban: str | None, payee: str, bic: str | None, cents: Cents | None) -> str | None:
    faults = {
        "epc.no_name": not payee,
        "iban.wrong": iban is None,
        "bic.malformed": bic is None,
        "epc.no_amount": not cents or not 0 < cents <= money.LARGEST,
    }
    return next((code for code, true in faults.items() if true), None)


def _fitted(head: list[str], text: str, last: str) -> PaymentCode:
    text = _cut(text, _TEXT)
    while len((payload := "\n".join([*head, text, last]).rstrip("\n")).encode()) > _PAYLOAD:
        if not text:
            return PaymentCode(None, "epc.too_long")
        text = _cut(text, len(text) - 1)
    return PaymentCode(payload)


def _cut(text: str, length: int) -> str:
    """At most so many characters; an accent is never cut from its letter."""
    while length and unicodedata.combining(text[length : length + 1] or "a"):
        length -= 1
    return text[:length].rstrip()


def _one_line(text: str) -> str:
    """Line ends and control characters become spaces (F5.2)."""
    return "".join(" " if unicodedata.category(each) in ("Cc", "Cs", "Zl", "Zp") else each for each in text)
