from datetime import date

import pytest

from seloste_desktop.documents.recovery_key_pdf import RecoveryKeySheet, write_recovery_key
from seloste_desktop.domain.language import LANGUAGES, Language
from tests.documents import pdfs

KEY = "ABCD-EFGH-IJKL-MNOP-QRST-UVWX-YZ23-4567-WMWM"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_key_stands_on_one_page_in_groups_that_can_be_copied(language: Language) -> None:
    sheet = RecoveryKeySheet(
        KEY, "Asiakasrekisteri", "malli.seloste", ("Maija Malli",), date(2026, 11, 21), "", language, True
    )
    (page,) = pdfs.pages(pdfs.written(write_recovery_key, sheet))
    squeezed = "".join(page.split())
    places = [squeezed.index(group) for group in KEY.split("-")]
    assert places == sorted(places)
    assert "malli.seloste" in page and "Asiakasrekisteri" in page
