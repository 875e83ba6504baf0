"""The bar under the pages: the purpose reads are logged under, the state of the log, the user, the lock."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QPalette
from PySide6.QtWidgets import QMenu, QWidget

from seloste_desktop.domain.audit import Purpose
from seloste_desktop.domain.language import LANGUAGES, Language
from seloste_desktop.gui import texts
from seloste_desktop.gui.speech import spoken
from seloste_desktop.gui.theme import GROUP, Look
from seloste_desktop.gui.widgets.button import Button, Kind
from seloste_desktop.gui.widgets.layout import STRETCH, box, row
from seloste_desktop.gui.widgets.picture import Picture
from seloste_desktop.gui.widgets.text import Role, Text


class LogState(Enum):
    CHECKING = auto()
    INTACT = auto()
    BROKEN = auto()
    UNKNOWN = auto()


_PICTURES = {
    LogState.CHECKING: ("history", "quiet"),
    LogState.INTACT: ("shield-check", "good"),
    LogState.BROKEN: ("circle-alert", "danger"),
    LogState.UNKNOWN: ("minus", "quiet"),
}


class StatusBar(QWidget):
    purpose_chosen = Signal(object)
    language_chosen = Signal(str)
    look_chosen = Signal(object)
    lock_wanted = Signal()

    def __init__(self, user: str, purpose: Purpose, look: Look) -> None:
        super().__init__()
        self.setObjectName("statusBar")
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Light)
        self._user_name, self._purpose_now, self._look = user, purpose, look
        self._state, self._detail, self._wide = LogState.CHECKING, "", True
        self._purpose, self._user = Button("purpose", Kind.FLAT), Button("user", Kind.FLAT, "user")
        self._lock = Button("lock", Kind.FLAT, "lock")
        self._mark, self._log = Picture(*_PICTURES[self._state], 16), Text(role=Role.QUIET)
        self._log_box = box(row(self._mark, self._log, gap=6), "logState")
        parts = (self._purpose, STRETCH, self._log_box, self._user, self._lock)
        self.setLayout(row(*parts, gap=GROUP, margins=(8, 2, 8, 2)))
        self._lock.clicked.connect(self.lock_wanted)
        self._say()

    @property
    def purpose(self) -> Purpose:
        return self._purpose_now

    def show_log(self, state: LogState, detail: str = "") -> None:
        """`detail` is the whole sentence, told as a tip and to a screen reader."""
        self._state, self._detail = state, detail
        self._say()

    def show_words(self, wide: bool) -> None:
        if wide != self._wide:
            self._wide = wide
            self._say()

    def _say(self) -> None:
        word = texts.code("purpose", self._purpose_now)
        whole = self.tr("Purpose: {purpose}").format(purpose=word)
        tip = self.tr("What you read is logged under this purpose. Change it if you are doing something else.")
        self._purpose.say(whole if self._wide else word, tip, whole)
        self._purpose.setMenu(self._purposes())
        self._user.say(self._user_name, self.tr("Language and look"))
        self._user.setMenu(self._choices())
        lock_tip = self.tr("Locks the window. Unsaved changes stay behind the lock (Ctrl+L).")
        lock = self.tr("&Lock")
        self._lock.say(lock if self._wide else "", lock_tip, lock.replace("&", ""))
        self._say_log()

    def _say_log(self) -> None:
        words = {
            LogState.CHECKING: self.tr("Checking the log"),
            LogState.INTACT: self.tr("Log intact"),
            LogState.BROKEN: self.tr("Log does not match"),
            LogState.UNKNOWN: self.tr("Log not checked"),
        }[self._state]
        self._mark.show_as(*_PICTURES[self._state])
        self._log.setText(words if self._wide else "")
        self._log_box.setAccessibleName(words)
        self._log_box.setToolTip(self._detail or words)

    def _purposes(self) -> QMenu:
        menu, group = self._menu(self._purpose)
        for each in Purpose:
            action = self._choice(menu, group, texts.code("purpose", each), each is self._purpose_now)
            action.setData(each)
        group.triggered.connect(self._on_purpose_triggered)
        return menu

    def _choices(self) -> QMenu:
        menu, languages = self._menu(self._user)
        menu.addSection(self.tr("Language"))
        for language, own in zip(LANGUAGES, ("Suomi", "Svenska", "English"), strict=True):
            self._choice(menu, languages, own, language == spoken()).setData(language)
        menu.addSection(self.tr("Look"))
        looks = QActionGroup(menu)
        for look, word in self._looks():
            self._choice(menu, looks, word, look is self._look).setData(look)
        languages.triggered.connect(self._on_language_triggered)
        looks.triggered.connect(self._on_look_triggered)
        return menu

    def _looks(self) -> list[tuple[Look, str]]:
        return [
            (Look.SYSTEM, self.tr("As the system")),
            (Look.LIGHT, self.tr("Light")),
            (Look.DARK, self.tr("Dark")),
            (Look.CONTRAST, self.tr("High contrast")),
        ]

    @staticmethod
    def _menu(button: Button) -> tuple[QMenu, QActionGroup]:
        old = button.menu()
        if old is not None:
            old.deleteLater()
        menu = QMenu(button)
        return menu, QActionGroup(menu)

    @staticmethod
    def _choice(menu: QMenu, group: QActionGroup, word: str, chosen: bool) -> QAction:
        action = menu.addAction(word)
        action.setCheckable(True)
        action.setChecked(chosen)
        group.addAction(action)
        return action

    @Slot(QAction)
    def _on_purpose_triggered(self, action: QAction) -> None:
        self._purpose_now = Purpose(action.data())
        self._say()
        self.purpose_chosen.emit(self._purpose_now)

    @Slot(QAction)
    def _on_language_triggered(self, action: QAction) -> None:
        language: Language = action.data()
        self.language_chosen.emit(language)

    @Slot(QAction)
    def _on_look_triggered(self, action: QAction) -> None:
        self._look = Look(action.data())
        self.look_chosen.emit(self._look)

    # Qt
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)
