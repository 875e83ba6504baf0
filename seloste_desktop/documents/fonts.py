"""Noto Sans in two weights: registered once a process, and what is written for a character that it lacks."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import Any

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from seloste_desktop import paths
from seloste_desktop.documents.words import Words

REGULAR, BOLD = "Body", "Body-Bold"

# What belongs together stays on one line: figure groups and their unit, a section and its sign, "6 artikla 1 b",
# a postal code and its town, "12 B 34".
_BOUND = re.compile(
    r"(?<=\d) (?=\d|€|%|§|kk\b|kpl\b|kg\b|km\b|m²|h\b|mån\b|st\b|artikla)"
    r"|(?<=[\da-z]) (?=§)|(?<=,) (?=[€%])|(?<=§) (?=\d)"
    r"|(?<=\b\d{5}) (?=[A-ZÅÄÖ])|(?<=\b[Aa]rt\.) (?=\d)|(?<=artikla) (?=\d)|(?<=artikel) (?=\d)|(?<=\bEUR) (?=\d)"
    r"|(?<=\bklo) (?=\d)|(?<=\bkl\.) (?=\d)|(?<=\d) (?=[a-fA-Z]\b)|(?<=\b[A-Z]) (?=\d)"
)
_BREAKS = {"\r\n": "\n", "\r": "\n", "\v": "\n", "\f": "\n", "\u2028": "\n", "\u2029": "\n", "\t": " "}


@cache
def register() -> None:
    """Parse the font files; reportlab then embeds of each only what a document uses."""
    rl_config.useA85 = 0  # pages as bytes, not as letters: a fifth smaller, and half the time to write
    for name, file in ((REGULAR, "NotoSans-Regular.ttf"), (BOLD, "NotoSans-Bold.ttf")):
        pdfmetrics.registerFont(TTFont(name, str(paths.resource(f"fonts/{file}"))))
    pdfmetrics.registerFontFamily(REGULAR, normal=REGULAR, bold=BOLD, italic=REGULAR, boldItalic=BOLD)


def plain(text: str, words: Words) -> str:
    """Write a value with the font's own characters; one that it lacks is said in words, so that nothing vanishes.

    Marks without a shape (joiners, direction marks, soft hyphens) leave none on paper either.
    """
    if not text.isascii():
        text = unicodedata.normalize("NFC", text).replace("\u2212", "\u2013")
    for mark, instead in _BREAKS.items():
        text = text.replace(mark, instead)
    text = _BOUND.sub("\u00a0", text)
    if _drawable() >= set(text):
        return text
    return "".join(_said(character, words) for character in text)


def _said(character: str, words: Words) -> str:
    if character in _drawable():
        return character
    if unicodedata.category(character) == "Cf" or 0xFE00 <= ord(character) <= 0xFE0F:
        return ""
    return words.text("character.unknown", code=f"U+{ord(character):04X}")


@cache
def _drawable() -> frozenset[str]:
    register()
    font: Any = pdfmetrics.getFont(REGULAR)
    characters = map(chr, font.face.charToGlyph)
    return frozenset({"\n"} | {each for each in characters if unicodedata.category(each) not in {"Cf", "Cc"}})
