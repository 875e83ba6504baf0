"""Makes LICENSES.txt: whose work the program carries, on what terms, and the full text of each of them, once.

Taken from what is installed; what the packages themselves do not carry stands in packaging/licences.
"""

import re
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
_LGPL = ("LGPL-3.0-only", ["packaging/licences/LGPL-3.0.txt", "packaging/licences/GPL-3.0.txt"])
# what no installed package tells: wheels without a text, works inside wheels, our resources
CARRIED = {
    "pyside6-essentials": _LGPL,
    "shiboken6": _LGPL,
    "SQLCipher (inside sqlcipher3)": ("BSD-3-Clause", ["packaging/licences/SQLCipher.txt"]),
    "OpenSSL (inside sqlcipher3 and cryptography)": ("Apache-2.0", ["packaging/licences/Apache-2.0.txt"]),
    "Noto Sans (resources/fonts)": ("OFL-1.1", ["resources/fonts/OFL.txt"]),
    "Lucide (resources/icons)": ("ISC, in part MIT", ["resources/icons/LICENSE"]),
}
# packages whose metadata name no licence in a short form
SPOKEN = {
    "click-default-group": "Public Domain",
    "pypdfium2": "Apache-2.0 OR BSD-3-Clause, with PDFium and the works inside it",
    "python-dateutil": "Apache-2.0 OR BSD-3-Clause",
    "reportlab": "BSD-3-Clause",
    "python-stdnum": "LGPL-2.1-or-later",
    "segno": "BSD-3-Clause",
    "sqlcipher3": "Zlib",
}

HEAD = """\
Seloste Desktop itself is under the MIT licence (LICENSE). It stands on the work of others, listed here with their
terms; the numbers lead to the texts that follow. Made by packaging/licences.py; do not edit.

Qt, PySide6, Shiboken and python-stdnum are used unmodified as separate libraries under the GNU LGPL: they may be
replaced by other versions in the folder where they are installed. Their sources are at https://code.qt.io and
https://arthurdejong.org/python-stdnum. Qt holds works of others too: https://doc.qt.io/qt-6/licenses-used-in-qt.html.
"""


def main() -> None:
    """Write LICENSES.txt at the root."""
    (ROOT / "LICENSES.txt").write_text(document(works()), encoding="utf-8")


def works() -> dict[str, tuple[str, list[str]]]:
    """Return the terms and the texts of every work that the program carries, by its name."""
    told = {name: package(name) for name in locked() if name not in CARRIED}
    return told | {
        name: (terms, [words((ROOT / file).read_bytes()) for file in files]) for name, (terms, files) in CARRIED.items()
    }


def locked() -> list[str]:
    """Return the names of the packages that the program needs, each once."""
    lock = (ROOT / "requirements.lock").read_text("utf-8")
    return sorted(set(re.findall(r"^([a-z0-9._-]+)==", lock, re.MULTILINE)))


def package(name: str) -> tuple[str, list[str]]:
    """Return the terms and the texts of one package."""
    try:
        installed = distribution(name)
    except PackageNotFoundError:
        raise SystemExit(f"{name} is not installed here: give its text in packaging/licences and CARRIED") from None
    return SPOKEN.get(name) or spoken(installed), own_texts(installed)


def spoken(installed: Distribution) -> str:
    """Return the licence by the name that the package itself gives it."""
    about = installed.metadata
    return next(str(name) for key in ("License-Expression", "License") for name in about.get_all(key) or [])


def own_texts(installed: Distribution) -> list[str]:
    """Return the texts that lie beside the package's metadata, or under its licences folder."""
    texts = [
        file
        for file in installed.files or []
        if re.search(r"\.dist-info/(licenses/|[^/]*(licen[cs]e|copying|notice))", str(file).lower())
    ]
    return [words(file.read_binary()) for file in sorted(texts, key=str) if "AUTHORS" not in file.name]


def words(text: bytes) -> str:
    """Return a text as it was meant: the old ones are not in UTF-8."""
    try:
        return text.decode("utf-8")
    except UnicodeDecodeError:
        return text.decode("windows-1252")


def document(all_works: dict[str, tuple[str, list[str]]]) -> str:
    """Return the list of works and after it each different text once."""
    numbers: dict[str, int] = {}
    texts: list[str] = []
    lines = []
    for name, (terms, own) in all_works.items():
        for text in own:
            if plain(text) not in numbers:
                numbers[plain(text)] = len(texts) + 1
                texts.append(text.strip("\n"))
        lines.append(f"{name}: {terms} {list(dict.fromkeys(numbers[plain(text)] for text in own))}")
    parts = [f"{'=' * 40} [{number}]\n\n{text}" for number, text in enumerate(texts, start=1)]
    return "\n".join([HEAD, *lines, "", "\n\n".join(parts), ""])


def plain(text: str) -> str:
    """Return the text without its line breaks, so that two settings of one text count as one."""
    return " ".join(text.split())


if __name__ == "__main__":
    main()
