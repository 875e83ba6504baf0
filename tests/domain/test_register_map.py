"""The entries of the data map against the law's periods."""

from seloste_desktop.domain.register_map import REGISTER


def test_names_of_a_table_are_each_one_thing():
    for table in REGISTER.tables.values():
        seen = {(each.name, each.column) for each in table.fields}
        assert len({name for name, _ in seen if name != "own:{kind}"}) <= len(seen)
