"""The pages of a PDF, scrolled through; each is drawn beside the window's thread when it comes into view."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from seloste_desktop.gui.painting import panel
from seloste_desktop.gui.pdf import PageSizes, PageText, Sizes, Tile
from seloste_desktop.gui.pdf_reader import PdfReader, Question
from seloste_desktop.gui.theme import GROUP, colours_of
from seloste_desktop.gui.widgets.page_column import Fit, PageColumn, Zoom, fitted, larger, smaller
from seloste_desktop.gui.widgets.tile_shelf import TileShelf

_LINE = 40  # pixels scrolled by an arrow key
_SPARE = 16 << 20  # bytes of tiles held beyond what is seen, and the screens before and after it
_PAPER = Qt.GlobalColor.white  # in dark too: it is what will be printed


class PageView(QAbstractScrollArea):
    """Scroll bars count pixels of the screen itself, so nothing is smoothed on the way."""

    opened = Signal(int)
    unreadable = Signal()
    turned = Signal(int)
    zoomed = Signal(int)

    def __init__(self, data: bytes) -> None:
        super().__init__()
        self.page = 0
        self._zoom: Zoom = Fit.WIDTH
        self._column = PageColumn()
        self._shelf = TileShelf()
        self._reader = PdfReader(data, self)
        self._dress()
        self._reader.answered.connect(self._on_answered)
        self._reader.failed.connect(self._on_failed)
        self.destroyed.connect(self._reader.stop)
        self._reader.want([PageSizes()])

    def _dress(self) -> None:
        self.setObjectName("pages")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # or fitting the width would swing
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)

    @property
    def pages(self) -> int:
        """How many there are; none before the document is open."""
        return len(self._column.sizes)

    @property
    def percent(self) -> int:
        return round(100 * self._column.scale / self._natural)

    def go_to(self, page: int) -> None:
        """Bring the top of a page, from 0, to the top of the view; beyond the ends go the first and the last."""
        if self.pages:
            page = min(max(page, 0), self.pages - 1)
            self.verticalScrollBar().setValue(self._column.box(page).top() - self._column.gap)
            self._turn_to(page)

    def zoom(self, zoom: Zoom) -> None:
        """What stands at the top of the view stays there."""
        self._zoom = zoom
        self._lay_out(self._column.sizes)

    @Slot()
    def zoom_in(self) -> None:
        self.zoom(larger(self.percent / 100))

    @Slot()
    def zoom_out(self) -> None:
        self.zoom(smaller(self.percent / 100))

    @property
    def _natural(self) -> float:
        """Pixels to a point at which a page is as large as on paper."""
        return self.logicalDpiX() / 72 * self.devicePixelRatioF()

    @property
    def _view(self) -> QRect:
        at = QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        return QRect(at, self.viewport().size() * self.devicePixelRatioF())

    def _lay_out(self, sizes: Sizes) -> None:
        """Place the pages anew, at the same spot of the same page."""
        if not sizes:
            return
        old, view = self._column, self._view
        ratio, gap = self.devicePixelRatioF(), round(GROUP * self.devicePixelRatioF())
        zoom = self._zoom
        scale = fitted(zoom, sizes, view.size(), gap) if isinstance(zoom, Fit) else zoom * self._natural
        self._column = PageColumn(sizes, scale, view.width(), gap)
        self._shelf.most = 4 * view.width() * view.height() * 4 + _SPARE
        self._measure(view, round(_LINE * ratio))
        if old.sizes:
            self._keep_place(old, view)
        self._look()
        self.zoomed.emit(self.percent)

    def _measure(self, view: QRect, line: int) -> None:
        bars = (self.horizontalScrollBar(), self.verticalScrollBar())
        lengths = ((self._column.width, view.width()), (self._column.height, view.height()))
        for bar, (whole, part) in zip(bars, lengths, strict=True):
            bar.setRange(0, max(0, whole - part))
            bar.setPageStep(part)
            bar.setSingleStep(line)

    def _keep_place(self, old: PageColumn, view: QRect) -> None:
        page, before = self.page, old.box(self.page)
        now, grown = self._column.box(page), self._column.scale / old.scale
        across = (view.center().x() - before.left()) * grown
        self.horizontalScrollBar().setValue(round(now.left() + across - view.width() / 2))
        inside = view.top() - before.top()  # a gap above a page does not grow with it
        self.verticalScrollBar().setValue(now.top() + round(inside * grown if inside > 0 else inside))
        self._turn_to(page)

    def _look(self) -> None:
        """Ask for what is seen, then for its words, then for a screen after it and one before."""
        view, high = self._view, self._view.height()
        wanted: list[Question] = [*self._missing(view)]
        if not self.accessibleDescription():
            wanted.append(PageText(self.page))
        wanted += [*self._missing(view.translated(0, high)), *self._missing(view.translated(0, -high))]
        self._reader.want(dict.fromkeys(wanted))
        self.viewport().update()

    def _missing(self, view: QRect) -> list[Tile]:
        return [tile for tile in self._column.tiles(view) if tile not in self._shelf]

    def _turn_to(self, page: int) -> None:
        if page != self.page:
            self.page = page
            self._name()
            self._look()
            self.turned.emit(page)

    def _name(self) -> None:
        words = self.tr("Page {page} of {pages}").format(page=self.page + 1, pages=self.pages)
        self.setAccessibleName(words)
        self.setAccessibleDescription("")

    @Slot(object, object)
    def _on_answered(self, question: Question, answer: object) -> None:
        if isinstance(answer, QImage) and isinstance(question, Tile):
            self._shelf.put(question, answer)
            self.viewport().update()
        elif isinstance(answer, str) and question == PageText(self.page):
            self.setAccessibleDescription(answer)
        elif isinstance(answer, tuple):
            self._open(answer)

    def _open(self, sizes: Sizes) -> None:
        if not sizes:
            self.unreadable.emit()
            return
        self._lay_out(sizes)
        self._name()
        self.opened.emit(len(sizes))

    @Slot(object)
    def _on_failed(self, question: Question) -> None:
        if isinstance(question, PageSizes):
            self.unreadable.emit()

    # Qt
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if self.pages:
            view = self._view
            self._turn_to(self._column.page_at(view.top() + view.height() // 3))
            self._look()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out(self._column.sizes)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        view, c = self._view, colours_of(self)
        painter.save()
        painter.scale(1 / self.devicePixelRatioF(), 1 / self.devicePixelRatioF())
        painter.translate(-view.topLeft())
        for page in self._column.seen(view):
            box = self._column.box(page)
            painter.fillRect(box.adjusted(-1, -1, 1, 1), QColor(c.line))
            painter.fillRect(box, _PAPER)
        for tile in self._column.tiles(view):
            image = self._shelf.get(tile)
            if image is not None:
                painter.drawImage(self._column.box(tile.page).topLeft() + QPoint(tile.left, tile.top), image)
        painter.restore()
        if self.hasFocus():
            panel(painter, self.viewport().rect(), None, c.link, 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Home:
            self.go_to(0)
        elif event.key() == Qt.Key.Key_End:
            self.go_to(self.pages - 1)
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())
        else:
            super().keyPressEvent(event)  # arrows and PageUp, PageDown scroll

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            (self.zoom_in if event.angleDelta().y() > 0 else self.zoom_out)()
        else:
            super().wheelEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self.pages:
            self._name()
            self._look()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._lay_out(self._column.sizes)
        elif event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.viewport().update()
        return super().event(event)
