"""Orders of a customer, the newest first."""

from seloste_desktop.storage import orders
from tests.storage.reading import Opened
from tests.storage.rows import customer


def test_orders_are_added_changed_and_listed(real: Opened) -> None:
    with real.session() as session:
        found = customer(session)
        for day in ("2025-01-01", "2026-01-01"):
            orders.add(session, {"customer": found, "ordered": day, "what": day})
        orders.change(session, 1, {"state": "delivered"})
        listed = [(row["what"], row["state"]) for row in orders.of_customer(session, found)]
    assert listed == [("2026-01-01", "open"), ("2025-01-01", "delivered")]
