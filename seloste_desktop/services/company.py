"""The trader's own details and the settings of the register."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from seloste_desktop.domain.access import Right
from seloste_desktop.domain.audit import Purpose
from seloste_desktop.domain.banks import Banks
from seloste_desktop.domain.controller import Account, Controller, checked
from seloste_desktop.domain.errors import Refused
from seloste_desktop.domain.vat_status import VatHistory, VatStatus
from seloste_desktop.services.desk import Desk
from seloste_desktop.storage import settings
from seloste_desktop.storage.gate import Session


class Company:
    """What the trader tells of the own business."""

    def __init__(self, desk: Desk, banks: Banks) -> None:
        self._desk = desk
        self._banks = banks

    def controller(self) -> Controller:
        with self._desk.session(Purpose.UPKEEP, Right.LOGIN) as session:
            return controller(session)

    def change(self, values: Mapping[str, str]) -> Controller:
        """Change the details given; `vat`, `iban` and `bic` are kept in tables of their own.

        A BIC that is not given is taken from the account number, if the bank is known.
        """
        statuses = [VatStatus.parse(values["vat"])] if "vat" in values else []
        new = checked({name: text for name, text in values.items() if name != "vat"})
        account, bic = new.pop("iban", None), new.pop("bic", None)
        with self._desk.session(Purpose.UPKEEP, Right.SETTINGS) as session:
            if new:
                settings.change_controller(session, new)
            for status in statuses:
                settings.set_vat_status(session, status.registered, status.since.isoformat() if status.since else None)
            if account is not None or bic is not None:
                self._set_account(session, account, bic)
            return controller(session)

    def set_value(self, name: str, text: str) -> None:
        with self._desk.session(Purpose.UPKEEP, Right.SETTINGS) as session:
            settings.set_value(session, name, text)

    def _set_account(self, session: Session, number: str | None, bic: str | None) -> None:
        known = settings.accounts(session)
        number = number or (known[0]["iban"] if known else "")
        if not number:
            raise Refused("field.missing", "iban")
        settings.set_account(session, number, bic or self._banks.bic(number) or "")


def controller(session: Session) -> Controller:
    """Read the controller's card with its accounts and VAT history."""
    row: dict[str, Any] = settings.controller(session)
    row.pop("id")
    accounts = tuple(Account(each["iban"], each["bic"]) for each in settings.accounts(session))
    statuses = tuple(
        VatStatus(
            bool(each["registered"]), None if each["since"] == "0001-01-01" else date.fromisoformat(each["since"])
        )
        for each in settings.vat_statuses(session)
    )
    return Controller(**row, accounts=accounts, vat=VatHistory(statuses))


def made_up(session: Session) -> bool:
    """Whether the register was made with made-up data: marked for ever, EXAMPLE on each page."""
    return settings.value(session, "made_up") == "1"
