"""Who may do what in the program. Every login opens the same key, so this binds the program, not the file."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class Role(StrEnum):
    OWNER = "owner"
    WORKER = "worker"
    BOOKKEEPER = "bookkeeper"


class Right(StrEnum):
    """What a session is opened for. A right covers all that its acts must read and write."""

    LOGIN = "login"
    CUSTOMERS = "customers"  # customers, contacts, consents, prohibitions, orders
    INVOICES = "invoices"  # drafts, lines, sending
    PAYMENTS = "payments"  # payments and bank statements
    BOOKS = "books"  # invoices, vouchers and VAT read, also as a list to Excel
    PERSON_ANSWER = "person_answer"  # the answer in one click, and cases closed
    REQUESTS_OPEN = "requests_open"
    NOTICE = "notice"  # read and print
    NOTICE_EDIT = "notice_edit"
    DISCLOSURES = "disclosures"  # recipients, disclosures, paper records
    LOG_OWN = "log_own"
    LOG_ALL = "log_all"
    USERS = "users"
    SETTINGS = "settings"
    WHOLE_EXPORT = "whole_export"
    LISTS = "lists"  # lists and labels of customers
    IMPORT = "import"
    RETENTION = "retention"
    ERASURE = "erasure"
    RESTRICTION = "restriction"
    BACKUP = "backup"
    RESTORE = "restore"


# The notice is for everyone to read, and a backup shows nothing and loses nothing.
_EVERYONE = frozenset({Right.LOGIN, Right.LOG_OWN, Right.NOTICE, Right.BACKUP})

_RIGHTS: Mapping[Role, frozenset[Right]] = MappingProxyType(
    {
        Role.OWNER: frozenset(Right),
        Role.WORKER: _EVERYONE | {Right.CUSTOMERS, Right.INVOICES, Right.REQUESTS_OPEN, Right.LISTS, Right.IMPORT},
        Role.BOOKKEEPER: _EVERYONE | {Right.INVOICES, Right.PAYMENTS, Right.BOOKS},
    }
)


def may(role: Role, right: Right) -> bool:
    return right in _RIGHTS[role]
