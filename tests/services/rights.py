"""Sessions with the widest right, for what a test puts into the tables itself."""

from __future__ import annotations

from contextlib import AbstractContextManager

from seloste_desktop.domain.access import Right
from seloste_desktop.domain.audit import Purpose
from seloste_desktop.services.desk import Desk
from seloste_desktop.storage.gate import Session


def session(desk: Desk) -> AbstractContextManager[Session]:
    return desk.session(Purpose.UPKEEP, Right.USERS)
