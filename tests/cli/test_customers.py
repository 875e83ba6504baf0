"""Customers from the command line."""

from pathlib import Path

import pytest

from seloste_desktop.domain.customer import field_names
from tests.cli.conftest import Seloste


def test_a_customer_is_added_and_found(seloste: Seloste, file: Path) -> None:
    words = ["first_name=Äiti", "last_name=Örmylä", "email=a@example.fi", "email=b@example.fi"]
    assert seloste("customers", "add", file, *words, "--json").answer == {
        "number": "1001",
        "changed": ["email", "first_name", "last_name"],
        "candidates": [],
        "contact_persons": [],
    }
    found = seloste("customers", "find", file, "b@example.fi", "--json").answer
    assert found == {"customers": [{"number": "1001", "name": "Örmylä, Äiti"}]}


def test_a_likely_duplicate_is_added_with_a_warning(seloste: Seloste, file: Path) -> None:
    seloste("customers", "add", file, "last_name=Aalto", "email=a@example.fi")
    done = seloste("customers", "add", file, "last_name=Aalto", "email=a@example.fi", "--json")
    assert (done.code, done.answer["candidates"]) == (0, ["1001"])
    assert "1001" in done.err


def test_a_correction_names_the_fields_that_changed(seloste: Seloste, file: Path) -> None:
    seloste("customers", "add", file, "last_name=Aalto", "email=a@example.fi", "phone=050 000 0001")
    done = seloste("customers", "set", file, "1001", "email=", "last_name=Berg", "--reason", "pyyntö", "--json")
    assert done.answer["changed"] == ["email", "last_name"]
    entries = seloste("log", "show", file, "--json").answer["entries"]
    changes = [each for each in entries if each["action"] == "change" and "email" in each["fields"]]
    assert {each["purpose"] for each in changes} == {"correction"}


def test_a_correction_needs_its_reason(seloste: Seloste, file: Path) -> None:
    seloste("customers", "add", file, "last_name=Aalto")
    assert seloste("customers", "set", file, "1001", "last_name=Berg").code == 2
    assert seloste("customers", "set", file, "1001", "last_name=Berg", "--reason", " ").code == 1


@pytest.mark.parametrize(
    ("field", "code"), [("email=x", "email.malformed"), ("no_such=x", "field.unknown"), ("own:no=x", "field.unknown")]
)
def test_a_wrong_value_names_its_field(seloste: Seloste, file: Path, field: str, code: str) -> None:
    done = seloste("customers", "add", file, "last_name=Aalto", field, "--json")
    assert (done.code, done.answer["error"], done.answer["field"]) == (1, code, field.partition("=")[0])


def test_more_than_a_block_of_customers_is_found(seloste: Seloste, file: Path, tmp_path: Path) -> None:
    names = "\n".join(f"Suku {n:04}" for n in range(501))
    (tmp_path / "lista.csv").write_text(f"Sukunimi\n{names}\n", "utf-8")
    seloste("customers", "import", file, tmp_path / "lista.csv")
    assert len(seloste("customers", "find", file, "suku", "--json").answer["customers"]) == 501


def test_an_import_tells_what_became_of_each_row(seloste: Seloste, file: Path, tmp_path: Path) -> None:
    (tmp_path / "lista.csv").write_text("Sukunimi;Oma;Sähköposti\nAalto;x;a@example.fi\n;;\nBerg;;ei\n", "utf-8")
    words = ["customers", "import", file, tmp_path / "lista.csv", "--map", "Oma=title"]
    tried = seloste(*words, "--dry-run", "--json").answer
    assert (tried["read"], tried["added"], tried["duplicates"], tried["candidates"]) == (2, 1, 0, [])
    assert [(each["row"], each["reason"]) for each in tried["rejected"]] == [(4, "bad_email")]
    assert tried["rejected"][0]["message"].startswith("Rivi 4: ")
    assert seloste("customers", "find", file, "", "--json").answer["customers"] == []
    assert seloste(*words, "--json").answer["columns"] == {
        "Sukunimi": "last_name",
        "Oma": "title",
        "Sähköposti": "email",
    }
    again = seloste(*words)
    assert (again.code, again.lines[0]) == (0, "Luettu 2, lisätty 0, kaksoiskappaleita 1, hylättyjä 1.")


def test_a_list_that_is_not_there_is_a_missing_file(seloste: Seloste, file: Path, tmp_path: Path) -> None:
    assert seloste("customers", "import", file, tmp_path / "puuttuu.csv").code == 3


def test_fields_are_those_of_the_map_and_need_no_register(seloste: Seloste) -> None:
    assert seloste("customers", "fields").lines == field_names()
    assert {"kind", "first_name", "marketing_ban", "since", "www", "ip"} <= set(field_names())
