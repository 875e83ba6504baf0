"""A large register of made-up data against the raw inserts of the same rows into an encrypted file."""

from __future__ import annotations

import time
from contextlib import closing
from pathlib import Path

import pytest

from seloste_desktop.domain.register_map import REGISTER
from seloste_desktop.services.law_data import LawData
from seloste_desktop.services.made_up import MadeUp
from seloste_desktop.storage import engine, logins
from seloste_desktop.storage.gate import Door, create
from tests.benchmarks.measure import tell

pytestmark = pytest.mark.benchmark
KEY, SALT = bytes(range(32)), b"sixteen letters."
OURS = "select name from sqlite_master where type = 'trigger' and (name like 'audit%' or name like 'invoice%')"


def raw_seconds(source: Path, recovery_key: str, folder: Path) -> float:
    """Insert the rows of the register into the same tables with the same indexes, in one transaction, without a log."""
    create(Door(folder / "raw.seloste", KEY), SALT)
    secret = logins.unlock_with_recovery_key(source, recovery_key).secret
    with (
        closing(engine.connect(source, secret)) as made,
        closing(engine.connect(folder / "raw.seloste", KEY)) as raw,
    ):
        for (trigger,) in raw.execute(OURS).fetchall():
            if not trigger.startswith("invoice_search"):
                raw.execute(f"drop trigger {trigger}")
        raw.execute("pragma foreign_keys = off")
        raw.execute("begin")
        taken = 0.0
        for table in REGISTER.tables:
            rows = made.execute(f'select * from "{table}"').fetchall()
            if rows:
                start = time.process_time()
                raw.executemany(f'insert into "{table}" values ({", ".join("?" * len(rows[0]))})', rows)
                taken += time.process_time() - start
        start = time.process_time()
        raw.execute("commit")
        return taken + time.process_time() - start


@pytest.mark.parametrize(("invoices", "floor"), [(240, 5), (400_000, 8)])
def test_a_hundred_thousand_customers_cost_a_few_times_the_raw_inserts(
    tmp_path: Path, invoices: int, floor: float
) -> None:
    """Otherwise nobody would try the program with as many customers as it promises to bear.

    Of each invoice the sums, the reference and the rules of sending are reckoned besides, which no insert does.
    """
    start = time.process_time()
    made = MadeUp(LawData()).demo(tmp_path / "a.seloste", 100_000, invoices)
    ours = time.process_time() - start
    ratio = ours / raw_seconds(tmp_path / "a.seloste", made.recovery_key, tmp_path)
    tell(f"made up, 100000 / {invoices}: {ours:.0f} s, {ratio:.2f} x raw inserts (floor {floor})")
    assert ratio <= floor
