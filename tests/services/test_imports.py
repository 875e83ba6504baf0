"""Customers from a list: guessed or mapped, tried first, checked row by row, taken in one act."""

from pathlib import Path

import pytest

from seloste_desktop.domain.errors import Refused
from seloste_desktop.services.audit import Audit
from seloste_desktop.services.customers import Customers
from seloste_desktop.services.desk import Desk
from seloste_desktop.services.imports import Imported, Imports
from seloste_desktop.services.jobs import Cancelled, Unhurried

LIST = """Asiakasnro;Sukunimi;Etunimi;Yritys;Y-tunnus;Osoite;Postinumero;Kaupunki;Sähköposti;Puhelin
C-7;Aalto;Aino;;;Tie 1;20100;Turku;aino@example.fi;050 000 0001
;Berg;Bo;;;Tie 2;20100;Turku;aino@example.fi;050 000 0002
;;;Betoni Oy;1234567-1;Tie 3;00100;Helsinki;;
;Väärä;Veli;;;;;;ei-osoite;
;;;;;Tie 4;00100;Helsinki;;050 000 0009
;Aino;Aalto;;;;;;AINO@example.fi;
;Cederberg;Cia;;;;;;;
"""


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "lista.csv"
    path.write_text(LIST, "utf-8")
    return path


def told(done: Imported) -> tuple[object, ...]:
    return (done.read, done.added, [each.row for each in done.duplicates], [(r.row, r.reason) for r in done.rejected])


EXPECTED = (7, 4, [7], [(5, "bad_email"), (6, "no_name")])


def test_a_trial_says_what_would_come_and_changes_nothing(desk: Desk, source: Path) -> None:
    done = Imports(desk).trial(source)(Unhurried())
    assert told(done) == EXPECTED
    assert Customers(desk).find("").ids == ()


def test_rows_become_customers_that_keep_their_numbers(desk: Desk, source: Path) -> None:
    assert told(Imports(desk).take(source)(Unhurried())) == EXPECTED
    rows = [(row.number, row.name, row.town) for row in Customers(desk).find("").rows]
    assert rows == [
        ("C-7", "Aalto, Aino", "Turku"),
        ("1001", "Berg, Bo", "Turku"),
        ("1002", "Betoni Oy", "Helsinki"),
        ("1003", "Cederberg, Cia", ""),
    ]


def test_who_may_be_the_same_is_a_candidate_and_is_added(desk: Desk, source: Path) -> None:
    done = Imports(desk).trial(source)(Unhurried())
    assert [(each.row, each.number) for each in done.candidates] == [(3, "C-7")]


def test_the_same_list_again_adds_nothing(desk: Desk, source: Path) -> None:
    Imports(desk).take(source)(Unhurried())
    again = Imports(desk).take(source)(Unhurried())
    assert (again.added, [each.number for each in again.duplicates]) == (0, ["C-7", "1001", "1002", "C-7", "1003"])


def test_a_number_that_another_has_is_refused(desk: Desk, source: Path) -> None:
    Imports(desk).take(source)(Unhurried())
    source.write_text("Nro;Sukunimi\nc-7;Dahl\n", "utf-8")
    (rejected,) = Imports(desk).take(source)(Unhurried()).rejected
    assert (rejected.row, rejected.reason) == (2, "customer.number_taken")


def test_a_given_number_is_not_handed_to_a_row_before_it(desk: Desk, source: Path) -> None:
    source.write_text("Nro;Sukunimi\n;Alfa\n1001;Beeta\n;Gamma\n", "utf-8")
    Imports(desk).take(source)(Unhurried())
    rows = [(row.number, row.name) for row in Customers(desk).find("").rows]
    assert rows == [("1002", "Alfa"), ("1001", "Beeta"), ("1003", "Gamma")]
    assert Customers(desk).add({"last_name": ["Delta"]}).number == "1004"


def test_a_company_with_a_person_gets_that_contact_person(desk: Desk, source: Path) -> None:
    source.write_text("Laji;Yritys;Sukunimi;Sähköposti\ncompany;Betoni Oy;Berg;bo@example.fi\n", "utf-8")
    Imports(desk).take(source, {"Laji": "kind"})(Unhurried())
    assert [(row.number, row.name) for row in Customers(desk).find("").rows] == [
        ("1002", "Berg (Betoni Oy)"),
        ("1001", "Betoni Oy"),
    ]


def test_a_column_goes_where_the_user_says(desk: Desk, source: Path) -> None:
    source.write_text("Sukunimi;Vapaa\nAalto;aino@example.fi\n", "utf-8")
    done = Imports(desk).take(source, {"Vapaa": "email"})(Unhurried())
    assert done.columns == (("Sukunimi", "last_name"), ("Vapaa", "email"))
    assert [row.name for row in Customers(desk).find("aino@example.fi").rows] == ["Aalto"]


@pytest.mark.parametrize(
    ("mapping", "code"),
    [
        ({"Puuttuva": "email"}, r"import\.unknown_column"),
        ({"Yritys": "no_such"}, r"field\.unknown"),
        ({"Yritys": "own:no_such"}, r"field\.unknown"),
    ],
)
def test_a_mapping_to_nowhere_is_refused(desk: Desk, source: Path, mapping: dict[str, str], code: str) -> None:
    with pytest.raises(Refused, match=code):
        Imports(desk).take(source, mapping)(Unhurried())


def test_a_whole_import_is_one_act_in_the_log(desk: Desk, source: Path) -> None:
    Imports(desk).take(source)(Unhurried())
    created = [line.entry for line in Audit(desk).show() if line.entry.action == "create"]
    of_import = [entry for entry in created if entry.subject in ("customer", "contact", "organisation")]
    assert len({entry.act for entry in of_import}) == 1
    assert {entry.purpose for entry in of_import} == {"upkeep"}


def test_a_cancelled_import_leaves_nothing(desk: Desk, source: Path) -> None:
    class Impatient:
        def done(self, count: int, total: int) -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        Imports(desk).take(source)(Impatient())
    assert Customers(desk).find("").ids == ()


def test_what_cannot_stand_alone_or_has_no_name_is_told_of_its_row(desk: Desk, source: Path) -> None:
    source.write_text(
        "Laji;Yritys;Sukunimi;Www\ncontact_person;;Berg;\ncompany;;;example.fi\nperson;;Dahl;example.fi\n"
    )
    done = Imports(desk).take(source, {"Laji": "kind"})(Unhurried())
    assert told(done) == (3, 1, [], [(2, "customer.contact_person_alone"), (3, "no_name")])


def test_a_heading_that_nobody_knows_is_one_when_it_is_mapped(desk, tmp_path):
    source = tmp_path / "lista.csv"
    source.write_text("A;B\nAino;Keksimäki\n", "utf-8")
    done = Imports(desk).trial(source, {"A": "first_name", "B": "last_name"})(Unhurried())
    assert (done.read, done.added) == (1, 1)
