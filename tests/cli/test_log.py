"""The log shown and verified from the command line."""

from contextlib import closing
from pathlib import Path

from seloste_desktop.domain.checkpoint import Checkpoint
from seloste_desktop.services import registers
from seloste_desktop.storage import engine
from tests.cli.conftest import Seloste
from tests.services.opened import PASSWORD

KEYS = ["number", "act", "at", "user", "purpose", "action", "subject", "ids", "persons", "fields"]


def test_entries_have_ids_and_names_of_fields_and_no_values(seloste: Seloste, file: Path) -> None:
    seloste("customers", "add", file, "last_name=Aalto", "email=aino@example.fi")
    done = seloste("log", "show", file, "--json")
    entry = next(each for each in done.answer["entries"] if each["subject"] == "contact")
    assert list(entry) == KEYS
    assert (entry["subject"], entry["action"], entry["purpose"]) == ("contact", "create", "customer_care")
    assert all(isinstance(entry[name], int) for name in ("number", "act", "user"))
    assert "Aalto" not in done.out
    assert "aino@" not in done.out


def test_one_persons_entries_are_found_by_number(seloste: Seloste, file: Path) -> None:
    seloste("customers", "add", file, "last_name=Aalto")
    seloste("customers", "add", file, "last_name=Berg")
    entries = seloste("log", "show", file, "--person", "1002", "--json").answer["entries"]
    assert entries
    assert all(3 in each["persons"] for each in entries)
    assert seloste("log", "show", file, "--person", "9999").code == 1


def test_people_read_the_log_in_words(seloste: Seloste, file: Path) -> None:
    seloste("customers", "add", file, "last_name=Aalto")
    lines = seloste("log", "show", file).lines
    assert lines[0].split() == ["Nro", "Aika", "(UTC)", "Käyttäjä", "Tarkoitus", "Toimi", "Laji", "Kentät"]
    assert any("Asiakaspalvelu" in line and "Tallennus" in line and "Sukunimi" in line for line in lines)


def test_a_sound_log_says_so_and_tells_its_head(seloste: Seloste, file: Path) -> None:
    answer = seloste("log", "verify", file, "--json").answer
    assert (answer["ok"], answer["first_bad"], answer["how"]) == (True, None, None)
    assert answer["head"].startswith(f"{answer['entries']} ")
    assert seloste("log", "verify", file).lines[0].startswith("Loki on ehjä")


def test_a_checkpoint_of_another_log_does_not_fit(seloste: Seloste, file: Path) -> None:
    head = seloste("log", "verify", file, "--json").answer["head"]
    other = "5 · AAAA AAAA AAAA AAAA · "
    done = seloste("log", "verify", file, "--checkpoint", other + Checkpoint(5, "A" * 16).check, "--json")
    assert (done.code, done.answer["ok"], done.answer["how"], done.answer["first_bad"]) == (1, False, "rewritten", 5)
    assert seloste("log", "verify", file, "--checkpoint", head).code == 0


def test_what_was_misread_from_paper_is_told(seloste: Seloste, file: Path) -> None:
    done = seloste("log", "verify", file, "--checkpoint", "5 AAAA AAAA AAAA AAAA Z", "--json")
    assert (done.code, done.answer["how"]) == (1, "misread")
    assert done.err.startswith("Sinetissä on kirjoitusvirhe")


def test_a_paper_newer_than_the_log_shows_that_it_was_cut(seloste: Seloste, file: Path) -> None:
    newer = Checkpoint(99999, "A" * 16)
    done = seloste("log", "verify", file, "--checkpoint", str(newer), "--json")
    assert (done.code, done.answer["how"]) == (1, "cut_off")
    assert "99999" in done.err


def test_a_log_whose_chain_is_broken_ends_with_1(seloste: Seloste, file: Path) -> None:
    seloste("customers", "add", file, "last_name=Aalto")
    key = registers.unlock(file, "omistaja", PASSWORD, lambda seconds: None)
    with closing(engine.connect(file, key.secret)) as connection:
        connection.execute("update log set body = cast(body || ' ' as blob) where number = 9")
        connection.commit()
    done = seloste("log", "verify", file, "--json")
    assert (done.code, done.answer["ok"], done.answer["how"], done.answer["first_bad"]) == (1, False, "altered", 9)
    assert done.err.startswith("Loki ei täsmää merkinnästä 9 alkaen: merkintää on muutettu.")


def test_an_empty_checkpoint_proves_nothing(seloste: Seloste, file: Path) -> None:
    assert seloste("log", "verify", file, "--checkpoint", "").code == 1
