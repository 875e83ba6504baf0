"""The law of the program, and what the trader chose within it."""

from datetime import date

from seloste_desktop.domain.retention_law import Ground
from seloste_desktop.services.opened_register import OpenedRegister
from tests.services.opened import LAW
from tests.services.rights import session


def test_a_period_that_the_trader_chose_takes_the_place_of_the_laws(register: OpenedRegister) -> None:
    register.company.set_value("retention.prospect", "6")
    with session(register.desk) as opened:
        opened.insert("financial_year", {"starts": "2025-07-01", "ends": "2026-06-30"})
        chosen = LAW.retention(opened)
    assert chosen.law.rules[Ground("prospect")].months == 6
    assert LAW.periods.rules[Ground("prospect")].months != 6
    assert chosen.years.last_day(date(2025, 8, 1)) == date(2026, 6, 30)
