"""What can be done without an opened register, and what opens one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from seloste_desktop.domain.audit import Purpose
from seloste_desktop.domain.errors import RegisterError
from seloste_desktop.services import registers

if TYPE_CHECKING:
    from seloste_desktop.services.law_data import LawData
    from seloste_desktop.services.made_up import MadeUp
    from seloste_desktop.services.opened_register import OpenedRegister
    from seloste_desktop.services.restoring import Restored

Wait = Callable[[float], None]


@dataclass(frozen=True, slots=True)
class New:
    """A register just made; the recovery key is told this once."""

    user: str
    recovery_key: str = field(repr=False)


class Office:
    """Services without a register; the heavy ones are made when first asked for."""

    def __init__(self, wait: Wait) -> None:
        """`wait` is called with the seconds that a password has to wait after wrong ones."""
        self._wait = wait

    @cached_property
    def law(self) -> LawData:
        from seloste_desktop.services.law_data import LawData

        return LawData()

    @cached_property
    def registers(self) -> Registers:
        return Registers(self.law, self._wait)

    @cached_property
    def made_up(self) -> MadeUp:
        from seloste_desktop.services.made_up import MadeUp

        return MadeUp(self.law)


class Registers:
    """Register files, made and opened for one command each."""

    def __init__(self, law: LawData, wait: Wait) -> None:
        self._law = law
        self._wait = wait

    def new(
        self, path: Path, name: str, *, owner: str, password: str, business_id: str, template: str, language: str
    ) -> New:
        """Raise Refused `file.exists` and its kin; see `new_register.create`."""
        from seloste_desktop.services import new_register

        key = registers.new_recovery_key()
        wanted = new_register.NewRegister(
            name=name,
            user=owner,
            password=password,
            recovery_key=key,
            business_id=business_id,
            template=template,
            language=language,
        )
        new_register.create(path, wanted)
        return New(owner, key)

    def open(
        self,
        path: Path,
        user: str,
        password: str,
        *,
        recovery_key: str | None = None,
        upgrade: bool = False,
        purpose: Purpose | None = None,
    ) -> OpenedRegister:
        """Open by password, or by the recovery key if one is given; `upgrade` brings an older file up to date first.

        Raises Refused `password.wrong`, `recovery_key.misread`, `recovery_key.wrong`, `keys.unreadable`; RegisterError.
        """
        from seloste_desktop.services.opened_register import OpenedRegister, bring_up_to_date

        key = self._key(path, user, password, recovery_key)
        if upgrade:
            bring_up_to_date(key)
        opened = OpenedRegister(key, self._law)
        opened.desk.gate.purpose = purpose
        return opened

    def open_beside(
        self,
        path: Path,
        user: str,
        password: str,
        *,
        recovery_key: str | None = None,
        upgrade: bool = False,
        purpose: Purpose | None = None,
    ) -> OpenedRegister:
        """As `open`, even while another program has the file: for a backup alone."""
        from seloste_desktop.services.opened_register import OpenedRegister, bring_up_to_date

        key = self._key(path, user, password, recovery_key)
        try:
            if upgrade:
                bring_up_to_date(key)
        except RegisterError as error:
            if error.code != RegisterError.LOCKED_ELSEWHERE:  # who has it open has brought it up to date
                raise
        opened = OpenedRegister.beside(key, self._law)
        opened.desk.gate.purpose = purpose
        return opened

    def restore(
        self,
        backup: Path,
        path: Path,
        last_invoice: str | None,
        *,
        user: str,
        password: str,
        recovery_key: str | None = None,
    ) -> Restored:
        """Bring a backup back into a new file; raise Refused `file.exists`, `backup.not_ours`, `password.wrong`."""
        from seloste_desktop.services import restoring

        return restoring.restore(backup, path, last_invoice, user=user, password=password, recovery_key=recovery_key)

    def _key(self, path: Path, user: str, password: str, recovery_key: str | None) -> registers.Key:
        if recovery_key is None:
            return registers.unlock(path, user, password, self._wait)
        return registers.unlock_with_recovery_key(path, recovery_key)
