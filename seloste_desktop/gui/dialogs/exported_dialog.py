"""One person's data are ready: what was made, where it is, and the way to it."""

from __future__ import annotations

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from seloste_desktop.domain.person_export import Exported
from seloste_desktop.gui import formats
from seloste_desktop.gui.theme import GROUP
from seloste_desktop.gui.widgets.button import Button, Kind
from seloste_desktop.gui.widgets.card import Card, KeyValues
from seloste_desktop.gui.widgets.dialog import Dialog
from seloste_desktop.gui.widgets.layout import STRETCH, column, row
from seloste_desktop.gui.widgets.picture import Picture
from seloste_desktop.gui.widgets.text import Role, Text, Wrapped

_PICTURES = {
    ".pdf": "file-text",
    ".xlsx": "file-spreadsheet",
    ".json": "database",
    ".csv": "database",
    ".txt": "list-checks",
}
_MOST = 8  # files named; the folder has them all
_WIDE = 640  # pixels


class ExportedDialog(Dialog):
    def __init__(self, name: str, exported: Exported, parent: QWidget) -> None:
        super().__init__("exportedDialog", parent)
        self._exported = exported
        self._close, self._folder = Button("close"), Button("openFolder", picture="folder-open")
        self._file = Button("openFile", Kind.PRIMARY, "file-text")
        self._lay_out(name)
        self._close.clicked.connect(self.accept)
        self._folder.clicked.connect(self._on_folder_clicked)
        self._file.clicked.connect(self._on_file_clicked)

    def _lay_out(self, name: str) -> None:
        title = self.tr("Ready: {name}").format(name=name)
        self.setWindowTitle(self.tr("The person's data are exported"))
        head = row(Picture("circle-check", "good", 24), Text(title, Role.TITLE, "dialogTitle"), STRETCH, gap=14)
        pairs = [
            (self.tr("Saved in"), formats.place(self._exported.target)),
            (self.tr("Readable"), self.tr("by you alone")),
            (self.tr("Case"), self._exported.case),
            (self.tr("Checkpoint"), self._exported.checkpoint),
        ]
        next_ = Wrapped(self.tr("Next: print the first file, sign it and post it."))
        body = column(head, self._files(), KeyValues(pairs), next_, STRETCH, gap=GROUP, margins=(28, 24, 28, 16))
        self._close.say(self.tr("&Close"), "Esc")
        self._folder.say(self.tr("Open f&older"))
        self._file.say(self.tr("Open &file"))
        self.fill(body, row(self._close, STRETCH, self._folder, self._file, margins=(24, 12, 24, 16)), _WIDE)
        self._file.setFocus()

    def _files(self) -> Card:
        rows = column(gap=0)
        shown = self._exported.files[:_MOST]
        for each in shown:
            picture = Picture(_PICTURES.get(each.path.suffix, "copy"))
            rows.addLayout(row(picture, Text(each.path.name), STRETCH, gap=12, margins=(0, 6, 0, 6)))
        more = len(self._exported.files) - len(shown)
        if more:
            rows.addWidget(Text(self.tr("and %n other file(s)", "", more), Role.QUIET))
        return Card(column(rows, margins=(16, 6, 16, 6)))

    @Slot()
    def _on_file_clicked(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._exported.first)))

    @Slot()
    def _on_folder_clicked(self) -> None:
        target = self._exported.target
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(target if target.is_dir() else target.parent)))
