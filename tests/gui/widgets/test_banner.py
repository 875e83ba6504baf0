from pytestqt.qtbot import QtBot

from seloste_desktop.gui.widgets.banner import Banner, Notice
from seloste_desktop.gui.widgets.button import Button
from seloste_desktop.gui.widgets.tone import Tone


def test_a_banner_says_both_its_lines_to_a_screen_reader(qtbot: QtBot) -> None:
    banner = Banner(Tone.WARN)
    qtbot.addWidget(banner)
    banner.say("Two passages", "Look at them.")
    assert banner.accessibleName() == "Two passages Look at them."
    assert banner.grab().width() > 0


def test_a_notice_stays_until_it_is_closed(qtbot: QtBot) -> None:
    notice = Notice("told")
    qtbot.addWidget(notice)
    assert not notice.isVisible()
    notice.say("Saved.")
    assert notice.isVisible()
    close = notice.findChild(Button, "toldClose")
    assert isinstance(close, Button)
    close.click()
    assert not notice.isVisible()
