"""Where a word or a code may be broken at the end of a line."""

from __future__ import annotations

import re

from reportlab.lib.styles import ParagraphStyle

from seloste_desktop.documents.styles import width_of
from seloste_desktop.domain.language import Language

SOFT = "\u00ad"
IN_CELLS, IN_TEXT = 13, 20  # letters from which a word is given soft hyphens: narrow columns, running text

_FINNISH_SYLLABLE = re.compile(
    r"(?<=[aeiouyäöåAEIOUYÄÖÅ])([bcdfghjklmnpqrstvwxz]*)(?=[bcdfghjklmnpqrstvwxz][aeiouyäöå])"
)
_PARTS = re.compile(
    "(person|uppgifts|data|skydds|räkenskaps|bokförings|bestämmelse|behandlings|säkerhets|fakturerings|faktura|"
    "direkt|marknads|förings|kund|mervärdes|skatte|återkallelse|förvarings|meddelande|identifierings|organisations|"
    "betalnings|beställnings|återställnings|lagrings|"
    "verkkolasku|henkilö|tieto|tietojen|suoja|asetuksen|kirjan|rekisterin|säilytys|suora|markkinointi|yhteys|laskutus|asiakas|"
    "muistiin|laki|viran|tarkistus|käyttö|arvon|varmuus|muutto|osoitus|valvonta|tunniste|maksu|tilaus|yhteisö|palautus)"
    "(?=[a-zåäö]{4})"
)
_ENDLESS = 200  # letters of a word: reportlab would take minutes to divide some thousands
_MARKED = re.compile(r"\S[@./–_-]\S")


def soften(text: str, language: Language, least: int) -> str:
    """Put soft hyphens in long words: at the joints of compounds, then at Finnish syllables in what is still long.

    Swedish is divided at joints only, since syllables cut it wrongly (upp-gifts, never nupp-gifts).
    """
    if language == "en":
        return text

    def word(match: re.Match[str]) -> str:
        pieces = _PARTS.sub(rf"\1{SOFT}", match[0]).split(SOFT)
        if language == "fi":
            pieces = [_FINNISH_SYLLABLE.sub(rf"\1{SOFT}", piece) if len(piece) > 11 else piece for piece in pieces]
        return re.sub(rf"^(\w{{1,3}}){SOFT}", r"\1", re.sub(rf"{SOFT}(\w{{1,3}})$", r"\1", SOFT.join(pieces)))

    return re.sub(rf"[^\W\d_]{{{least},}}", word, text)


def broken(text: str, look: ParagraphStyle, width: float) -> str:
    """Break what is wider than its column after – or @, else after . / _ - or a figure group, never at an accident.

    A word without any of these is left to soft hyphens, but one of hundreds of letters is cut where the column ends.
    """
    if "\u00a0" not in text and not _MARKED.search(text) and max(map(len, text.split()), default=0) <= _ENDLESS:
        return text
    return "\n".join(" ".join(_token(token, look, width) for token in line.split(" ")) for line in text.split("\n"))


def _token(token: str, look: ParagraphStyle, width: float) -> str:
    if "\u00a0" in token and width_of(token, look) > width:
        return " ".join(_token(part, look, width) for part in token.split("\u00a0"))
    done = []
    while width_of(token[:_ENDLESS], look) > width:
        place = _place(token[:_ENDLESS], look, width)
        if not place:
            break
        done.append(token[:place])
        token = token[place:]
    return "\n".join([*done, token])


def _place(start: str, look: ParagraphStyle, width: float) -> int:
    for marks in ("[–@]", "[./_-]"):
        places = [match.end() for match in re.finditer(f"{marks}(?=.)", start)]
        fitting = [place for place in places if width_of(start[:place], look) <= width]
        if fitting:
            return fitting[-1]
    if len(start) < _ENDLESS:
        return 0
    return max(1, next(place for place in range(len(start), -1, -1) if width_of(start[:place], look) <= width))
