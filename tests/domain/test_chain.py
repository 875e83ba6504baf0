from collections.abc import Sequence
from dataclasses import replace

import pytest

from seloste_desktop.domain.audit import START, Action, Entry, Purpose, seal
from seloste_desktop.domain.chain import BEFORE, Fault, Link, Stored, Verdict, Walk
from seloste_desktop.domain.checkpoint import Checkpoint

ANCHOR = Link(0, START)


def entry(number: int, user: int = 1) -> Entry:
    at, act = "2026-11-21T10:00:00.000Z", number - number % 3 or 1
    return Entry(number, act, at, user, Purpose.UPKEEP, Action.READ, "person", (number,), (number,), ("name",))


def sealed(entries: Sequence[Entry], mark: bytes = START) -> list[Stored]:
    rows: list[Stored] = []
    for each in entries:
        before, body = mark[:BEFORE], each.body()
        mark = seal(mark, body)
        rows.append((each.number, each.act, body, before, mark))
    return rows


def chain(count: int, user: int = 1) -> list[Stored]:
    return sealed([entry(number, user) for number in range(1, count + 1)])


ROWS = chain(10)
HEAD = Link(10, ROWS[-1][4])


def verdict(
    rows: Sequence[Stored], printed: Checkpoint | None = None, anchor: Link = ANCHOR, head: Link = HEAD
) -> Verdict:
    walk = Walk(anchor, head, printed)
    for _ in walk.over(iter(rows)):
        pass
    return walk.verdict


def numbered(rows: Sequence[Stored]) -> list[Stored]:
    return [(number, *row[1:]) for number, row in enumerate(rows, 1)]


def put(place: int, row: Stored) -> list[Stored]:
    return [*ROWS[:place], row, *ROWS[place + 1 :]]


def with_body(place: int, body: bytes) -> list[Stored]:
    number, act, _, before, own = ROWS[place]
    return put(place, (number, act, body, before, own))


def resealed(place: int) -> list[Stored]:
    number, act, _, before, _ = ROWS[place]
    body = replace(entry(number), user=9).body()
    return put(place, (number, act, body, before, seal(ROWS[place - 1][4], body)))


STRANGER = sealed([replace(entry(5), user=9)], ROWS[3][4])[0]
FALSE = (*STRANGER[:4], b"e" * 32)
CASES = [
    ("untouched", ROWS, None, None),
    ("another user", with_body(4, replace(entry(5), user=9).body()), Fault.ALTERED, 5),
    ("another number", with_body(4, ROWS[4][2].replace(b"[5,", b"[6,")), Fault.ALTERED, 5),
    ("a lower number", with_body(4, ROWS[4][2].replace(b"[5,", b"[2,")), Fault.ALTERED, 5),
    ("no number", with_body(4, ROWS[4][2].replace(b"[5,", b"[x,")), Fault.ALTERED, 5),
    ("no body", with_body(4, b""), Fault.ALTERED, 5),
    ("another act", put(4, (5, 4, *ROWS[4][2:])), Fault.ALTERED, 5),
    ("resealed", resealed(4), Fault.ALTERED, 5),
    ("the first resealed", put(0, sealed([replace(entry(1), user=9)])[0]), Fault.ALTERED, 1),
    ("the last resealed", resealed(9), Fault.ALTERED, 10),
    ("the last but one resealed", resealed(8), Fault.ALTERED, 9),
    ("another seal", put(4, (*ROWS[4][:4], b"f" * 32)), Fault.ALTERED, 5),
    ("another last seal", put(9, (*ROWS[9][:4], b"f" * 32)), Fault.ALTERED, 10),
    ("another seal before", put(4, (*ROWS[4][:3], b"ffff", ROWS[4][4])), Fault.ALTERED, 5),
    ("the first's seal before", put(0, (*ROWS[0][:3], b"ffff", ROWS[0][4])), Fault.ALTERED, 1),
    ("missing", ROWS[:4] + ROWS[5:], Fault.MISSING, 5),
    ("three missing", ROWS[:4] + ROWS[7:], Fault.MISSING, 5),
    ("missing, the rest renumbered", numbered(ROWS[:4] + ROWS[5:]), Fault.MISSING, 5),
    ("the first missing", ROWS[1:], Fault.MISSING, 1),
    ("added, the rest renumbered", numbered([*ROWS[:4], STRANGER, *ROWS[4:]]), Fault.ADDED, 5),
    ("added with a false seal", numbered([*ROWS[:4], FALSE, *ROWS[4:]]), Fault.ADDED, 5),
    ("rubbish added", numbered([*ROWS[:4], (5, 5, b"x", b"", b""), *ROWS[4:]]), Fault.ADDED, 5),
    ("an old one added again", numbered([*ROWS[:4], ROWS[1], *ROWS[4:]]), Fault.ADDED, 5),
    ("added after the end", chain(12), Fault.ADDED, 11),
    ("added after the end with a false seal", [*ROWS, (11, 11, b"[11,11,", b"", b"")], Fault.ADDED, 11),
    ("neighbours changed round", numbered([*ROWS[:4], ROWS[5], ROWS[4], *ROWS[6:]]), Fault.REORDERED, 5),
    ("changed round from afar", numbered([*ROWS[:2], ROWS[7], *ROWS[3:7], ROWS[2], *ROWS[8:]]), Fault.REORDERED, 3),
    ("moved to the end", [*ROWS[:4], *ROWS[5:], (50, *ROWS[4][1:])], Fault.REORDERED, 5),
    ("cut off", ROWS[:8], Fault.CUT_OFF, 9),
    ("emptied", [], Fault.CUT_OFF, 1),
]


