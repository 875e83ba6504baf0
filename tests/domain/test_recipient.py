"""Recipients: named, in the order of time, and safeguarded outside the EEA."""

from datetime import date
from typing import Any

import pytest

from seloste_desktop.domain.errors import Refused
from seloste_desktop.domain.recipient import ACTIVITIES, EEA, Recipient, RecipientRole


def recipient(**values: Any) -> Recipient:
    return Recipient(**{"name": "Tili Oy", "role": RecipientRole.PROCESSOR, "activity": "accountant", **values})


@pytest.mark.parametrize(
    ("values", "code", "field"),
    [
        ({"name": " "}, "field.missing", "name"),
        ({"since": date(2026, 2, 1), "until": date(2026, 1, 31)}, "date.order", "until"),
        ({"country": "US"}, "recipient.safeguard_missing", "safeguard"),
    ],
)
def test_a_recipient_that_cannot_be_is_refused(values: dict[str, Any], code: str, field: str) -> None:
    with pytest.raises(Refused, match=code) as refused:
        recipient(**values)
    assert refused.value.field == field


def test_the_eea_is_the_union_and_three_more() -> None:
    assert len(EEA) == 30
    assert not recipient(country="NO", until=date(2026, 1, 1)).outside
    assert recipient(country="US", safeguard="SCC").outside
    assert len(set(ACTIVITIES)) == len(ACTIVITIES)
