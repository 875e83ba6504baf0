"""Colours by role, the two type sizes, the spacing grid, and the palettes made of them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

# The 4-pixel grid.
TIGHT, GAP, GROUP, MARGIN = 4, 8, 16, 24
RADIUS = 6
CARD_RADIUS = 8
ICON = 18
CONTROL = 34  # height of buttons and fields at the base font
ROW = 36  # one line in tables and lists
TALL_ROW = 52  # two lines in lists
TITLE = 1.5  # the other type size, as a multiple of the system's


@dataclass(frozen=True, slots=True)
class Colours:
    """Every colour the program uses, named by what it is for."""

    window: str
    base: str
    side: str
    line: str  # divides, carries no meaning
    edge: str  # outline of a control, 3:1
    text: str
    quiet: str
    accent: str  # fill of the primary button, 3:1 on every ground
    accent_hover: str
    accent_down: str
    on_accent: str
    link: str  # the accent as text, icon and focus ring
    chosen: str
    hover: str
    danger: str
    danger_back: str
    warn: str
    warn_back: str
    good: str
    good_back: str
    info: str
    info_back: str
    plain_back: str


LIGHT = Colours(
    window="#F5F6F8", base="#FFFFFF", side="#ECEEF1", line="#DDE1E6", edge="#7E8690",
    text="#1A1E23", quiet="#565F6A",
    accent="#1F5FA6", accent_hover="#194F8C", accent_down="#133F70", on_accent="#FFFFFF", link="#1F5FA6",
    chosen="#DCE8F6", hover="#EEF1F5",
    danger="#B0241C", danger_back="#FCEBE9", warn="#7E4A00", warn_back="#FDF1D8",
    good="#1D6A3B", good_back="#E3F3E8", info="#1F5FA6", info_back="#E4EEF9", plain_back="#EBEDF0",
)  # fmt: skip

DARK = Colours(
    window="#16181B", base="#1F2226", side="#121416", line="#343A41", edge="#7C8590",
    text="#E8EAED", quiet="#A9B1BB",
    accent="#2C72C0", accent_hover="#2767AE", accent_down="#245F9F", on_accent="#FFFFFF", link="#8ABCF2",
    chosen="#243C58", hover="#292D33",
    danger="#F49A91", danger_back="#3C2221", warn="#EFBB68", warn_back="#372B17",
    good="#84CE9B", good_back="#1C3325", info="#8ABCF2", info_back="#1F3145", plain_back="#2F343A",
)  # fmt: skip


def high(colours: Colours) -> Colours:
    """The same colours for a system that asks for more contrast: lines and quiet text in full strength."""
    return replace(colours, line=colours.text, edge=colours.text, quiet=colours.text)


def palette(c: Colours) -> QPalette:
    """Qt's own roles first: whatever is drawn by Qt then follows light, dark and high contrast by itself."""
    made = QPalette()
    roles = {
        QPalette.ColorRole.Window: c.window,
        QPalette.ColorRole.WindowText: c.text,
        QPalette.ColorRole.Base: c.base,
        QPalette.ColorRole.AlternateBase: c.window,
        QPalette.ColorRole.Text: c.text,
        QPalette.ColorRole.PlaceholderText: c.quiet,
        QPalette.ColorRole.Button: c.base,
        QPalette.ColorRole.ButtonText: c.text,
        QPalette.ColorRole.Highlight: c.chosen,
        QPalette.ColorRole.HighlightedText: c.text,
        QPalette.ColorRole.Accent: c.accent,
        QPalette.ColorRole.Link: c.link,
        QPalette.ColorRole.LinkVisited: c.link,
        QPalette.ColorRole.BrightText: c.danger,
        QPalette.ColorRole.Mid: c.line,
        QPalette.ColorRole.Midlight: c.hover,
        QPalette.ColorRole.Dark: c.edge,
        QPalette.ColorRole.Light: c.side,
        QPalette.ColorRole.Shadow: c.edge,
        QPalette.ColorRole.ToolTipBase: c.base,
        QPalette.ColorRole.ToolTipText: c.text,
    }
    for role, value in roles.items():
        made.setColor(role, QColor(value))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(c.edge))
    return made


def colours_of(widget: QWidget) -> Colours:
    """The colours in force where the widget is; asked while painting, so that nothing has to be told."""
    return in_force(widget.palette())


_known: dict[int, Colours] = {}
_REMEMBERED = 500


def in_force(here: QPalette) -> Colours:
    """Told from the palette itself, remembered by its key: asked for every part that is drawn."""
    key = here.cacheKey()
    if key not in _known:
        if len(_known) > _REMEMBERED:
            _known.clear()
        _known[key] = _told_by(here)
    return _known[key]


def _told_by(here: QPalette) -> Colours:
    found = DARK if here.window().color().lightness() < 128 else LIGHT
    return high(found) if here.mid().color() == here.windowText().color() else found


class Look(StrEnum):
    """What the user chose in place of what the system says."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Theme(QObject):
    """Keeps the application's palette as the system, or the user, wants it; asks for no restart."""

    def __init__(self, application: QApplication, look: Look = Look.SYSTEM) -> None:
        super().__init__(application)
        self._application = application
        self.look = look
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow)
        self._follow()

    def choose(self, look: Look) -> None:
        self.look = look
        self._follow()

    @Slot()
    def _follow(self) -> None:
        hints = QGuiApplication.styleHints()
        dark = self.look is Look.DARK or (
            self.look in (Look.SYSTEM, Look.CONTRAST) and hints.colorScheme() == Qt.ColorScheme.Dark
        )
        colours = DARK if dark else LIGHT
        wanted = hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
        if self.look is Look.CONTRAST or (self.look is Look.SYSTEM and wanted):
            colours = high(colours)
        self._application.setPalette(palette(colours))


def strong() -> QFont:
    """The second weight. Only the weight is set, so the system's family and size still flow in."""
    font = QFont()
    font.setWeight(QFont.Weight.DemiBold)
    return font


def figures() -> QFont:
    """Digits of one width, for every column that holds numbers."""
    font = QFont()
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def title_font() -> QFont:
    """Both at once: the only font with a size of its own, so it listens to the system's (see Text)."""
    font = strong()
    font.setPointSizeF(QApplication.font().pointSizeF() * TITLE)
    return font
