from seloste_desktop.storage import engine, triggers
from seloste_desktop.storage.schema import REGISTER_SCHEMA, Schema

LAID = "select name, sql from sqlite_master where type = 'trigger' and name like 'audit%' order by name"


def test_every_table_has_three(schema: Schema) -> None:
    for each in (schema, REGISTER_SCHEMA):
        connection = engine.memory()
        each.build(connection)
        assert len(connection.execute(LAID).fetchall()) == 3 * len(each.data_map.tables)
        connection.close()


def test_they_are_laid_anew_without_a_trace_of_the_old(schema: Schema) -> None:
    connection = engine.memory()
    schema.build(connection)
    before = connection.execute(LAID).fetchall()
    connection.execute("create trigger audit_old after insert on person begin select 1; end")
    triggers.lay(connection, schema.data_map)
    assert connection.execute(LAID).fetchall() == before
    connection.close()


def test_no_trigger_hands_over_a_value(schema: Schema) -> None:
    connection, told = engine.memory(), list[tuple[object, ...]]()
    schema.build(connection)
    connection.create_function(triggers.FUNCTION, triggers.ARGUMENTS, lambda *words: told.append(words))
    connection.execute("insert into person (id, uid, name) values (7, 'salainen', 'salainen')")
    connection.execute("insert into contact (person, kind, value) values (7, 'email', 'salainen')")
    connection.execute("update contact set value = 'salaisempi'")
    connection.execute("delete from contact")
    assert told == [
        ("create", "person", 7, "name,uid,", None, 7, None, None),
        ("create", "contact", 1, "kind,person,value,", "email", 7, None, None),
        ("change", "contact", 1, "value,", "email", 7, "email", 7),
        ("erase", "contact", 1, "kind,person,value,", None, None, "email", 7),
    ]
    connection.close()