@pytest.mark.parametrize(("name", "rows", "fault", "first"), CASES, ids=[case[0] for case in CASES])
def test_each_fault_has_its_name_and_place(
    name: str, rows: list[Stored], fault: Fault | None, first: int | None
) -> None:
    found = verdict(rows)
    assert (found.fault, found.first_bad, found.ok) == (fault, first, fault is None)


@pytest.mark.parametrize("place", range(10))
def test_every_single_byte_changed_in_any_place_is_altered(place: int) -> None:
    body = ROWS[place][2]
    for at in range(len(body)):
        changed = body[:at] + bytes([body[at] ^ 1]) + body[at + 1 :]
        found = verdict(with_body(place, changed))
        assert (found.fault, found.first_bad) == (Fault.ALTERED, place + 1), changed


@pytest.mark.parametrize("place", range(9))
def test_a_row_dropped_in_any_place_is_missing(place: int) -> None:
    found = verdict(ROWS[:place] + ROWS[place + 1 :])
    assert (found.fault, found.first_bad) == (Fault.MISSING, place + 1)


@pytest.mark.parametrize("place", range(9))
def test_neighbours_changed_round_in_any_place_are_reordered(place: int) -> None:
    rows = numbered([*ROWS[:place], ROWS[place + 1], ROWS[place], *ROWS[place + 2 :]])
    found = verdict(rows)
    assert (found.fault, found.first_bad) == (Fault.REORDERED, place + 1)


def test_a_rewritten_chain_is_whole_but_not_the_printed_one() -> None:
    other = chain(10, user=2)
    printed = Checkpoint.of(7, ROWS[6][4])
    head = Link(10, other[-1][4])
    assert verdict(other, head=head).ok
    found = verdict(other, printed, head=head)
    assert (found.fault, found.first_bad) == (Fault.REWRITTEN, 7)
    assert verdict(ROWS, printed).ok


def test_a_chain_cut_with_its_head_is_found_by_what_was_printed() -> None:
    found = verdict(ROWS[:8], Checkpoint.of(10, ROWS[9][4]), head=Link(8, ROWS[7][4]))
    assert (found.fault, found.first_bad) == (Fault.CUT_OFF, 9)


@pytest.mark.parametrize(
    ("head", "fault", "first"),
    [
        (Link(9, ROWS[8][4]), Fault.ADDED, 10),
        (Link(11, ROWS[9][4]), Fault.CUT_OFF, 11),
        (Link(10, b"x" * 32), Fault.ALTERED, 10),
    ],
)
def test_a_head_that_was_tampered_with_is_found(head: Link, fault: Fault, first: int) -> None:
    found = verdict(ROWS, head=head)
    assert (found.fault, found.first_bad) == (fault, first)


