"""The long jobs that a walk breaks off in the middle, each in a folder of its own."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from seloste_desktop.domain.audit import Purpose
from seloste_desktop.services import new_register, registers, restoring
from seloste_desktop.services.jobs import Unhurried
from seloste_desktop.services.law_data import LawData
from seloste_desktop.services.made_up import MadeUp
from seloste_desktop.services.new_register import NewRegister
from seloste_desktop.services.opened_register import OpenedRegister
from tests.walks.given import CHEAP, PASSWORD, PERSONAL, Given

ROWS = 200
REGISTER, LIST, COPIES = "oma.seloste", "lista.csv", "kopiot"
NEW_KEY = "UF4S-FWQ7-XIEU-M3VI-B7MM-S3R7-BHY6-D6R6-3E2Q"
NAMES = (*PERSONAL, "Kuvitelma")


@dataclass(frozen=True)
class Job:
    """`begin` does it in a folder; `whole` looks at what it made, if that has its final name, else there is nothing."""

    begin: Callable[[Path], object]
    made: str
    whole: Callable[[Path], bool]


def prepared(folder: Path) -> Given:
    """Lay out a folder with what the jobs need: a register, a list to take in, a backup."""
    given = Given.lived_with(folder / REGISTER)
    lines = (f"Aamu{n};Kuvitelma{n};aamu{n}@example.fi;Kuvitelmakuja {n};00100;Helsinki" for n in range(ROWS))
    heads = "Etunimi;Sukunimi;Sähköposti;Lähiosoite;Postinumero;Postitoimipaikka"
    (folder / LIST).write_text("\n".join((heads, *lines)), "utf-8")
    (folder / COPIES).mkdir()
    with given.opened() as register:
        register.upkeep.backup(folder / COPIES)(Unhurried())
    return given


def opened(register: Path) -> OpenedRegister:
    return OpenedRegister(registers.unlock(register, "omistaja", PASSWORD, lambda _: None), LawData())


def sound(register: Path) -> bool:
    """Whether it opens and its log verifies."""
    with opened(register) as found:
        return found.audit.verify()(Unhurried()).ok


def customers(register: Path) -> int:
    with opened(register) as found:
        return len(found.customers.find("", 0, Purpose.UPKEEP).ids)


def _backup(folder: Path) -> Path:
    return next(iter(sorted((folder / COPIES).glob("*.seloste-backup"))))


def _new(folder: Path) -> None:
    wanted = NewRegister(name="Testin Siivous", password=PASSWORD, recovery_key=NEW_KEY)
    new_register.create(folder / "uusi.seloste", wanted, cost=CHEAP)


def _take_in(folder: Path) -> None:
    with opened(folder / REGISTER) as register:
        register.imports.take(folder / LIST)(Unhurried())


def _answer(folder: Path) -> None:
    with opened(folder / REGISTER) as register:
        register.people.export(1, folder / "vastaus", "fi", False, frozenset())(Unhurried())


def _workbook(folder: Path) -> None:
    with opened(folder / REGISTER) as register:
        register.exports.workbook(folder / "rekisteri.xlsx")(Unhurried())


def _back_up(folder: Path) -> None:
    (folder / "lisaa").mkdir(exist_ok=True)
    with opened(folder / REGISTER) as register:
        register.upkeep.backup(folder / "lisaa")(Unhurried())


def _restore(folder: Path) -> None:
    _bring_back(_backup(folder), folder / "palautettu.seloste")


def _demo(folder: Path) -> None:
    MadeUp(LawData(), cost=CHEAP).demo(folder / "esimerkki.seloste", 5, 5, password=PASSWORD)


def _took_all_or_none(register: Path) -> bool:
    return customers(register) in (2, 2 + ROWS)


def _workbook_opens(path: Path) -> bool:
    from openpyxl import load_workbook

    return "Asiakkuus" in load_workbook(path).sheetnames


def _as_its_manifest_says(folder: Path) -> bool:
    told = json.loads((folder / "manifest.json").read_text("utf-8"))["files"]
    return all(hashlib.sha256((folder / each["path"]).read_bytes()).hexdigest() == each["sha256"] for each in told)


def _comes_back(folder: Path) -> bool:
    for backup in folder.glob("*.seloste-backup"):
        with TemporaryDirectory(dir=folder) as back:
            _bring_back(backup, Path(back) / REGISTER)
    return True


def _bring_back(backup: Path, target: Path) -> None:
    restoring.restore(backup, target, None, user="omistaja", password=PASSWORD, recovery_key=None)


JOBS: Mapping[str, Job] = {
    "new": Job(_new, "uusi.seloste", sound),
    "import": Job(_take_in, REGISTER, _took_all_or_none),
    "answer": Job(_answer, "vastaus", _as_its_manifest_says),
    "workbook": Job(_workbook, "rekisteri.xlsx", _workbook_opens),
    "backup": Job(_back_up, "lisaa", _comes_back),
    "restore": Job(_restore, "palautettu.seloste", sound),
    "demo": Job(_demo, "esimerkki.seloste", sound),
}
