from datetime import date

import pytest

from seloste_desktop.domain.errors import Refused
from seloste_desktop.domain.money import LARGEST
from seloste_desktop.domain.payment import Payment


@pytest.mark.parametrize(
    ("cents", "code"), [(0, "payment.not_positive"), (-1, "payment.not_positive"), (LARGEST + 1, "amount.too_large")]
)
def test_only_a_sum_that_a_bank_can_carry_is_a_payment(cents, code):
    with pytest.raises(Refused, match=code):
        Payment(cents, date(2026, 11, 20))
