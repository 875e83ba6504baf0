"""The notice drawn from a real register, written by the trader, printed with its checkpoint."""

import hashlib
from pathlib import Path

import pypdfium2
import pytest

from seloste_desktop.domain.errors import NotFound, Refused
from seloste_desktop.services.audit import Audit
from seloste_desktop.services.company import Company
from seloste_desktop.services.desk import Desk
from seloste_desktop.services.jobs import Unhurried
from seloste_desktop.services.law_data import LawData
from seloste_desktop.services.notices import Notices


@pytest.fixture
def notices(desk: Desk) -> Notices:
    return Notices(desk, LawData())


def text_of(path: Path) -> str:
    with pypdfium2.PdfDocument(path) as document:
        return "\n".join(page.get_textpage().get_text_range() for page in document)


def test_the_notice_names_the_controller_in_the_language_of_the_register(notices: Notices) -> None:
    notice = notices.draw()
    assert notice.language == "fi"
    assert "Liisa Esimerkki" in notice.section("controller").text
    assert "1234567-1" in notice.section("controller").text


def test_the_traders_words_stand_in_their_section_until_they_are_taken_away(notices: Notices) -> None:
    before = notices.draw("sv").section("security_manual").text
    notices.write("security_manual", "sv", "Pärmarna är inlåsta.")
    assert "Pärmarna är inlåsta." in notices.draw("sv").section("security_manual").text
    assert "Pärmarna" not in notices.draw("fi").section("security_manual").text
    notices.write("security_manual", "sv", "")
    assert notices.draw("sv").section("security_manual").text == before


def test_the_traders_text_begins_from_the_starters(notices: Notices) -> None:
    assert "15 artikla" in notices.starter_text("right_of_access", "fi")


def test_a_section_that_the_notice_does_not_have_is_refused(notices: Notices) -> None:
    with pytest.raises(NotFound, match=r"notice\.no_section"):
        notices.write("no_such", "fi", "Sanoja")


def test_a_printed_notice_carries_the_checkpoint_before_its_own_entry(
    notices: Notices, desk: Desk, tmp_path: Path
) -> None:
    printed = notices.print(tmp_path / "seloste.pdf", "en")(Unhurried())
    entry = next(line.entry for line in reversed(Audit(desk).show()) if line.entry.action == "print")
    assert printed.checkpoint in text_of(printed.path)
    assert printed.checkpoint.startswith(f"{entry.number - 1} ")
    assert Audit(desk).verify(printed.checkpoint)(Unhurried()).ok


def test_the_log_holds_the_sha256_of_a_print(notices: Notices, desk: Desk, tmp_path: Path) -> None:
    printed = notices.print(tmp_path / "seloste.pdf")(Unhurried())
    entry = next(line.entry for line in reversed(Audit(desk).show()) if line.entry.action == "print")
    assert entry.digest == printed.sha256 == hashlib.sha256(printed.path.read_bytes()).hexdigest()


def test_a_notice_is_not_printed_over_a_file(notices: Notices, tmp_path: Path) -> None:
    (tmp_path / "seloste.pdf").write_text("mine")
    with pytest.raises(Refused, match=r"file\.exists"):
        notices.print(tmp_path / "seloste.pdf")(Unhurried())
    assert (tmp_path / "seloste.pdf").read_text() == "mine"


def test_a_change_of_the_controller_is_in_the_next_notice(notices: Notices, desk: Desk) -> None:
    Company(desk, LawData().invoicing.banks).change({"street": "Uusikatu 5"})
    assert "Uusikatu 5" in notices.draw().section("controller").text
