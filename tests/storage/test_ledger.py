from pathlib import Path

import pytest

from seloste_desktop.domain.errors import RegisterError
from seloste_desktop.storage import ledger
from seloste_desktop.storage.ledger import Ledger


@pytest.mark.parametrize(
    ("one", "other", "later"),
    [
        *(("9", "10", "10"), ("1004", "999", "1004"), ("", "1", "1"), ("2025-0300", "2026-0001", "2026-0001")),
        *(("P-2026-014", "P-2026-009", "P-2026-014"), ("", "", "")),
    ],
)
def test_of_two_numbers_the_later_counts(one: str, other: str, later: str) -> None:
    assert ledger.higher(one, other) == ledger.higher(other, one) == later


def test_numbers_only_ever_grow() -> None:
    known = Ledger({"counter.customer": "1010", "counter.invoice": "5"}, ({"uid": "x"},))
    assert known.at_least({"counter.customer": "1009", "counter.case": "P-2026-001"}) == Ledger(
        {"counter.case": "P-2026-001", "counter.customer": "1010", "counter.invoice": "5"}, ({"uid": "x"},)
    )


def test_it_is_read_back_by_its_register_alone(tmp_path: Path) -> None:
    one, other = Ledger({"counter.customer": "1"}), Ledger({"counter.customer": "2"}, ({"mac": "x"},))
    path = ledger.write(tmp_path, "rekisteri", "r1", one)
    assert ledger.write(tmp_path, "rekisteri", "r2", other) == path == tmp_path / "rekisteri.erased"
    assert ledger.read(tmp_path, "rekisteri", "r1") == one
    assert ledger.read(tmp_path, "rekisteri", "r2") == other
    assert ledger.read(tmp_path, "rekisteri", "r3") is None
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_folder_without_one_has_none(tmp_path: Path) -> None:
    assert ledger.read(tmp_path, "rekisteri", "r1") is None


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ("", RegisterError.CORRUPT),
        ("{}", RegisterError.CORRUPT),
        ('{"form": 2, "registers": {}}', RegisterError.TOO_NEW),
    ],
)
def test_one_that_cannot_be_read_is_told_and_not_written_over(tmp_path: Path, content: str, code: str) -> None:
    (tmp_path / "r.erased").write_text(content)
    for act in (
        lambda: ledger.read(tmp_path, "r", "r1"),
        lambda: ledger.write(tmp_path, "r", "r1", Ledger()),
    ):
        with pytest.raises(RegisterError) as refused:
            act()
        assert refused.value.code == code
    assert (tmp_path / "r.erased").read_text() == content


def test_a_folder_out_of_reach_is_told(tmp_path: Path) -> None:
    with pytest.raises(RegisterError) as refused:
        ledger.write(tmp_path / "none", "r", "r1", Ledger())
    assert refused.value.code == RegisterError.MISSING


def test_one_that_may_not_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "r.erased").mkdir()
    with pytest.raises(RegisterError):
        ledger.read(tmp_path, "r", "r1")
