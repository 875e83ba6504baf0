"""The files of one person's answer, in a folder or a ZIP: the letter, the same data for machines, copies, manifest.

Everything is written for the user alone under a temporary name beside the target, which it gets at the end: what is
broken off leaves nothing.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from seloste_desktop import paths
from seloste_desktop.documents.file_names import FileNames, file_words
from seloste_desktop.documents.listing_csv import csv_of
from seloste_desktop.documents.person_json import SCHEMA_FILE, person_json
from seloste_desktop.documents.person_listings import listings
from seloste_desktop.documents.words import words
from seloste_desktop.domain.errors import Refused
from seloste_desktop.domain.person_data import PersonData

MANIFEST = "urn:seloste-desktop:manifest:1"
MARK = "EXAMPLE"
Told = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class EnclosedCopy:
    """A file as it was kept: an invoice that was sent, a letter, an attachment."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """A path within the answer, with / between its parts."""

    path: str
    sha256: str


def write_folder(
    target: Path, data: PersonData, letter: bytes, copies: Iterable[EnclosedCopy], told: Told
) -> tuple[WrittenFile, ...]:
    """Make the folder; return its files, first the letter. Raise Refused `file.exists` rather than write over.

    `told` hears the path of each file when it is written, and may raise to stop.
    """
    with _becoming(target) as folder:
        return _Answer(folder, data, told).write(letter, copies)


def write_zip(
    target: Path, data: PersonData, letter: bytes, copies: Iterable[EnclosedCopy], told: Told
) -> tuple[WrittenFile, ...]:
    """As `write_folder`, in one file; the paths are those within it."""
    with _becoming(target) as part:
        folder = part.with_name(f"{part.name}.files")
        folder.mkdir(mode=0o700)
        try:
            files = _Answer(folder, data, told).write(letter, copies)
            part.rmdir()
            _pack(part, folder, files, data)
        finally:
            shutil.rmtree(folder)
    return files


class _Answer:
    """The files on their way, in the order a layman would open them."""

    def __init__(self, folder: Path, data: PersonData, told: Told) -> None:
        self._folder = folder
        self._data = data
        self._told = told
        self._names = file_words(data.language)
        self._words = words(data.language)
        self._files: list[WrittenFile] = []

    def write(self, letter: bytes, copies: Iterable[EnclosedCopy]) -> tuple[WrittenFile, ...]:
        self._put(self._names.text("first"), letter)
        self._write_copies(copies)
        enclosed = {file.path: file.sha256 for file in self._files[1:]}
        self._write_tables()
        self._put(self._names.text("json"), person_json(self._data, self._words, enclosed))
        self._put("person-1.schema.json", paths.resource(SCHEMA_FILE).read_bytes())
        self._write_manifest()
        return tuple(self._files)

    def _write_copies(self, copies: Iterable[EnclosedCopy]) -> None:
        names = FileNames()
        for copy in copies:
            self._put(f"{self._names.text('copies')}/{names.take(copy.name)}", copy.content)

    def _write_tables(self) -> None:
        from seloste_desktop.documents.register_xlsx import Sheet, write_workbook

        tables = listings(self._data, self._words, self._names)
        title = self._names.text("title", name=self._data.name, case=self._data.case)
        path = self._names.text("workbook")
        with self._made(path) as place:
            mark = MARK if self._data.made_up else ""
            write_workbook(place, map(Sheet.of, tables), self._data.made, title, mark)
        names = FileNames()
        for table in tables:
            name = names.take(f"{table.title}.csv")
            self._put(f"{self._names.text('tables')}/{name}", csv_of(table, self._data.language))

    def _write_manifest(self) -> None:
        listed = [{"path": file.path, "sha256": file.sha256} for file in self._files]
        whole = {
            "schema": MANIFEST,
            "case": self._data.case,
            "checkpoint": self._data.checkpoint,
            "made_up": self._data.made_up,
            "files": listed,
        }
        case = self._names.text("manifest_case", case=self._data.case, checkpoint=self._data.checkpoint)
        # as sha256sum writes and checks them; it passes over lines that begin with #
        lines = [
            f"# {self._names.text('manifest')}",
            f"# {case}",
            *(f"{each.sha256}  {each.path}" for each in self._files),
        ]
        self._put("manifest.json", json.dumps(whole, ensure_ascii=False, indent=1).encode() + b"\n")
        self._put("manifest.txt", "\n".join(lines).encode() + b"\n")

    def _put(self, path: str, content: bytes) -> None:
        with self._made(path) as place:
            place.write_bytes(content)

    @contextmanager
    def _made(self, path: str) -> Iterator[Path]:
        place = self._folder / path
        place.parent.mkdir(mode=0o700, exist_ok=True)
        os.close(os.open(place, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        yield place
        with place.open("rb") as file:
            self._files.append(WrittenFile(path, hashlib.file_digest(file, "sha256").hexdigest()))
        self._told(path)


@contextmanager
def _becoming(target: Path) -> Iterator[Path]:
    """Give a folder that becomes the target, or is replaced by a file that does."""
    if target.exists():
        raise Refused("file.exists", "path", file=target.name)
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        part.mkdir(mode=0o700)
    except FileNotFoundError as error:
        raise Refused("folder.missing", "path", folder=str(target.parent)) from error
    except OSError as error:
        raise Refused("folder.not_writable", "path", folder=str(target.parent)) from error
    try:
        yield part
        if target.exists():
            raise Refused("file.exists", "path", file=target.name)
        part.rename(target)
    except BaseException:
        shutil.rmtree(part) if part.is_dir() else part.unlink(missing_ok=True)
        raise


def _pack(part: Path, folder: Path, files: Iterable[WrittenFile], data: PersonData) -> None:
    os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    made = data.made.timetuple()[:6]
    with ZipFile(part, "w", ZIP_DEFLATED) as packed:
        for file in files:
            entry = ZipInfo(file.path, made)
            entry.compress_type = ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            packed.writestr(entry, (folder / file.path).read_bytes())