def pruned(last: int) -> tuple[list[Stored], Link, Link]:
    """Ten entries, an eleventh about the pruning, and what is kept."""
    signing = replace(
        entry(11), action=Action.PRUNE, subject="log", ids=tuple(range(1, last + 1)), digest=ROWS[last - 1][4].hex()
    )
    rows = [*ROWS, *sealed([signing], ROWS[9][4])]
    return rows[last:], Link(last, ROWS[last - 1][4]), Link(11, rows[-1][4])


def test_the_rest_verifies_after_pruning() -> None:
    rows, anchor, head = pruned(4)
    assert verdict(rows, anchor=anchor, head=head) == Verdict(7, Checkpoint.of(head.number, head.seal))


def test_an_older_checkpoint_than_what_is_kept_cannot_be_checked() -> None:
    rows, anchor, head = pruned(4)
    assert verdict(rows, Checkpoint.of(2, ROWS[1][4]), anchor, head).fault is Fault.PRUNED
    assert verdict(rows, Checkpoint.of(4, ROWS[3][4]), anchor, head).ok
    assert verdict(rows, Checkpoint.of(4, b"x" * 32), anchor, head).fault is Fault.REWRITTEN


def test_a_log_shortened_at_its_beginning_without_an_entry_about_it_misses_them() -> None:
    found = verdict(ROWS[4:], anchor=Link(4, ROWS[3][4]))
    assert (found.fault, found.first_bad) == (Fault.MISSING, 1)


def test_a_log_shortened_further_than_the_entry_about_it_says_misses_the_rest() -> None:
    rows, _, head = pruned(4)
    found = verdict(rows[2:], anchor=Link(6, ROWS[5][4]), head=head)
    assert (found.fault, found.first_bad) == (Fault.MISSING, 5)


def test_an_anchor_that_was_tampered_with_spoils_the_first_entry_that_is_kept() -> None:
    rows, _, head = pruned(4)
    found = verdict(rows, anchor=Link(4, b"x" * 32), head=head)
    assert (found.fault, found.first_bad) == (Fault.ALTERED, 5)


@pytest.mark.parametrize("ids", [(), (1, 2, 3, 4)])
def test_an_entry_that_only_looks_like_a_pruning_signs_nothing(ids: tuple[int, ...]) -> None:
    false = replace(entry(11), action=Action.PRUNE, subject="log", ids=ids, digest="00")
    rows = [*ROWS, *sealed([false], ROWS[9][4])]
    found = verdict(rows[4:], anchor=Link(4, ROWS[3][4]), head=Link(11, rows[-1][4]))
    assert (found.fault, found.first_bad) == (Fault.MISSING, 1)


def test_well_sealed_rubbish_signs_nothing() -> None:
    body = b'[11,11,"prune"'
    rows = [*ROWS, (11, 11, body, ROWS[9][4][:BEFORE], seal(ROWS[9][4], body))]
    found = verdict(rows[4:], anchor=Link(4, ROWS[3][4]), head=Link(11, rows[-1][4]))
    assert (found.fault, found.first_bad) == (Fault.MISSING, 1)


def test_an_entry_about_pruning_that_names_something_else_signs_nothing() -> None:
    other = replace(entry(11), fields=("prune",))
    rows = [*ROWS, *sealed([other], ROWS[9][4])]
    assert verdict(rows[4:], anchor=Link(4, ROWS[3][4]), head=Link(11, rows[-1][4])).fault is Fault.MISSING


def _noticing(digest: str) -> list[Stored]:
    """The log after entries 9 and 10 were cut off and the program went on."""
    notice = replace(entry(11), subject="log", ids=(9, 10), digest=digest)
    return [*ROWS[:8], *sealed([notice], ROWS[9][4])]


def test_a_loss_at_the_end_that_the_program_noticed_is_a_cut() -> None:
    rows = _noticing(ROWS[9][4].hex())
    found = verdict(rows, head=Link(11, rows[-1][4]))
    assert (found.fault, found.first_bad) == (Fault.CUT_OFF, 9)


@pytest.mark.parametrize("digest", ["", "00", "no hex"])
def test_a_notice_that_proves_nothing_is_not_believed(digest: str) -> None:
    rows = _noticing(digest)
    found = verdict(rows, head=Link(11, rows[-1][4]))
    assert (found.fault, found.first_bad) == (Fault.MISSING, 9)
