"""The texts of resources/made_up, parsed, and a business planned from them."""

from datetime import date

from seloste_desktop import paths
from seloste_desktop.domain.controller import Account, Controller
from seloste_desktop.domain.made_up_business import Business, Stretch, Trader
from seloste_desktop.domain.made_up_calendar import Calendar
from seloste_desktop.domain.made_up_cast import Cast
from seloste_desktop.domain.made_up_office import Office
from seloste_desktop.domain.made_up_stock import Stock
from tests.domain.invoice_samples import LAW, REGISTERED, SELLER


def text(name: str) -> str:
    return paths.resource(f"made_up/{name}.toml").read_text("utf-8")


STOCK = Stock.parse(**{name: text(name) for name in ("people", "places", "firms", "trade")})
CAST = Cast.parse(text("cast"))
OFFICE = Office.parse(text("business"))
TODAY = date(2026, 11, 21)
CALENDAR = Calendar.until(TODAY)
TRADER = Trader(Controller(accounts=(Account("FI2112345600000785", "NDEAFIHH"),), vat=REGISTERED), SELLER)


def planned(customers: int = 60, invoices: int = 240, seed: int = 1) -> list[Stretch]:
    return list(Business(STOCK, CAST, LAW, TRADER, CALENDAR, seed, {}).walk(customers, invoices))
