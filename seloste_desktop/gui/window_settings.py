"""What belongs to the window on this machine, not to the register: language, look, places and the last choices."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from seloste_desktop.domain.language import LANGUAGES, Language
from seloste_desktop.gui.theme import Look

_IDLE_MINUTES = 10


class WindowSettings:
    """Typed names over QSettings; what was never chosen has its plain default."""

    def __init__(self, store: QSettings) -> None:
        self._store = store

    @classmethod
    def of_this_user(cls) -> WindowSettings:
        return cls(QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "seloste-desktop", "window"))

    @property
    def language(self) -> Language | None:
        """None follows the system's."""
        return next((each for each in LANGUAGES if each == self._store.value("language")), None)

    @language.setter
    def language(self, language: Language) -> None:
        self._store.setValue("language", language)

    @property
    def look(self) -> Look:
        chosen = self._text("look")
        return Look(chosen) if chosen in set(Look) else Look.SYSTEM

    @look.setter
    def look(self, look: Look) -> None:
        self._store.setValue("look", look.value)

    @property
    def register(self) -> Path | None:
        """The register of one's own that was last open here."""
        path = self._text("register")
        return Path(path) if path else None

    @register.setter
    def register(self, path: Path) -> None:
        self._store.setValue("register", str(path))

    @property
    def user(self) -> str:
        """Who last opened a register here."""
        return self._text("user")

    @user.setter
    def user(self, name: str) -> None:
        self._store.setValue("user", name)

    @property
    def idle_minutes(self) -> int:
        """Minutes without a key or the pointer before the window locks itself."""
        kept = self._text("idle_minutes")
        return max(1, int(kept)) if kept.isdigit() else _IDLE_MINUTES

    def place(self, name: str) -> QByteArray:
        """Where a window or a splitter was left; empty if never."""
        kept = self._store.value(f"place/{name}")
        return kept if isinstance(kept, QByteArray) else QByteArray()

    def keep_place(self, name: str, state: QByteArray) -> None:
        self._store.setValue(f"place/{name}", state)

    def _text(self, key: str) -> str:
        return str(self._store.value(key) or "")
