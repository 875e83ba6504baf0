"""The window's translations are those of its source text, and none is wanting."""

import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).parent.parent.parent
LANGUAGES = ["fi", "sv", "en"]
PLACES = re.compile(r"%L?\d|%n|\{\w*\}")

each_language = pytest.mark.parametrize("language", LANGUAGES)


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Translate anew in a copy of what the translations are made of."""
    copy = tmp_path_factory.mktemp("tree")
    for name in ("packaging", "translations", "seloste_desktop/gui"):
        shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("*.qm", "__pycache__"))
    subprocess.run([sys.executable, str(copy / "packaging" / "translate.py")], check=True)
    return copy / "translations"


def messages(language: str) -> list[ElementTree.Element]:
    return list(ElementTree.parse(ROOT / "translations" / f"seloste_{language}.ts").iter("message"))


def translations(message: ElementTree.Element) -> list[str]:
    """Give the translation, or each form of one that counts."""
    forms = [form.text or "" for form in message.iter("numerusform")]
    return forms or [message.findtext("translation") or ""]


@each_language
def test_no_sentence_was_added_or_taken_away_since(tree: Path, language: str) -> None:
    file = f"seloste_{language}.ts"
    assert (ROOT / "translations" / file).read_text("utf-8") == (tree / file).read_text("utf-8")


@each_language
def test_qt_can_read_it(tree: Path, language: str) -> None:
    assert (tree / f"seloste_{language}.qm").stat().st_size > 0


@each_language
def test_every_sentence_is_translated(language: str) -> None:
    wanting = [message.findtext("source") for message in messages(language) if "" in translations(message)]
    unfinished = [message.findtext("source") for message in messages(language) if message.find("*[@type]") is not None]
    assert wanting == []
    assert unfinished == []


@each_language
def test_every_place_for_a_value_is_kept(language: str) -> None:
    for message in messages(language):
        wanted = sorted(set(PLACES.findall(message.findtext("source") or "")) - {"%n"})
        for text in translations(message):
            assert sorted(set(PLACES.findall(text)) - {"%n"}) == wanted, text
