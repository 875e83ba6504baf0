from pathlib import Path

import pytest

from seloste_desktop.domain.card import Datum
from seloste_desktop.gui import formats
from tests.gui.made_up import entry_field


@pytest.mark.parametrize(
    ("table", "name", "value", "words"),
    [
        ("person", "first_name", "Aino", "Aino"),
        ("person", "first_name", "", ""),
        ("person", "language", "sv", "Swedish"),
        ("person", "address_protection", 1, "yes"),
        ("person", "address_protection", 0, ""),
        ("invoice", "gross", -123450, "\u22121\u00a0234,50\u00a0€"),
        ("invoice", "gross", 0, "0,00\u00a0€"),
        ("invoice", "due", "2026-02-01", "1.2.2026"),
        ("invoice", "due", None, ""),
        ("correction", "corrected", "2026-02-01T10:11:12.000Z", "1.2.2026"),
        (
            "correction",
            "changes",
            '{"email": ["a@example.fi", ["b@example.fi", ""]]}',
            "email: a@example.fi → b@example.fi, ",
        ),
        ("customer", "payment_term", 14, "14"),
    ],
)
def test_a_value_is_written_as_people_do(table: str, name: str, value: str | int | None, words: str) -> None:
    assert formats.written(Datum(entry_field(table, name), value)) == words


def test_what_is_no_date_stays_as_it_is() -> None:
    assert formats.day("joskus") == "joskus"


def test_the_home_folder_is_a_wave(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    assert formats.place(tmp_path / "a" / "b.pdf") == "~/a/b.pdf"
    assert formats.place(Path("/elsewhere/b.pdf")) == "/elsewhere/b.pdf"
