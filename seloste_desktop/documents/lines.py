"""Lines of a fixed block, such as an address: broken at words, made smaller to fit, never cut."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

from seloste_desktop.documents.fonts import plain
from seloste_desktop.documents.styles import style, width_of
from seloste_desktop.documents.words import Words

_MOST = 300  # letters that a line can hold at all
SIZES = ((10, 4.4), (9, 3.9), (8, 3.4), (6.5, 2.8), (5, 2.1))  # points, and mm from line to line


def wrapped(lines: Sequence[str], room: float, look: ParagraphStyle, words: Words) -> list[str]:
    """Break what is wider than `room` mm at spaces; a word wider than that, anywhere."""
    out: list[str] = []
    for line in "\n".join(plain(line, words) for line in lines).split("\n"):
        current = ""
        for word in line.split(" "):
            trial = f"{current} {word}" if current else word
            if current and width_of(trial, look) > room * mm:
                out.append(current)
                trial = word
            *full, current = _pieces(trial, room * mm, look)
            out += full
        out.append(current)
    return out


def fitted(lines: Sequence[str], room: float, height: float, words: Words) -> tuple[list[str], ParagraphStyle, float]:
    """The largest size at which the lines stay within room x height mm: lines, style, step in mm.

    What does not fit at the smallest size runs on below.
    """
    for size, step in SIZES:
        look = style(size, step * mm)
        out = wrapped(lines, room, look, words)
        if len(out) * step <= height:
            break
    return out, look, step


def _pieces(word: str, room: float, look: ParagraphStyle) -> list[str]:
    pieces: list[str] = []
    while width_of(word, look) > room and len(word) > 1:
        length = next(n for n in range(min(len(word), _MOST), 0, -1) if n == 1 or width_of(word[:n], look) <= room)
        pieces.append(word[:length])
        word = word[length:]
    return [*pieces, word]
