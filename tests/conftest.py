"""What holds for every test: no display, no folder of the user's own, no unexpected warning, made-up data only."""

import logging
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# The same cases each time, so that a red test means the change at hand; --hypothesis-profile=search looks for new ones.
settings.register_profile("seloste", deadline=None, derandomize=True, max_examples=60)
settings.register_profile("search", deadline=None, max_examples=2000)
settings.load_profile("seloste")


@pytest.fixture(scope="session", autouse=True)
def folders_of_nobody(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Turn the user's own folders into empty ones: no test reads or writes the registers of whoever runs it."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("HOME", "USERPROFILE", "LOCALAPPDATA", "APPDATA"):
            patch.setenv(name, str(home))
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
            patch.setenv(name, str(home / name.lower()))
        yield home


@pytest.fixture(scope="session", autouse=True)
def words_of_nobody() -> Iterator[None]:
    """Take away what the shell of whoever runs the tests says of languages and passwords."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("LANG", "LC_ALL", "LC_MESSAGES", "LANGUAGE", "SELOSTE_LANGUAGE", "SELOSTE_PASSWORD"):
            patch.delenv(name, raising=False)
        yield


class _Warnings(logging.Handler):
    """Keeps what is said at the level of a warning or above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.said: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.said.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def no_unexpected_warning(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test in which the program warns: one that expects it asks for caplog and looks there."""
    warnings = _Warnings()
    logger = logging.getLogger("seloste_desktop")
    logger.addHandler(warnings)
    yield
    logger.removeHandler(warnings)
    if "caplog" not in request.fixturenames:
        assert warnings.said == []
