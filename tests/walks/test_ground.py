"""A search that could not find would prove nothing."""

from __future__ import annotations

import pytest

from tests.walks.ground import Ground


@pytest.mark.parametrize("code", ["utf-8", "utf-16-le", "latin-1"])
def test_a_personal_word_is_found_in_the_log_and_beside_the_register(ground: Ground, code: str) -> None:
    attempts = ground.files / "oma.seloste.attempts"
    log = ground.home / "ohjelma.log"
    for path in (attempts, log):
        path.write_bytes("käyttäjä hämeenÄIJÖ".encode(code))
    assert set(ground.telling(("Hämeenäijö",), ground.files / "oma.seloste")) == {str(attempts), str(log)}


def test_anything_at_all_in_the_temporary_folder_counts(ground: Ground) -> None:
    (ground.temp / "openpyxl.x1").touch()
    assert ground.telling(("Hämeenäijö",), ground.files / "oma.seloste") == [str(ground.temp / "openpyxl.x1")]
