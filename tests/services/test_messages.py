"""Every refusal has its sentence, in three languages, with all it needs to be said."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from string import Formatter

import pytest

import seloste_desktop
from seloste_desktop.domain import business_id, errors, vat_number
from seloste_desktop.domain.errors import Refused, RegisterError
from seloste_desktop.domain.import_table import Unreadable
from seloste_desktop.domain.language import LANGUAGES, Language
from seloste_desktop.services.messages import Messages, messages, money

SOURCE = Path(seloste_desktop.__file__).parent
ERRORS = {name for name, kind in vars(errors).items() if isinstance(kind, type) and issubclass(kind, Exception)}
SAID = {*ERRORS, "Caution"}
CODES = sorted(messages("fi").sentences)


def forms(said: Messages, code: str) -> list[str]:
    sentence = said.sentences[code]
    return [sentence] if isinstance(sentence, str) else [sentence["one"], sentence["other"]]


def placeholders(said: Messages, code: str) -> set[tuple[str, str]]:
    parts = [part for form in forms(said, code) for part in Formatter().parse(form)]
    return {(name, spec or "") for _, name, spec, _ in parts if name is not None}


def words(spec: str) -> list[str]:
    """The codes that a placeholder of this kind chooses from."""
    return [code for code in CODES if code.startswith(f"{spec}.")]


def raised() -> Iterator[tuple[str, ast.Call]]:
    """Every making of an error or a caution in the source, with the place it stands at."""
    for file in sorted(SOURCE.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in SAID and node.args:
                yield f"{file.relative_to(SOURCE)}:{node.lineno}", node


def code_of(call: ast.Call) -> str | None:
    """The code if it stands in the call; None if it comes from elsewhere, or with `UnloggedRead`, which has none."""
    first = call.args[0]
    if isinstance(first, ast.Constant) and isinstance(call.func, ast.Name) and call.func.id != "UnloggedRead":
        return str(first.value)
    if isinstance(first, ast.Attribute) and isinstance(first.value, ast.Name) and first.value.id in ERRORS:
        return str(getattr(getattr(errors, first.value.id), first.attr, first.attr))
    return None


def test_every_language_has_the_same_sentences() -> None:
    for language in LANGUAGES:
        assert list(messages(language).sentences) == list(messages("fi").sentences)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_asks_for_the_same_values_in_the_same_forms(language: Language) -> None:
    said = messages(language)
    assert [code for code in CODES if placeholders(said, code) != placeholders(messages("fi"), code)] == []
    assert [code for code in CODES if len(forms(said, code)) != len(forms(messages("fi"), code))] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_sentences_are_whole_and_typeset(language: Language) -> None:
    for code in CODES:
        for form in forms(messages(language), code):
            assert form.strip() == form != "", code
            assert not re.search(r"  |\.\.|'(?!s\b)|\"| [€%§]|!", form), code


def test_every_kind_of_placeholder_is_known() -> None:
    specs = {spec for code in CODES for _, spec in placeholders(messages("fi"), code)}
    assert [spec for spec in sorted(specs - {"", "money", "heading"}) if not words(spec)] == []
    assert {f"unreadable.{why}" for why in Unreadable} == set(words("unreadable"))


def test_every_code_raised_in_the_source_has_a_sentence() -> None:
    silent = [f"{place} {code}" for place, call in raised() if (code := code_of(call)) and code not in CODES]
    assert silent == []


def test_every_code_of_a_register_file_that_cannot_be_used_has_a_sentence() -> None:
    codes = [value for name, value in vars(errors.RegisterError).items() if name.isupper()]
    assert [code for code in codes if code not in CODES] == []


@pytest.mark.parametrize("typed", ["1234567", "1234567-2", "2026007-1"])
def test_every_fault_of_a_business_id_has_a_sentence(typed: str) -> None:
    assert f"business_id.{business_id.check(typed).reason}" in CODES


@pytest.mark.parametrize("typed", ["FI1", "FI12345678"])
def test_every_fault_of_a_vat_number_has_a_sentence(typed: str) -> None:
    assert f"vat_number.{vat_number.check(typed).reason}" in CODES


def test_every_refusal_gives_all_that_its_sentence_needs() -> None:
    lacking = []
    for place, call in raised():
        code = code_of(call)
        if code in CODES and not any(keyword.arg is None for keyword in call.keywords):
            given = {keyword.arg for keyword in call.keywords} | ({"field"} if len(call.args) > 1 else set())
            given |= {
                str(ast.literal_eval(key))
                for each in call.args
                if isinstance(each, ast.Dict)
                for key in each.keys
                if key
            }
            needed = {name for name, _ in placeholders(messages("fi"), code)}
            lacking += [f"{place} {code} lacks {name}" for name in sorted(needed - given)]
    assert lacking == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_is_said_otherwise_than_many(language: Language) -> None:
    one, other = forms(messages(language), "import.done")
    said = messages(language)
    assert said.say("import.done", n=1) == one.replace("{n}", "1")
    assert [said.say("import.done", n=n) for n in (0, 2, 21)] == [other.replace("{n}", str(n)) for n in (0, 2, 21)]


def test_decimals_have_the_mark_of_the_language() -> None:
    rate = {"rate": Decimal("25.5"), "row": 2, "date": date(2026, 11, 21)}
    assert "25,5\u00a0% ei ole" in messages("fi").say("invoice.rate_not_in_force", **rate)
    assert "25.5% is not" in messages("en").say("invoice.rate_not_in_force", **rate)


def test_days_and_moments_are_written_as_people_do() -> None:
    assert " on tehty 1.2.2026." in messages("fi").say("backup.old", date=date(2026, 2, 1))
    moment = datetime(2026, 11, 21, 12, 5, tzinfo=UTC)
    assert messages("fi").written(moment) == "21.11.2026 klo\u00a014.05"
    assert messages("sv").written(moment) == "21.11.2026 kl.\u00a014.05"
    assert messages("en").written(moment) == "21.11.2026 14:05"


def test_sums_are_given_in_cents_and_written_in_euros() -> None:
    said = messages("fi").say("vat.small_near", amount=1_600_050, limit=2_000_000)
    assert said.startswith("Vuoden myynti on 16\u00a0000,50\u00a0€, yli 80\u00a0% vähäisen")
    assert [money(cents) for cents in (0, 5, -123450)] == ["0,00\u00a0€", "0,05\u00a0€", "\u22121\u00a0234,50\u00a0€"]


def test_a_code_is_said_in_words_and_a_list_with_commas() -> None:
    why = Unreadable.ENCRYPTED
    assert "ei voi lukea: salasanasuojattu." in messages("fi").say("import.file_unreadable", file="a.xlsx", why=why)
    lacks = ["invoice.iban_missing", "invoice.no_lines"]
    assert "puuttuu: tilinumero, laskurivit." in messages("fi").say("invoice.incomplete", missing=lacks)
    assert (
        messages("en")
        .say("person.is_company", name="Betonityö Oy", persons=["1002", "1003"])
        .endswith("contact person: 1002, 1003.")
    )


def test_a_refused_field_is_called_by_its_heading() -> None:
    assert messages("fi").refusal(Refused("field.missing", "email")) == "Kenttä Sähköposti on pakollinen."
    assert messages("sv").refusal(Refused("field.missing", "name")) == "Fältet Namn är obligatoriskt."
    assert messages("sv").refusal(Refused("field.missing", "own:x")) == "Fältet own:x är obligatoriskt."


def test_a_file_that_cannot_be_used_is_told_in_whole_sentences() -> None:
    assert messages("en").refusal(RegisterError(RegisterError.CUT)).startswith("Part of the file is missing: copying")


def test_braces_in_a_value_are_only_text() -> None:
    assert messages("en").say("file.exists", file="{n}.pdf").startswith("The folder already has a file {n}.pdf.")
