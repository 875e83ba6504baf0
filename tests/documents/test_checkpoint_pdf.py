from datetime import UTC, datetime

import pytest

from seloste_desktop.documents.checkpoint_pdf import CheckpointSheet, write_checkpoint
from seloste_desktop.domain.checkpoint import Checkpoint
from seloste_desktop.domain.language import LANGUAGES, Language
from tests.documents import pdfs


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_checkpoint_typed_from_its_sheet_is_the_one_printed(language: Language) -> None:
    checkpoint = Checkpoint.of(2417, bytes(range(32)))
    moment = datetime(2026, 11, 21, 14, 5, tzinfo=UTC)
    sheet = CheckpointSheet(
        str(checkpoint), "Asiakasrekisteri", ("Maija Malli",), "Maija Malli", "Mallila", moment, language, False
    )
    (page,) = pdfs.pages(pdfs.written(write_checkpoint, sheet))
    code, squeezed = str(checkpoint).split(" · ")[1].split(" "), "".join(page.split())
    large = squeezed[squeezed.rindex(code[0]) :]
    assert all(group in large for group in code)
    assert Checkpoint.parse(str(checkpoint)) == checkpoint
    assert "2417, " in page and "14" in page
