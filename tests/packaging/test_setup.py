"""packaging/setup, with stand-ins for the interpreter, apt and the system's list of libraries."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has a twin of its own")

ROOT = Path(__file__).parent.parent.parent
ALL_LIBRARIES = [
    "libGL.so.1", "libxkbcommon.so.0", "libEGL.so.1", "libglib-2.0.so.0", "libfreetype.so.6", "libfontconfig.so.1",
    "libdbus-1.so.3", "libxcb-cursor.so.0", "libxcb-icccm.so.4", "libxcb-keysyms.so.1", "libxcb-shape.so.0",
    "libxkbcommon-x11.so.0", "libwayland-cursor.so.0", "libwayland-egl.so.1", "libcups.so.2",
]  # fmt: skip

PYTHON = """#!/bin/sh
printf '%s\\n' "$*" >>"$CALLS"
case $* in
*-venv*version_info*) echo python3.11-venv ;;
*version_info*) exit "${OLD:-0}" ;;
*ensurepip*) exit "${WITHOUT_VENV:-0}" ;;
*'-m venv --clear'*)
    rm -rf .venv && mkdir -p .venv/bin
    cp "$0" .venv/bin/python && cp "$0" .venv/bin/pyside6-lrelease ;;
*'-silent '*) : >"${2%.ts}.qm" ;;
*'--require-hashes'*) exit "${WITHOUT_NET:-0}" ;;
esac
"""


@dataclass
class Machine:
    """A tree to set up, and a machine of stand-ins round it."""

    tree: Path
    programs: Path

    def has(self, program: str, script: str) -> None:
        """Put a program first on the machine's path."""
        file = self.programs / program
        file.write_text(f"#!/bin/sh\n{script}\n")
        file.chmod(0o755)

    def has_libraries(self, names: list[str]) -> None:
        """Tell which libraries the loader knows."""
        self.has("ldconfig", "cat <<END\n" + "".join(f"\t{name} (libc6) => /lib/{name}\n" for name in names) + "END")

    def set_up(self, **variables: str) -> subprocess.CompletedProcess[str]:
        """Run packaging/setup; the calls of the interpreter start anew."""
        self.log.write_text("")
        environment = {
            "PATH": f"{self.programs}:{os.defpath}",
            "PYTHON": str(self.programs / "python"),
            "CALLS": str(self.log),
        }
        command = [str(self.tree / "packaging" / "setup")]
        return subprocess.run(command, env=environment | variables, capture_output=True, text=True, check=False)

    @property
    def log(self) -> Path:
        return self.programs / "calls"

    def calls(self) -> list[str]:
        """Tell what the interpreter was asked to do, but for being asked how it is."""
        return [" ".join(call.split()[:3]) for call in self.log.read_text().splitlines() if not call.startswith("-c")]

    def files(self) -> set[Path]:
        return set(self.tree.rglob("*"))


INSTALL = "-m pip install"
WHOLE = ["-m venv --clear", INSTALL, INSTALL]


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    """Give a machine that lacks nothing, and a tree that was never set up."""
    tree, programs = tmp_path / "tree", tmp_path / "programs"
    (tree / "packaging").mkdir(parents=True)
    programs.mkdir()
    shutil.copy(ROOT / "packaging" / "setup", tree / "packaging")
    (tree / "requirements-dev.lock").write_text("some==1")
    (tree / "pyproject.toml").write_text("[project]")
    made = Machine(tree, programs)
    (programs / "python").write_text(PYTHON)
    (programs / "python").chmod(0o755)
    made.has("uname", "echo Linux")
    made.has("id", "echo 1000")
    made.has("sudo", "exit 1")
    made.has("zbarimg", "")
    made.has("apt-get", f'echo "$*" >>{programs}/apt')
    made.has_libraries(ALL_LIBRARIES)
    return made


def test_the_first_time_it_makes_the_environment_and_installs_the_program(machine: Machine) -> None:
    assert machine.set_up().returncode == 0
    assert machine.calls() == WHOLE
    assert "--require-hashes --only-binary :all: -r requirements-dev.lock" in machine.log.read_text()
    assert "--no-index --no-deps --no-build-isolation --editable ." in machine.log.read_text()


def test_the_second_time_it_only_compares(machine: Machine) -> None:
    machine.set_up()
    assert machine.set_up(WITHOUT_NET="1").returncode == 0
    assert machine.calls() == []


def test_it_says_nothing_on_standard_output(machine: Machine) -> None:
    assert machine.set_up().stdout == ""


def test_another_lock_makes_the_environment_anew(machine: Machine) -> None:
    machine.set_up()
    (machine.tree / "requirements-dev.lock").write_text("some==2")
    machine.set_up()
    assert machine.calls() == WHOLE


