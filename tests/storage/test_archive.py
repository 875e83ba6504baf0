import hashlib
import json
import zipfile
from pathlib import Path

import pytest

from seloste_desktop.domain.errors import Refused, RegisterError
from seloste_desktop.storage import archive, keys
from seloste_desktop.storage.archive import Archive


@pytest.fixture
def packed(empty: Path, tmp_path: Path) -> tuple[Path, str]:
    path = tmp_path / "a.seloste-backup"
    slots = keys.read(empty)
    return path, archive.pack(path, empty, slots, "rekisteri", "2026-11-21T10:00:00.000Z", 7, "7 · x")


def test_a_backup_is_one_zip_that_any_program_opens(packed: tuple[Path, str], empty: Path) -> None:
    with zipfile.ZipFile(packed[0]) as file:
        assert file.testzip() is None
        assert file.namelist() == ["register.seloste", "register.seloste.keys", "manifest.json"]
        assert {info.compress_type for info in file.infolist()} == {zipfile.ZIP_STORED}
        assert file.read("register.seloste") == empty.read_bytes()
        manifest = json.loads(file.read("manifest.json"))
    assert manifest["files"]["register.seloste"] == hashlib.sha256(empty.read_bytes()).hexdigest()
    assert (manifest["name"], manifest["entries"], manifest["form"]) == ("rekisteri", 7, 1)


def test_its_sum_is_that_of_the_file_and_it_is_for_its_owner_alone(packed: tuple[Path, str]) -> None:
    path, digest = packed
    assert digest == hashlib.sha256(path.read_bytes()).hexdigest()
    assert path.stat().st_mode & 0o777 == 0o600


def test_it_is_read_back(packed: tuple[Path, str], empty: Path, tmp_path: Path) -> None:
    found = Archive.read(packed[0])
    assert found.slots == keys.read(empty)
    assert found.salt == empty.read_bytes()[:16]
    found.extract(tmp_path / "out")
    assert (tmp_path / "out").read_bytes() == empty.read_bytes()
    assert (tmp_path / "out").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("content", [b"", b"PK\x05\x06" + bytes(18), b"hello" * 100])
def test_another_file_is_no_backup(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "x.zip").write_bytes(content)
    with pytest.raises(RegisterError, match=r"backup\.not_ours"):
        Archive.read(tmp_path / "x.zip")


@pytest.mark.parametrize(
    ("change", "code"),
    [({"form": 2}, RegisterError.TOO_NEW), ({"more": 1}, "backup.not_ours"), ({"form": "x"}, "backup.not_ours")],
)
def test_a_manifest_of_another_form_is_refused(
    packed: tuple[Path, str], tmp_path: Path, change: dict[str, object], code: str
) -> None:
    other = tmp_path / "other"
    with zipfile.ZipFile(packed[0]) as old, zipfile.ZipFile(other, "w") as new:
        for name in old.namelist()[:2]:
            new.writestr(name, old.read(name))
        new.writestr("manifest.json", json.dumps({**json.loads(old.read("manifest.json")), **change}))
    with pytest.raises((Refused, RegisterError), match=code):
        Archive.read(other)


def test_a_missing_backup_is_told(tmp_path: Path) -> None:
    with pytest.raises(RegisterError) as refused:
        Archive.read(tmp_path / "x")
    assert refused.value.code == RegisterError.MISSING


@pytest.mark.parametrize("place", [100, 5000, 40_000])
def test_a_byte_changed_in_it_is_found_before_it_is_used(packed: tuple[Path, str], tmp_path: Path, place: int) -> None:
    content = bytearray(packed[0].read_bytes())
    content[place] ^= 1
    packed[0].write_bytes(content)
    with pytest.raises(RegisterError) as refused:
        Archive.read(packed[0]).extract(tmp_path / "out")
    assert refused.value.code == RegisterError.CORRUPT


def test_a_register_put_in_from_elsewhere_is_found_by_its_sum(packed: tuple[Path, str], tmp_path: Path) -> None:
    other = tmp_path / "other"
    with zipfile.ZipFile(packed[0]) as old, zipfile.ZipFile(other, "w") as new:
        new.writestr("register.seloste", old.read("register.seloste")[::-1])
        for name in old.namelist()[1:]:
            new.writestr(name, old.read(name))
    with pytest.raises(RegisterError) as refused:
        Archive.read(other).extract(tmp_path / "out")
    assert refused.value.code == RegisterError.CORRUPT
