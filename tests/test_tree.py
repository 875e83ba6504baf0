"""The tree keeps its form: every module has its tests, one noun and a readable length."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "seloste_desktop"
MODULES = sorted(path.relative_to(PACKAGE) for path in PACKAGE.rglob("*.py") if path.name != "__init__.py")
# names that say nothing: where one seems needed, a noun is missing
NAMELESS = {"utils", "util", "helpers", "helper", "common", "manager", "misc", "base"}
MADE_UP = re.compile(r"(?i)\b(example|esimerkki|exempel)\.(fi|com|org|net)$|\.(example|test|invalid)$")
AUTHORITY = "om.fi"  # where complaints go: it stands in the law data and in every answer

each_module = pytest.mark.parametrize("module", MODULES, ids=str)


@each_module
def test_every_module_has_a_test_file_of_its_own(module: Path) -> None:
    assert (ROOT / "tests" / module.parent / f"test_{module.name}").is_file()


@each_module
def test_every_module_can_be_read_in_one_sitting(module: Path) -> None:
    assert (PACKAGE / module).read_text("utf-8").count("\n") <= 500


@each_module
def test_every_module_says_in_its_first_line_what_it_is(module: Path) -> None:
    assert re.match(r'"""\w.*\.', (PACKAGE / module).read_text("utf-8"))


@each_module
def test_every_module_is_a_noun(module: Path) -> None:
    assert not NAMELESS & set(module.with_suffix("").parts)


@each_module
def test_only_the_gate_touches_its_connection(module: Path) -> None:
    theirs = re.findall(r"(?<!self)\._connection\b", (PACKAGE / module).read_text("utf-8"))
    assert theirs == [] or module == Path("storage/gate.py")


def test_packages_are_empty_but_for_the_version() -> None:
    full = [path for path in PACKAGE.rglob("__init__.py") if path.read_text("utf-8").strip()]
    assert full == [PACKAGE / "__init__.py"]


@pytest.mark.parametrize("folder", ["seloste_desktop", "tests", "resources", "translations"])
def test_every_address_in_the_tree_is_made_up(folder: str) -> None:
    written = [path for path in (ROOT / folder).rglob("*") if path.suffix in {".py", ".json", ".toml", ".csv", ".ts"}]
    domains = {
        found
        for path in written
        for found in re.findall(r"[\w.+-]+@([\w-]+(?:\.[\w-]+)*\.[a-zA-Z]{2,})\b", path.read_text("utf-8"))
    }
    assert {domain for domain in domains if not MADE_UP.search(domain)} <= {AUTHORITY}
