"""A register made once a session and copied to tmp_path for each test of services."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from seloste_desktop.services.desk import Desk
from seloste_desktop.services.opened_register import OpenedRegister
from tests.services.opened import copied, made, opened


@pytest.fixture(scope="session")
def blank(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A new register and its recovery key; only ever copied."""
    path = tmp_path_factory.mktemp("blank") / "kirja.seloste"
    return path, made(path)


@pytest.fixture
def path(blank: tuple[Path, str], tmp_path: Path) -> Path:
    return copied(blank[0], tmp_path)


@pytest.fixture
def register(path: Path) -> Iterator[OpenedRegister]:
    with opened(path) as register:
        yield register


@pytest.fixture
def desk(register: OpenedRegister) -> Desk:
    return register.desk
