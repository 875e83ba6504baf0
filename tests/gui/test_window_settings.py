from pathlib import Path

from PySide6.QtCore import QByteArray

from seloste_desktop.gui.theme import Look
from seloste_desktop.gui.window_settings import WindowSettings


def test_what_was_never_chosen_has_its_plain_default(settings: WindowSettings) -> None:
    assert settings.language is None and settings.look is Look.SYSTEM and settings.register is None
    assert settings.user == "" and settings.idle_minutes == 10 and settings.place("window").isEmpty()


def test_what_was_chosen_is_kept(settings: WindowSettings) -> None:
    settings.language, settings.look, settings.user = "sv", Look.DARK, "Kaisla"
    settings.register = Path("/home/kaisla/oma.seloste")
    settings.keep_place("window", QByteArray(b"here"))
    assert (settings.language, settings.look, settings.user) == ("sv", Look.DARK, "Kaisla")
    assert settings.register == Path("/home/kaisla/oma.seloste") and settings.place("window") == b"here"


def test_nonsense_in_the_file_is_the_default(settings: WindowSettings) -> None:
    for name in ("language", "look", "idle_minutes", "place/window"):
        settings._store.setValue(name, "xx")
    assert settings.language is None and settings.look is Look.SYSTEM
    assert settings.idle_minutes == 10 and settings.place("window").isEmpty()


def test_the_settings_of_this_user_lie_with_the_user() -> None:
    assert WindowSettings.of_this_user()._store.fileName().endswith("seloste-desktop/window.ini")
