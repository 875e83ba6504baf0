"""Each version's register, made by packaging/keep_register.py, is opened, brought up to date and read whole."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from seloste_desktop.domain.access import Right
from seloste_desktop.domain.audit import Purpose
from seloste_desktop.domain.register_map import REGISTER
from seloste_desktop.services import registers
from seloste_desktop.services.law_data import LawData
from seloste_desktop.services.opened_register import OpenedRegister, bring_up_to_date
from seloste_desktop.storage import audit_log
from tests.services.opened import copied

KEPT = sorted(path.parent for path in Path(__file__).parent.glob("*/README.txt"))


def told(folder: Path, name: str) -> str:
    found = re.search(rf"^{name} +(.+)$", (folder / "README.txt").read_text("utf-8"), re.MULTILINE)
    assert found is not None
    return found[1]


@pytest.fixture(scope="module", params=KEPT, ids=lambda folder: folder.name)
def kept(request: pytest.FixtureRequest) -> Path:
    folder: Path = request.param
    return folder


@pytest.fixture(scope="module")
def register(kept: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenedRegister]:
    path = copied(kept / "esimerkki.seloste", tmp_path_factory.mktemp("kept"))
    key = registers.unlock(path, told(kept, "user"), told(kept, "password"), lambda _: None)
    bring_up_to_date(key)
    with OpenedRegister(key, LawData()) as opened:
        yield opened


def test_there_is_one_of_the_first_version() -> None:
    assert "0.1" in [folder.name for folder in KEPT]


def test_the_text_beside_it_says_that_all_is_made_up(kept: Path) -> None:
    assert "Everything in it is made up" in (kept / "README.txt").read_text("utf-8")


def test_the_recovery_key_opens_it(kept: Path, tmp_path: Path) -> None:
    path = copied(kept / "esimerkki.seloste", tmp_path)
    key = registers.unlock_with_recovery_key(path, told(kept, "recovery key"))
    bring_up_to_date(key)
    with OpenedRegister(key, LawData()) as opened:
        assert opened.made_up


@pytest.mark.parametrize("table", REGISTER.tables)
def test_every_table_is_read(register: OpenedRegister, table: str) -> None:
    columns = ", ".join(f'"{column}"' for column in REGISTER.tables[table].columns)
    with register.desk.session(Purpose.UPKEEP, Right.USERS) as session:
        rows = session.rows(table, f"select id, {columns} from {table}")
    # made with years that end with December, and with the texts of the starter
    assert rows or table in {"financial_year", "notice_text"}


def test_every_customer_is_listed_and_opened(register: OpenedRegister) -> None:
    found = register.customers.find("").ids
    assert len(found) == 18
    for customer in found:
        card = register.customers.card(customer)
        assert card.name
        assert all(register.customers.records(customer, table).records for table, _ in card.tabs)


def test_customers_are_found_by_words(register: OpenedRegister) -> None:
    assert len(register.customers.find("tarinaoja").ids) == 2
    assert len(register.customers.find("åsa").ids) == 1


def test_a_sent_invoice_still_has_its_paper(register: OpenedRegister) -> None:
    assert register.invoices.get("1001").sent
    assert register.invoices.pdf("1001").startswith(b"%PDF")


def test_users_recipients_and_papers_are_read(register: OpenedRegister) -> None:
    assert [user.name for user in register.users.every()] == ["omistaja", "kirsti", "onni"]
    assert register.disclosures.recipients()
    assert register.disclosures.paper_records()


def test_its_log_verifies(register: OpenedRegister) -> None:
    verdict = audit_log.verify(register.desk.gate)
    assert verdict.ok
    assert verdict.entries > 300
