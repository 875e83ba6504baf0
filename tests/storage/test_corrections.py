import pytest

from seloste_desktop.domain.audit import Action, Entry, Purpose
from seloste_desktop.storage import audit_log, corrections
from seloste_desktop.storage.corrections import Changes, Proof
from tests.storage.reading import Opened, pages

CHANGES: Changes = {"email": ["vanha@example.fi", "oikea@example.fi"], "notes": [None, "Öö"]}


@pytest.fixture
def kept(opened: Opened) -> int:
    with opened.session(Purpose.CORRECTION) as session:
        session.update("person", 3, {"notes": "Öö"})
        return corrections.keep(session, 3, None, "person", 3, CHANGES, "kirjoitusvirhe")


def entry_of(opened: Opened) -> Entry:
    (entry,) = (each for each in opened.log() if each.digest)
    return entry


def prove(opened: Opened, kept: int) -> Proof:
    entry = entry_of(opened)
    with opened.session() as session:
        return corrections.prove(session, kept, entry)


def test_before_after_and_why_are_the_persons_own_data(opened: Opened, kept: int) -> None:
    with opened.session() as session:
        (found,) = corrections.of_person(session, 3)
        assert corrections.of_person(session, 4) == []
    assert (found.id, found.changes, found.reason, found.subject, found.row) == (
        *(kept, CHANGES, "kirjoitusvirhe", "person", 3),
    )
    assert found.at == "2026-11-21T10:00:00.000Z"


def test_the_log_holds_the_names_of_the_fields_and_a_digest_only(opened: Opened, kept: int) -> None:
    entry = entry_of(opened)
    assert (entry.action, entry.subject, entry.ids, entry.persons, entry.fields) == (
        *(Action.CHANGE, "person", (3,), (3,)),
        ("email", "notes"),
    )
    assert not [word for word in ("oikea", "vanha", "Öö", "virhe") if word in str(opened.log())]


def test_kept_values_are_proved_then_altered_then_erased(opened: Opened, kept: int) -> None:
    assert prove(opened, kept) is Proof.INTACT
    with opened.session() as session:
        session.update("correction", kept, {"changes": '{"email": ["x", "y"]}'})
    assert prove(opened, kept) is Proof.ALTERED
    with opened.session() as session:
        assert corrections.erase(session, 3) == 1
    assert prove(opened, kept) is Proof.ERASED
    assert audit_log.verify(opened.gate).ok


@pytest.mark.parametrize(
    "change", [{"reason": "muu"}, {"row": 4}, {"at": "2027-01-01T00:00:00.000Z"}, {"person": 4}, {"salt": "0" * 64}]
)
def test_no_part_of_a_correction_can_be_changed_unseen(opened: Opened, kept: int, change: dict[str, object]) -> None:
    with opened.session() as session:
        session.update("correction", kept, change)
    assert prove(opened, kept) is Proof.ALTERED


def test_two_like_corrections_have_unlike_digests(opened: Opened) -> None:
    with opened.session() as session:
        for _ in range(2):
            corrections.keep(session, 3, None, "person", 3, CHANGES, "")
    assert len({entry.digest for entry in opened.log() if entry.digest}) == 2


@pytest.mark.parametrize("way", ["delete", "update", "replace"])
def test_erased_words_leave_no_byte_behind(opened: Opened, way: str) -> None:
    """The raw pages are decrypted: words of the body and of the search index alike."""
    path = opened.gate.path
    with opened.session() as session:
        session.insert("person", {"id": 99, "name": "Ainokaisa Zyxwvuts", "notes": "ainokaisa"})
        corrections.keep(session, 99, None, "person", 99, {"name": ["Ainokaisa", "x"]}, "zyxwvuts")
    assert opened.gate.settle()
    assert b"zyxwvuts" in pages(path)
    with opened.session() as session:
        corrections.erase(session, 99)
        if way == "delete":
            session.delete("person", 99)
        elif way == "update":
            session.update("person", 99, {"name": "X", "notes": ""})
        else:
            session.change("insert or replace into person (id, name) values (99, 'X')")
    assert opened.gate.settle()
    left = pages(path)
    assert not [word for word in (b"ainokaisa", b"zyxwvuts", b"yxwvu") if word in left]
    assert path.with_name(path.name + "-wal").stat().st_size == 0
