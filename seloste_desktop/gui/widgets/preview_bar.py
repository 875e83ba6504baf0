"""Above the pages: back and the title, page and zoom, Save and Print; in two rows where one has no room."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from seloste_desktop.gui.theme import GAP, GROUP
from seloste_desktop.gui.widgets.button import Button, Kind
from seloste_desktop.gui.widgets.layout import STRETCH, column, row
from seloste_desktop.gui.widgets.page_tools import PageTools
from seloste_desktop.gui.widgets.text import Role, Wrapped

_SIDES = (16, 12, 16, 12)
_TITLE = 120  # pixels: the least that is left to a title, which wraps


class PreviewBar(QWidget):
    """Buttons and tools for the preview to connect; the bar only finds room for them."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.back = Button("back", Kind.FLAT, "arrow-left")
        self.tools = PageTools()
        self.save = Button("savePdf", picture="save")
        self.print_ = Button("print", Kind.PRIMARY, "printer")
        self.print_.setEnabled(False)
        self._title = Wrapped(title, Role.STRONG, "previewTitle")
        self._below = row(STRETCH, STRETCH)
        self._head = row(self.back, self._title, self.save, self.print_)
        self._head.setStretch(1, 1)
        self._head.insertWidget(2, self.tools)
        self.setLayout(column(self._head, self._below, margins=_SIDES))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)
        self._say()

    def _say(self) -> None:
        self.back.say("", self.tr("Back (Esc)"), self.tr("Back"))
        self._spell()
        self._fold()

    def _spell(self) -> None:
        self.tools.say()
        self.save.say(self.tr("Sa&ve PDF…"), "Ctrl+S")
        self.print_.say(self.tr("&Print…"), "Ctrl+P")

    def _fold(self) -> None:
        """Give up one row, then words, as the room asks for."""
        self._spell()
        room = self.width() - _SIDES[0] - _SIDES[2]
        title = self._title.fontMetrics().horizontalAdvance(self._title.text())
        ends = _wide(self.back, self.save, self.print_)
        self._place(in_head=ends + max(title, _TITLE) + _wide(self.tools) + 2 * GROUP <= room)
        if _wide(self.tools) > room:
            self.tools.shorten()
        if ends + _TITLE > room:
            for button in (self.save, self.print_):
                button.say("", f"{button.accessibleName()}  {button.toolTip()}", button.accessibleName())

    def _place(self, *, in_head: bool) -> None:
        wanted, other = (self._head, self._below) if in_head else (self._below, self._head)
        if wanted.indexOf(self.tools) < 0:
            other.removeWidget(self.tools)
            wanted.insertWidget(2 if in_head else 1, self.tools)

    # Qt
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        elif event.type() == QEvent.Type.FontChange:
            self._fold()
        super().changeEvent(event)


def _wide(*widgets: QWidget) -> int:
    return sum(each.sizeHint().width() + GAP for each in widgets)
