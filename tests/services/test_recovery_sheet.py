"""The recovery key on paper."""

from pathlib import Path

import pypdfium2
import pytest

from seloste_desktop.domain.errors import Refused
from seloste_desktop.services import recovery_sheet, registers


def test_the_sheet_holds_the_key_and_is_never_written_over(tmp_path: Path) -> None:
    key = registers.new_recovery_key()
    recovery_sheet.write(tmp_path / "avain.pdf", "Liisa Esimerkki", key, "sv")
    document = pypdfium2.PdfDocument(tmp_path / "avain.pdf")
    text = "".join(document[0].get_textpage().get_text_range().split())
    document.close()
    assert all(group in text for group in key.split("-"))
    assert "LiisaEsimerkki" in text
    with pytest.raises(Refused, match=r"file\.exists"):
        recovery_sheet.write(tmp_path / "avain.pdf", "Liisa Esimerkki", key, "sv")
