"""The names of the files of an answer, in its language; and names that any system takes, no two alike."""

from __future__ import annotations

import json
import re
import unicodedata
from functools import cache
from pathlib import PurePath

from seloste_desktop import paths
from seloste_desktop.documents.words import Words
from seloste_desktop.domain.language import Language

LONGEST = 100  # letters, so that the path stays under 260 on Windows
_UNSAFE = re.compile(r"[^\w.,()+-]+")
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)


@cache
def file_words(language: Language) -> Words:
    """The words of `translations/files`."""
    return Words(language, json.loads(paths.translation(f"files/{language}.json").read_text("utf-8")))


class FileNames:
    """Gives names out within one folder."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def take(self, wanted: str) -> str:
        """Return the wanted name in plain letters, numbered before its ending if it is taken already."""
        path = PurePath(_plain(wanted))
        name, number = path.name, 1
        while name.casefold() in self._taken:
            number += 1
            name = f"{path.stem}-{number}{path.suffix}"
        self._taken.add(name.casefold())
        return name


def _plain(text: str) -> str:
    letters = unicodedata.normalize("NFD", text).encode("ascii", "ignore").decode("ascii")
    name = _UNSAFE.sub("-", letters).strip("-. ").lower() or "1"
    path = PurePath(name)
    short = f"{path.stem[: LONGEST - len(path.suffix)]}{path.suffix}" if len(path.suffix) < 10 else name[:LONGEST]
    return f"_{short}" if _RESERVED.fullmatch(short) else short
