"""What can be brought back is told by what it is."""

from pathlib import Path

import pytest

from seloste_desktop.domain.errors import Refused, RegisterError
from seloste_desktop.services.restoring import restore


def test_a_file_that_is_no_backup_is_refused_and_makes_nothing(path: Path, tmp_path: Path) -> None:
    (tmp_path / "b.seloste-backup").write_text("holiday pictures")
    for source in (tmp_path / "b.seloste-backup", path):
        with pytest.raises((Refused, RegisterError)):
            restore(source, tmp_path / "uusi.seloste", None, user="omistaja", password="x", recovery_key=None)
    assert not (tmp_path / "uusi.seloste").exists()
