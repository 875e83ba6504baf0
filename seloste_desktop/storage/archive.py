"""One `.seloste-backup`: a ZIP, stored, of the register, its keys and a manifest with the SHA-256 of each."""

from __future__ import annotations

import hashlib
import json
import os
import zipfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO

from seloste_desktop.domain.errors import Refused, RegisterError
from seloste_desktop.storage import engine, keys, private_file
from seloste_desktop.storage.keys import Slots

SUFFIX = ".seloste-backup"
FORM = 1
_REGISTER, _KEYS, _MANIFEST = "register.seloste", "register.seloste.keys", "manifest.json"
_BLOCK = 1 << 23  # large, for between blocks another thread may hold the interpreter


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup holds. `checkpoint` is the log's in the form it is printed; `made` is UTC."""

    register: str
    name: str
    made: str
    entries: int
    checkpoint: str
    files: dict[str, str]
    form: int = FORM


@dataclass(frozen=True, slots=True)
class Archive:
    """A backup that was found to be one; what it holds is not checked before it is taken out."""

    path: Path
    manifest: Manifest
    slots: Slots
    salt: bytes

    @classmethod
    def read(cls, path: Path) -> Archive:
        """Raise Refused("backup.not_ours") for another file, RegisterError MISSING, CORRUPT or TOO_NEW."""
        try:
            with zipfile.ZipFile(path) as file:
                words = json.loads(file.read(_MANIFEST))
                if words["form"] > FORM:
                    raise RegisterError(RegisterError.TOO_NEW, file=path.name)
                with file.open(_REGISTER) as register:
                    salt = register.read(engine.SALT)
                return cls(path, Manifest(**words), keys.parse(file.read(_KEYS)), salt)
        except OSError as error:
            raise private_file.mapped(error) from error
        except (zipfile.BadZipFile, KeyError, ValueError, TypeError, Refused) as error:
            raise RegisterError(RegisterError.NOT_A_BACKUP, file=path.name) from error

    def extract(self, target: Path) -> str:
        """Take the register out into a new file and return its SHA-256. Raises RegisterError CORRUPT."""
        digest = hashlib.sha256()
        descriptor = os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        try:
            with os.fdopen(descriptor, "wb") as out, zipfile.ZipFile(self.path) as file, file.open(_REGISTER) as source:
                for block in _blocks(source):
                    digest.update(block)
                    out.write(block)
        except (zipfile.BadZipFile, EOFError) as error:
            raise RegisterError(RegisterError.CORRUPT, file=self.path.name) from error
        if digest.hexdigest() != self.manifest.files[_REGISTER]:
            raise RegisterError(RegisterError.CORRUPT, file=self.path.name)
        return digest.hexdigest()


def pack(out: Path, register: Path, slots: Slots, name: str, made: str, entries: int, checkpoint: str) -> str:
    """Write a new file and return its SHA-256. May raise OSError."""
    descriptor = os.open(out, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with (
        closing(_Hashed(os.fdopen(descriptor, "wb"))) as hashed,
        register.open("rb") as source,
        zipfile.ZipFile(hashed, "w", zipfile.ZIP_STORED) as file,
    ):
        files = {_REGISTER: _add(file, _REGISTER, source)}
        text = keys.dump(slots).encode()
        file.writestr(_KEYS, text)
        files[_KEYS] = hashlib.sha256(text).hexdigest()
        manifest = Manifest(slots.register, name, made, entries, checkpoint, files)
        file.writestr(_MANIFEST, json.dumps(asdict(manifest), ensure_ascii=False, indent=1))
    return hashed.digest.hexdigest()


class _Hashed:
    """A file that can only be written on, and is hashed on the way: it need not be read again."""

    def __init__(self, raw: IO[bytes]) -> None:
        self._raw = raw
        self.digest = hashlib.sha256()

    def write(self, block: bytes) -> int:
        self.digest.update(block)
        return self._raw.write(block)

    def flush(self) -> None:
        self._raw.flush()

    def close(self) -> None:
        self._raw.close()


def _add(file: zipfile.ZipFile, name: str, source: IO[bytes]) -> str:
    digest = hashlib.sha256()
    with file.open(zipfile.ZipInfo(name), "w", force_zip64=True) as member:
        for block in _blocks(source):
            digest.update(block)
            member.write(block)
    return digest.hexdigest()


def _blocks(source: IO[bytes]) -> Iterator[bytes]:
    return iter(lambda: source.read(_BLOCK), b"")
