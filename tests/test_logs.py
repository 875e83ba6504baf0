import logging
import stat
import sys
from collections.abc import Callable, Iterator
from enum import Enum
from pathlib import Path

import pytest

from seloste_desktop import logs

Said = Callable[[], str]
logger = logging.getLogger("seloste_desktop.somewhere")


class Kind(Enum):
    PERSON = "person"


@pytest.fixture
def said(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> Iterator[Said]:
    """Start the log in a folder of its own and give a way to read it."""
    file = logs.start("test", tmp_path / "log")
    assert file is not None
    yield lambda: file.read_text("utf-8")
    root = logging.getLogger("seloste_desktop")
    for handler in [handler for handler in root.handlers if getattr(handler, "baseFilename", "") == str(file)]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(logging.NOTSET)


def test_numbers_and_the_programs_own_words_are_written(said: Said) -> None:
    logger.info("customer %d saved, %s, %.1f s, %s", 17, Kind.PERSON, 0.25, None)
    assert "customer 17 saved, Kind.PERSON, 0.2 s, None" in said()


@pytest.mark.parametrize(
    "value", ["Aino Aalto", b"Aino Aalto", Path("Aino Aalto"), ValueError("Aino Aalto"), {"Aino Aalto": 1}]
)
def test_anything_else_is_blotted_out(said: Said, value: object) -> None:
    logger.info("found %s", (value,))
    logger.info("found %(what)s", {"what": value})
    assert "Aino" not in said()
    assert f"<{type(value).__name__}>" in said()


def test_ids_in_a_row_are_written(said: Said) -> None:
    logger.info("erased %s", [17, 18, "Aino Aalto"])
    assert "erased [17, 18, '<str>']" in said()


def test_a_sentence_without_values_is_written_as_it_is(said: Said) -> None:
    logger.info("the register was opened")
    assert "INFO seloste_desktop.somewhere: the register was opened" in said()


def test_an_error_tells_its_kind_and_place_and_not_its_words(said: Said) -> None:
    try:
        try:
            int("Aino Aalto")
        except ValueError as error:
            raise RuntimeError("Aino Aalto") from error
    except RuntimeError:
        logger.exception("that failed")
    assert "Aino" not in said()
    assert "RuntimeError" in said()
    assert "ValueError" in said()
    assert f"{__file__}:" in said()


def test_what_another_handler_wrote_of_an_error_is_not_taken_over(said: Said) -> None:
    try:
        int("Aino Aalto")
    except ValueError:
        record = logger.makeRecord(logger.name, logging.ERROR, __file__, 1, "that failed", (), sys.exc_info())
    logging.Formatter().format(record)
    logger.handle(record)
    assert "Aino" not in said()


def test_other_libraries_are_not_heard(said: Said) -> None:
    logging.getLogger("somebody.else").warning("Aino Aalto")
    assert said() == ""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps the rights of a file elsewhere")
def test_only_the_user_can_read_the_file_and_those_before_it(
    said: Said, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    handler = logging.getLogger("seloste_desktop").handlers[-1]  # of this test: others may have left theirs
    monkeypatch.setattr(handler, "maxBytes", 100)
    for number in range(4):
        logger.info("a line of some length, number %d", number)
    files = sorted((tmp_path / "log").iterdir())
    assert [file.name for file in files] == ["test.log", "test.log.1", "test.log.2", "test.log.3"]
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}


def test_a_folder_that_cannot_be_made_stops_nobody(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    assert logs.start("test", tmp_path / "file" / "log") is None


def test_a_disk_that_is_full_stops_nobody(
    said: Said, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    handler = logging.getLogger("seloste_desktop").handlers[-1]  # of this test: others may have left theirs
    monkeypatch.setattr(handler, "shouldRollover", full_disk)
    logger.info("customer %d saved", 17)
    assert capsys.readouterr().err == ""


def full_disk(record: logging.LogRecord) -> bool:
    raise OSError(28, "No space left on device")
