"""What a user types of a customer, one value at a time: cleaned, checked, and put in the form that is kept.

Text is kept as typed but for what nobody sees; a normal form may stand beside it to be searched and compared by.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from ipaddress import ip_address
from urllib.parse import urlsplit

from seloste_desktop.domain import business_id, clean_text, country, numeral, personal_id, typed_date, vat_number
from seloste_desktop.domain.errors import Refused

LINE = 255  # letters
NOTE = 32_767  # letters: what a cell of Excel holds, so that nothing is cut on its way out
PAYMENT_TERM = 365  # days

_YES = frozenset(("x", "1", "k", "kyllä", "on", "tosi", "j", "ja", "y", "yes", "true", "✓", "☑", "☒"))
_NO = frozenset(("", "-", "0", "e", "ei", "epätosi", "n", "nej", "no", "false", "☐"))
_LANGUAGE = re.compile(r"[a-z]{2}")
_FINNISH_POSTAL_CODE = re.compile(r"[0-9]{5}")
_PHONE = re.compile(r"[+(]?[0-9][0-9 ()\u00a0./\u2010-\u2015-]*")
_HOST = re.compile(r"(?:[^\W_](?:[\w-]*[^\W_])?\.)+[^\W\d_][\w-]*[^\W_]")

Kept = str | int | None


def checked(name: str, text: str) -> Kept:
    """Return what the column of a FIELD keeps; raise Refused with the fault of its kind, or `text.too_long`.

    Contact data go through `reach`, and a postal code through `check_postal_code` when its country is known.
    """
    return _CHECKS.get(name, _plain)(text, name)


def line(text: str, field: str) -> str:
    """Return one clean line; raise Refused `text.too_long`, `identity_code.found`."""
    return personal_id.refuse(_within(LINE, clean_text.line(text), field), field)


def note(text: str, field: str = "notes") -> str:
    """Return clean text of any number of lines; raise Refused `text.too_long`, `identity_code.found`."""
    return personal_id.refuse(_within(NOTE, clean_text.note(text), field), field)


def reach(kind: str, text: str) -> tuple[str, str]:
    """Return an e-mail, phone, www or ip as typed and in normal form; raise Refused `<kind>.malformed`."""
    typed = line(text, kind)
    return typed, _REACH[kind](typed)


def flag(text: str, field: str) -> bool:
    """Read yes or no in any of the three languages; nothing means no. Raise Refused `flag.malformed`."""
    word = clean_text.line(text).casefold()
    if word not in _YES | _NO:
        raise Refused("flag.malformed", field)
    return word in _YES


def since(name: str, text: str, today: str) -> str | None:
    """Read a prohibition: the day it began, or yes from today, or no; raise Refused `flag.malformed` or of the date."""
    if not any(sign in text for sign in ".-") or clean_text.line(text) == "-":
        return today if flag(text, name) else None
    day = typed_date.read(text, name).isoformat()
    if day > today:
        raise Refused("date.in_future", name)
    return day


def check_postal_code(postal_code: object, land: object) -> None:
    """Raise Refused `postal_code.malformed` unless a Finnish one is five digits; those of other countries are free."""
    if land in (country.HOME, "AX") and postal_code and not _FINNISH_POSTAL_CODE.fullmatch(str(postal_code)):
        raise Refused("postal_code.malformed", "postal_code")


def _plain(text: str, name: str) -> Kept:
    return line(text, name)


def _note(text: str, name: str) -> Kept:
    return note(text, name)


def _flag(text: str, name: str) -> Kept:
    return int(flag(text, name))


def _postal_code(text: str, name: str) -> Kept:
    return re.sub(r"^(?:FI|AX)-?(?=[0-9]{5}$)", "", line(text, name).upper())


def _language(text: str, name: str) -> Kept:
    code = line(text, name).lower()
    if code and not _LANGUAGE.fullmatch(code):
        raise Refused("language.unknown", name)
    return code


def _day(text: str, name: str) -> Kept:
    return typed_date.read(text, name).isoformat() if clean_text.line(text) else None


def _days(text: str, name: str) -> Kept:
    typed = line(text, name)
    if typed and (not typed.isdecimal() or int(typed) > PAYMENT_TERM):
        raise Refused("payment_term.out_of_range", name, max=PAYMENT_TERM)
    return int(typed) if typed else None


def _percent(text: str, name: str) -> Kept:
    typed = line(text, name).removesuffix("%").strip()
    if not typed:
        return ""
    number = numeral.parse(typed, name)
    if not 0 <= number <= 100:
        raise Refused("discount.out_of_range", name)
    return f"{number.normalize():f}"


def _business_id(text: str, name: str) -> Kept:
    typed = line(text, name)
    found = business_id.check(typed)
    if typed and found.normal is None:
        raise Refused(f"business_id.{found.reason}", name)
    return found.normal or ""


def _vat_number(text: str, name: str) -> Kept:
    typed = line(text, name)
    found = vat_number.check(typed)
    if typed and found.normal is None:
        raise Refused("vat_number.malformed", name)
    return found.normal or ""


_CHECKS: Mapping[str, Callable[[str, str], Kept]] = {
    "notes": _note,
    "address_protection": _flag,
    "postal_code": _postal_code,
    "country": lambda text, name: country.code(clean_text.line(text), name),
    "language": _language,
    "business_id": _business_id,
    "vat_number": _vat_number,
    "payment_term": _days,
    "discount": _percent,
    "since": _day,
    "until": _day,
}


def _email(typed: str) -> str:
    from email_validator import EmailNotValidError, validate_email

    try:
        return validate_email(typed, check_deliverability=False).normalized.lower()
    except EmailNotValidError:
        raise Refused("email.malformed", "email") from None


def _phone(typed: str) -> str:
    import phonenumbers

    if not _PHONE.fullmatch(typed):
        raise Refused("phone.malformed", "phone")
    try:
        number = phonenumbers.parse(typed, country.HOME)
    except phonenumbers.NumberParseException:
        raise Refused("phone.malformed", "phone") from None
    if not phonenumbers.is_possible_number(number):
        raise Refused("phone.malformed", "phone")
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def _www(typed: str) -> str:
    """Return host in small letters and path; the scheme says nothing about where it leads."""
    try:
        parts = urlsplit(typed if "//" in typed else f"//{typed}")
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        raise Refused("www.malformed", "www") from None
    host = (parts.hostname or "").removesuffix(".")
    if parts.scheme not in ("", "http", "https") or parts.username or " " in typed or not _HOST.fullmatch(host):
        raise Refused("www.malformed", "www")
    query = f"?{parts.query}" if parts.query else ""
    return f"{host}{port}{parts.path.rstrip('/')}{query}"


def _ip(typed: str) -> str:
    try:
        return ip_address(typed).compressed
    except ValueError:
        raise Refused("ip.malformed", "ip") from None


_REACH: Mapping[str, Callable[[str], str]] = {"email": _email, "phone": _phone, "www": _www, "ip": _ip}


def _within(most: int, text: str, field: str) -> str:
    if len(text) > most:
        raise Refused("text.too_long", field, n=len(text) - most)
    return text
