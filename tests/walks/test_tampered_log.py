"""Somebody with the recovery key and another program alters the log; it is noticed, named, and not to be hidden."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from seloste_desktop.cli.main import run
from seloste_desktop.domain.audit import seal
from seloste_desktop.domain.chain import Fault
from seloste_desktop.services.office import Office
from seloste_desktop.storage import engine, keys, register_file
from tests.walks.given import PASSWORD, PERSONAL, Given
from tests.walks.ground import Ground
from tests.walks.hand import PATIENCE, Hand

PLACE = 20  # an entry in the middle

Tamper = Callable[[sqlite3.Connection], object]


def altered(log: sqlite3.Connection) -> None:
    """Let it have happened a hundred years before."""
    (body,) = log.execute("select body from log where number = ?", [PLACE]).fetchone()
    log.execute("update log set body = ? where number = ?", [body.replace(b'"20', b'"19', 1), PLACE])


def dropped(log: sqlite3.Connection) -> None:
    log.execute("delete from log where number = ?", [PLACE])


def added(log: sqlite3.Connection) -> None:
    """Put in an entry between two, as well sealed as can be, and number the rest anew."""
    log.execute("update log set number = -number - 1 where number > ?", [PLACE])
    log.execute("update log set number = -number where number < 0")
    act, body, mark = log.execute("select act, body, seal from log where number = ?", [PLACE]).fetchone()
    forged = body.replace(b"[%d," % PLACE, b"[%d," % (PLACE + 1), 1)
    row = (PLACE + 1, act, forged, mark[:4], seal(mark, forged))
    log.execute("insert into log (number, act, body, before, seal) values (?, ?, ?, ?, ?)", row)


def reordered(log: sqlite3.Connection) -> None:
    log.execute("update log set number = -1 where number = ?", [PLACE])
    log.execute("update log set number = ? where number = ?", [PLACE, PLACE + 1])
    log.execute("update log set number = ? where number = -1", [PLACE + 1])


def cut(log: sqlite3.Connection) -> None:
    log.execute("delete from log where number > ?", [PLACE])


def keyed(given: Given) -> sqlite3.Connection:
    """What anyone can open who has read the paper with the recovery key."""
    return engine.connect(given.path, keys.file_key(given.recovery_key, register_file.salt_of(given.path)))


def tamper(given: Given, how: Tamper) -> None:
    connection = keyed(given)
    how(connection)
    connection.close()


@pytest.mark.parametrize(
    ("how", "fault", "place"),
    [
        (altered, Fault.ALTERED, PLACE),
        (dropped, Fault.MISSING, PLACE),
        (added, Fault.ADDED, PLACE + 1),
        (reordered, Fault.REORDERED, PLACE),
        (cut, Fault.CUT_OFF, PLACE + 1),
    ],
)
def test_the_command_line_names_what_was_done_and_where(
    given: Given, ground: Ground, capsys: pytest.CaptureFixture[str], how: Tamper, fault: Fault, place: int
) -> None:
    tamper(given, how)
    verdict = given.verified()
    assert (verdict.fault, verdict.first_bad) == (fault, place)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SELOSTE_PASSWORD", PASSWORD)
        assert run(Office(lambda _: None), ["log", "verify", str(given.path)]) == 1
    told = capsys.readouterr().err
    assert str(place) in told and told.count("\n") == 1
    assert ground.telling(PERSONAL, given.path) == []


def test_a_log_written_wholly_anew_is_betrayed_by_the_paper(given: Given) -> None:
    head = given.verified().head

    def rewritten(log: sqlite3.Connection) -> None:
        """Alter one entry and seal it and all that follow afresh, so that the chain holds."""
        altered(log)
        mark = log.execute("select seal from log where number = ?", [PLACE - 1]).fetchone()[0]
        for number, body in log.execute("select number, body from log where number >= ?", [PLACE]).fetchall():
            before, mark = mark[:4], seal(mark, body)
            log.execute("update log set before = ?, seal = ? where number = ?", [before, mark, number])
        log.execute("update log_head set seal = ?", [mark])

    tamper(given, rewritten)
    assert given.verified().ok
    verdict = given.verified(str(head))
    assert (verdict.fault, verdict.first_bad) == (Fault.REWRITTEN, head.number)


def test_a_register_rolled_back_to_yesterday_is_betrayed_by_the_paper(given: Given, tmp_path: Path) -> None:
    yesterday = given.path.read_bytes()
    today = given.verified().head
    given.path.write_bytes(yesterday)
    assert given.verified().ok
    verdict = given.verified(str(today))
    assert verdict.fault in (Fault.REWRITTEN, Fault.CUT_OFF)


def test_the_window_says_so_as_soon_as_the_register_is_open(hand: Hand, given: Given) -> None:
    tamper(given, altered)
    hand.log_in(given.path, PASSWORD)
    told = hand.see(QLabel, "errorWords").text()
    assert str(PLACE) in told
    hand.qtbot.waitUntil(lambda: hand.see(QWidget, "logState").toolTip() == told, timeout=PATIENCE)
    hand.close("errorDialog")
    hand.leave()
