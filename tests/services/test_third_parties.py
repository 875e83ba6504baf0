"""Others in a person's free text: found where the text is, taken out where it is told."""

import json
from datetime import date
from typing import Any

import pytest

from seloste_desktop.services import third_parties
from seloste_desktop.services.opened_register import OpenedRegister
from seloste_desktop.services.third_parties import Found
from tests.services.rights import session


@pytest.fixture
def register_of_two(register: OpenedRegister) -> OpenedRegister:
    register.customers.add({"first_name": ["Aino"], "last_name": ["Aalto"], "email": ["aino@example.fi"]})
    register.customers.add({"first_name": ["Bertta"], "last_name": ["Bergman"]})
    return register


def rows(**more: Any) -> dict[str, list[dict[str, Any]]]:
    person = {"id": 2, "first_name": "Aino", "last_name": "Aalto", "title": "", "notes": ""}
    return {
        "person": [{**person, **more.pop("person", {})}],
        "contact": [{"id": 1, "value": "aino@example.fi"}],
        **more,
    }


def found(register: OpenedRegister, those: dict[str, list[dict[str, Any]]]) -> list[Found]:
    with session(register.desk) as own:
        return third_parties.found(own, those, [{"id": 1, "name": "Öljy Oy"}])


def test_a_passage_is_shown_with_the_words_around_it(register_of_two: OpenedRegister) -> None:
    notes = f"{'kauan sitten ' * 5}oli Bertta Bergmanin luona {'kerran aina ' * 5}"
    (each,) = found(register_of_two, rows(person={"notes": notes}))
    shown = each.shown()
    assert (shown.passage, shown.when) == ("Bertta Bergmanin", None)
    assert shown.before == "… sitten kauan sitten kauan sitten oli "
    assert shown.after == " luona kerran aina kerran aina kerran …"
    assert (shown.key, shown.kind, shown.place.en) == ("person-2-notes-69", "name", "Notes")


def test_the_persons_own_are_no_ones_elses(register_of_two: OpenedRegister) -> None:
    correction = {"id": 1, "changes": json.dumps({"email": ["vanha@example.fi", "aino@example.fi"]}), "reason": ""}
    customer = {"id": 1, "business_id": "1234567-1"}
    notes = "Aino Aallon osoite aino@example.fi, ennen vanha@example.fi, Öljy Oy 1234567-1"
    those = rows(
        person={"notes": notes}, correction=[{**correction, "at": "2026-01-02T03:04:05Z"}], customer=[customer]
    )
    assert found(register_of_two, those) == []


@pytest.mark.parametrize("before", ["\n", '"', "\\", "\t", "\u2028"])
def test_an_escape_in_a_correction_hides_nobody(register_of_two: OpenedRegister, before: str) -> None:
    told = f"alku{before}Bertta Bergman{before}b@example.com{before}050 765 4321"
    changes = json.dumps({"notes": ["", told], "phone": ["1", ["2", "3"]]})
    those = rows(correction=[{"id": 7, "changes": changes, "reason": "Soitti", "at": "2026-01-02T03:04:05Z"}])
    hidden = found(register_of_two, those)
    assert [(each.passage.kind, each.when) for each in hidden] == [
        (kind, date(2026, 1, 2)) for kind in ("name", "email", "phone")
    ]
    (row,) = third_parties.without(those, hidden, lambda kind: f"[{kind}]")["correction"]
    assert json.loads(row["changes"])["notes"] == ["", f"alku{before}[name]{before}[email]{before}[phone]"]
    assert third_parties.counted(hidden) == {"name": 1, "email": 1, "phone": 1}


def test_what_is_kept_stays_as_it_was(register_of_two: OpenedRegister) -> None:
    those = rows(person={"notes": "Bertta Bergman"}, consent=[{"id": 1, "what": "", "given": "2026-01-01", **NOTHING}])
    assert third_parties.without(those, [], lambda kind: "[]") == those


NOTHING = {"how": "", "evidence": None}
