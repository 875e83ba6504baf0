"""A password of one's own has a length."""

import pytest

from seloste_desktop.domain.errors import Refused
from seloste_desktop.domain.password import checked


def test_a_short_password_is_refused_with_the_length_that_is_asked() -> None:
    assert checked("åäö45678") == "åäö45678"
    with pytest.raises(Refused, match=r"password\.too_short") as refused:
        checked("1234567")
    assert refused.value.values == {"min": 8}
