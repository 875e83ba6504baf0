"""The desk gives sessions while the register is open, and gates to jobs."""

import pytest

from seloste_desktop.domain.access import Right
from seloste_desktop.domain.audit import Purpose
from seloste_desktop.domain.errors import RegisterError
from seloste_desktop.services.desk import Desk


def test_a_job_has_a_gate_of_its_own_until_it_ends(desk: Desk) -> None:
    assert desk.running() is None
    with desk.job() as gate:
        beside = desk.running()
        assert beside is not None
        assert beside is not gate
        beside.close()
    assert desk.running() is None


def test_a_locked_desk_gives_neither_session_nor_job(desk: Desk) -> None:
    desk.lock()
    desk.lock()
    with pytest.raises(RegisterError), desk.session(Purpose.UPKEEP, Right.LOGIN):
        raise AssertionError("not reached")
    with pytest.raises(RegisterError), desk.job():
        raise AssertionError("not reached")


def test_a_job_that_ended_this_moment_is_no_way_back(desk: Desk) -> None:
    with desk.job() as gate:
        desk.lock()
        gate.close()
        assert desk.running() is None
