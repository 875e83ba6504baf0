"""Before one person's data leave: where to, in which language, and what is done with passages about others."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QLabel, QWidget

from seloste_desktop.domain.language import LANGUAGES, Language
from seloste_desktop.domain.person_export import Preview, ThirdParty
from seloste_desktop.gui import formats, texts
from seloste_desktop.gui.speech import spoken
from seloste_desktop.gui.theme import GROUP
from seloste_desktop.gui.widgets.banner import Banner
from seloste_desktop.gui.widgets.button import Button, Kind
from seloste_desktop.gui.widgets.card import Card
from seloste_desktop.gui.widgets.dialog import Dialog
from seloste_desktop.gui.widgets.fields import choice, one_of
from seloste_desktop.gui.widgets.form_row import FormRow, side_by_side
from seloste_desktop.gui.widgets.layout import STRETCH, across, column, row
from seloste_desktop.gui.widgets.picture import Picture
from seloste_desktop.gui.widgets.text import Role, Text, Wrapped
from seloste_desktop.gui.widgets.tone import Tone

_WIDE = 780  # pixels


@dataclass(frozen=True, slots=True)
class Choices:
    """What the user decided; `kept` are the keys of passages left visible."""

    target: Path
    language: Language
    zipped: bool
    kept: frozenset[str]


class ExportDialog(Dialog):
    chosen = Signal(object)

    def __init__(self, preview: Preview, folder: Path, parent: QWidget) -> None:
        """`folder` is where the answer's own folder, or ZIP, is made."""
        super().__init__("exportDialog", parent)
        self._preview = preview
        self._folder = folder
        self._language, self._form = choice("answerLanguage"), choice("answerForm")
        self._language_row, self._form_row = FormRow(self._language), FormRow(self._form)
        self._passages = [_Passage(each, at) for at, each in enumerate(preview.third_parties)]
        self._where = Wrapped(name="exportFolder")
        self._change = Button("folder", Kind.LINK)
        self._export, self._cancel = Button("export", Kind.PRIMARY, "file-check"), Button("cancel")
        self._lay_out()
        self._connect()
        self._tell_where()

    def _lay_out(self) -> None:
        title = self.tr("{name}, all data").format(name=self._preview.name)
        self.setWindowTitle(self.tr("Export person's data"))
        pieces: list[QWidget] = [Text(title, Role.TITLE, "dialogTitle"), Wrapped(self._contents(), Role.QUIET)]
        if self._passages:
            pieces += [self._warning(), self._found()]
        self._fill_choices()
        options = side_by_side(self._language_row, self._form_row)
        place = row(Picture("folder-open", "quiet"), self._where, self._change, gap=12)
        place.setStretch(1, 1)
        body = column(*pieces, options, place, STRETCH, gap=14, margins=(28, 24, 28, 16))
        logged = Wrapped(self.tr("The export is logged as a disclosure to the person."), Role.QUIET)
        foot = row(logged, self._cancel, self._export, margins=(28, 12, 24, 16))
        foot.setStretch(0, 1)
        self.fill(body, foot, _WIDE)
        self._export.setFocus()

    def _contents(self) -> str:
        invoices = self.tr("%n invoice(s)", "", self._preview.invoices)
        documents = self.tr("%n attachment(s)", "", self._preview.documents)
        return self.tr("A letter, tables, and copies: {invoices}, {documents}.").format(
            invoices=invoices, documents=documents
        )

    def _warning(self) -> Banner:
        banner = Banner(Tone.WARN, "thirdParties")
        banner.say(
            self.tr("%n passage(s) tell of other people", "", len(self._passages)),
            self.tr("Look at them before the data leave. What is blacked out is black in the answer."),
        )
        return banner

    def _found(self) -> Card:
        pieces = [piece for passage in self._passages for piece in (across(), passage)][1:]
        return Card(column(*pieces, gap=0, margins=(1, 1, 1, 1)))

    def _fill_choices(self) -> None:
        self._language_row.say(self.tr("&Language of the answer"))
        for each in LANGUAGES:
            self._language.addItem(texts.code("language", each), each)
        self._language.setCurrentIndex(LANGUAGES.index(self._preview.language))
        self._form_row.say(self.tr("&Form"))
        self._form.addItem(self.tr("a folder"), False)
        self._form.addItem(self.tr("one ZIP file"), True)
        self._change.say(self.tr("Change &folder…"))
        self._export.say(self.tr("&Export"))
        self._cancel.say(self.tr("&Cancel"), "Esc")

    def _connect(self) -> None:
        self._form.currentIndexChanged.connect(self._tell_where)
        self._change.clicked.connect(self._on_change_clicked)
        self._export.clicked.connect(self._on_export_clicked)
        self._cancel.clicked.connect(self.reject)

    @property
    def target(self) -> Path:
        """A name not taken yet: nothing is ever written over."""
        ending = ".zip" if self._form.currentData() else ""
        stem = f"{self._preview.number} {self._preview.name}".replace("/", "-")
        names = (f"{stem}{again}{ending}" for again in ("", *(f" ({n})" for n in range(2, 1000))))
        return next(self._folder / name for name in names if not (self._folder / name).exists())

    @Slot()
    def _tell_where(self) -> None:
        self._where.setText(formats.place(self.target))

    @Slot()
    def _on_change_clicked(self) -> None:
        asked = QFileDialog(self, self.tr("Folder for the answer"), str(self._folder))
        asked.setFileMode(QFileDialog.FileMode.Directory)
        asked.setOption(QFileDialog.Option.ShowDirsOnly)
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.fileSelected.connect(self._on_folder_chosen)
        asked.open()

    @Slot(str)
    def _on_folder_chosen(self, folder: str) -> None:
        self._folder = Path(folder)
        self._tell_where()

    @Slot()
    def _on_export_clicked(self) -> None:
        kept = frozenset(passage.key for passage in self._passages if passage.kept)
        language: Language = self._language.currentData()
        self.chosen.emit(Choices(self.target, language, bool(self._form.currentData()), kept))
        self.accept()


class _Passage(QWidget):
    """One passage with the words around it; blacked out unless the user says otherwise."""

    def __init__(self, found: ThirdParty, at: int) -> None:
        super().__init__()
        self.key = found.key
        self._black, self._keep = one_of(f"hide{at}"), one_of(f"give{at}")
        self._black.setText(self.tr("Black out"))
        self._keep.setText(self.tr("Leave visible"))
        self._black.setChecked(True)
        self._both = QButtonGroup(self)
        where = " ".join(
            filter(None, (found.place[spoken()], formats.day(found.when.isoformat()) if found.when else ""))
        )
        for button in (self._black, self._keep):
            self._both.addButton(button)
            button.setAccessibleName(f"{button.text()}: {found.passage}, {where}")
        words = column(
            Text(where, Role.QUIET), _sentence(found), Text(texts.code("third_party", found.kind), Role.QUIET)
        )
        words.setSpacing(3)
        line = row(words, self._black, self._keep, gap=GROUP, margins=(16, 12, 16, 12))
        line.setStretch(0, 1)
        self.setLayout(line)

    @property
    def kept(self) -> bool:
        return self._keep.isChecked()


def _sentence(found: ThirdParty) -> QLabel:
    """The only rich text of the window, built from escaped pieces."""
    label = QLabel(f"{escape(found.before)}<b>{escape(found.passage)}</b>{escape(found.after)}")
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setWordWrap(True)
    return label
