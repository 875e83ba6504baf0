import threading

from pytestqt.qtbot import QtBot

from seloste_desktop.domain.audit import Action, Note
from seloste_desktop.gui.hub import ChangeHub


def test_news_from_a_job_arrives_on_the_windows_thread(qtbot: QtBot) -> None:
    hub, notes, heard = ChangeHub(), [Note(Action.CHANGE, "customer", (1,))], []
    hub.changed.connect(lambda told: heard.append((told, threading.current_thread())))
    worker = threading.Thread(target=hub.changed.emit, args=[notes])
    with qtbot.waitSignal(hub.changed):
        worker.start()
    worker.join()
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [(notes, threading.main_thread())]
