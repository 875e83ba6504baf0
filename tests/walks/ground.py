"""Where a walk happens: folders of its own, searched at its end for what must not lie about."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Ground:
    """`files` is the user's folder, `temp` the system's for temporary files, `home` holds the program's own log."""

    files: Path
    temp: Path
    home: Path

    @classmethod
    def under(cls, folder: Path) -> Ground:
        ground = cls(folder / "tiedostot", folder / "temp", folder / "koti")
        for each in (ground.files, ground.temp, ground.home):
            each.mkdir()
        return ground

    @property
    def environment(self) -> dict[str, str]:
        """What makes a program keep to this ground."""
        homes = dict.fromkeys(("HOME", "USERPROFILE", "LOCALAPPDATA", "APPDATA"), str(self.home))
        names = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")
        inside = {name: str(self.home / name.lower()) for name in names}
        return {**homes, **inside, **dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(self.temp))}

    def telling(self, words: tuple[str, ...], register: Path) -> list[str]:
        """Files that tell one of the words to whoever has no key; anything at all in the temporary folder counts."""
        beside = [path for path in register.parent.glob(f"{register.name}*") if path.is_file()]
        telling = [str(path) for path in [*_files(self.home), *beside] if says(path.read_bytes(), words)]
        return telling + [str(path) for path in _files(self.temp)]


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in folder.rglob("*") if path.is_file())


def says(content: bytes, words: tuple[str, ...]) -> bool:
    """Whether one of the words stands there in the clear, in either case and any of three encodings."""
    texts = [content.decode(code, "ignore").casefold() for code in ("utf-8", "utf-16-le", "latin-1")]
    return any(word.casefold() in text for word in words for text in texts)
