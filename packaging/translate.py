"""Brings the window's translations up to date with its source text, and builds what Qt reads.

New sentences come into translations/seloste_*.ts as unfinished; the tests fail until they are translated. English is
the source text, so its file holds only the plurals.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TRANSLATIONS = ROOT / "translations"
LANGUAGES = {"fi": [], "sv": [], "en": ["-pluralonly"]}


def main() -> None:
    """Update and build every language, or stop at the first that fails."""
    for language in LANGUAGES:
        update(TRANSLATIONS / f"seloste_{language}.ts", language)
        run("lrelease", "-silent", str(TRANSLATIONS / f"seloste_{language}.ts"))


def update(file: Path, language: str) -> None:
    """Take the window's sentences into one file, without their places in the code: those change too often."""
    sources = sorted(map(str, (ROOT / "seloste_desktop" / "gui").rglob("*.py")))
    kept = ["-locations", "none", "-no-obsolete", "-source-language", "en", "-target-language", language]
    run("lupdate", "-silent", *kept, *LANGUAGES[language], *sources, "-ts", str(file))


def run(tool: str, *options: str) -> None:
    """Run one of Qt's tools from the environment of this interpreter."""
    subprocess.run([str(Path(sys.executable).with_name(f"pyside6-{tool}")), *options], check=True)


if __name__ == "__main__":
    main()
