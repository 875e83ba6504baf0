"""The dated law that the services go by, read once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from seloste_desktop import paths
from seloste_desktop.domain.authority import AuthorityLaw
from seloste_desktop.domain.financial_year import FinancialYear, FinancialYears
from seloste_desktop.domain.invoicing_law import InvoicingLaw
from seloste_desktop.domain.retention import Retention
from seloste_desktop.domain.retention_law import Ground, RetentionLaw
from seloste_desktop.storage import settings
from seloste_desktop.storage.gate import Row, Session

_CHOSEN = "retention."


@dataclass(frozen=True)
class LawData:
    """Each law is read when it is first needed."""

    @cached_property
    def invoicing(self) -> InvoicingLaw:
        return InvoicingLaw.parse(_text("vat"), _text("invoicing"), _text("banks"))

    @cached_property
    def periods(self) -> RetentionLaw:
        return RetentionLaw.parse(_text("retention"))

    @cached_property
    def authority(self) -> AuthorityLaw:
        return AuthorityLaw.parse(_text("authority"))

    def retention(self, session: Session) -> Retention:
        """The periods in force in a register: the law's, and those the trader chose in their place."""
        card: Mapping[str, Any] = settings.controller(session)
        years = tuple(_year(row) for row in settings.financial_years(session))
        chosen = {
            Ground(name.removeprefix(_CHOSEN)): int(months)
            for name, months in settings.values(session).items()
            if name.startswith(_CHOSEN)
        }
        return Retention(self.periods.chosen(chosen), FinancialYears(card["financial_year_end"], years))


def _year(row: Row) -> FinancialYear:
    return FinancialYear(date.fromisoformat(row["starts"]), date.fromisoformat(row["ends"]))


def _text(name: str) -> str:
    return paths.resource(f"law/{name}.toml").read_text("utf-8")
