"""A place in the log that is printed on paper and typed in again: the witness that lies outside the file."""

from __future__ import annotations

import base64
from dataclasses import dataclass

from seloste_desktop.domain.errors import Refused

LETTERS = 16  # of five bits each
_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_MISREAD = str.maketrans("018", "OIB")


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """The number of an entry and the first 80 bits of its seal as base32 letters; `str()` is what is printed."""

    number: int
    letters: str

    @classmethod
    def of(cls, number: int, seal: bytes) -> Checkpoint:
        return cls(number, base64.b32encode(seal[:10]).decode("ascii"))

    @classmethod
    def parse(cls, text: str) -> Checkpoint:
        """Read what was typed from paper: spaces, dots and hyphens anywhere, either case, 0 for O, 1 for I, 8 for B.

        Raises Refused("checkpoint.malformed") if it has not the form, ("checkpoint.misread") if its check letter
        does not fit the rest.
        """
        plain = "".join(letter for letter in text.upper() if letter.isalnum())
        number, rest = plain[: -LETTERS - 1], plain[-LETTERS - 1 :].translate(_MISREAD)
        if not (number.isascii() and number.isdigit()) or len(rest) != LETTERS + 1 or set(rest) - set(_ALPHABET):
            raise Refused("checkpoint.malformed", "checkpoint")
        read = cls(int(number), rest[:LETTERS])
        if read.check != rest[LETTERS]:
            raise Refused("checkpoint.misread", "checkpoint")
        return read

    @property
    def check(self) -> str:
        """The letter that tells every single misread sign and every two that changed places, in the number too.

        A sum in the field of 32 with the powers of two as weights; they repeat only after 31 signs.
        """
        total = 0
        for value in (*map(int, str(self.number)), *map(_ALPHABET.index, self.letters)):
            total = _doubled(total) ^ value
        return _ALPHABET[_doubled(total)]

    def fits(self, seal: bytes) -> bool:
        return Checkpoint.of(self.number, seal).letters == self.letters

    def __str__(self) -> str:
        groups = " ".join(self.letters[place : place + 4] for place in range(0, LETTERS, 4))
        return f"{self.number} · {groups} · {self.check}"


def _doubled(value: int) -> int:
    return value << 1 if value < 16 else (value << 1) ^ 0b100101
