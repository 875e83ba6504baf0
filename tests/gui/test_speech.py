import xml.etree.ElementTree as ET

import pytest

from seloste_desktop import paths
from seloste_desktop.gui import speech as module
from seloste_desktop.gui.speech import Speech, of_the_system, spoken


@pytest.mark.parametrize(
    ("variables", "language"),
    [
        ({}, "fi"),
        ({"LANG": "sv_FI.UTF-8"}, "sv"),
        ({"LANG": "en_GB.UTF-8"}, "en"),
        ({"LANG": "de_DE.UTF-8"}, "fi"),
        ({"LANG": "fi_FI.UTF-8", "LC_ALL": "sv_SE.UTF-8"}, "sv"),
    ],
)
def test_the_window_speaks_the_systems_language(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], language: str
) -> None:
    for name in module._VARIABLES:
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert of_the_system() == language


def test_a_language_chosen_is_the_one_spoken(speech: Speech) -> None:
    speech.choose("sv")
    assert spoken() == "sv"
    assert len(speech._translators) == 2


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_no_word_is_left_untranslated(language: str) -> None:
    tree = ET.parse(paths.translation(f"seloste_{language}.ts"))
    unfinished = [
        message.findtext("source")
        for message in tree.iter("message")
        if (found := message.find("translation")) is None
        or found.get("type")
        or not (found.text or "").strip() + "".join(form.text or "" for form in found).strip()
    ]
    assert unfinished == []


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_every_placeholder_survives_translation(language: str) -> None:
    tree = ET.parse(paths.translation(f"seloste_{language}.ts"))
    for message in tree.iter("message"):
        source, found = message.findtext("source") or "", message.find("translation")
        assert found is not None
        for form in [form.text or "" for form in found] or [found.text or ""]:
            for held in ("{name}", "{number}", "{date}", "{password}", "{purpose}", "{file}", "%n"):
                assert (held in source) == (held in form), source
