"""A tag: word, icon and colour together, so that none of them has to be seen alone."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from seloste_desktop.gui import texts
from seloste_desktop.gui.icons import draw_icon
from seloste_desktop.gui.painting import panel
from seloste_desktop.gui.theme import Colours, colours_of
from seloste_desktop.gui.widgets.tone import Tone, tones


@dataclass(frozen=True, slots=True)
class Mark:
    """What is drawn for a tag's code; its word comes in the language of the moment."""

    code: str
    picture: str
    tone: Tone

    @property
    def word(self) -> str:
        return texts.code("tag", self.code)


# the gravest first: a list row has room for one
_MARKS = (
    Mark("restricted", "lock", Tone.WARN),
    Mark("address_protection", "eye-off", Tone.DANGER),
    Mark("open_request", "inbox", Tone.WARN),
    Mark("in_collection", "hand-coins", Tone.DANGER),
    Mark("marketing_ban", "ban", Tone.PLAIN),
)


def marks(codes: tuple[str, ...]) -> list[Mark]:
    """Return the marks of the codes, the gravest first."""
    return [each for each in _MARKS if each.code in codes]


def paint_tag(painter: QPainter, rect: QRect, c: Colours, mark: Mark) -> None:
    """Also for delegates."""
    front, back = tones(c, mark.tone)
    panel(painter, rect, back, None, radius=4)
    draw_icon(painter, QRect(rect.left() + 8, rect.center().y() - 6, 14, 14), mark.picture, front)
    painter.setPen(QColor(front))
    words = rect.adjusted(28, 0, -2, 0)
    painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), mark.word)


def tag_width(text_width: int) -> int:
    return text_width + 37


class Tag(QWidget):
    def __init__(self, mark: Mark) -> None:
        super().__init__()
        self._mark = mark
        self.setObjectName(f"tag-{mark.code}")
        self.setAccessibleName(mark.word)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    # Qt
    def sizeHint(self) -> QSize:
        measure = self.fontMetrics()
        return QSize(tag_width(measure.horizontalAdvance(self._mark.word)), measure.height() + 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_tag(QPainter(self), self.rect(), colours_of(self), self._mark)
