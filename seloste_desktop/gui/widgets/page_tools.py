"""Which page is seen and how large, and the buttons that change both."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QWidget

from seloste_desktop.gui.theme import GROUP, TIGHT
from seloste_desktop.gui.widgets.button import Button, Kind
from seloste_desktop.gui.widgets.layout import row
from seloste_desktop.gui.widgets.page_number import PageNumber
from seloste_desktop.gui.widgets.text import Role, Text


class PageTools(QWidget):
    page_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._page, self._pages, self._percent = 0, 0, 100
        self.before = Button("pageBefore", Kind.FLAT, "chevron-up")
        self.after = Button("pageAfter", Kind.FLAT, "chevron-down")
        self.zoom_out = Button("zoomOut", Kind.FLAT, "zoom-out")
        self.zoom_in = Button("zoomIn", Kind.FLAT, "zoom-in")
        self.fit_width = Button("fitWidth", Kind.FLAT, "move-horizontal")
        self.fit_page = Button("fitPage", Kind.FLAT, "maximize")
        self._number, self._caption = PageNumber(), QLabel()
        self._of, self._zoom = Text(role=Role.FIGURES, name="pages"), Text(role=Role.FIGURES, name="zoom")
        self._lay_out()
        self._connect()
        self.setEnabled(False)

    def _lay_out(self) -> None:
        self._caption.setBuddy(self._number)
        self._zoom.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._zoom.setMinimumWidth(self._zoom.fontMetrics().horizontalAdvance("400\u00a0%"))
        place = row(self.before, self._caption, self._number, self._of, self.after)
        size = row(self.zoom_out, self._zoom, self.zoom_in, gap=TIGHT)
        self.setLayout(row(place, size, row(self.fit_width, self.fit_page, gap=TIGHT), gap=GROUP))

    def _connect(self) -> None:
        self._number.wanted.connect(self.page_wanted)
        self.before.clicked.connect(self._on_before_clicked)
        self.after.clicked.connect(self._on_after_clicked)

    def open(self, pages: int) -> None:
        self._pages = pages
        self._number.fit(pages)
        self.setEnabled(True)
        self.show_page(0)

    @Slot(int)
    def show_page(self, page: int) -> None:
        self._page = page
        self._number.show_page(page)
        self._of.setText(f"/ {self._pages}")
        self.before.setEnabled(page > 0)
        self.after.setEnabled(page < self._pages - 1)
        self._number.setAccessibleName(self.tr("Page, of {pages}").format(pages=self._pages))

    @Slot(int)
    def show_zoom(self, percent: int) -> None:
        self._percent = percent
        self._zoom.setText(f"{percent}\u00a0%")
        self._zoom.setAccessibleName(self.tr("Size {percent} %").format(percent=percent))

    def say(self) -> None:
        """Say everything in words."""
        self._caption.setText(self.tr("Pa&ge"))
        self.before.say("", self.tr("Previous page"))
        self.after.say("", self.tr("Next page"))
        self.zoom_out.say("", self.tr("Smaller (Ctrl+-)"), self.tr("Smaller"))
        self.zoom_in.say("", self.tr("Larger (Ctrl++)"), self.tr("Larger"))
        self.fit_width.say(self.tr("Page wi&dth"))
        self.fit_page.say(self.tr("&Whole page"))
        self.show_page(self._page)
        self.show_zoom(self._percent)

    def shorten(self) -> None:
        """Leave the words of two buttons to their tips, where there is no room for them."""
        for button in (self.fit_width, self.fit_page):
            button.say("", button.accessibleName(), button.accessibleName())

    @Slot()
    def _on_before_clicked(self) -> None:
        self.page_wanted.emit(self._page - 1)

    @Slot()
    def _on_after_clicked(self) -> None:
        self.page_wanted.emit(self._page + 1)
