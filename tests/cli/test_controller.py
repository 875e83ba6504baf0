"""The trader's own details from the command line."""

from pathlib import Path

from tests.cli.conftest import Seloste


def test_details_are_kept(seloste: Seloste, file: Path) -> None:
    done = seloste(
        "controller", "set", file, "street=Katu 1", "iban=FI21 1234 5600 0007 85", "vat=registered", "--json"
    )
    assert done.answer == {"changed": ["street", "iban", "vat"]}


def test_a_wrong_value_names_its_field(seloste: Seloste, file: Path) -> None:
    done = seloste("controller", "set", file, "iban=FI00", "--json")
    assert (done.code, done.answer["error"], done.answer["field"]) == (1, "iban.wrong", "iban")


def test_a_detail_is_given_once(seloste: Seloste, file: Path) -> None:
    done = seloste("controller", "set", file, "city=Turku", "city=Oulu", "--json")
    assert (done.code, done.answer["error"]) == (1, "field.once")


def test_an_unknown_detail_is_refused(seloste: Seloste, file: Path) -> None:
    assert seloste("controller", "set", file, "colour=blue", "--json").answer["field"] == "colour"
