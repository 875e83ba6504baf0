"""The form of the notice and its texts in three languages."""

import re
import tomllib
from collections.abc import Iterator

import pytest

from seloste_desktop import paths
from seloste_desktop.domain.language import LANGUAGES, Language
from seloste_desktop.domain.notice import KEYS
from seloste_desktop.domain.notice_scope import Kind
from seloste_desktop.domain.notice_texts import Piece, SectionForm, Sentence, form, texts
from seloste_desktop.domain.retention_law import Ground, Source
from tests.domain.notice_samples import RETENTION, VARIANTS, facts

FORM = form().sections
ABOUT = {"heading", "guidance", "example", "article"}


def leaves(node: object, path: str = "") -> Iterator[tuple[str, str]]:
    """Every text of a language with the way to it."""
    if isinstance(node, dict):
        for key, value in node.items():
            yield from leaves(value, f"{path}/{key}")
    elif isinstance(node, list):
        for number, value in enumerate(node):
            yield from leaves(value, f"{path}/{number}")
    else:
        yield path, str(node)


def everything(language: Language) -> dict[str, str]:
    return dict(leaves(tomllib.loads(paths.resource(f"notice/{language}.toml").read_text("utf-8"))))


def placeholders(language: Language) -> dict[str, list[str]]:
    return {path: sorted(re.findall(r"\{(\w*)\}", text)) for path, text in everything(language).items()}


def sentences(piece: Piece) -> tuple[Sentence, ...]:
    return (*piece.sentences, *piece.items)


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_every_text_and_placeholder_is_there_in_every_language(language: Language) -> None:
    # one year or minute is sometimes written without its figure
    forms = re.compile("/lengths/")
    ours, theirs = placeholders(LANGUAGES[0]), placeholders(language)

    assert ours.keys() == theirs.keys()
    assert {path for path in ours if ours[path] != theirs[path] and not forms.match(path)} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_empty_or_holds_a_gap_to_be_filled(language: Language) -> None:
    found = {path: re.sub(r"\{\w+\}", "x", text) for path, text in everything(language).items()}

    assert [path for path, text in found.items() if not text.strip() or re.search(r"[\[\]{}_]|  |\.\.", text)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_quotation_marks_and_apostrophes_are_those_of_print(language: Language) -> None:
    assert [path for path, text in everything(language).items() if re.search("['\"]", text)] == []


def test_the_form_has_every_section_once_and_the_added_ones_where_the_law_page_puts_them() -> None:
    keys = [section.key for section in FORM]

    assert sorted(keys) == sorted(KEYS)
    assert keys[keys.index("contact") + 1] == "dpo"
    assert keys[keys.index("data_categories") - 1] == "data_subjects"
    assert keys[-5:] == ["erasure", "consent_withdrawal", "marketing_objection", "version_history", "log_data"]


@pytest.mark.parametrize("section", FORM, ids=lambda section: section.key)
def test_every_sentence_of_a_section_is_said_somewhere_and_none_is_missing(section: SectionForm) -> None:
    said = {sentence.key for piece in section.pieces for sentence in sentences(piece)}

    assert said == texts("fi").sections[section.key].keys() - ABOUT


@pytest.mark.parametrize("section", FORM, ids=lambda section: section.key)
def test_a_part_that_states_a_fact_is_live(section: SectionForm) -> None:
    for piece in section.pieces:
        stated = any("{" in texts("fi").sentence(section.key, sentence.key) for sentence in sentences(piece))
        assert piece.live or not (piece.drawn or stated)


def test_every_condition_of_the_form_is_a_word_that_some_register_holds() -> None:
    asked = {word for section in FORM for piece in section.pieces for each in sentences(piece)
             for word in each.when | each.unless}  # fmt: skip
    held = {word for kind in Kind for changes in VARIANTS.values() for word in facts(kind, **changes).words}

    assert asked <= held


@pytest.mark.parametrize("table", ["aims", "categories", "grounds", "recipients", "sources"])
def test_the_order_of_rows_knows_every_row(table: str) -> None:
    known = {re.sub("_(contract|legitimate_interest|legal_obligation)$", "", key) for key in texts("fi").words[table]}

    assert set(form().order[table]) == known


@pytest.mark.parametrize("ground", texts("fi").words["grounds"])
def test_a_ground_of_the_traders_choice_says_why_and_one_of_law_names_its_act_elsewhere(ground: str) -> None:
    ordered = RETENTION.rules[Ground(ground)].source is Source.LAW

    assert ("why" in texts("fi").words["grounds"][ground]) is not ordered


def test_what_has_no_place_in_the_order_comes_last() -> None:
    assert form().ordered("sources", ["aunt", "bank", "person"]) == ["person", "bank", "aunt"]


@pytest.mark.parametrize(
    ("entry", "held", "said"),
    [
        ("right", set(), True),
        ("none if web and not paper", {"web"}, True),
        ("none if web and not paper", {"web", "paper"}, False),
        ("none if web and not paper", set(), False),
    ],
)
def test_a_sentence_is_said_when_its_conditions_hold(entry: str, held: set[str], said: bool) -> None:
    assert Sentence.read(entry).said(held) is said


def test_every_section_has_its_guidance_example_and_article() -> None:
    for language in LANGUAGES:
        words = texts(language)
        for key in KEYS:
            assert words.heading(key) and words.guidance(key) and words.example(key) and words.article(key)
