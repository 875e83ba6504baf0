"""Orders, the newest first."""

from dataclasses import replace
from datetime import date

from seloste_desktop.domain.order import Order, OrderState
from seloste_desktop.services.opened_register import OpenedRegister


def test_an_order_is_added_changed_and_found_with_its_customer(register: OpenedRegister) -> None:
    customer = register.customers.add({"last_name": ["Aalto"]}).id
    old, new = Order(customer, date(2025, 1, 1), "Lankaa", 1250), Order(customer, date(2026, 1, 1), "Villaa")
    rows = [register.orders.save(each) for each in (old, new)]
    done = replace(new, id=rows[1], state=OrderState.DELIVERED)
    assert register.orders.save(done) == rows[1]
    assert register.orders.of_customer(customer) == [done, replace(old, id=rows[0])]
