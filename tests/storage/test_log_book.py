from datetime import UTC, datetime

from seloste_desktop.domain.audit import START, Action, Entry, Note, Purpose, seal
from seloste_desktop.storage import log_book
from seloste_desktop.storage.gate import Door
from seloste_desktop.storage.log_book import Act
from tests.storage.reading import Opened, keyed

ACT = Act(datetime(2026, 11, 21, 10, 0, tzinfo=UTC), 1, Purpose.UPKEEP)


def test_an_empty_log_stands_at_nought(door: Door) -> None:
    connection = keyed(door.path)
    head = log_book.head(connection)
    assert (head.number, head.seal, head.at.year) == (0, START, 1)
    connection.close()


def test_the_stored_bytes_are_the_sealed_ones(opened: Opened) -> None:
    mark = START
    with opened.gate.log_snapshot() as read:
        for number, act, body, before, own in read("select number, act, body, before, seal from log"):
            assert before == mark[:4]
            mark = seal(mark, body)
            assert mark == own
            entry = Entry.read(body)
            assert (entry.number, entry.act, entry.body()) == (number, act, body)


def test_every_person_of_an_entry_stands_in_the_index(opened: Opened) -> None:
    stands = {(person, entry.number) for entry in opened.log() for person in entry.persons}
    assert opened.persons() == stands


def test_an_entry_of_one_row_takes_at_most_two_hundred_bytes(door: Door) -> None:
    notes = [
        Note(Action.CHANGE, "contact", (number,), ("email", "street", "postal_code", "city"), (number * 7919 % 99_991,))
        for number in range(1, 5001)
    ]
    assert _bytes_taken(door, notes) / 5000 <= 200


def test_an_act_on_two_thousand_scattered_rows_takes_at_most_sixteen_kilobytes(door: Door) -> None:
    ids = tuple(sorted(number * 7919 % 299_993 for number in range(2000)))
    persons = tuple(sorted(number * 7919 % 99_991 for number in range(2000)))
    notes = [Note(Action.EXPORT, "contact", ids, ("email", "phone", "street", "postal_code", "city"), persons)] * 10
    assert _bytes_taken(door, notes) / 10 <= 16_000


def _bytes_taken(door: Door, notes: list[Note]) -> int:
    connection = keyed(door.path)
    before = connection.execute("pragma page_count").fetchone()[0]
    connection.execute("begin")
    log_book.append(connection, ACT, notes)
    connection.execute("commit")
    after = connection.execute("pragma page_count").fetchone()[0]
    connection.close()
    return int(after - before) * 4096
