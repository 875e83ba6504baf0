"""The form of the register file against the data map."""

from __future__ import annotations

from contextlib import closing

import pytest

from seloste_desktop.domain.register_map import REGISTER
from seloste_desktop.storage import engine
from seloste_desktop.storage.schema import REGISTER_SCHEMA


@pytest.fixture(scope="module")
def columns():
    with closing(engine.memory()) as connection:
        REGISTER_SCHEMA.build(connection)
        tables = [row[0] for row in connection.execute("select name from sqlite_master where type = 'table'")]
        yield {table: [row[1] for row in connection.execute(f"pragma table_info({table})")] for table in tables}


def test_every_table_has_its_place_in_the_map_and_every_place_its_table(columns):
    ours = {table for table in columns if not table.startswith(("_", "sqlite_", "log")) and "_search" not in table}
    assert ours == set(REGISTER.tables)


@pytest.mark.parametrize("table", REGISTER.tables)
def test_every_column_has_an_entry_and_every_entry_a_column(columns, table):
    assert set(columns[table]) - {"id"} == set(REGISTER.tables[table].columns)


@pytest.mark.parametrize("index", REGISTER.searches)
def test_a_search_index_holds_what_the_map_says(columns, index):
    assert tuple(columns[index]) == REGISTER.tables[REGISTER.searches[index]].search
