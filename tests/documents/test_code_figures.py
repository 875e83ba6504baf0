"""Codes that a machine reads from paper."""

from __future__ import annotations

from pathlib import Path

import pytest

from seloste_desktop.documents.code_figures import draw_bars, draw_qr
from tests.documents import pdfs
from tests.documents.canvases import drawn

DIGITS = "421123456000007850002485000000000000000020260011261215"


def test_the_bars_are_read_back(tmp_path: Path):
    page = drawn(lambda canvas: draw_bars(canvas, DIGITS, 100, 500, "viivakoodi"))
    assert pdfs.codes(page, 0, tmp_path).strip() == DIGITS
    assert pdfs.tags(page) == ["Document", "Figure"]


def test_the_square_is_read_back(tmp_path: Path):
    payload = "BCD\n002\n1\nSCT\n\nVerstas Esimerkki Tmi\nFI4950009420028730\nEUR12.50"
    assert pdfs.codes(drawn(lambda canvas: draw_qr(canvas, payload, 100, 500, "QR")), 0, tmp_path).strip() == payload


def test_what_is_no_digit_is_never_dropped_in_silence():
    with pytest.raises(AssertionError):
        drawn(lambda canvas: draw_bars(canvas, "12ä", 0, 0, ""))
