"""The locks hold what pyproject.toml asks for, each package by the hash of what was tried."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
LOCKS = ["requirements.lock", "requirements-dev.lock"]


def packages(file: str) -> dict[str, list[str]]:
    """Give the blocks of the lock by the name of the package: one may have a version for each Python."""
    found: dict[str, list[str]] = {}
    for block in re.split(r"\n(?=[a-z])", (ROOT / file).read_text("utf-8")):
        found.setdefault(re.split("[=; ]", block)[0], []).append(block)
    return found


def versions(file: str, name: str) -> set[str]:
    return {re.split("[= \\\\]+", block)[1] for block in packages(file)[name]}


@pytest.mark.parametrize("file", LOCKS)
def test_every_package_has_a_version_and_a_hash(file: str) -> None:
    blocks = [block for found in packages(file).values() for block in found]
    assert [block for block in blocks if not re.match(r"[a-z0-9-]+==\S+.*\n\s+--hash=sha256:", block)] == []


@pytest.mark.parametrize("line", PROJECT["project"]["dependencies"])
def test_what_the_program_needs_is_locked(line: str) -> None:
    asked = Requirement(line)
    locked = versions("requirements.lock", canonicalize_name(asked.name))
    assert any(asked.specifier.contains(version) for version in locked)


@pytest.mark.parametrize("line", PROJECT["dependency-groups"]["dev"])
def test_what_its_builders_need_is_locked(line: str) -> None:
    asked = Requirement(line)
    locked = versions("requirements-dev.lock", canonicalize_name(asked.name))
    assert any(asked.specifier.contains(version) for version in locked)


def test_the_builders_use_the_same_versions_as_the_program() -> None:
    program, builders = LOCKS
    assert [name for name in packages(program) if versions(program, name) != versions(builders, name)] == []


def test_the_tool_that_installs_the_program_is_in_the_lock() -> None:
    (backend,) = PROJECT["build-system"]["requires"]
    assert versions("requirements-dev.lock", "hatchling") == {backend.partition("==")[2]}