def test_another_form_of_the_program_is_installed_without_a_net(machine: Machine) -> None:
    machine.set_up()
    (machine.tree / "pyproject.toml").write_text("[project.scripts]")
    assert machine.set_up(WITHOUT_NET="1").returncode == 0
    assert machine.calls() == [INSTALL]


def test_an_environment_left_half_made_is_made_anew(machine: Machine) -> None:
    broken = machine.set_up(WITHOUT_NET="1")
    assert (broken.returncode, "With a network, run the command again." in broken.stderr) == (1, True)
    machine.set_up()
    assert machine.calls() == WHOLE


def test_a_tree_that_was_moved_gets_a_new_environment(machine: Machine) -> None:
    machine.set_up()
    machine.tree = machine.tree.rename(machine.tree.with_name("elsewhere"))
    machine.set_up()
    assert machine.calls() == WHOLE


def test_an_interpreter_that_was_taken_away_is_noticed(machine: Machine) -> None:
    machine.set_up()
    (machine.tree / ".venv/bin/python").unlink()
    machine.set_up()
    assert machine.calls() == WHOLE


def test_an_older_python_is_told_which_package_is_needed(machine: Machine) -> None:
    before = machine.files()
    refused = machine.set_up(OLD="1")
    assert refused.returncode == 1
    assert "python3.11 and python3.11-venv" in refused.stderr
    assert machine.files() == before


def test_a_python_without_venv_is_told_which_package_is_needed(machine: Machine) -> None:
    before = machine.files()
    refused = machine.set_up(WITHOUT_VENV="1")
    assert refused.returncode == 1
    assert "install -y --no-install-recommends python3.11-venv'" in refused.stdout
    assert machine.files() == before


def test_without_rights_it_prints_the_one_line_and_changes_nothing(machine: Machine) -> None:
    machine.has_libraries(ALL_LIBRARIES[2:])
    before = machine.files()
    refused = machine.set_up()
    line = "sudo sh -c 'apt-get update && apt-get install -y --no-install-recommends libgl1 libxkbcommon0'\n"
    assert (refused.returncode, refused.stdout) == (1, line)
    assert machine.files() == before
    assert not (machine.programs / "apt").exists()


@pytest.mark.parametrize(("program", "script"), [("id", "echo 0"), ("sudo", 'shift; [ "$1" = true ] || exec "$@"')])
def test_with_rights_it_adds_what_is_missing(machine: Machine, program: str, script: str) -> None:
    machine.has_libraries(ALL_LIBRARIES[1:])
    machine.has(program, script)
    assert machine.set_up().returncode == 0
    assert (machine.programs / "apt").read_text().splitlines() == [
        "update -qq",
        "install -y --no-install-recommends libgl1 -qq -o Dpkg::Use-Pty=0",
    ]
    assert machine.calls() == WHOLE


def test_where_apt_fails_it_says_what_would_help(machine: Machine) -> None:
    machine.has_libraries(ALL_LIBRARIES[1:])
    machine.has("id", "echo 0")
    machine.has("apt-get", "exit 100")
    failed = machine.set_up()
    assert (failed.returncode, failed.stdout) == (1, "apt-get install -y --no-install-recommends libgl1\n")
    assert machine.calls() == []


def test_on_a_mac_it_asks_for_no_libraries(machine: Machine) -> None:
    machine.has("uname", "echo Darwin")
    machine.has_libraries([])
    assert machine.set_up().returncode == 0


def test_words_are_built_when_they_are_newer_than_what_was_built(machine: Machine) -> None:
    (machine.tree / "translations").mkdir()
    words = machine.tree / "translations" / "seloste_fi.ts"
    words.write_text("<TS/>")
    machine.set_up()
    assert machine.calls() == [*WHOLE, "-silent translations/seloste_fi.ts"]
    os.utime(words, (0, 0))
    machine.set_up()
    assert machine.calls() == []


@pytest.mark.parametrize("script", ["packaging/setup", "packaging/run", "packaging/test", "packaging/bench", ".ci/run"])
def test_the_scripts_can_be_started(script: str) -> None:
    assert os.access(ROOT / script, os.X_OK)
    assert (ROOT / script).read_text("utf-8").startswith("#!/bin/sh\n")


def test_ci_runs_what_the_readme_says() -> None:
    assert (ROOT / ".ci/run").read_text("utf-8").splitlines()[1:] == ['exec "$(dirname "$0")/../packaging/test"']
    assert "\npackaging/test " in (ROOT / "README.md").read_text("utf-8")
