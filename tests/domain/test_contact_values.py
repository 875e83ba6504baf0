"""What a user types of a customer is checked and kept as typed, with a normal form beside it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seloste_desktop.domain import contact_values
from seloste_desktop.domain.contact_values import LINE, NOTE, check_postal_code, checked, reach, since
from seloste_desktop.domain.errors import Refused

TODAY = "2026-11-21"


def code_of(refused: pytest.ExceptionInfo[Refused]) -> tuple[str, str]:
    return refused.value.code, refused.value.field


@pytest.mark.parametrize(
    ("kind", "text", "normal"),
    [
        ("email", "Äijä.Ö@Example.FI", "äijä.ö@example.fi"),
        ("email", "x@pähkinä.example.fi", "x@pähkinä.example.fi"),
        ("phone", "050 000 0001", "+358500000001"),
        ("phone", "(09) 000 00-00", "+35890000000"),
        ("phone", "+46 8 123 456", "+468123456"),
        ("phone", "00358 50 0000001", "+358500000001"),
        ("www", "https://Www.Example.fi/Polku/", "www.example.fi/Polku"),
        ("www", "www.example.fi:8080?a=1", "www.example.fi:8080?a=1"),
        ("www", "pähkinä.example.fi", "pähkinä.example.fi"),
        ("ip", "192.0.2.1", "192.0.2.1"),
        ("ip", "2001:DB8:0:0::1", "2001:db8::1"),
    ],
)
def test_contact_data_stay_as_typed_beside_their_normal_form(kind: str, text: str, normal: str) -> None:
    assert reach(kind, f" {text} ") == (text, normal)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        *(("email", text) for text in ("ei ole", "a@b", "a@@example.fi", "Aino <aino@example.fi>", "a b@example.fi")),
        *(("phone", text) for text in ("112", "ei ole", "050 000 0001 (koti)", "1=1", "+", "+999 000")),
        ("phone", "050 000 0001, 050 000 0002"),
        *(("www", text) for text in ("example", "javascript:alert(1)", "ftp://example.fi", "http://u:p@example.fi")),
        *(("www", text) for text in ("www.example.fi:99999999", "www. example.fi", "http://[::1", "192.0.2.1")),
        *(("ip", text) for text in ("192.0.2.256", "192.0.2.0/24", "example.fi")),
    ],
)
def test_contact_data_of_another_form_are_refused(kind: str, text: str) -> None:
    with pytest.raises(Refused) as refused:
        reach(kind, text)
    assert code_of(refused) == (f"{kind}.malformed", kind)


@given(st.sampled_from(["email", "phone", "www", "ip"]), st.text(max_size=30))
def test_no_text_is_answered_with_anything_but_a_value_or_a_refusal(kind: str, text: str) -> None:
    try:
        _, normal = reach(kind, text)
    except Refused as refusal:
        assert refusal.code in (f"{kind}.malformed", "text.too_long")
    else:
        assert normal


@given(st.from_regex(r"\A0[45]0 ?[0-9]{3} ?[0-9]{4}\Z"))
def test_a_normal_phone_number_is_its_own_normal_form(text: str) -> None:
    _, normal = reach("phone", text)
    assert reach("phone", normal) == (normal, normal)


@pytest.mark.parametrize(
    ("name", "text", "kept"),
    [
        ("first_name", "  Åke\u00a0", "Åke"),
        ("notes", "eka\ntoka", "eka\ntoka"),
        ("postal_code", "FI-00100", "00100"),
        ("postal_code", "SW1A 1AA", "SW1A 1AA"),
        ("country", "", "FI"),
        ("country", "Ruotsi", "SE"),
        ("language", "SV", "sv"),
        ("language", "", ""),
        ("business_id", "12345671", "1234567-1"),
        ("vat_number", "fi 1234567-1", "FI12345671"),
        ("address_protection", "kyllä", 1),
        ("address_protection", "", 0),
        ("payment_term", "14", 14),
        ("payment_term", "", None),
        ("discount", "12,50 %", "12.5"),
        ("discount", "", ""),
        ("since", "21.11.2021", "2021-11-21"),
        ("since", "", None),
    ],
)
def test_each_field_is_kept_in_its_own_form(name: str, text: str, kept: object) -> None:
    assert checked(name, text) == kept


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [
        ("language", "suomi", "language.unknown"),
        ("country", "Muumilaakso", "country.unknown"),
        ("business_id", "1234567-2", "business_id.check_digit"),
        ("business_id", "1234567", "business_id.format"),
        ("vat_number", "FI1", "vat_number.malformed"),
        ("address_protection", "ehkä", "flag.malformed"),
        ("payment_term", "400", "payment_term.out_of_range"),
        ("payment_term", "-1", "payment_term.out_of_range"),
        ("discount", "101", "discount.out_of_range"),
        ("discount", "paljon", "number.malformed"),
        ("since", "31.2.2026", "date.no_such"),
    ],
)
def test_a_fault_is_told_by_its_code_and_field(name: str, text: str, code: str) -> None:
    with pytest.raises(Refused) as refused:
        checked(name, text)
    assert code_of(refused) == (code, name)


def test_nothing_is_ever_cut_short() -> None:
    assert len(str(checked("notes", "x" * NOTE))) == NOTE
    for name, most in (("last_name", LINE), ("notes", NOTE)):
        with pytest.raises(Refused) as refused:
            checked(name, "x" * (most + 2))
        assert (refused.value.code, refused.value.values) == ("text.too_long", {"n": 2})


def test_a_finnish_postal_code_has_five_digits_and_others_are_free() -> None:
    check_postal_code("00100", "FI")
    check_postal_code("22100", "AX")
    check_postal_code("", "FI")
    check_postal_code("114 55", "SE")
    for land in ("FI", "AX"):
        with pytest.raises(Refused, match=r"postal_code\.malformed"):
            check_postal_code("0010", land)


@pytest.mark.parametrize("word", ["x", "Kyllä", "JA", "yes", "1", "on"])
def test_a_ban_begins_today_when_it_is_only_said_to_be(word: str) -> None:
    assert since("marketing_ban", word, TODAY) == TODAY


@pytest.mark.parametrize("word", ["", "ei", "Nej", "no", "0", "-"])
def test_no_ban_is_none(word: str) -> None:
    assert since("marketing_ban", word, TODAY) is None


def test_a_ban_may_have_begun_earlier_but_not_later() -> None:
    assert since("marketing_ban", "1.2.2024", TODAY) == "2024-02-01"
    with pytest.raises(Refused, match=r"date\.in_future"):
        since("marketing_ban", "2026-11-22", TODAY)
    with pytest.raises(Refused, match=r"flag\.malformed"):
        since("marketing_ban", "ehkä", TODAY)


def test_a_note_names_the_field_it_was_typed_in() -> None:
    with pytest.raises(Refused) as refused:
        contact_values.note("x" * (NOTE + 1), "own:allergia")
    assert refused.value.field == "own:allergia"
