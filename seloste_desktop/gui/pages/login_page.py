"""The door of the register: at the start, and again after every lock."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from seloste_desktop.domain.errors import Refused
from seloste_desktop.domain.shut_register import ShutRegister
from seloste_desktop.gui.job_runner import Job, JobRunner
from seloste_desktop.gui.speech import spoken
from seloste_desktop.gui.theme import GAP, GROUP
from seloste_desktop.gui.widgets.banner import Banner
from seloste_desktop.gui.widgets.button import Button, Kind
from seloste_desktop.gui.widgets.card import Card
from seloste_desktop.gui.widgets.fields import choice, secret, text_line
from seloste_desktop.gui.widgets.form_row import FormRow
from seloste_desktop.gui.widgets.layout import STRETCH, box, column, row, scrolled
from seloste_desktop.gui.widgets.picture import Picture
from seloste_desktop.gui.widgets.text import Role, Text, Wrapped
from seloste_desktop.services.jobs import Work
from seloste_desktop.services.messages import messages

_WIDE = 420  # pixels


class Door(Protocol):
    """How a shut register is looked at and opened; the keys it gives are opaque here."""

    def look(self, path: Path) -> ShutRegister: ...
    def unlock(self, path: Path, user: str, password: str) -> Work[Any]: ...
    def unlock_with_recovery_key(self, path: Path, key: str, new_password: str) -> Work[Any]: ...


class LoginPage(QWidget):
    """Shows the file's name and its users, nothing from inside the file; Enter opens."""

    opened = Signal(object)
    failed = Signal(object)
    file_wanted = Signal()
    new_wanted = Signal()

    def __init__(self, door: Door, runner: JobRunner) -> None:
        super().__init__()
        self._door = door
        self._runner = runner
        self._shut: ShutRegister | None = None
        self._locked = False
        self._by_key = False
        self._title, self._where = (
            Text(role=Role.TITLE, name="pageTitle"),
            Wrapped(role=Role.QUIET, name="registerFile"),
        )
        self._told = Banner(name="madeUpPassword")
        self._user, self._password = choice("user"), secret("password")
        self._key, self._new, self._again = text_line("recoveryKey"), secret("newPassword"), secret("again")
        self._user_row, self._password_row = FormRow(self._user), FormRow(self._password)
        self._key_row, self._new_row, self._again_row = FormRow(self._key), FormRow(self._new), FormRow(self._again)
        self._open, self._way = Button("open", Kind.PRIMARY), Button("recovery", Kind.FLAT)
        self._other, self._fresh = Button("otherFile", Kind.LINK), Button("newRegister", Kind.LINK)
        self._wait = Text(role=Role.QUIET, name="waiting")
        self._lay_out()
        self._connect()
        self._say()

    def show_register(self, shut: ShutRegister, user: str = "") -> None:
        """Offer the register at the start; `user` is who opened one here last."""
        self._shut, self._locked = shut, False
        self._offer(shut.users, user)
        self._told.setVisible(bool(shut.made_up_password))
        self._password.setText(shut.made_up_password)
        self._use_key(not shut.users)
        self._say()

    def show_locked(self, shut: ShutRegister, user: str, *, alone: bool) -> None:
        """Cover the window; while forms hold what someone typed, only they open it again (`alone`)."""
        self._shut, self._locked = shut, True
        self._offer((user,) if alone else shut.users, user)
        self._told.setVisible(bool(shut.made_up_password))
        self._password.setText(shut.made_up_password)
        self._use_key(False)
        self._say()

    def take_focus(self) -> None:
        (self._key if self._by_key else self._password).setFocus()

    def _offer(self, users: tuple[str, ...], chosen: str) -> None:
        self._user.clear()
        self._user.addItems(list(users))
        self._user.setCurrentIndex(max(0, self._user.findText(chosen)))
        for part in (self._password_row, self._key_row, self._new_row, self._again_row):
            part.accept()

    def _lay_out(self) -> None:
        heads = row(Picture("lock", "link", 24), column(self._title, self._where, gap=0), gap=16)
        heads.setStretch(1, 1)
        rows = (self._user_row, self._password_row, self._key_row, self._new_row, self._again_row)
        foot = row(self._way, STRETCH, self._wait, self._open)
        middle = Card(column(heads, self._told, *rows, foot, gap=14, margins=(28, 24, 28, 20)), "loginCard")
        middle.setMinimumWidth(_WIDE)
        middle.setMaximumWidth(_WIDE + 40)
        below = row(STRETCH, self._other, self._fresh, STRETCH, gap=GROUP)
        whole = column(STRETCH, row(STRETCH, middle, STRETCH), GAP, below, STRETCH, STRETCH, margins=(8, 8, 8, 8))
        self.setLayout(column(scrolled(box(whole))))

    def _connect(self) -> None:
        for field in (self._password, self._key, self._new, self._again):
            field.returnPressed.connect(self._on_open_clicked)
        self._open.clicked.connect(self._on_open_clicked)
        self._way.clicked.connect(self._on_way_clicked)
        self._other.clicked.connect(self.file_wanted)
        self._fresh.clicked.connect(self.new_wanted)

    def _say(self) -> None:
        self._title.setText(self.tr("The register is locked") if self._locked else self.tr("Open the register"))
        self._where.setText(self._shut.path.name if self._shut else "")
        self._where.setToolTip(str(self._shut.path) if self._shut else "")
        self._told.say(
            self.tr("This register is made up"),
            self.tr("The password is {password} and is filled in already.").format(
                password=self._shut.made_up_password if self._shut else ""
            ),
        )
        self._user_row.say(self.tr("&User"))
        self._password_row.say(self.tr("&Password"))
        self._key_row.say(self.tr("Recovery &key"), self.tr("Nine groups of four, as on the paper."))
        self._new_row.say(self.tr("&New password"), self.tr("From now on the register opens with this."))
        self._again_row.say(self.tr("New password &again"))
        self._open.say(self.tr("&Open"))
        self._way.say(self.tr("With &password…") if self._by_key else self.tr("With the &recovery key…"))
        self._other.say(self.tr("Other &file…"))
        self._fresh.say(self.tr("Ne&w register…"))
        for link in (self._other, self._fresh):
            link.setVisible(not self._locked)

    def _use_key(self, by_key: bool) -> None:
        self._by_key = by_key
        for part in (self._user_row, self._password_row):
            part.setVisible(not by_key)
        for part in (self._key_row, self._new_row, self._again_row):
            part.setVisible(by_key)
        self._way.setVisible(bool(self._shut and self._shut.users) and not self._locked)

    @Slot()
    def _on_way_clicked(self) -> None:
        self._use_key(not self._by_key)
        self._say()
        self.take_focus()

    @Slot()
    def _on_open_clicked(self) -> None:
        if self._shut is None or not self._open.isEnabled():
            return
        if not self._by_key:
            self._start(self._door.unlock(self._shut.path, self._user.currentText(), self._password.text()))
        elif self._new.text() != self._again.text():
            self._again_row.refuse(messages(spoken()).say("password.mismatch"))
            self._again.setFocus()
        else:
            self._start(self._door.unlock_with_recovery_key(self._shut.path, self._key.text(), self._new.text()))

    def _start(self, work: Work[Any]) -> None:
        job = Job(work)
        job.progressed.connect(self._on_progressed)
        job.finished.connect(self._on_finished)
        job.failed.connect(self._on_failed)
        job.stopped.connect(self._rest)
        self._open.setEnabled(False)
        self._wait.setText(self.tr("Opening…"))
        self._runner.start(job)

    @Slot(int, int)
    def _on_progressed(self, passed: int, seconds: int) -> None:
        if seconds > passed:
            self._wait.setText(self.tr("Wait %n second(s)", "", seconds - passed))
        else:
            self._wait.setText(self.tr("Opening…"))

    @Slot(object)
    def _on_finished(self, key: object) -> None:
        self._rest()
        for field in (self._password, self._key, self._new, self._again):
            field.clear()
        self.opened.emit(key)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._rest()
        rows = {"recovery_key": self._key_row, "password": self._new_row if self._by_key else self._password_row}
        if isinstance(error, Refused) and error.field in rows:
            rows[error.field].refuse(_why(error))
            field = rows[error.field].field
            assert isinstance(field, QLineEdit)
            field.selectAll()
            field.setFocus()
        else:
            self.failed.emit(error)

    @Slot()
    def _rest(self) -> None:
        self._open.setEnabled(True)
        self._wait.clear()

    # Qt
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)


def _why(error: Refused) -> str:
    """Tell how long the next try waits, when it does."""
    say = messages(spoken())
    seconds = error.values.get("n")
    return say.say("password.wrong_wait", n=seconds) if seconds else say.refusal(error)
