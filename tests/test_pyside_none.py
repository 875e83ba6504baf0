"""PySide6 6.12.0 on Python 3.11 gives back a None that it does not own, until the interpreter dies."""

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).parent.parent

COUNT = """
import sys
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication([])
label = QLabel()
label.setText("before")
before = sys.getrefcount(None)
for number in range(10_000):
    label.setText("x")
print(sys.getrefcount(None) - before)
"""


def locked(file: str) -> list[Requirement]:
    lines = (ROOT / file).read_text("utf-8").splitlines()
    return [Requirement(line.rstrip(" \\")) for line in lines if line[:1].isalpha()]


def test_nones_count_does_not_fall() -> None:
    """In a process of its own: where the fault is, this one would die too."""
    done = subprocess.run([sys.executable, "-c", COUNT], capture_output=True, text=True, check=True)
    assert int(done.stdout) > -100


@pytest.mark.parametrize("file", ["requirements.lock", "requirements-dev.lock"])
@pytest.mark.parametrize("name", ["pyside6-essentials", "shiboken6"])
@pytest.mark.parametrize(("python", "series"), [("3.11", "6.11"), ("3.12", "6.12"), ("3.13", "6.12"), ("3.14", "6.12")])
def test_the_lock_chooses_by_the_version_of_python(file: str, name: str, python: str, series: str) -> None:
    environment = {"python_version": python, "python_full_version": f"{python}.1"}
    chosen = [one for one in locked(file) if one.name == name and one.marker and one.marker.evaluate(environment)]
    assert [str(one.specifier)[2:6] for one in chosen] == [series]


def test_6_12_0_is_not_asked_for_on_python_3_11() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    asked = [Requirement(line) for line in project["dependencies"] if line.startswith("PySide6")]
    (on_3_11,) = [one for one in asked if one.marker and one.marker.evaluate({"python_version": "3.11"})]
    assert not on_3_11.specifier.contains("6.12.0")
    assert on_3_11.specifier.contains("6.11.3")
