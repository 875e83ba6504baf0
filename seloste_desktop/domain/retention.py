"""How long each kind of data is kept, computed from the dates of the business and from nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from seloste_desktop.domain.calendar import add_months
from seloste_desktop.domain.claim import Claim, lapse
from seloste_desktop.domain.financial_year import FinancialYears
from seloste_desktop.domain.keeping import Keeping
from seloste_desktop.domain.retention_law import Ground, RetentionLaw, Rule


class BookBasis(StrEnum):
    """When an invoice is booked (RT-6)."""

    ACCRUAL = "accrual"
    CASH = "cash"


@dataclass(frozen=True, slots=True)
class Retention:
    """The rules of one controller. A sole trader is a natural person as a creditor too."""

    law: RetentionLaw
    years: FinancialYears
    basis: BookBasis = BookBasis.ACCRUAL
    natural_creditor: bool = True

    def counted(self, ground: Ground, start: date | None) -> Keeping:
        """The period of a ground that is counted from one day; until that day has come the ground holds.

        Prospect from the last contact; dispute, request_case and breach from closing; consent from withdrawal;
        restriction from lifting; prohibition from the person's own cancelling; access_log and ip from the row's day;
        notice from the day another version replaced it.
        """
        return self._until(ground, None if start is None else add_months(start, self._rule(ground).months))

    def relationship(self, ended: date | None, last_event: date | None) -> Keeping:
        """Live customer data: until the end that was told, else a period from the last order, invoice or contact."""
        if ended is None:
            return self.counted(Ground.RELATIONSHIP, last_event)
        return self._until(Ground.RELATIONSHIP, max(ended, last_event or ended))

    def voucher(self, event: date) -> Keeping:
        """A document by its own date; raise `retention.no_financial_year`."""
        return self._calendar_years(Ground.VOUCHER, self.years.last_day(event).year)

    def invoice(self, issued: date, paid: date | None) -> Keeping | None:
        """An invoice as a voucher; `paid` is the day of its last payment.

        None for an unpaid one in cash-basis books: it is no voucher yet but a claim. Raise
        `retention.no_financial_year`.
        """
        event = issued if self.basis is BookBasis.ACCRUAL else paid
        return None if event is None else self.voucher(event)

    def books(self, event: date) -> Keeping:
        """Journal, ledger and financial statements of the year; raise `retention.no_financial_year`."""
        return self.counted(Ground.BOOKS, self.years.last_day(event))

    def claim(self, claim: Claim) -> Keeping:
        """An open receivable; after a judgment by the ground `judgment`."""
        ground, start = (Ground.CLAIM, claim.due) if claim.judgment is None else (Ground.JUDGMENT, claim.judgment)
        cap = add_months(start, self._cap(claim)) if claim.natural_debtor else None
        return self._until(ground, lapse(start, self._rule(ground).months, claim.interruptions, cap))

    def warranty(self, delivered: date, ends: date | None) -> Keeping:
        """From the delivery, else the invoice's date; at least to the end of the warranty."""
        last = add_months(delivered, self._rule(Ground.WARRANTY).months)
        return self._until(Ground.WARRANTY, max(last, ends or last))

    def disclosure(self, day: date, datum: Keeping | None) -> Keeping:
        """At least as long as the datum that was disclosed, if it is still there."""
        own = self.counted(Ground.DISCLOSURE, day)
        return own if datum is None else self._until(Ground.DISCLOSURE, _later(own.until, datum.until))

    def correction(self, day: date, datum: Keeping) -> Keeping:
        """With the datum that was corrected, but not longer than the period."""
        last = add_months(day, self._rule(Ground.CORRECTION).months)
        return self._until(Ground.CORRECTION, min(last, datum.until or last))

    def erasure_ledger(self, erased: date, oldest_backup: date | None) -> Keeping:
        """While a backup that still holds the data could be restored; `oldest_backup` of those not destroyed."""
        remains = oldest_backup is not None and oldest_backup <= erased
        return self.counted(Ground.ERASURE_LEDGER, None if remains else erased)

    def user(self, role_ended: date | None, last_entry: date | None) -> Keeping:
        """At least as long as an entry of the log refers to the user."""
        own = self.counted(Ground.USER, role_ended)
        if last_entry is None:
            return own
        return self._until(Ground.USER, _later(own.until, self.counted(Ground.ACCESS_LOG, last_entry).until))

    def one_stop_shop(self, sold: date) -> Keeping:
        """A sale under the EU one-stop shop."""
        return self._calendar_years(Ground.OSS, sold.year)

    def vat_property(self, review_began: int) -> Keeping:
        """Invoices of a real-estate investment, by the year in which its review period began."""
        return self._calendar_years(Ground.VAT_PROPERTY, review_began)

    def _rule(self, ground: Ground) -> Rule:
        return self.law.rules[ground]

    def _cap(self, claim: Claim) -> int:
        rule = self._rule(Ground.CLAIM_FINAL if claim.judgment is None else Ground.JUDGMENT)
        months = rule.cap_natural if self.natural_creditor else rule.cap
        assert months is not None, "both grounds have their caps in the law data"
        return months

    def _calendar_years(self, ground: Ground, year: int) -> Keeping:
        return self._until(ground, add_months(date(year, 12, 31), self._rule(ground).months))

    def _until(self, ground: Ground, until: date | None) -> Keeping:
        rule = self._rule(ground)
        return Keeping(ground, until, "" if until else rule.criterion, rule.law)


def _later(one: date | None, other: date | None) -> date | None:
    """The later day; none is later than any."""
    return None if one is None or other is None else max(one, other)
