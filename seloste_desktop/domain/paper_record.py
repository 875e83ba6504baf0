"""What lies on paper: an access answer covers it too."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from seloste_desktop.domain.errors import Refused


@dataclass(frozen=True, slots=True)
class PaperRecord:
    """`person` is None for papers of many, such as a folder of vouchers; `place` is where it is locked up."""

    what: str
    place: str
    person: int | None = None
    since: date | None = None
    destroyed: date | None = None
    how: str = ""
    id: int = 0

    def __post_init__(self) -> None:
        """Raise `field.missing`, `date.order`."""
        for name in ("what", "place"):
            if not getattr(self, name).strip():
                raise Refused("field.missing", name)
        if self.since and self.destroyed and self.destroyed < self.since:
            raise Refused("date.order", "destroyed")
