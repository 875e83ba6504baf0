from __future__ import annotations

import pytest

from seloste_desktop.domain.access import Right, Role, may


@pytest.mark.parametrize("right", Right)
def test_the_owner_may_do_everything(right: Right) -> None:
    assert may(Role.OWNER, right)


@pytest.mark.parametrize("right", [Right.CUSTOMERS, Right.INVOICES, Right.LOG_OWN, Right.REQUESTS_OPEN])
def test_a_worker_serves_the_customers(right: Right) -> None:
    assert may(Role.WORKER, right)


@pytest.mark.parametrize(
    "right",
    [
        Right.PERSON_ANSWER,
        Right.LOG_ALL,
        Right.USERS,
        Right.SETTINGS,
        Right.ERASURE,
        Right.RETENTION,
        Right.RESTRICTION,
        Right.RESTORE,
        Right.WHOLE_EXPORT,
        Right.NOTICE_EDIT,
        Right.DISCLOSURES,
    ],
)
@pytest.mark.parametrize("role", [Role.WORKER, Role.BOOKKEEPER])
def test_the_register_itself_is_the_owners(role: Role, right: Right) -> None:
    assert not may(role, right)


def test_a_bookkeeper_keeps_the_books_and_nothing_else() -> None:
    granted = {right for right in Right if may(Role.BOOKKEEPER, right)}
    assert granted == {
        Right.INVOICES,
        Right.PAYMENTS,
        Right.BOOKS,
        Right.LOG_OWN,
        Right.NOTICE,
        Right.BACKUP,
        Right.LOGIN,
    }


@pytest.mark.parametrize("role", Role)
def test_everyone_may_log_in(role: Role) -> None:
    assert may(role, Right.LOGIN)
