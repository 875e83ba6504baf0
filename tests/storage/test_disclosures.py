"""Recipients, disclosures and papers in their tables."""

from seloste_desktop.storage import disclosures
from tests.storage.reading import Opened


def test_recipients_are_listed_by_name_and_changed(real: Opened) -> None:
    with real.session() as session:
        for name in ("B", "A"):
            disclosures.add_recipient(session, {"name": name, "role": "processor", "activity": "bank"})
        disclosures.change_recipient(session, 1, {"country": "SE"})
        assert [(row["name"], row["country"]) for row in disclosures.recipients(session)] == [("A", "FI"), ("B", "SE")]


def test_papers_are_listed_and_changed(real: Opened) -> None:
    with real.session() as session:
        paper = disclosures.add_paper_record(session, {"what": "Mapit", "place": "Kaappi"})
        disclosures.change_paper_record(session, paper, {"how": "Poltettu"})
        assert [row["how"] for row in disclosures.paper_records(session)] == ["Poltettu"]


def test_a_disclosure_leads_to_each_person(real: Opened) -> None:
    with real.session() as session:
        persons = session.insert_all("person", [{"uid": "a"}, {"uid": "b"}])
        row = {"disclosed": "2026-01-01", "recipient_name": "Pankki", "what": "", "why": ""}
        disclosures.record(session, row, persons)
    assert real.last()[0].persons == tuple(persons)
