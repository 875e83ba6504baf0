"""A field with its label above, a hint below, and the refusal in place of the hint."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QTextEdit, QWidget

from seloste_desktop.gui.painting import REFUSED
from seloste_desktop.gui.theme import GROUP, TIGHT
from seloste_desktop.gui.widgets.layout import STRETCH, column, row
from seloste_desktop.gui.widgets.picture import Picture
from seloste_desktop.gui.widgets.text import Role, Text, Wrapped


class FormRow(QWidget):
    """The label becomes the field's buddy and accessible name, the refusal its description until a key is typed."""

    def __init__(self, field: QWidget) -> None:
        super().__init__()
        self.field = field
        self._caption = QLabel()
        self._caption.setBuddy(field)
        self._required, self._below = Text(role=Role.QUIET), Wrapped(role=Role.QUIET)
        self._mark = Picture("circle-alert", "danger", 16)
        self._hint = ""
        below = row(self._mark, self._below, gap=6)
        below.setStretch(1, 1)
        self.setLayout(column(row(self._caption, self._required, STRETCH), field, below, gap=TIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._show("", refused=False)
        if isinstance(field, QLineEdit):
            field.textEdited.connect(self.accept)

    def say(self, label: str, hint: str = "", required: str = "") -> None:
        """Mnemonics of the label move the focus to the field."""
        plain = label.replace("&", "")
        self._caption.setText(label)
        self._required.setText(required)
        self._required.setVisible(bool(required))
        self.field.setAccessibleName(f"{plain}, {required}" if required else plain)
        self._hint = hint
        if not self.refused:
            self._show(hint, refused=False)

    @property
    def refused(self) -> bool:
        return bool(self.field.property(REFUSED))

    def refuse(self, why: str) -> None:
        """Words that tell what to do."""
        self._show(why, refused=True)

    @Slot()
    def accept(self) -> None:
        """Take the refusal away."""
        if self.refused:
            self._show(self._hint, refused=False)

    def _show(self, words: str, *, refused: bool) -> None:
        self._below.setText(words)
        shade = QPalette.ColorRole.BrightText if refused else QPalette.ColorRole.PlaceholderText
        self._below.setForegroundRole(shade)
        self._below.setVisible(bool(words))
        self._mark.setVisible(refused)
        self.field.setProperty(REFUSED, refused)
        self.field.setAccessibleDescription(words)
        self.field.update()


class TextArea(QTextEdit):
    """Several lines; the style draws its frame and ground, Tab leaves it."""

    def __init__(self, name: str, lines: int = 3) -> None:
        super().__init__()
        self.setAcceptRichText(False)
        self.setObjectName(name)
        self.setTabChangesFocus(True)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(7)
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 20)


def side_by_side(*rows: QWidget, shares: tuple[int, ...] = ()) -> QHBoxLayout:
    """Fields in one line, their labels on one height also when one of them is refused."""
    layout = QHBoxLayout()
    layout.setSpacing(GROUP)
    layout.setContentsMargins(0, 0, 0, 0)
    for at, piece in enumerate(rows):
        layout.addWidget(piece, shares[at] if shares else 1, Qt.AlignmentFlag.AlignTop)
    return layout
