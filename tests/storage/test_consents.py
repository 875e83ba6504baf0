"""Consents and prohibitions in their tables."""

from seloste_desktop.storage import consents, customers
from tests.storage.reading import Opened
from tests.storage.rows import customer


def test_each_begins_and_ends(real: Opened) -> None:
    with real.session() as session:
        found = customer(session)
        person = customers.person_of(session, found)
        given = consents.give(session, {"person": person, "what": "Kirje", "given": "2026-01-01"})
        ban = consents.forbid(session, {"person": person, "kind": "marketing", "since": "2026-01-01"})
        consents.withdraw(session, given, "2026-02-01")
        consents.end_ban(session, ban, "2026-03-01")
        assert [row["ended"] for row in customers.parts(session, found).bans] == ["2026-03-01"]
        assert session.rows("consent", "select id, withdrawn from consent") == [{"id": 1, "withdrawn": "2026-02-01"}]
