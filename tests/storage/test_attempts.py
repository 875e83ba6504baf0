from datetime import timedelta
from pathlib import Path

import pytest

from seloste_desktop.domain.audit import Action
from seloste_desktop.domain.errors import RegisterError
from seloste_desktop.storage import attempts
from seloste_desktop.storage.attempts import Attempt
from tests.storage.reading import NOON, Opened


@pytest.mark.parametrize(
    ("wrong", "seconds"),
    [(0, 0), (1, 0), (2, 0), (3, 1), (4, 2), (5, 4), (6, 8), (7, 16), (8, 32), (9, 60), (10, 60), (1000, 60)],
)
def test_three_cost_nothing_then_the_wait_doubles_up_to_a_minute(tmp_path: Path, wrong: int, seconds: float) -> None:
    for _ in range(min(wrong, 12)):
        attempts.count(tmp_path / "r", 1, NOON)
    waited: list[float] = []
    attempts.wait(tmp_path / "r", waited.append)
    assert waited == ([seconds] if seconds else [])
    assert attempts.delay(wrong) == seconds


def test_only_the_time_and_the_slot_are_kept(tmp_path: Path) -> None:
    attempts.count(tmp_path / "r", 2, NOON)
    attempts.count(tmp_path / "r", 0, NOON + timedelta(seconds=1))
    assert attempts.read(tmp_path / "r") == [
        Attempt("2026-11-21T10:00:00.000Z", 2),
        Attempt("2026-11-21T10:00:01.000Z", 0),
    ]
    assert (tmp_path / "r.attempts").stat().st_mode & 0o777 == 0o600


def test_the_file_does_not_grow_without_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(attempts, "KEPT", 5)
    for number in range(7):
        attempts.count(tmp_path / "r", number, NOON)
    assert [each.user for each in attempts.read(tmp_path / "r")] == [2, 3, 4, 5, 6]


@pytest.mark.parametrize("content", ["", "[{}]", "[1]", "{", '[{"at": 1}]'])
def test_a_spoilt_file_makes_one_wait_the_longest(tmp_path: Path, content: str) -> None:
    (tmp_path / "r.attempts").write_text(content)
    waited: list[float] = []
    attempts.wait(tmp_path / "r", waited.append)
    assert waited == [60]


def test_an_attempt_that_cannot_be_counted_is_told(tmp_path: Path) -> None:
    with pytest.raises(RegisterError):
        attempts.count(tmp_path / "none" / "r", 1, NOON)


def test_they_move_into_the_log_at_the_next_right_one(opened: Opened) -> None:
    register = opened.gate.path
    for second, user in enumerate((1, 0, 1)):
        attempts.count(register, user, NOON + timedelta(seconds=second))
    with opened.session() as session:
        session.insert("user", {"id": 1, "person": 4, "name": "omistaja"})
        assert attempts.log(session, register) == 3
    attempts.forget(register)
    one, other = (entry for entry in opened.last(3) if entry.action is Action.FAILED_LOG_IN)
    assert (one.subject, one.ids, one.persons) == ("user", (1,), (4,))
    assert one.fields == ("2026-11-21T10:00:00.000Z", "2026-11-21T10:00:02.000Z")
    assert (other.ids, other.persons) == ((), ())
    assert attempts.read(register) == []
    attempts.forget(register)


def test_without_any_nothing_is_logged(opened: Opened) -> None:
    before = opened.log()
    with opened.session() as session:
        assert attempts.log(session, opened.gate.path) == 0
    assert opened.log() == before
