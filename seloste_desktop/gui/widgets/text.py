"""Labels of the two sizes and two weights, by role: the colour is a palette role, never a style sheet."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy

from seloste_desktop.gui.theme import figures, strong, title_font


class Role(StrEnum):
    BODY = "body"
    QUIET = "quiet"
    STRONG = "strong"
    TITLE = "title"
    FIGURES = "figures"
    DANGER = "danger"
    LINK = "link"


_SHADES = {
    Role.QUIET: QPalette.ColorRole.PlaceholderText,
    Role.DANGER: QPalette.ColorRole.BrightText,
    Role.LINK: QPalette.ColorRole.Link,
}
_FONTS = {Role.STRONG: strong, Role.FIGURES: figures, Role.TITLE: title_font}


class Text(QLabel):
    """Plain text: what people typed is never markup."""

    def __init__(self, text: str = "", role: Role = Role.BODY, name: str = "") -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setObjectName(name)
        if role in _FONTS:
            self.setFont(_FONTS[role]())
        if role in _SHADES:
            self.setForegroundRole(_SHADES[role])
        if role is Role.TITLE:
            application = QApplication.instance()
            assert isinstance(application, QApplication)
            # a label with a size of its own gets no FontChange when the system's size changes: listen at the source
            application.fontChanged.connect(self._rescale)

    @Slot()
    def _rescale(self) -> None:
        if self.font().pointSizeF() != title_font().pointSizeF():
            self.setFont(title_font())


class Wrapped(Text):
    """Words that run over several lines, as tall as the lines it got: QLabel alone guesses too many."""

    def __init__(self, text: str = "", role: Role = Role.BODY, name: str = "") -> None:
        super().__init__(text, role, name)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)

    def setText(self, text: str) -> None:
        super().setText(text)
        self._be_as_tall_as_the_lines()

    def _be_as_tall_as_the_lines(self) -> None:
        if self.width() > 1:
            tall = self.heightForWidth(self.width())
            if tall > 0 and tall != self.minimumHeight():
                self.setFixedHeight(tall)

    # Qt
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._be_as_tall_as_the_lines()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._be_as_tall_as_the_lines()
