"""Before and after of each correction: the person's own data, provable while it exists, gone when erased.

The log entry holds only a digest salted with 32 random bytes that lie beside the values. While both are there the
entry proves them; when they are erased, the digest cannot be guessed from likely values, for the salt went with them.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from seloste_desktop.domain import clock
from seloste_desktop.domain.audit import Action, Entry, Note
from seloste_desktop.storage.gate import Row, Session

ONE = "select id, person, organisation, subject, row, salt, changes, reason, at from correction where id = ?"
OF_PERSON = """
    select id, person, organisation, subject, row, salt, changes, reason, at from correction
    where person = ? order by id
"""
ERASE = "delete from correction where person = ?"
Changes = Mapping[str, Sequence[object]]
"""By the map's name of each field: its value before and after."""


class Proof(StrEnum):
    """What can be said of kept values against the log."""

    INTACT = "intact"
    ERASED = "erased"
    ALTERED = "altered"


@dataclass(frozen=True, slots=True)
class Correction:
    """One correction as it is kept."""

    id: int
    person: int | None
    organisation: int | None
    subject: str
    row: int
    salt: str
    changes: dict[str, Sequence[object]]
    reason: str
    at: str

    @property
    def digest(self) -> str:
        """What the log holds of it. A JSON list keeps the parts apart, so no two corrections read alike."""
        changes = json.dumps(self.changes, ensure_ascii=False, sort_keys=True)
        parts = [self.salt, self.person, self.organisation, self.subject, self.row, changes, self.reason, self.at]
        return hashlib.sha256(json.dumps(parts, ensure_ascii=False).encode()).hexdigest()


def keep(
    session: Session,
    person: int | None,
    organisation: int | None,
    subject: str,
    row: int,
    changes: Changes,
    reason: str,
) -> int:
    """Keep what a change made of a row, in the session that makes it; the log learns a digest, never a value."""
    kept = Correction(
        *(0, person, organisation, subject, row, secrets.token_hex(32)),
        *(dict(changes), reason, clock.stamp(session.now)),
    )
    correction = session.insert(
        "correction",
        {
            **{name: getattr(kept, name) for name in ("person", "organisation", "subject", "row", "salt")},
            "changes": json.dumps(kept.changes, ensure_ascii=False, sort_keys=True),
            **{"reason": reason, "at": kept.at},
        },
    )
    session.note(Note(Action.CHANGE, subject, (row,), tuple(sorted(changes)), digest=kept.digest))
    return correction


def of_person(session: Session, person: int) -> list[Correction]:
    """All that was corrected, oldest first."""
    return [_read(row) for row in session.rows("correction", OF_PERSON, [person])]


def prove(session: Session, correction: int, entry: Entry) -> Proof:
    """Say whether the kept values are those that the entry vouches for."""
    found = session.rows("correction", ONE, [correction])
    if not found:
        return Proof.ERASED
    return Proof.INTACT if _read(found[0]).digest == entry.digest else Proof.ALTERED


def erase(session: Session, person: int) -> int:
    """Erase all corrections of a person, salts and all, and return how many."""
    return session.change(ERASE, [person])


def _read(row: Row) -> Correction:
    return Correction(**{**row, "changes": json.loads(row["changes"])})
