"""What import contracts cannot say: what the domain may know, and what may be loaded at start."""

import ast
import subprocess
import sys
from collections.abc import Collection
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "seloste_desktop"
MODULES = sorted(path.relative_to(PACKAGE) for path in PACKAGE.rglob("*.py") if path.name != "__init__.py")
DOMAIN = [module for module in MODULES if module.parts[0] == "domain"]

VALUES = {"stdnum", "phonenumbers", "email_validator"}
OUTSIDE_WORLD = {
    "asyncio", "http.client", "logging", "socket", "sqlite3", "subprocess", "tempfile", "threading", "urllib.request",
}  # fmt: skip
# each costs as much as a window at start, so it is imported inside the function that needs it
HEAVY = {
    "argon2", "cryptography", "email_validator", "lxml", "openpyxl", "phonenumbers", "PIL", "pypdfium2", "reportlab",
    "segno", "sqlite_utils",
}  # fmt: skip
# documents draw with these, storage keeps with that: services import the modules of both where they need them
AT_HOME = {"documents": {"reportlab", "openpyxl"}, "storage": {"sqlite_utils"}}


def names(nodes: Collection[ast.AST]) -> set[str]:
    """Give every name that these statements import from, nothing deeper than they stand."""
    plain = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    return plain | {node.module or "." for node in nodes if isinstance(node, ast.ImportFrom)}


def roots(imported: set[str]) -> set[str]:
    return {name.partition(".")[0] for name in imported}


def syntax(module: Path) -> ast.Module:
    return ast.parse((PACKAGE / module).read_text("utf-8"))


@pytest.mark.parametrize("module", DOMAIN, ids=str)
def test_the_domain_knows_only_itself_and_small_libraries(module: Path) -> None:
    imported = names(list(ast.walk(syntax(module))))
    assert roots(imported) - {"seloste_desktop"} - VALUES - sys.stdlib_module_names == set()
    assert imported & OUTSIDE_WORLD == set()


@pytest.mark.parametrize("module", MODULES, ids=str)
def test_heavy_libraries_are_imported_where_they_are_needed(module: Path) -> None:
    assert roots(names(syntax(module).body)) & HEAVY - AT_HOME.get(module.parts[0], set()) == set()


def loaded(code: str) -> set[str]:
    """Run the code in an interpreter of its own and give the names of what it has loaded."""
    tell = "import sys; print('\\nLOADED', *sys.modules)"
    done = subprocess.run([sys.executable, "-c", f"{code}\n{tell}"], capture_output=True, text=True, check=True)
    return set(done.stdout.rpartition("LOADED")[2].split())


HELP = """
import sys
from seloste_desktop.bootstrap import command_line
sys.argv = ["seloste", "--help"]
try:
    command_line()
except SystemExit as done:
    assert not done.code
"""

NO_QT = """
import sys
class Missing:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {"PySide6", "shiboken6"}:
            raise ImportError(f"{name} is not to be had here")
sys.meta_path.insert(0, Missing())
"""


def test_the_help_of_the_command_line_loads_no_qt_and_nothing_heavy() -> None:
    assert loaded(HELP) & (HEAVY | {"PySide6", "shiboken6"}) == set()


def test_the_command_line_works_where_qt_is_missing(tmp_path: Path) -> None:
    register = str(tmp_path / "register.seloste")
    demo = HELP.replace('"--help"', f'"demo", {register!r}, "--customers", "3", "--invoices", "3"')
    assert "click" in loaded(NO_QT + demo)
    assert (tmp_path / "register.seloste").is_file()


def test_the_window_loads_little_before_the_password() -> None:
    window = loaded("import seloste_desktop.__main__, seloste_desktop.gui.application")
    assert window & (HEAVY | {"click", "docx", "pypdf", "pdfplumber"}) == set()
    assert len(window) <= 350
