"""The log read, verified and pruned. To read it is itself an act that is logged."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Collection, Iterable
from dataclasses import replace
from typing import Any

from seloste_desktop.domain.access import Right
from seloste_desktop.domain.audit import Action, Entry, Note, Purpose, persons_of
from seloste_desktop.domain.chain import Fault, Link, Verdict, Walk
from seloste_desktop.domain.checkpoint import Checkpoint
from seloste_desktop.domain.errors import Refused
from seloste_desktop.domain.log_index import places, places_of
from seloste_desktop.storage.gate import Gate, Session

PAGE = "select number, body from log where number < ? order by number desc limit ?"
OF_PERSON = """
    select number, body from log_person join log on number = entry
    where person in (?, ?) and entry < ? order by entry desc limit ?
"""
HEAD = "select number, seal from log_head"
ANCHOR = "select number, seal from log_anchor"
ALL = "select number, act, body, before, seal from log order by number"
INDEX = "select person, entry from log_person"
INDEXED = "select 1 from log_person where person = ? and entry = ?"
BODY = "select body from log where number = ?"
NEWEST = 1 << 62
BLOCK = 1000
_PRIME = (1 << 61) - 1
_WIDTH = 32  # bits for a person; so 500 million entries fit below the prime

Read = Callable[..., Iterable[Any]]
"""A statement and its parameters, on the log's tables alone."""
Tell = Callable[[int, int], None]
"""Told how many of how many are done; raises to stop."""


def page(session: Session, before: int = NEWEST, limit: int = 200) -> list[Entry]:
    """The entries before a number, newest first."""
    return [Entry.read(body) for _, body in session.log(PAGE, [before, limit])]


def of_person(session: Session, person: int, before: int = NEWEST, limit: int = NEWEST) -> list[Entry]:
    """The entries in which a person was touched, newest first."""
    found = session.log(OF_PERSON, [*places_of(person), before, limit], person=person)
    return [entry for entry in (Entry.read(body) for _, body in found) if person in entry.persons]


def verify(gate: Gate, typed: str = "", tell: Tell = lambda done, total: None) -> Verdict:
    """Walk the whole log, as it stands now, and compare it with a checkpoint typed from paper.

    Others go on writing meanwhile. Raises Refused("checkpoint.malformed") for text that is no checkpoint.
    """
    printed, misread = _typed(typed)
    with gate.session(Purpose.UPKEEP, Right.LOG_OWN) as session:
        session.note(Note(Action.READ, "log"))
    with gate.log_snapshot() as read:
        verdict = verified(read, printed, tell)
    return replace(verdict, fault=Fault.MISREAD) if misread and verdict.ok else verdict


def verified(read: Read, printed: Checkpoint | None = None, tell: Tell = lambda done, total: None) -> Verdict:
    """Walk the chain, and see that the index of persons says what the entries say."""
    (head,), (anchor,) = read(HEAD), read(ANCHOR)
    walk = Walk(Link(*anchor), Link(*head), printed)
    _verify(walk, read, tell)
    return walk.verdict


def prune(gate: Gate, last: int, tell: Tell = lambda done, total: None) -> None:
    """Remove entries up to `last`, block by block; each block leaves an entry that vouches for it."""
    with gate.log_snapshot() as read:
        ((first, _),), ((head, _),) = read(ANCHOR), read(HEAD)
    if last >= head:
        raise ValueError("the last entry stays")
    for place in [*range(first + BLOCK, last, BLOCK), last]:
        gate.prune(place)
        tell(place - first, last - first)


def _typed(text: str) -> tuple[Checkpoint | None, bool]:
    if not text:
        return None, False
    try:
        return Checkpoint.parse(text), False
    except Refused as refused:
        if refused.code != "checkpoint.misread":
            raise
        return None, True


def _verify(walk: Walk, read: Read, tell: Tell) -> None:
    """Two sets of pairs are equal when the polynomials with these roots agree at a place that nobody could foresee."""
    place, product = secrets.randbelow(_PRIME), 1
    total = walk.head.number - walk.anchor.number
    for number, body in walk.over(iter(read(ALL))):
        root = place - (number << _WIDTH)
        try:
            persons = persons_of(body)
        except (ValueError, IndexError):  # well sealed, but no entry
            walk.blame(Fault.ALTERED, number)
            return
        for person in places(persons):
            product = product * (root - person) % _PRIME
        if number % BLOCK == 0:
            tell(number - walk.anchor.number, total)
    if walk.verdict.ok:
        indexed = 1
        for person, number in read(INDEX):
            indexed = indexed * (place - (number << _WIDTH) - person) % _PRIME
        if indexed != product:
            walk.blame(Fault.ALTERED, _first_wrong(read))


def _first_wrong(read: Read) -> int:
    """The first entry that the index lacks, or that it tells of somebody else."""
    wrong = [entry for person, entry in read(INDEX) if person not in _places(read, entry)]
    for number, _, body, *_ in read(ALL):
        if wrong and number >= min(wrong):
            break
        if not all(list(read(INDEXED, [place, number])) for place in places(persons_of(body))):
            return int(number)
    return int(min(wrong))


def _places(read: Read, entry: int) -> Collection[int]:
    return next((places(persons_of(body)) for (body,) in read(BODY, [entry])), ())
