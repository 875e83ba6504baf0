"""The notice printed from the command line."""

from pathlib import Path

import pytest

from tests.cli.conftest import Seloste


def test_a_notice_is_printed_in_the_language_asked_for(seloste: Seloste, file: Path, tmp_path: Path) -> None:
    answer = seloste("notice", "print", file, tmp_path / "seloste.pdf", "--language", "sv", "--json").answer
    assert answer["path"] == str(tmp_path / "seloste.pdf")
    assert Path(answer["path"]).read_bytes().startswith(b"%PDF")
    assert seloste("notice", "print", file, tmp_path / "seloste.pdf").code == 1


@pytest.mark.parametrize("name", ["seloste.html", "seloste.docx", "seloste"])
def test_other_forms_are_a_usage_error_until_they_come(seloste: Seloste, file: Path, name: str) -> None:
    assert seloste("notice", "print", file, file.parent / name).code == 2


def test_a_printed_checkpoint_fits_the_log(seloste: Seloste, file: Path, tmp_path: Path) -> None:
    checkpoint = seloste("notice", "print", file, tmp_path / "seloste.pdf", "--json").answer["checkpoint"]
    assert seloste("log", "verify", file, "--checkpoint", checkpoint).code == 0
