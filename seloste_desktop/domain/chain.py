"""Prove that nobody touched the log: walk its chain, name the first bad entry and how it is bad."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import chain

from seloste_desktop.domain.audit import Action, Entry, seal
from seloste_desktop.domain.checkpoint import Checkpoint

BEFORE = 4  # so many bytes of the seal before are kept with each entry: they tell which of two neighbours was changed
Stored = tuple[int, int, bytes, bytes, bytes]
"""A row of the log: number, act, body, the beginning of the seal before, own seal."""


class Fault(StrEnum):
    """What befell the log."""

    ALTERED = "altered"
    MISSING = "missing"
    ADDED = "added"
    REORDERED = "reordered"
    CUT_OFF = "cut_off"
    REWRITTEN = "rewritten"  # the chain is whole, but it is not the one that was printed
    MISREAD = "misread"  # what was typed from paper does not fit its own check letter
    PRUNED = "pruned"  # what was printed is older than what is kept: it cannot be checked any more


@dataclass(frozen=True, slots=True)
class Link:
    """A place in the chain: an entry's number, its whole seal, and the beginning of the seal before it."""

    number: int
    seal: bytes
    before: bytes = b""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What verifying found: the first bad entry, or none."""

    entries: int
    head: Checkpoint
    fault: Fault | None = None
    first_bad: int | None = None

    @property
    def ok(self) -> bool:
        return self.fault is None


@dataclass
class Walk:
    """One pass over the rows in the order of their numbers, holding none of them; then `verdict` is known.

    `anchor` is where the kept log begins, `head` where it should end, `printed` what stands on a paper.
    """

    anchor: Link
    head: Link
    printed: Checkpoint | None = None
    entries: int = field(default=0, init=False)
    _found: tuple[Fault, int] | None = field(default=None, init=False)
    _signed: int = field(default=0, init=False)

    def over(self, rows: Iterator[Stored]) -> Iterator[tuple[int, bytes]]:
        """Yield number and body of each entry that holds; stop before the first that does not."""
        last, mark, origin = self.anchor.number, self.anchor.seal, b""
        paper = self.printed.number if self.printed else -1
        for row in rows:
            number, act, body, before, own = row
            previous, mark = mark, seal(mark, body)
            follows = number == last + 1 and mark == own and before == previous[:BEFORE]
            if not follows or not body.startswith(b"[%d,%d," % (number, act)):
                self._found = _fault(Link(last, previous, origin), row, rows, self.head)
                if self._found == (Fault.ALTERED, self.anchor.number):  # what is not kept cannot be blamed
                    self._found = (Fault.ALTERED, last + 1)
                return
            last, origin = number, before
            self.entries += 1
            if number == paper and self.printed is not None and not self.printed.fits(mark):
                self._found = (Fault.REWRITTEN, number)
                return
            if self.anchor.number and b'"prune"' in body:
                self._sign(body)
            yield number, body
        self._found = self._fault_at_end(Link(last, mark))

    def blame(self, fault: Fault, number: int) -> None:
        """A finding from outside the chain; it counts only if the chain itself holds."""
        self._found = self._found or (fault, number)

    @property
    def verdict(self) -> Verdict:
        head = Checkpoint.of(self.head.number, self.head.seal)
        return Verdict(self.entries, head, *(self._found or (None, None)))

    def _sign(self, body: bytes) -> None:
        """Remember how far the program itself has pruned: the entry holds the seal of the last one that went."""
        try:
            entry = Entry.read(body)
        except (ValueError, TypeError):
            return  # well sealed, but of no program of ours: it signs nothing
        if entry.action is Action.PRUNE and entry.ids:
            last = entry.ids[-1]
            if last < self.anchor.number or entry.digest == self.anchor.seal.hex():
                self._signed = max(self._signed, last)

    def _fault_at_end(self, last: Link) -> tuple[Fault, int] | None:
        """The rows hold together; do they begin and end where they should?"""
        if self._signed < self.anchor.number:
            return Fault.MISSING, self._signed + 1
        if last.number < self.head.number:
            return Fault.CUT_OFF, last.number + 1
        if last.number > self.head.number:
            return Fault.ADDED, self.head.number + 1
        if last.seal != self.head.seal:
            return Fault.ALTERED, last.number
        return self._fault_of_paper(last, self.printed) if self.printed else None

    def _fault_of_paper(self, last: Link, printed: Checkpoint) -> tuple[Fault, int] | None:
        if printed.number > last.number:
            return Fault.CUT_OFF, last.number + 1
        if printed.number < self.anchor.number:
            return Fault.PRUNED, printed.number
        if printed.number == self.anchor.number and not printed.fits(self.anchor.seal):
            return Fault.REWRITTEN, printed.number
        return None


def _fault(last: Link, row: Stored, rest: Iterator[Stored], head: Link) -> tuple[Fault, int]:
    """Tell what befell the first row that does not follow the last good one, from what its neighbours still say."""
    number, _, body, before, own = row
    expected, claimed = last.number + 1, _claimed(body)
    if expected > head.number or number < expected:
        return Fault.ADDED, number
    if number > expected and _tells_of_loss(body, own, expected):
        return Fault.CUT_OFF, expected
    if number == expected and seal(last.seal, _renumbered(body, expected)) == own:
        return Fault.ALTERED, expected  # all but what says where it stands is as it was sealed
    if number > expected or (claimed or 0) > expected:
        moved = any(_claimed(each[2]) == expected for each in rest)
        return (Fault.REORDERED if moved else Fault.MISSING), expected
    following = next(rest, None)
    joined = own == head.seal if following is None else seal(own, following[2]) == following[4]
    if claimed == last.number and joined and before == last.before:
        return Fault.ADDED, last.number  # two follow the same one: the other got a true seal
    if following is not None and _follows(last, chain([following], rest)):
        return Fault.ADDED, expected
    return Fault.ALTERED, expected - 1 if joined and before != last.seal[:BEFORE] else expected


def _follows(last: Link, rows: Iterable[Stored]) -> bool:
    """Whether the true follower of the last good entry is still there, further on."""
    return any(seal(last.seal, body) == own for _, _, body, _, own in rows)


def _tells_of_loss(body: bytes, own: bytes, first: int) -> bool:
    """Whether an entry is that which the program writes when it finds the end of the log gone."""
    try:
        entry = Entry.read(body)
        return entry.subject == "log" and entry.ids[0] == first and seal(bytes.fromhex(entry.digest), body) == own
    except (ValueError, TypeError, IndexError):
        return False


def _claimed(body: bytes) -> int | None:
    """The number that a body says it has."""
    digits = body[1 : body.find(b",")]
    return int(digits) if body[:1] == b"[" and digits.isdigit() and len(digits) < 20 else None


def _renumbered(body: bytes, number: int) -> bytes:
    return b"[%d%s" % (number, body[max(body.find(b","), 0) :])
