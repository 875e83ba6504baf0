"""Makes the pictures that README.md shows, in packaging/pictures: the real window and pages, over a made-up register.

`.venv/bin/python packaging/pictures.py [FOLDER]`; to be run again whenever the window or a document looks different.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PIL import Image
from PySide6.QtCore import QEventLoop, QSettings
from PySide6.QtGui import QFont, QFontDatabase, QImage
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QLineEdit, QPushButton, QWidget

from seloste_desktop import bootstrap, paths
from seloste_desktop.domain.language import Language
from seloste_desktop.gui.main_window import MainWindow
from seloste_desktop.gui.speech import Speech
from seloste_desktop.gui.style import Style
from seloste_desktop.gui.theme import Look, Theme
from seloste_desktop.gui.window_settings import WindowSettings
from seloste_desktop.services import registers
from seloste_desktop.services.jobs import Unhurried
from seloste_desktop.services.law_data import LawData
from seloste_desktop.services.made_up import MadeUp, MadeUpRegister
from seloste_desktop.services.opened_register import OpenedRegister

PICTURES = Path(__file__).resolve().parent / "pictures"
ON_A_CARD = "Keksimäki Aino"  # people of resources/made_up/cast.toml
TELLS_OF_OTHERS = "Arvausjärvi Eino"
SPEAKS_ENGLISH = "Whimsyworth Alice"
INVOICE = "1200"
PASSWORD = "keksitty-tarina-12"  # the same in every picture
_SIZE = (1180, 720)
_FONT = QFont("Noto Sans", 10)  # the program's own, so that the pictures do not depend on the machine's
_DPI = 96
_COLOURS = 256
_PATIENCE = 60  # seconds
_REST = 0.3

W = TypeVar("W", bound=QWidget)


@dataclass(frozen=True)
class Album:
    """Where the pictures go, each with few colours, so that the repository stays small."""

    folder: Path

    def keep(self, name: str, picture: Image.Image) -> None:
        few = picture.convert("RGB").quantize(_COLOURS, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
        few.save(self.folder / f"{name}.png", optimize=True)

    def keep_widget(self, name: str, widget: QWidget) -> None:
        seen = at_rest(widget).convertToFormat(QImage.Format.Format_RGB888)
        size = (seen.width(), seen.height())
        self.keep(name, Image.frombytes("RGB", size, bytes(seen.constBits()), "raw", "RGB", seen.bytesPerLine()))

    def keep_page(self, name: str, pdf: bytes) -> None:
        import pypdfium2

        with pypdfium2.PdfDocument(pdf) as document:
            self.keep(name, document[0].render(scale=_DPI / 72).to_pil())


class Studio:
    """The window, and the hand that works it: by the names of its parts, as a user would."""

    def __init__(self, application: QApplication, settings: Path) -> None:
        application.setStyle(Style())
        self._theme, self._speech = Theme(application, Look.LIGHT), Speech(application, "en")
        store = WindowSettings(QSettings(str(settings), QSettings.Format.IniFormat))
        self.window = MainWindow(bootstrap.door(), bootstrap.beginning(), store, self._theme, self._speech)
        self.window.resize(*_SIZE)
        self.window.show()

    def dress(self, language: Language, look: Look) -> None:
        self._speech.choose(language)
        self._theme.choose(look)

    def log_in(self, register: Path) -> None:
        """Go in by the password that a made-up register fills in, and wait until its log has been checked."""
        self.window.show_register(register)
        self.press("open")
        wait_until(lambda: self.find(QWidget, "logState").accessibleName() == "Log intact")

    def open_card(self, name: str) -> None:
        """Find a customer, open the card and show the whole list again."""
        search, rows = self.find(QLineEdit, "customerSearch"), self.find(QAbstractItemView, "customerList")
        search.setText(name)
        wait_until(lambda: rows.model().rowCount() == 1)
        rows.activated.emit(rows.model().index(0, 0))
        search.clear()
        wait_until(lambda: rows.model().rowCount() > 1)
        rows.scrollTo(rows.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)

    def press(self, name: str) -> None:
        button = self.find(QPushButton, name)
        wait_until(button.isEnabled)
        button.click()

    def find(self, kind: type[W], name: str) -> W:
        """Return the part of that name once it is to be seen, in the window or in a dialog over it."""
        found: list[W] = []

        def seen() -> bool:
            tops = [top for top in QApplication.topLevelWidgets() if top.isVisible()]
            found[:] = [top for top in tops if isinstance(top, kind) and top.objectName() == name]
            found.extend(part for top in tops for part in top.findChildren(kind, name) if part.isVisible())
            return bool(found)

        wait_until(seen)
        return found[0]


def wait_until(condition: Callable[[], bool]) -> None:
    """Let the window live until the condition holds; SystemExit if it never does."""
    end = time.monotonic() + _PATIENCE
    while not condition():
        if time.monotonic() > end:
            sys.exit("the window did not come to where its picture is taken")
        live()


def at_rest(widget: QWidget) -> QImage:
    """Return the picture of a widget once nothing in it has changed for a while."""
    picture, since = widget.grab().toImage(), time.monotonic()
    while time.monotonic() - since < _REST:
        live()
        now = widget.grab().toImage()
        if now != picture:
            picture, since = now, time.monotonic()
    return picture


def live() -> None:
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def take_window(album: Album, studio: Studio, register: Path) -> None:
    """The login page, customers in three languages and both looks, and one person's export."""
    studio.window.show_register(register)
    album.keep_widget("login-en-light", studio.window)
    studio.log_in(register)
    studio.open_card(ON_A_CARD)
    dresses: tuple[tuple[Language, Look], ...] = (("fi", Look.DARK), ("sv", Look.LIGHT), ("en", Look.LIGHT))
    for language, look in dresses:
        studio.dress(language, look)
        album.keep_widget(f"customers-{language}-{look}", studio.window)
    studio.open_card(TELLS_OF_OTHERS)
    studio.press("exportPerson")
    album.keep_widget("export-en-light", studio.find(QDialog, "exportDialog"))
    studio.dress("en", Look.DARK)
    album.keep_widget("export-en-dark", studio.find(QDialog, "exportDialog"))
    studio.dress("en", Look.LIGHT)
    studio.press("export")
    album.keep_widget("exported-en-light", studio.find(QDialog, "exportedDialog"))
    studio.press("close")
    studio.window.close()


