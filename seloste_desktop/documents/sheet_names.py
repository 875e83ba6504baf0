"""The names of a workbook's sheets: such as Excel allows, and no two alike."""

from __future__ import annotations

import re

LONGEST = 31  # letters
_FORBIDDEN = re.compile(r"[\[\]:*?/\\\x00-\x1f]+")
_RESERVED = "history"


class SheetNames:
    """Gives names out; `mark`, if any, goes before each."""

    def __init__(self, mark: str = "") -> None:
        self._mark = f"{mark} " if mark else ""
        self._taken = {_RESERVED}

    def take(self, wanted: str) -> str:
        """Return the wanted name, cut and numbered as need be: it only labels what the sheet itself says in full."""
        plain = f"{self._mark}{_FORBIDDEN.sub(' ', wanted)}".strip(" '") or "1"
        name, number = plain[:LONGEST].strip(" '"), 1
        while name.casefold() in self._taken:
            number += 1
            ending = f" ({number})"
            name = plain[: LONGEST - len(ending)].strip(" '") + ending
        self._taken.add(name.casefold())
        return name
