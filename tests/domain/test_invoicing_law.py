from datetime import date

from tests.domain.invoice_samples import LAW


def test_the_shipped_tables_were_checked_within_a_year_of_their_date():
    assert not LAW.is_stale(date(2027, 11, 21))
    assert LAW.is_stale(date(2027, 11, 22))
