"""Puts the parts together, once: the only place that knows them all. Nothing heavy is imported before it is needed."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from seloste_desktop import paths

if TYPE_CHECKING:
    from seloste_desktop.domain.audit import Note
    from seloste_desktop.domain.language import Language
    from seloste_desktop.domain.shut_register import ShutRegister
    from seloste_desktop.services.jobs import Steps, Work
    from seloste_desktop.services.opened_register import OpenedRegister
    from seloste_desktop.services.registers import Key

_ENDING = ".seloste"
_MADE_UP = "esimerkki"
_BREATH = 0.1  # seconds between two looks at whether the user has had enough of waiting


def command_line() -> None:
    """The entry point `seloste`."""
    from seloste_desktop import logs
    from seloste_desktop.cli.main import main
    from seloste_desktop.services.office import Office

    logs.start("seloste", paths.log_folder())
    main(Office(time.sleep))


def door() -> WindowDoor:
    return WindowDoor()


def beginning() -> WindowBeginning:
    return WindowBeginning()


class WindowDoor:
    """How the window looks at a shut register and opens it; unlocking is work for its other thread."""

    def look(self, path: Path) -> ShutRegister:
        from seloste_desktop.services import registers

        return registers.look(path)

    def unlock(self, path: Path, user: str, password: str) -> Work[Key]:
        def work(steps: Steps) -> Key:
            from seloste_desktop.services import opened_register, registers

            key = registers.unlock(path, user, password, _waiting(steps))
            opened_register.bring_up_to_date(key)
            return key

        return work

    def unlock_with_recovery_key(self, path: Path, key: str, new_password: str) -> Work[Key]:
        """Who has the recovery key has most likely lost the password: the first owner gets a new one."""

        def work(steps: Steps) -> Key:
            from seloste_desktop.domain.password import checked
            from seloste_desktop.services import opened_register, registers

            steps.done(0, 1)
            checked(new_password)
            found = registers.unlock_with_recovery_key(path, key)
            opened_register.bring_up_to_date(found)
            with self.open(found, _nobody) as opened:
                user = opened.users.renew_own_password(new_password)
            return registers.unlock(path, user, new_password, _waiting(steps))

        return work

    def open(self, key: Key, announce: Callable[[Sequence[Note]], None]) -> OpenedRegister:
        from seloste_desktop.services.law_data import LawData
        from seloste_desktop.services.opened_register import OpenedRegister

        return OpenedRegister(key, LawData(), announce)


class WindowBeginning:
    """How the window begins when there is no register yet."""

    def suggested(self, name: str) -> Path:
        """A free place in the user's own data folder, one folder a register."""
        slug = re.sub(r"[^\w]+", "-", name.casefold()).strip("-") or "rekisteri"
        root, number = paths.data_folder(), 1
        while (folder := root / (slug if number == 1 else f"{slug}-{number}")).exists():
            number += 1
        return folder / f"{slug}{_ENDING}"

    def made_up_path(self) -> Path:
        return paths.data_folder() / _MADE_UP / f"{_MADE_UP}{_ENDING}"

    def make_up(self, path: Path) -> Work[None]:
        def work(steps: Steps) -> None:
            from seloste_desktop.services.law_data import LawData
            from seloste_desktop.services.made_up import MadeUp

            paths.made_private(path.parent)
            MadeUp(LawData()).demo(path, steps=steps)

        return work

    def recovery_key(self) -> str:
        from seloste_desktop.services import registers

        return registers.new_recovery_key()

    def recovery_key_pdf(self, path: Path, name: str, key: str, language: Language) -> Work[None]:
        def work(steps: Steps) -> None:
            from seloste_desktop.services import recovery_sheet

            steps.done(0, 1)
            recovery_sheet.write(path, name, key, language)

        return work

    def create(self, path: Path, name: str, password: str, recovery_key: str, language: Language) -> Work[None]:
        def work(steps: Steps) -> None:
            from seloste_desktop.domain.password import checked
            from seloste_desktop.services import new_register

            steps.done(0, 1)
            wanted = new_register.NewRegister(
                name=name, password=checked(password), recovery_key=recovery_key, language=language
            )
            paths.made_private(path.parent)
            new_register.create(path, wanted)

        return work


def _waiting(steps: Steps) -> Callable[[float], None]:
    """Wait in short breaths, telling the seconds, so that the user can give up."""

    def wait(seconds: float) -> None:
        started = time.monotonic()
        while (passed := time.monotonic() - started) < seconds:
            steps.done(int(passed), round(seconds))
            time.sleep(min(_BREATH, seconds - passed))

    return wait


def _nobody(notes: Sequence[Note]) -> None:
    """Tell nobody."""
