import pytest

from seloste_desktop.domain import business_id, vat_number
from seloste_desktop.domain.made_up_cast import Incident, Member
from tests.domain.made_up_samples import CAST, OFFICE

JOINED = {member.key: member.joined for member in CAST.members}


def test_every_kind_of_customer_that_a_trader_meets_is_in_the_cast() -> None:
    kinds = {member.values.get("kind", ["person"])[0] for member in CAST.members}
    assert kinds == {"person", "sole_trader", "company", "association", "contact_person"}


@pytest.mark.parametrize("member", CAST.members, ids=lambda member: member.key)
def test_nobody_acts_for_a_firm_that_comes_later(member: Member) -> None:
    keys = list(JOINED)
    for other in filter(None, (member.of, member.same)):
        assert keys.index(other) < keys.index(member.key)
        assert JOINED[other] <= member.joined


@pytest.mark.parametrize("incident", CAST.incidents, ids=lambda each: f"{each.who} {each.kind} {each.at}")
def test_nothing_befalls_anybody_before_they_come(incident: Incident) -> None:
    assert incident.at > JOINED[incident.who] + 0.01


def test_what_is_ended_was_begun_before() -> None:
    ends = {"withdraw": "consent", "allow": "forbid", "answer": "ask", "lift": "restrict"}
    begun: set[tuple[str, str]] = set()
    for incident in CAST.incidents:
        assert incident.kind not in ends or (incident.who, ends[incident.kind]) in begun
        begun.add((incident.who, incident.kind))


def test_data_are_given_to_known_recipients() -> None:
    partners = {partner.key: partner.contract or 0.0 for partner in OFFICE.partners}
    for incident in CAST.incidents:
        assert incident.kind != "give" or partners[incident.more["recipient"]] < incident.at


def test_numbers_in_braces_are_made_up_on_the_way() -> None:
    firm = next(member for member in CAST.members if member.key == "rakennus").values
    assert business_id.check(firm["business_id"][0]).valid
    assert vat_number.check(firm["vat_number"][0]).valid
    assert firm["einvoice_address"] == [business_id.ovt(firm["business_id"][0])]
