"""Settings, counters, accounts and the controller's card."""

import pytest

from seloste_desktop.domain.errors import NotFound, Refused
from seloste_desktop.storage import settings
from tests.storage.reading import Opened


def test_a_file_without_a_controller_is_told(real: Opened) -> None:
    with pytest.raises(NotFound, match=r"controller\.missing"), real.session() as session:
        settings.controller(session)


def test_a_setting_has_one_value_or_what_stands_in_for_it(real: Opened) -> None:
    with real.session() as session:
        assert settings.value(session, "a", "none") == "none"
        settings.set_value(session, "a", "1")
        settings.set_value(session, "a", "2")
        assert (settings.value(session, "a"), settings.values(session)) == ("2", {"a": "2"})


def test_a_number_of_a_transaction_that_fails_is_given_back(real: Opened) -> None:
    with real.session() as session:
        assert settings.next_number(session, "customer") == 1001
    with pytest.raises(Refused), real.session() as session:
        settings.next_number(session, "customer")
        raise Refused("no")
    with real.session() as session:
        assert settings.next_number(session, "customer") == 1002


def test_the_first_account_changes_and_others_keep_their_places(real: Opened) -> None:
    with real.session() as session:
        settings.set_account(session, "FI1", "A")
        session.insert("account", {"iban": "FI2", "bic": "B", "position": 2})
        settings.set_account(session, "FI3", "C")
        assert [(row["iban"], row["bic"]) for row in settings.accounts(session)] == [("FI3", "C"), ("FI2", "B")]


def test_a_vat_status_takes_the_place_of_the_one_of_its_day_or_of_all(real: Opened) -> None:
    with real.session() as session:
        for registered, since in ((True, "2026-01-01"), (False, "2026-01-01"), (True, "2026-06-01")):
            settings.set_vat_status(session, registered, since)
        assert [row["registered"] for row in settings.vat_statuses(session)] == [0, 1]
        settings.set_vat_status(session, True, None)
        assert [row["since"] for row in settings.vat_statuses(session)] == ["0001-01-01"]
