"""One click on the card, and the answer to the person's request lies ready to be signed."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QTableView

from tests.walks.given import PASSWORD, PERSONAL, Given
from tests.walks.ground import Ground
from tests.walks.hand import PATIENCE, Hand
from tests.walks.paper import Paper


def test_one_click_gives_the_answer(hand: Hand, given: Given, ground: Ground) -> None:
    hand.log_in(given.path, PASSWORD)
    hand.qtbot.waitUntil(lambda: len(hand.rows()) == 2, timeout=PATIENCE)
    hand.write("customerSearch", "öljy")
    hand.qtbot.waitUntil(lambda: hand.rows() == ["Öljynen, Tuulevi"], timeout=PATIENCE)
    listed = hand.see(QTableView, "customerList")
    row = listed.visualRect(listed.model().index(0, 0)).center()
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=row)
    hand.reads("customerName", "Tuulevi Öljynen")

    hand.press("exportPerson")
    hand.see(QDialog, "exportDialog")
    hand.press("export")
    hand.see(QDialog, "exportedDialog")
    hand.close("exportedDialog")
    hand.leave()

    (letter,) = ground.home.rglob("1-lue-tama-ensin.pdf")
    paper = Paper.read(letter)
    assert paper.says("Öljynen", "tuulevi@example.com")
    assert not paper.says("{"), "a word was not filled in"
    assert not paper.says("Hämeenäijö"), "the notes tell of somebody else, who is blacked out"
    told = json.loads((letter.parent / "manifest.json").read_text("utf-8"))
    assert {each["path"]: each["sha256"] for each in told["files"]}.items() <= _hashes(letter.parent).items()

    with given.opened() as register:
        entries = [line.entry for line in register.audit.show_person("1002")]
    assert ("disclose", "data_request") in {(entry.action, entry.purpose) for entry in entries}
    assert given.verified(told["checkpoint"]).ok
    for path in letter.parent.rglob("*"):
        assert path.stat().st_mode & 0o077 == 0, path
    for path in sorted(letter.parent.rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()  # what was asked for is the user's; all else must be silent
    assert ground.telling(PERSONAL, given.path) == []


def _hashes(folder: Path) -> dict[str, str]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}
