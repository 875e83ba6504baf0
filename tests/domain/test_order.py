"""An order says what was ordered."""

from datetime import date

import pytest

from seloste_desktop.domain.errors import Refused
from seloste_desktop.domain.order import Order


def test_an_order_of_nothing_is_refused() -> None:
    with pytest.raises(Refused, match=r"field\.missing"):
        Order(1, date(2026, 1, 1), " ")
    assert Order(1, date(2026, 1, 1), "Villaa").state == "open"
