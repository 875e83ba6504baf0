"""Fusion without its gradients: one proxy style, so that native metrics, focus and high contrast stay Qt's."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QProxyStyle,
    QStyle,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStyleOptionComplex,
    QStyleOptionHeader,
    QStyleOptionProgressBar,
    QStyleOptionSlider,
    QStyleOptionTab,
    QWidget,
)

from seloste_desktop.gui import painting
from seloste_desktop.gui.icons import draw_icon
from seloste_desktop.gui.painting import LINK, panel, square
from seloste_desktop.gui.theme import CONTROL, Colours, in_force

Metric = QStyle.PixelMetric
Primitive = QStyle.PrimitiveElement
Element = QStyle.ControlElement
Complex = QStyle.ComplexControl
Contents = QStyle.ContentsType
Hint = QStyle.StyleHint
Sub = QStyle.SubControl

_MEASURES = {
    Metric.PM_ScrollBarExtent: 12,
    Metric.PM_SplitterWidth: 16,
    Metric.PM_ButtonShiftHorizontal: 0,
    Metric.PM_ButtonShiftVertical: 0,
    Metric.PM_IndicatorWidth: 18,
    Metric.PM_IndicatorHeight: 18,
    Metric.PM_ExclusiveIndicatorWidth: 18,
    Metric.PM_ExclusiveIndicatorHeight: 18,
    Metric.PM_CheckBoxLabelSpacing: 8,
    Metric.PM_RadioButtonLabelSpacing: 8,
    Metric.PM_TabBarTabShiftVertical: 0,
    Metric.PM_TabBarTabShiftHorizontal: 0,
    Metric.PM_TabBarTabHSpace: 28,
    Metric.PM_HeaderMargin: 8,
    Metric.PM_FocusFrameHMargin: 7,
}
_HINTS = {
    Hint.SH_EtchDisabledText: 0,
    Hint.SH_ComboBox_Popup: 0,  # a list of ten below the field, not a menu over the whole screen
    Hint.SH_ScrollBar_Transient: 0,
}
_UNDRAWN = (
    Primitive.PE_FrameLineEdit,
    Primitive.PE_FrameTabBarBase,
    Primitive.PE_PanelItemViewRow,
    Primitive.PE_IndicatorTabTear,
    Primitive.PE_IndicatorToolBarSeparator,
)
_FIELDS = (Contents.CT_LineEdit, Contents.CT_ComboBox, Contents.CT_SpinBox)


class Style(QProxyStyle):
    """What Fusion draws in relief is drawn flat here; everything else is left to Fusion.

    An exception here stops all painting, so no option's class is taken for granted.
    """

    def __init__(self) -> None:
        super().__init__("Fusion")
        self.show_mnemonics = False  # True while Alt is held, as in Windows and GNOME

    def _primitive(self, c: Colours, element: Primitive, option: QStyleOption, painter: QPainter, widget: Any) -> bool:
        """Draw what is ours; False leaves it to Fusion."""
        match element:
            case Primitive.PE_PanelButtonCommand:
                painting.button(c, option, painter)
            case Primitive.PE_PanelLineEdit:
                self._line_edit(c, option, painter, widget)
            case Primitive.PE_FrameFocusRect:
                panel(painter, option.rect, None, c.link, 2)
            case Primitive.PE_Frame:
                painting.field(c, option, painter, widget)
            case Primitive.PE_IndicatorCheckBox | Primitive.PE_IndicatorItemViewItemCheck:
                painting.mark(c, option, painter, circle=False)
            case Primitive.PE_IndicatorRadioButton:
                painting.mark(c, option, painter, circle=True)
            case Primitive.PE_IndicatorHeaderArrow if isinstance(option, QStyleOptionHeader):
                down = option.sortIndicator == QStyleOptionHeader.SortIndicator.SortDown
                draw_icon(painter, square(option.rect, 14), "chevron-up" if down else "chevron-down", c.text)
            case Primitive.PE_PanelItemViewItem:
                painting.item(c, option, painter, widget)
            case Primitive.PE_PanelMenu:
                panel(painter, option.rect, c.base, c.edge, radius=0)
            case Primitive.PE_FrameMenu:  # Fusion's outline is unseen in dark
                panel(painter, option.rect, None, c.edge, radius=0)
            case _:
                return element in _UNDRAWN
        return True

    @staticmethod
    def _line_edit(c: Colours, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        if getattr(option, "lineWidth", 0) > 0:
            painting.field(c, option, painter, widget)
        elif widget is not None and not isinstance(widget.parent(), QComboBox):
            painter.fillRect(option.rect, option.palette.base())

    def _control(self, c: Colours, element: Element, option: QStyleOption, painter: QPainter, widget: Any) -> bool:
        match element:
            case Element.CE_PushButtonLabel if isinstance(option, QStyleOptionButton):
                hide = not self.styleHint(Hint.SH_UnderlineShortcut, option, widget)
                left = widget is not None and bool(widget.property("left"))
                painting.button_label(c, option, painter, hide, left)
            case Element.CE_PushButtonBevel:
                painting.button(c, option, painter)
            case Element.CE_HeaderSection | Element.CE_HeaderEmptyArea:
                painting.header_ground(c, option, painter)
            case Element.CE_HeaderLabel if isinstance(option, QStyleOptionHeader):
                super().drawControl(element, painting.quiet_header(c, option), painter, widget)
            case Element.CE_TabBarTabShape if isinstance(option, QStyleOptionTab):
                painting.tab(c, option, painter)
            case Element.CE_ProgressBarGroove:
                painting.groove(c, option, painter)
            case Element.CE_ProgressBarContents if isinstance(option, QStyleOptionProgressBar):
                painting.progress(c, option, painter)
            case Element.CE_Splitter:
                pass
            case _:
                return False
        return True

    def _push_button_size(self, option: QStyleOption, found: QSize, tall: int, widget: QWidget | None) -> QSize:
        if not isinstance(option, QStyleOptionButton):
            return QSize(found.width(), tall)
        if not option.text:
            return QSize(tall, tall)
        if widget is not None and widget.property(LINK):
            words = option.fontMetrics.horizontalAdvance(option.text.replace("&", ""))
            return QSize(words + (16 if option.icon.isNull() else 42), option.fontMetrics.height() + 8)
        menu = bool(option.features & QStyleOptionButton.ButtonFeature.HasMenu)
        return QSize(max(found.width() + (20 if menu else 14), 44), tall)

    @staticmethod
    def _scroll_part(option: QStyleOptionSlider, part: Sub) -> QRect:
        """A scroll bar without arrows: the groove, the handle, and the pages before and after it."""
        box, flat = option.rect, option.orientation == Qt.Orientation.Horizontal
        length = box.width() if flat else box.height()
        span = option.maximum - option.minimum
        size = length if span <= 0 else max(28, length * option.pageStep // max(1, span + option.pageStep))
        start = QStyle.sliderPositionFromValue(
            option.minimum, option.maximum, option.sliderPosition, length - size, option.upsideDown
        )
        at, long = {
            Sub.SC_ScrollBarGroove: (0, length),
            Sub.SC_ScrollBarSlider: (start, size),
            Sub.SC_ScrollBarSubPage: (0, start),
            Sub.SC_ScrollBarAddPage: (start + size, length - start - size),
        }.get(part, (0, 0))
        if flat:
            return QRect(box.x() + at, box.y(), long, box.height() if long else 0)
        return QRect(box.x(), box.y() + at, box.width() if long else 0, long)

    # Qt
    def pixelMetric(self, metric: Metric, option: QStyleOption | None = None, widget: QWidget | None = None) -> int:
        known = _MEASURES.get(metric)
        return super().pixelMetric(metric, option, widget) if known is None else known

    def styleHint(
        self, hint: Hint, option: QStyleOption | None = None, widget: QWidget | None = None, returnData: Any = None
    ) -> int:
        if hint == Hint.SH_UnderlineShortcut:
            return int(self.show_mnemonics)
        known = _HINTS.get(hint)
        return super().styleHint(hint, option, widget, returnData) if known is None else known

    def sizeFromContents(
        self, kind: Contents, option: QStyleOption, size: QSize, widget: QWidget | None = None
    ) -> QSize:
        found = super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type]  # Qt passes none too
        line = option.fontMetrics.height()
        tall = max(CONTROL, line + 16)
        if kind == Contents.CT_PushButton:
            return self._push_button_size(option, found, tall, widget)
        if kind in _FIELDS:
            return QSize(found.width() + 8, tall)
        if kind == Contents.CT_TabBarTab:
            return QSize(found.width(), max(36, line + 18))
        if kind == Contents.CT_HeaderSection:
            return QSize(found.width(), max(34, line + 14))
        return found

    def subElementRect(self, element: QStyle.SubElement, option: QStyleOption, widget: QWidget | None = None) -> QRect:
        found = super().subElementRect(element, option, widget)  # type: ignore[arg-type]  # Qt passes none too
        # the line inside a combo box asks too, and has room already
        if element == QStyle.SubElement.SE_LineEditContents and getattr(option, "lineWidth", 0) > 0:
            return found.adjusted(5, 0, -5, 0)
        return found

    def subControlRect(
        self, kind: Complex, option: QStyleOptionComplex, part: Sub, widget: QWidget | None = None
    ) -> QRect:
        if kind == Complex.CC_ScrollBar and isinstance(option, QStyleOptionSlider):
            return self._scroll_part(option, part)
        if kind == Complex.CC_ComboBox and part == Sub.SC_ComboBoxArrow:
            return QRect(option.rect.right() - 30, option.rect.top(), 30, option.rect.height())
        if kind == Complex.CC_ComboBox and part == Sub.SC_ComboBoxEditField:
            return option.rect.adjusted(8, 2, -30, -2)
        return super().subControlRect(kind, option, part, widget)  # type: ignore[arg-type]  # Qt passes none too

    def drawPrimitive(
        self, element: Primitive, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        if not self._primitive(in_force(option.palette), element, option, painter, widget):
            super().drawPrimitive(element, option, painter, widget)

    def drawControl(
        self, element: Element, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        if not self._control(in_force(option.palette), element, option, painter, widget):
            super().drawControl(element, option, painter, widget)

    def drawComplexControl(
        self, kind: Complex, option: QStyleOptionComplex, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        c = in_force(option.palette)
        if kind == Complex.CC_ComboBox and isinstance(option, QStyleOptionComboBox):
            if option.frame:
                painting.field(c, option, painter, widget)
            arrow = self.subControlRect(kind, option, Sub.SC_ComboBoxArrow, widget)
            draw_icon(painter, square(arrow, 16), "chevron-down", c.quiet)
        elif kind == Complex.CC_ScrollBar and isinstance(option, QStyleOptionSlider):
            if option.maximum > option.minimum:
                painting.slider(c, option, painter, self.subControlRect(kind, option, Sub.SC_ScrollBarSlider, widget))
        else:
            super().drawComplexControl(kind, option, painter, widget)


class AltShows(QObject):
    """Install on the application: underlines appear while Alt is down."""

    def __init__(self, style: Style, parent: QObject) -> None:
        super().__init__(parent)
        self._style = style

    # Qt
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        alt = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Alt
        if alt and event.type() in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            self._style.show_mnemonics = event.type() == QEvent.Type.KeyPress
            for window in QApplication.topLevelWidgets():
                for button in window.findChildren(QAbstractButton):
                    button.update()
        return super().eventFilter(watched, event)
