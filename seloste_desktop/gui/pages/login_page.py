"""The door of the register: at the start, and again after every lock."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from seloste_desktop.domain.errors import Refused
from seloste_desktop.domain.shut_register import ShutRegister
from seloste_desktop.gui.job_runner import Job, JobRunner
from seloste_desktop.gui.theme import GAP, GROUP
from seloste_desktop.gui.widgets.banner import Banner
from seloste_desktop.gui.widgets.button import Button, Kind
from seloste_desktop.gui.widgets.card import Card
from seloste_desktop.gui.widgets.fields import choice, secret
from seloste_desktop.gui.widgets.form_row import FormRow
from seloste_desktop.gui.widgets.layout import STRETCH, box, column, row, scrolled
from seloste_desktop.gui.widgets.picture import Picture
from seloste_desktop.gui.widgets.text import Role, Text, Wrapped
from seloste_desktop.services.jobs import Work

if TYPE_CHECKING:
    from seloste_desktop.gui.widgets.recovery_form import RecoveryForm

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
        self._recovery: RecoveryForm | None = None
        self._title = Text(role=Role.TITLE, name="pageTitle")
        self._where = Wrapped(role=Role.QUIET, name="registerFile")
        self._told = Banner(name="madeUpPassword")
        self._user, self._password = choice("user"), secret("password")
        self._user_row, self._password_row = FormRow(self._user), FormRow(self._password)
        self._open, self._way = Button("open", Kind.PRIMARY), Button("recovery", Kind.FLAT)
        self._other, self._fresh = Button("otherFile", Kind.LINK), Button("newRegister", Kind.LINK)
        self._wait = Text(role=Role.QUIET, name="waiting")
        self._form = QVBoxLayout()
        self._lay_out()
        self._connect()
        self._say()

    def show_register(self, shut: ShutRegister, user: str = "") -> None:
        """Offer the register at the start; `user` is who opened one here last."""
        self._locked = False
        self._offer(shut, shut.users, user)

    def show_locked(self, shut: ShutRegister, user: str, *, alone: bool) -> None:
        """Cover the window; while forms hold what someone typed, only they open it again (`alone`)."""
        self._locked = True
        self._offer(shut, (user,) if alone else shut.users, user)

    def take_focus(self) -> None:
        if self._recovery is None:
            self._password.setFocus()
        else:
            self._recovery.take_focus()

    def _offer(self, shut: ShutRegister, users: tuple[str, ...], chosen: str) -> None:
        self._shut = shut
        self._user.clear()
        self._user.addItems(list(users))
        self._user.setCurrentIndex(max(0, self._user.findText(chosen)))
        self._password.setText(shut.made_up_password)
        self._password_row.accept()
        self._told.setVisible(bool(shut.made_up_password))
        self._use_key(not users)
        self._way.setVisible(bool(users) and not self._locked)

    def _lay_out(self) -> None:
        heads = row(Picture("lock", "link", 24), column(self._title, self._where, gap=0), gap=16)
        heads.setStretch(1, 1)
        foot = row(self._way, STRETCH, self._wait, self._open)
        lines = (heads, self._told, self._user_row, self._password_row, self._form, foot)
        middle = Card(column(*lines, gap=14, margins=(28, 24, 28, 20)), "loginCard")
        middle.setMinimumWidth(_WIDE)
        middle.setMaximumWidth(_WIDE + 40)
        below = row(STRETCH, self._other, self._fresh, STRETCH, gap=GROUP)
        whole = column(STRETCH, row(STRETCH, middle, STRETCH), GAP, below, STRETCH, STRETCH, margins=(8, 8, 8, 8))
        self.setLayout(column(scrolled(box(whole))))

    def _connect(self) -> None:
        self._password.returnPressed.connect(self._on_open_clicked)
        self._open.clicked.connect(self._on_open_clicked)
        self._way.clicked.connect(self._on_way_clicked)
        self._other.clicked.connect(self.file_wanted)
        self._fresh.clicked.connect(self.new_wanted)

    def _say(self) -> None:
        self._title.setText(self.tr("The register is locked") if self._locked else self.tr("Open the register"))
        self._where.setText(self._shut.path.name if self._shut else "")
        self._where.setToolTip(str(self._shut.path) if self._shut else "")
        told = self.tr("The password is {password} and is filled in already.")
        password = self._shut.made_up_password if self._shut else ""
        self._told.say(self.tr("This register is made up"), told.format(password=password))
        self._user_row.say(self.tr("&User"))
        self._password_row.say(self.tr("&Password"))
        self._open.say(self.tr("&Open"))
        self._way.say(self.tr("With &password…") if self._recovery else self.tr("With the &recovery key…"))
        self._other.say(self.tr("Other &file…"))
        self._fresh.say(self.tr("Ne&w register…"))
        for link in (self._other, self._fresh):
            link.setVisible(not self._locked)

    def _use_key(self, by_key: bool) -> None:
        """Take the recovery key's form in place of user and password, or let it go."""
        if by_key and self._recovery is None:
            from seloste_desktop.gui.widgets.recovery_form import RecoveryForm

            self._recovery = RecoveryForm()
            self._recovery.entered.connect(self._on_open_clicked)
            self._form.addWidget(self._recovery)
        elif not by_key and self._recovery is not None:
            self._form.removeWidget(self._recovery)
            self._recovery.deleteLater()
            self._recovery = None
        for line in (self._user_row, self._password_row):
            line.setVisible(not by_key)
        self._say()

    @Slot()
    def _on_way_clicked(self) -> None:
        self._use_key(self._recovery is None)
        self.take_focus()

    @Slot()
    def _on_open_clicked(self) -> None:
        if self._shut is None or not self._open.isEnabled():
            return
        path, recovery = self._shut.path, self._recovery
        if recovery is None:
            self._start(self._door.unlock(path, self._user.currentText(), self._password.text()))
        elif recovery.complete():
            self._start(self._door.unlock_with_recovery_key(path, recovery.key, recovery.new_password))

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
        if seconds - passed > 1:
            self._wait.setText(self.tr("Wait %n second(s)", "", seconds - passed))
        else:
            self._wait.setText(self.tr("Opening…"))

    @Slot(object)
    def _on_finished(self, key: object) -> None:
        self._rest()
        self._password.clear()
        self._use_key(False)
        self.opened.emit(key)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._rest()
        if isinstance(error, Refused) and error.field in ("password", "recovery_key"):
            self._refuse(error)
        else:
            self.failed.emit(error)

    def _refuse(self, refusal: Refused) -> None:
        if self._recovery is not None:
            self._recovery.refuse(refusal)
        else:
            self._password_row.refuse(_why(refusal))
            self._password.selectAll()
            self._password.setFocus()

    @Slot()
    def _rest(self) -> None:
        self._open.setEnabled(True)
        self._wait.clear()

    # Qt
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)


def _why(refusal: Refused) -> str:
    """Tell how long the next try waits, when it does."""
    from seloste_desktop.gui.speech import spoken
    from seloste_desktop.services.messages import messages

    say = messages(spoken())
    seconds = refusal.values.get("n")
    return say.say("password.wrong_wait", n=seconds) if seconds else say.refusal(refusal)
