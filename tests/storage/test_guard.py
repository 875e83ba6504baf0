"""What was tried to get round the gate: each must be refused by the verb named, or be logged."""

import pytest

from seloste_desktop.domain.audit import Action
from seloste_desktop.domain.errors import RegisterError, UnloggedRead
from seloste_desktop.storage import engine
from seloste_desktop.storage.gate import Gate
from seloste_desktop.storage.guard import Mode
from tests.storage.reading import KEY, Opened

BY_ROWS = [
    "select name from person",
    "select 1 as id, name from person",
    "select count(*) as id, max(name) from person",
    "select id, (select group_concat(name) from person) as x from person limit 1",
    "select id, (select name from person b where b.id = 2) as x from person where id = 1",
    "select id, group_concat(name) as x from person",
    "select id, json_group_array(name) as x from person",
    "select id, json_group_object(id, name) as x from person",
    "select id, string_agg(name, ',') as x from person",
    "select id, name, group_concat(name) over () as x from person",
    "select invoice.id, person.name from invoice join person on person.id = invoice.person",
    "select invoice.id, person.id as x, name from invoice join person on person.id = invoice.person",
    "select id, name from person union select id, value from contact",
    "select id, name from person union all select id, name from person",
    "select id, name from person intersect select id, name from person",
    "select id, name from person except select id, value from contact",
    "with c as (select * from person) select id, name from c",
    "with recursive n(i) as (select 1 union all select i + 1 from n) select i as id, name from n join person",
    "select id, name from (select * from person)",
    "select block as name, id from person_search_data",
    "select id, c0 from person_search_content",
    "select id, sz as name from person_search_docsize",
    "select k as id, v as name from person_search_config",
    "select id, name from person where id in (select person from invoice)",
    "select id, name from person where exists (select 1 from invoice)",
    "select name as id from person",
    "select id || '' as id, name from person",
    "select id * 1.0 as id, name from person",
    "select id, name, id as id from person",
    "select id, highlight(person_search, 0, '', '') as x from person_search",
    "select rowid as id, snippet(person_search, 0, '', '', '', 5) as name from person_search",
    "select rowid as id, * from person_search where person_search match 'öhman'",
    "insert into person (name) values ('x') returning id, name",
    "update person set notes = '1' returning id, name",
    "delete from contact returning id, value",
    "select id, audit_note('read', 'person', 9, '', null, null, null, null) as x from person",
    "select id, load_extension('x') as x from person",
    "select id, readfile('x') as x from person",
    "select id, writefile('x', name) as x from person",
    "select id, fts3_tokenizer('x') as x from person",
    "select sqlcipher_export('x') as id from person",
    "select id, name from person order by audit_note('a', 'b', 1, '', null, null, null, null)",
    "explain select id, name from person",
    "select sql as id from sqlite_master",
    "select rootpage as id, sql from sqlite_schema",
    "select cid as id, name from pragma_table_info('person')",
    "select pageno as id, path from dbstat",
    "select number as id, body from log",
    "select entry as id, person from log_person",
    "select id, seal from log_head",
    "select id, name as id_, migration_set from _sqlite_migrations",
    "select value as id, key from json_each('[1]')",
    "values (1, 2)",
    "select 1 as id",
]
BY_ANY = [
    "attach 'x.db' as other key ''",
    "attach ':memory:' as other",
    "detach main",
    "create temp table t as select * from person",
    "create temp view v as select * from person",
    "create temp trigger t after insert on person begin select 1; end",
    "create view v as select * from person",
    "create table t as select * from person",
    "create table t (a)",
    "create index i on person (name)",
    "create virtual table v using fts5vocab('person_search', 'row')",
    "create virtual table v using fts5(a)",
    "create trigger t after insert on invoice begin select 1; end",
    "drop trigger audit_person_update",
    "drop trigger person_search_in",
    "drop table person",
    "drop table log",
    "drop index if exists sqlite_autoindex_person_1",
    "drop table person_search",
    "alter table person add column x",
    "alter table person rename to c",
    "alter table person drop column notes",
    "alter table log rename column body to x",
    "vacuum",
    "vacuum into 'copy.db'",
    "reindex",
    "analyze",
    "pragma writable_schema = on",
    "pragma recursive_triggers = off",
    "pragma foreign_keys = off",
    "pragma journal_mode = delete",
    "pragma secure_delete = off",
    "pragma temp_store = file",
    "pragma synchronous = off",
    "pragma wal_checkpoint(truncate)",
    "pragma optimize",
    "pragma user_version = 7",
    "pragma data_version = 7",
    "pragma cipher_salt",
    "pragma cipher_log = 'x.log'",
    "pragma cipher_plaintext_header_size = 32",
    "pragma rekey = 'x'",
    "pragma key = 'x'",
    "pragma query_only = off",
    "pragma ignore_check_constraints = on",
    "pragma legacy_alter_table = on",
    "pragma trusted_schema = on",
    "pragma table_info(person)",
    "pragma integrity_check",
    "delete from log",
    "delete from log_person",
    "update log set body = 'x'",
    "update log_person set person = 1",
    "insert into log select * from log",
    "insert into log_person values (1, 99)",
    "insert into log_head values (2, 1, x'00')",
    "update log_head set number = 0",
    "update log_anchor set number = 99",
    "delete from log_anchor",
    "replace into log_head values (1, 0, zeroblob(32))",
    "delete from _sqlite_migrations",
    "update sqlite_master set sql = ''",
    "delete from sqlite_master where type = 'trigger'",
    "insert into person_search (person_search) values ('delete-all')",
    "insert into person_search (person_search) values ('rebuild')",
    "insert into person_search (person_search, rank) values ('secure-delete', 0)",
    "insert into person_search (rowid, name, notes) values (1, 'x', 'y')",
    "delete from person_search",
    "delete from person_search_data",
    "update person_search_config set v = 0",
    "insert into person_search_idx values (1, 'x', 1)",
    "begin",
    "commit",
    "end",
    "rollback",
    "savepoint s",
    "release s",
]
BY_CHANGE = [
    "update contact set value = '1' returning value",
    "insert into contact (value) values ('x') returning id",
    "select name from person",
    "select audit_note('read', 'person', 9, '', null, null, null, null)",
    "insert into contact (value) select group_concat(name) from person",
    "insert into contact (value) select body from log",
    "insert into contact (value) select sql from sqlite_master",
    "update contact set value = audit_note('a', 'b', 1, '', null, null, null, null)",
    "with c as (select number from log) delete from contact where id in (select number from c)",
]
BY_IDS = [
    "select name from person",
    "select id, name from person",
    "select number from log",
    "select 1.5",
    "select null",
]
FAILS = (UnloggedRead, engine.Error, RegisterError)


