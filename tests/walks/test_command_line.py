"""From an empty disk, by typing: the register, a customer's answer, the seloste, the workbook, a backup and back."""

from __future__ import annotations

import io
from pathlib import Path

import openpyxl
import pytest

from tests.walks.ground import Ground
from tests.walks.paper import Paper
from tests.walks.typist import Typist

LIST = """Etunimi;Sukunimi;Sähköposti;Puhelin;Lähiosoite;Postinumero;Postitoimipaikka
Åke;Hämeenäijö;ake.hameenaijo@example.fi;050 000 0001;Kuusikuja 3;33100;Tampere
Tuulevi;Öljynen;tuulevi@example.com;050 000 0002;Mäntypolku 4 B 5;20100;Turku
"""
PERSONAL = (
    "Hämeenäijö",
    "ake.hameenaijo",
    "Kuusikuja",
    "Öljynen",
    "tuulevi@example.com",
    "Mäntypolku",
    "Ikkunoiden pesu",
)
TRADER = (
    "business_id=1234567-1", "street=Testikatu 1", "postal_code=00100", "city=Helsinki", "email=testi@example.fi",
    "iban=FI2112345600000785", "vat=registered",
)  # fmt: skip


@pytest.fixture
def typist(ground: Ground) -> Typist:
    return Typist(ground, "lumi-tammi-42")


def test_from_an_empty_disk_to_the_answer_and_back_from_the_backup(typist: Typist, ground: Ground) -> None:
    files, register = ground.files, ground.files / "oma.seloste"
    made = typist.done("new", register, "--name", "Testin Siivous")
    assert made["user"] == "omistaja" and made["recovery_key"]
    typist.done("controller", "set", register, *TRADER)

    (files / "asiakkaat.csv").write_text(LIST, encoding="cp1252")
    taken = typist.done("customers", "import", register, files / "asiakkaat.csv")
    assert (taken["read"], taken["added"], taken["duplicates"], taken["rejected"]) == (2, 2, 0, [])
    (found,) = typist.done("customers", "find", register, "hämeenäij")["customers"]
    assert found["name"] == "Hämeenäijö, Åke"

    sent = typist.done("invoices", "add", register, found["number"], "--line", "Ikkunoiden pesu;2;62.75;25.5", "--send")
    assert (sent["number"], sent["gross"], sent["draft"]) == ("1001", "125.50", False)
    assert typist.done("invoices", "pay", register, "1001", "100.00")["open"] == "25.50"
    typist.done("invoice", register, "1001", files / "lasku.pdf")
    assert Paper.read(files / "lasku.pdf").says("125,50", "Hämeenäijö")

    answer = typist.done("person", register, found["number"], files / "vastaus")
    letter = Paper.read(Path(answer["files"][0]["path"]))
    assert letter.says(answer["checkpoint"], answer["case"], "Kuusikuja 3") and not letter.says("Öljynen")
    notice = typist.done("notice", "print", register, files / "seloste.pdf")
    assert Paper.read(files / "seloste.pdf").says(notice["checkpoint"])
    book = typist.done("export", register, files / "rekisteri.xlsx")
    sheets = openpyxl.load_workbook(io.BytesIO((files / "rekisteri.xlsx").read_bytes()))
    assert book["rows"]["Asiakkuus"] == sheets["Asiakkuus"].max_row - 1 == 2

    (files / "varmuuskopiot").mkdir()
    backup = typist.done("backup", register, files / "varmuuskopiot")
    restored = typist.done("restore", backup["path"], files / "palautettu.seloste")
    assert restored["ledger"] is not None
    for file in (register, files / "palautettu.seloste"):
        for paper in (answer["checkpoint"], notice["checkpoint"]):
            assert typist.done("log", "verify", file, "--checkpoint", paper)["ok"]
        assert ground.telling(PERSONAL, file) == []
    assert typist.refused("new", register, "--name", "Toinen")["exit"] == 1
