"""The verdict on an identifier that someone typed."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Checked:
    """Whether it is right; how it is stored and printed if so, else the code of the first fault."""

    valid: bool
    normal: str | None
    printed: str | None
    reason: str | None

    @classmethod
    def right(cls, normal: str, printed: str) -> Checked:
        return cls(True, normal, printed, None)

    @classmethod
    def wrong(cls, reason: str) -> Checked:
        return cls(False, None, None, reason)
