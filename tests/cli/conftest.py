"""A made register and the command line over it, in this process."""

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from seloste_desktop.cli.main import run
from seloste_desktop.services.office import Office
from tests.services.opened import PASSWORD, made


@dataclass(frozen=True)
class Done:
    """What a command left behind."""

    code: int
    out: str
    err: str

    @property
    def answer(self) -> Any:
        return json.loads(self.out)

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()


Seloste = Callable[..., Done]


@pytest.fixture(scope="session")
def prototype(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A register that is made once and copied for each test: making one is slow on purpose."""
    folder = tmp_path_factory.mktemp("prototype")
    (folder / "key.txt").write_text(made(folder / "kirja.seloste"), "utf-8")
    return folder


@pytest.fixture
def file(prototype: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for path in prototype.iterdir():
        shutil.copy(path, tmp_path / path.name)
    monkeypatch.setenv("SELOSTE_PASSWORD", PASSWORD)
    return tmp_path / "kirja.seloste"


@pytest.fixture
def seloste(capsys: pytest.CaptureFixture[str]) -> Seloste:
    """Runs one command; Path arguments are written out."""

    def call(*words: str | Path) -> Done:
        code = run(Office(lambda seconds: None), [str(word) for word in words])
        return Done(code, *capsys.readouterr())

    return call
