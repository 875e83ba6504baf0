"""What belongs to a person, as the map leads to it."""

from seloste_desktop.domain.register_map import REGISTER
from seloste_desktop.storage import customers, people
from tests.storage.reading import Opened
from tests.storage.rows import customer, firm


def test_every_personal_table_is_collected_and_disclosures_by_their_links(real: Opened) -> None:
    with real.session() as session:
        mine, theirs = customer(session), customer(session, "1002", "Berg")
        person, other = customers.person_of(session, mine), customers.person_of(session, theirs)
        for whose, what in ((person, "a"), (other, "b")):
            row = {"disclosed": "2026-01-01", "recipient_name": "Pankki", "what": what, "why": ""}
            shared = session.insert("disclosure", row)
            session.insert("disclosure_person", {"disclosure": shared, "person": whose})
        found = people.collect(session, REGISTER, person or 0)
    personal = {name for name, table in REGISTER.tables.items() if table.personal}
    assert set(found) == personal | {"disclosure"}
    assert [row["what"] for row in found["disclosure"]] == ["a"]
    assert [row["number"] for row in found["customer"]] == ["1001"]


def test_the_bytes_of_files_are_not_read(real: Opened) -> None:
    with real.session() as session:
        person = customers.person_of(session, customer(session))
        row = {"person": person, "kind": "letter", "name": "a", "media_type": "x", "made": "2026-01-01", "sha256": "0"}
        session.insert("document", {**row, "content": b"bytes"})
        assert "content" not in people.collect(session, REGISTER, person or 0)["document"][0]


def test_another_of_a_name_is_known_by_its_beginnings(real: Opened) -> None:
    with real.session() as session:
        mine = customers.person_of(session, customer(session)) or 0
        assert not people.is_named(session, "ain", "aal", mine)
        assert people.is_named(session, "ain", "aal", mine + 1)
        assert not people.is_named(session, 'z" OR "a', "aal", mine + 1)


def test_counts_tell_without_reading(real: Opened) -> None:
    with real.session() as session:
        found = customer(session)
        session.insert("customer_order", {"customer": found, "ordered": "2026-01-01", "what": "Villaa"})
        counts = people.counts(session, found, customers.person_of(session, found))
        firms = people.counts(session, firm(session), None)
    assert (counts["customer_order"], sum(counts.values()), sum(firms.values())) == (1, 1, 0)


def test_rows_of_one_table_are_read_by_customer_or_by_person(real: Opened) -> None:
    with real.session() as session:
        found, company = customer(session), firm(session)
        person = customers.person_of(session, found)
        session.insert("customer_order", {"customer": found, "ordered": "2026-01-01", "what": "Villaa"})
        session.insert("consent", {"person": person, "what": "Kirje", "given": "2026-01-01"})
        read = [
            people.of_customer(session, REGISTER, found, table) for table in ("customer_order", "consent", "disclosure")
        ]
        assert [[row["what"] for row in rows] for rows in read] == [["Villaa"], ["Kirje"], []]
        assert people.of_customer(session, REGISTER, company, "consent") == []


def test_papers_of_many_are_everyones(real: Opened) -> None:
    with real.session() as session:
        person = customers.person_of(session, customer(session))
        for whose in (person, None):
            session.insert("paper_record", {"person": whose, "what": str(whose), "place": "Kaappi"})
        assert [row["what"] for row in people.papers_of_many(session)] == ["None"]
        assert people.organisations(session, person or 0) == []