def take_pages(album: Album, register: Path, made: MadeUpRegister) -> None:
    """The first page of an answer, of the notice and of an invoice."""
    folder = register.parent
    key = registers.unlock(register, made.user, made.password, lambda seconds: None)
    with OpenedRegister(key, LawData()) as opened:
        person = opened.customers.find(SPEAKS_ENGLISH, 1).rows[0].id
        answer = opened.people.export(person, folder / "answer", "en", False, frozenset())(Unhurried())
        album.keep_page("answer-en", answer.first.read_bytes())
        notice = opened.notices.print(folder / "notice.pdf", "fi")(Unhurried())
        album.keep_page("notice-fi", notice.path.read_bytes())
        album.keep_page("invoice", opened.invoices.pdf(INVOICE))


def main(folder: Path) -> None:
    """Make every picture anew."""
    folder.mkdir(parents=True, exist_ok=True)
    album, home = Album(folder), Path.home()
    (home / "Documents").mkdir()
    register = home / "esimerkki.seloste"
    made = MadeUp(LawData()).demo(register, password=PASSWORD)
    application = QApplication(sys.argv[:1])
    for font in paths.resource("fonts").glob("*.ttf"):
        QFontDatabase.addApplicationFont(str(font))
    application.setFont(_FONT)
    application.setCursorFlashTime(0)
    application.setApplicationDisplayName("Seloste Desktop")
    take_window(album, Studio(application, home / "window.ini"), register)
    take_pages(album, register, made)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as nobody:  # a home of nobody's: no name of the machine gets into a picture
        os.environ |= {"QT_QPA_PLATFORM": "offscreen", "HOME": nobody, "USERPROFILE": nobody}
        for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME"):
            os.environ.pop(variable, None)
        main(Path(sys.argv[1]) if len(sys.argv) > 1 else PICTURES)
