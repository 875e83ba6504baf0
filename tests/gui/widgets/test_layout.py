from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from seloste_desktop.gui.widgets.layout import STRETCH, across, box, column, down, empty, row, scrolled


def test_rows_and_columns_take_widgets_layouts_gaps_and_what_stretches(qtbot: QtBot) -> None:
    layout = column(QLabel("a"), row(QLabel("b"), STRETCH), 12, gap=3, margins=(1, 2, 3, 4))
    holder = box(layout, "whole")
    qtbot.addWidget(holder)
    assert layout.count() == 3 and layout.spacing() == 3 and layout.contentsMargins().bottom() == 4


def test_emptying_lets_everything_go(qtbot: QtBot) -> None:
    layout = column(QLabel("a"), row(QLabel("b")), 4)
    holder = box(layout)
    qtbot.addWidget(holder)
    empty(layout)
    assert layout.count() == 0


def test_hairlines_are_one_pixel(qtbot: QtBot) -> None:
    assert across().maximumHeight() == 1 and down().maximumWidth() == 1


def test_what_does_not_fit_scrolls(qtbot: QtBot) -> None:
    content = QWidget()
    area = scrolled(content)
    qtbot.addWidget(area)
    assert area.widget() is content and area.widgetResizable()
