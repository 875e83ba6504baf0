"""The parts of the notice that are drawn from facts alone."""

from dataclasses import replace
from typing import Any

import pytest

from seloste_desktop.domain.controller import Controller
from seloste_desktop.domain.data_map import Heading
from seloste_desktop.domain.notice import Bullets, Paragraph, Table
from seloste_desktop.domain.notice_facts import Cookie, CookieUse, Paper
from seloste_desktop.domain.notice_parts import part
from seloste_desktop.domain.notice_scope import Kind, Scope, own_field
from seloste_desktop.domain.notice_texts import texts
from seloste_desktop.domain.retention_law import Ground
from tests.domain.notice_samples import ABROAD, BY_CONSENT, CONTROLLER, NAMED, RETENTION, facts

FI = texts("fi")


def lines(name: str, kind: Kind = Kind.CUSTOMER_INVOICING, **changes: Any) -> list[str]:
    found = part(name, facts(kind, **changes), FI)
    return found.text.split("\n") if found else []


def test_the_controller_is_named_with_the_trade_name_and_in_full() -> None:
    assert lines("controller") == [
        "Maija Malli, toiminimi Esimerkki-Siivous",
        "Y-tunnus 9000011-8",
        "Mallikuja 3 A 12, 00100 HELSINKI",
        "+358 50 000 0011, maija@siivous.example.fi, siivous.example.fi",
    ]


def test_what_is_not_on_the_card_leaves_no_gap() -> None:
    assert lines("controller", controller=Controller(trade_name="Esimerkki-Siivous")) == ["Esimerkki-Siivous"]
    assert lines("controller", controller=Controller()) == []


def test_a_controller_abroad_tells_the_country() -> None:
    assert "Mallikuja 3 A 12, 00100 HELSINKI, Ruotsi" in lines(
        "controller", controller=replace(CONTROLLER, country="SE")
    )


def test_bookkeeping_and_tax_are_one_row_with_its_acts() -> None:
    rows = [row for row in lines("aims") if "irjanpito" in row]

    assert len(rows) == 1
    assert rows[0].startswith(
        "Kirjanpito ja verotus; tilaus-, laskutus- ja maksutiedot; lakisääteinen velvoite, 6 artikla 1 c"
    )
    assert "kirjanpitolaki 1336/1997, arvonlisäverolaki 1501/1993" in rows[0]


def test_no_purpose_stands_twice() -> None:
    found = part("aims", facts(Kind.CUSTOMER_INVOICING), FI)

    assert isinstance(found, Table)
    assert len({purpose for purpose, *_ in found.rows}) == len(found.rows)


def test_a_purpose_tells_the_basis_for_persons_and_that_for_those_who_represent_others() -> None:
    row = next(row for row in lines("aims", Kind.INVOICING) if row.startswith("Laskutus"))

    assert row.endswith("; sopimus, 6 artikla 1 b; yhteyshenkilöiden tiedoissa oikeutettu etu, 6 artikla 1 f")


def test_a_named_recipient_takes_the_place_of_its_kind() -> None:
    rows = lines("recipients", recipients=NAMED)

    assert "Tilitoimisto Kuvitteellinen Oy; käsittelijä; kirjanpito" in rows
    assert not any(row.startswith("Tilitoimisto;") for row in rows)
    assert rows[-1] == "Mukamas Oy; käsittelijä; erikseen sovittu tehtävä"


def test_a_recipient_outside_the_eea_is_a_transfer_with_country_and_safeguard() -> None:
    assert lines("transfers", recipients=(*NAMED, *ABROAD)) == [
        "Cloud Example Inc.; Yhdysvallat; komission vakiolausekkeet, 46 artikla"
    ]
    assert lines("transfers", recipients=NAMED) == []


def test_a_safeguard_in_the_traders_words_is_printed_as_it_is() -> None:
    own = replace(ABROAD[0], safeguard="sitovat säännöt, 47 artikla")

    assert lines("transfers", recipients=(own,))[0].endswith("; sitovat säännöt, 47 artikla")


def test_an_own_field_is_listed_in_its_category() -> None:
    size = own_field(Heading("Kengännumero", "Skonummer", "Shoe size"), "orders", "customer_care", "contract", "claim")

    assert "Tilaustiedot: tilaukset, kengännumero" in [
        line.removeprefix("- ") for line in lines("contents", scope=size)
    ]


def test_each_ground_in_force_is_one_row_with_its_period() -> None:
    rows = lines("retention", Kind.CUSTOMER, retention=RETENTION.chosen({Ground.RELATIONSHIP: 18}))

    assert rows[0].endswith("18 kuukautta viimeisestä tilauksesta, laskusta, maksusta tai yhteydenotosta")
    assert any(row.endswith("6 vuotta sen kalenterivuoden lopusta, jona tilikausi päättyi") for row in rows)
    assert len(rows) == len(set(rows)) == 6


def test_consent_in_use_is_told_how_long_its_proof_is_kept() -> None:
    assert any(row.startswith("Suostumukset;") for row in lines("retention", Kind.CUSTOMER, scope=BY_CONSENT))
    assert lines("consents", scope=BY_CONSENT) == ["- sähköinen suoramarkkinointi"]


def test_a_period_ordered_by_law_names_its_law_and_a_chosen_one_its_reason() -> None:
    rows = lines("retention", Kind.CUSTOMER)

    assert any("; kirjanpitolaki (1336/1997), 2 luvun 10 §; 6 vuotta" in row for row in rows)
    assert rows[-1] == "Lokitiedot; tietoturva ja valvonta; 3 vuotta merkinnästä"


def test_what_is_kept_on_no_ground_is_not_promised() -> None:
    assert part("retention", replace(facts(Kind.CUSTOMER), scope=Scope()), FI) is None


def test_paper_tells_what_is_known_of_it() -> None:
    assert lines(
        "paper", paper=(Paper("tositteet", "lukittu kaappi", destruction="silppuri"), Paper("piirrokset"))
    ) == [
        "- tositteet; säilytyspaikka: lukittu kaappi; hävitys: silppuri",
        "- piirrokset",
    ]


def test_cookies_are_listed_only_when_the_site_sets_some() -> None:
    cookies = (Cookie("istunto", "siivous.example.fi", "ostoskori", "14 päivää"),)

    assert lines("cookies", cookies=cookies) == []
    assert len(lines("cookies", cookies=cookies, cookie_use=CookieUse.NECESSARY)) == 1


def test_a_first_version_is_its_own_history() -> None:
    assert lines("history") == ["1; 21.11.2026; ensimmäinen versio"]


@pytest.mark.parametrize(
    ("name", "form"),
    [("authority", Paragraph), ("categories", Paragraph), ("sources", Bullets), ("history", Table), ("aims", Table)],
)
def test_each_part_has_the_form_in_which_it_is_easiest_to_read(name: str, form: type) -> None:
    assert isinstance(part(name, facts(Kind.INVOICING), FI), form)