def contents(gate: Gate) -> list[object]:
    with gate._guard.mode(Mode.UPKEEP):
        tables = ("person", "contact", "person_search_data", "log", "log_head", "log_anchor", "sqlite_master")
        return [gate._connection.execute(f"select * from {table}").fetchall() for table in tables]


@pytest.mark.parametrize("sql", BY_ROWS + BY_ANY)
def test_rows_refuses(opened: Opened, sql: str) -> None:
    before = contents(opened.gate)
    with pytest.raises(FAILS), opened.session() as session:
        session.rows("person", sql)
    assert contents(opened.gate) == before


@pytest.mark.parametrize("sql", BY_ANY + BY_IDS)
def test_ids_and_search_refuse(opened: Opened, sql: str) -> None:
    before = contents(opened.gate)
    with pytest.raises(FAILS), opened.session() as session:
        session.ids("person", sql)
    with pytest.raises(FAILS), opened.session() as session:
        session.search("person", sql)
    assert contents(opened.gate) == before


@pytest.mark.parametrize("sql", BY_ANY + BY_CHANGE)
def test_change_refuses(opened: Opened, sql: str) -> None:
    before = contents(opened.gate)
    with pytest.raises(FAILS), opened.session() as session:
        session.change(sql)
    assert contents(opened.gate) == before


@pytest.mark.parametrize("sql", [*BY_ANY, "select id, name from person", "insert into log_person values (1, 99)"])
def test_the_logs_own_verb_refuses(opened: Opened, sql: str) -> None:
    before = contents(opened.gate)
    with pytest.raises(FAILS), opened.session() as session:
        session.log(sql)
    with pytest.raises(FAILS), opened.gate.log_snapshot() as read:
        read(sql)
    assert contents(opened.gate) == before


