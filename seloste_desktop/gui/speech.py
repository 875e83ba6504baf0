"""The language the window speaks: the system's until another is chosen, changed at once."""

from __future__ import annotations

import os

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from seloste_desktop import paths
from seloste_desktop.domain.language import LANGUAGES, Language

_LOCALES: dict[Language, str] = {"fi": "fi_FI", "sv": "sv_FI", "en": "en_GB"}
_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")


def spoken() -> Language:
    """The language now in force, for headings of the data map and messages by code."""
    now = QLocale().name()[:2]
    return next((each for each in LANGUAGES if each == now), "fi")


def of_the_system() -> Language:
    """Finnish if the system speaks none of the three (SPEC 9)."""
    named = next((os.environ[name] for name in _VARIABLES if os.environ.get(name)), "")
    if not named and os.name == "nt":  # Windows says it elsewhere
        named = QLocale.system().name()
    return next((each for each in LANGUAGES if named.lower().startswith(each)), "fi")


class Speech(QObject):
    """Holds the translators; choosing a language sends LanguageChange to every widget."""

    def __init__(self, application: QApplication, language: Language) -> None:
        super().__init__(application)
        self._application = application
        self._translators: list[QTranslator] = []
        self.choose(language)

    def choose(self, language: Language) -> None:
        QLocale.setDefault(QLocale(_LOCALES[language]))
        for old in self._translators:
            self._application.removeTranslator(old)
        self._translators = [self._loaded(path) for path in self._files(language)]
        for new in self._translators:
            self._application.installTranslator(new)

    @staticmethod
    def _files(language: Language) -> list[str]:
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        return [f"{qt}/qtbase_{language}.qm", str(paths.translation(f"seloste_{language}.qm"))]

    def _loaded(self, path: str) -> QTranslator:
        translator = QTranslator(self)
        translator.load(path)  # Qt has no words of its own in every language; then its English stands
        return translator
