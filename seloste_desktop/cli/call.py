"""One command being run: the register it opens, the password it needs, the answer it gives."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from seloste_desktop.cli import secrets
from seloste_desktop.cli.options import Options
from seloste_desktop.cli.terminal import Terminal
from seloste_desktop.domain.audit import Purpose
from seloste_desktop.domain.errors import RegisterError
from seloste_desktop.services.messages import Messages

if TYPE_CHECKING:
    from seloste_desktop.services.office import Office
    from seloste_desktop.services.opened_register import OpenedRegister


@dataclass(frozen=True, slots=True)
class Call:
    """Given to each command's function."""

    terminal: Terminal
    options: Options

    @property
    def office(self) -> Office:
        return self.terminal.office

    @property
    def words(self) -> Messages:
        return self.terminal.words

    @contextmanager
    def register(self, path: Path, purpose: Purpose) -> Iterator[OpenedRegister]:
        """Open the register for a purpose, unless another was asked for; raise `password.*`, RegisterError."""
        with named(path), self._opened_by(self.office.registers.open, path, purpose) as opened:
            yield opened

    @contextmanager
    def register_beside(self, path: Path, purpose: Purpose) -> Iterator[OpenedRegister]:
        """As `register`, even while a window has it open: for a backup alone."""
        with named(path), self._opened_by(self.office.registers.open_beside, path, purpose) as opened:
            yield opened

    def password(self) -> str:
        """Raise `password.missing`, `password.unreadable`."""
        return secrets.password(self.options.password_file, self.words.say("prompt.password"))

    def new_password(self) -> str:
        """As `password`, but typed twice on a terminal; raise `password.mismatch` too."""
        again = self.words.say("prompt.again")
        return secrets.password(self.options.password_file, self.words.say("prompt.new_password"), again)

    def recovery_key(self) -> str | None:
        """Raise `recovery_key.unreadable`."""
        file = self.options.recovery_key_file
        return secrets.first_line(file, "recovery_key.unreadable") if file else None

    def tell(self, answer: Mapping[str, Any], lines: Iterable[str] = ()) -> None:
        """Give the answer: as one object, or as lines for people."""
        if self.options.json:
            write_object(answer)
        else:
            for line in lines:
                click.echo(line)

    def warn(self, code: str, **values: object) -> None:
        click.echo(self.terminal.messages.say(code, **values), err=True)

    def _opened_by(self, way: Callable[..., OpenedRegister], path: Path, purpose: Purpose) -> OpenedRegister:
        key = self.recovery_key()
        password = "" if key else self.password()
        chosen = self.options.purpose or purpose
        return way(path, self.options.user, password, recovery_key=key, upgrade=self.options.yes, purpose=chosen)


@contextmanager
def named(path: Path) -> Iterator[None]:
    """Add the file's name to what goes wrong with it: the error itself does not know who asked."""
    try:
        yield
    except RegisterError as error:
        error.values.setdefault("file", path.name)
        raise


def write_object(answer: Mapping[str, Any]) -> None:
    """Write one object on standard output; in ASCII, so that no console's code page can spoil it."""
    click.echo(json.dumps(answer, indent=2, default=str))
