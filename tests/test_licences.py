"""LICENSES.txt names every work that the program carries, with the full text of its terms."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
HEAD, _, _ = (ROOT / "LICENSES.txt").read_text("utf-8").partition("\n====")
TEXTS = dict(
    re.findall(r"^=+ \[(\d+)\]\n\n(.*?)(?=\n\n=+ \[|\Z)", (ROOT / "LICENSES.txt").read_text("utf-8"), re.M | re.S)
)
WORKS = {
    name: (terms, numbers.split(", ")) for name, terms, numbers in re.findall(r"^(.+): (.+) \[(.+)\]$", HEAD, re.M)
}
LOCKED = sorted(set(re.findall(r"^([a-z0-9-]+)==", (ROOT / "requirements.lock").read_text("utf-8"), re.M)))


def texts(work: str) -> str:
    return " ".join(" ".join(TEXTS[number].split()) for number in WORKS[work][1])


@pytest.mark.parametrize("package", LOCKED)
def test_every_package_of_the_program_is_named_with_its_terms(package: str) -> None:
    assert WORKS[package][0]
    assert len(texts(package)) > 200


def test_no_package_is_named_that_is_no_longer_carried() -> None:
    assert {work for work in WORKS if " (" not in work} == set(LOCKED)


@pytest.mark.parametrize(
    ("work", "words"),
    [
        ("pyside6-essentials", "GNU LESSER GENERAL PUBLIC LICENSE Version 3, 29 June 2007"),
        ("pyside6-essentials", "GNU GENERAL PUBLIC LICENSE Version 3, 29 June 2007"),
        ("shiboken6", "GNU LESSER GENERAL PUBLIC LICENSE Version 3, 29 June 2007"),
        ("python-stdnum", "GNU LESSER GENERAL PUBLIC LICENSE Version 2.1, February 1999"),
        ("sqlcipher3", "Gerhard Häring"),
        ("SQLCipher (inside sqlcipher3)", "ZETETIC LLC"),
        ("OpenSSL (inside sqlcipher3 and cryptography)", "Apache License Version 2.0, January 2004"),
        ("Noto Sans (resources/fonts)", "SIL OPEN FONT LICENSE Version 1.1"),
        ("Lucide (resources/icons)", "Lucide"),
    ],
)
def test_the_text_that_the_terms_ask_for_is_there(work: str, words: str) -> None:
    assert words in texts(work)


@pytest.mark.parametrize("kind", ["ttf", "svg"])
def test_fonts_and_icons_lie_beside_their_terms(kind: str) -> None:
    for folder in {file.parent for file in (ROOT / "resources").rglob(f"*.{kind}")}:
        assert f"resources/{folder.name}" in " ".join(WORKS)


def test_the_program_itself_is_under_the_mit_licence() -> None:
    assert (ROOT / "LICENSE").read_text("utf-8").startswith("MIT License")