@pytest.mark.parametrize(
    "sql",
    [
        *BY_ROWS,
        *BY_ANY,
        *BY_CHANGE,
        "select * from person",
        "select * from log",
        "insert into person (name) values ('x')",
    ],
)
def test_the_shut_connection_refuses(opened: Opened, sql: str) -> None:
    for refuse in range(2):
        if refuse:
            with opened.session(), pytest.raises(engine.Error):
                opened.gate._connection.execute(sql).fetchall()
        else:
            with pytest.raises(engine.Error):
                opened.gate._connection.execute(sql).fetchall()


def test_a_table_of_the_search_cannot_be_named_as_a_table(opened: Opened) -> None:
    with pytest.raises(FAILS), opened.session() as session:
        session.insert("person_search_config", {"k": "x", "v": 1})


def test_a_cached_statement_is_not_let_through_after_its_verb(opened: Opened) -> None:
    sql = "select id, name from person"
    with opened.session() as session:
        session.rows("person", sql)
        with pytest.raises(engine.Error, match=r"not authorized|prohibited"):
            opened.gate._connection.execute(sql)  # the very next statement: sqlcipher3 still holds it


def test_sqlcipher3_keeps_statements_though_told_not_to() -> None:
    """When this fails, the engine has learnt to obey cached_statements=0."""
    connection = engine.memory()
    connection.execute("create table t (a)")
    asked: list[int] = []

    def ask(*_: object) -> int:
        asked.append(1)
        return 0

    connection.set_authorizer(ask)
    connection.execute("select a from t").fetchall()
    before = len(asked)
    connection.execute("select a from t").fetchall()
    assert len(asked) == before
    connection.close()


@pytest.mark.parametrize("way", ["serialize", "deserialize", "iterdump", "blobopen", "setlimit"])
def test_the_engine_has_no_such_way(gate: Gate, way: str) -> None:
    assert not hasattr(gate._connection, way)


def test_blob_open_is_a_way_round_the_authorizer(gate: Gate) -> None:
    """A limit: sqlite3_blob_open asks no authorizer. Only code that holds the connection can call it."""
    blob = gate._connection.open_blob("person", "name", 1, True)  # type: ignore[attr-defined]  # sqlcipher3's own
    assert blob.read().decode().startswith("Äiti")
    blob.close()


def test_the_backup_api_is_a_way_round_the_authorizer(gate: Gate) -> None:
    """A limit: the backup API copies pages; the copy is encrypted only if its own key was set first."""
    plain, coded = engine.memory(), engine.memory()
    with pytest.raises(engine.Error):
        gate._connection.backup(plain)
    coded.execute(f"pragma key = \"x'{KEY.hex()}'\"")
    plain.close()
    coded.close()


def test_python_code_that_holds_the_connection_can_replace_the_locks(opened: Opened) -> None:
    """A limit: set_authorizer(None) and create_function are open to whoever holds the connection."""
    before = opened.log()
    opened.gate._connection.create_function("audit_note", 8, lambda *_: None)
    opened.gate._connection.set_authorizer(None)
    opened.gate._connection.execute("update person set notes = 'x'")
    assert opened.log() == before


@pytest.mark.parametrize("sql", ["select unicode(name) from person where id = 1", "select length(name) from person"])
def test_integers_made_of_values_pass_ids_but_are_logged(opened: Opened, sql: str) -> None:
    """A limit: ids() cannot tell an id from a number made of a value; it is logged as a search all the same."""
    with opened.session() as session:
        session.ids("person", sql)
    assert opened.last()[0].action is Action.SEARCH


def test_a_lying_id_column_passes_rows(opened: Opened) -> None:
    """A limit: SQLite tells the tables and columns a query uses, not which column became `id`."""
    with opened.session() as session:
        rows = session.rows("person", "select 7 as id, name from person where id = 2")
    assert rows[0]["name"] == "Äiti Öhman 2"
    assert opened.last()[0].ids == (7,)
