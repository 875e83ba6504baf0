"""How a rule says no, and how the file does."""

from __future__ import annotations


class Refused(Exception):
    """A rule said no; the values fill the placeholders of its sentence."""

    def __init__(self, code: str, field: str = "", **values: object) -> None:
        super().__init__(code)
        self.code = code
        self.field = field
        self.values = values


class NotFound(Refused):
    """What was asked for is not there."""


class UnloggedRead(Exception):
    """A query would have shown rows without telling whose they are; a bug, never a user's fault."""


class RegisterError(Exception):
    """The file could not be used; the code says why and what to do."""

    BUSY = "register.busy"
    LOCKED_ELSEWHERE = "register.locked_elsewhere"
    FULL = "register.full"
    READ_ONLY = "register.read_only"
    CORRUPT = "register.corrupt"
    NOT_A_REGISTER = "register.not_a_register_or_wrong_key"
    CANNOT_OPEN = "register.cannot_open"
    CLOSED_DOOR = "register.not_allowed"
    FAILED = "register.failed"
    NOT_A_BACKUP = "backup.not_ours"
    TOO_NEW = "register.too_new"
    NEEDS_UPGRADE = "register.needs_upgrade"
    ALTERED = "register.altered"
    LOCKED = "register.locked"
    MISSING = "register.missing"
    EMPTY = "register.empty"
    CUT = "register.cut"
    PLAIN = "register.plain"

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code)
        self.code = code
        self.values = values
