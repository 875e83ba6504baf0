"""What may stand on a command line."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import click
import pytest

from seloste_desktop.cli import parameters
from seloste_desktop.cli.parameters import AMOUNT, ASSIGNMENT, DAY, LINE, MAPPING, PATH, BadForm, ending
from seloste_desktop.domain.errors import Refused


def test_a_field_ends_at_the_first_sign_of_equality_and_a_column_at_the_last() -> None:
    assert ASSIGNMENT.convert("notes=a=b", None, None) == ("notes", "a=b")
    assert ASSIGNMENT.convert("email=", None, None) == ("email", "")
    assert MAPPING.convert("a=b=email", None, None) == ("a=b", "email")


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (ASSIGNMENT, "email"),
        (ASSIGNMENT, "=x"),
        (MAPPING, "email"),
        (MAPPING, "x="),
        (DAY, "tomorrow"),
        (DAY, "2026-02-30"),
        (AMOUNT, "1.234,50"),
        (AMOUNT, "1.005"),
        (LINE, "Siivous;2;50"),
        (LINE, "Siivous;x;50;25.5"),
    ],
)
def test_what_is_written_wrongly_is_a_usage_error(kind: click.ParamType, text: str) -> None:
    with pytest.raises(BadForm):
        kind.convert(text, None, None)


def test_what_a_rule_says_no_to_is_refused() -> None:
    with pytest.raises(Refused, match=r"line\.vat_out_of_range"):
        LINE.convert("Siivous;2;50;101", None, None)


def test_days_sums_and_lines_are_read() -> None:
    assert DAY.convert("2026-11-21", None, None) == date(2026, 11, 21)
    assert AMOUNT.convert("12,50", None, None) == 1250
    line = LINE.convert("Siivous;2;50;25.5;10", None, None)
    assert (line.description, line.quantity, line.discount_percent) == ("Siivous", Decimal(2), Decimal(10))


def test_a_path_is_absolute(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    assert PATH.convert("a.seloste", None, None) == tmp_path / "a.seloste"
    assert ending(".pdf").convert("a.PDF", None, None) == tmp_path / "a.PDF"


def test_a_sum_over_every_limit_is_still_a_sum() -> None:
    assert parameters.amount("9999999999999") == 999_999_999_999_900
