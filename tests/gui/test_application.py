import os
import subprocess
import sys
from pathlib import Path

HEAVY = {
    "reportlab", "openpyxl", "docx", "pypdf", "pdfplumber", "lxml", "phonenumbers", "email_validator",
    "sqlite_utils", "sqlcipher3", "PIL", "click", "argon2", "cryptography",
}  # fmt: skip
MOST = 350  # modules; a bare window has 147
SCRIPT = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from seloste_desktop import bootstrap
from seloste_desktop.gui import application

def stand():
    QApplication.processEvents()
    window = next(each for each in QApplication.topLevelWidgets() if each.objectName() == "mainWindow")
    print(window._login.isVisible(), *sys.modules)
    return 0

application.QApplication.exec = staticmethod(stand)
sys.exit(application.run(bootstrap.door(), bootstrap.beginning(), Path(sys.argv[1]), made_up=False))
"""


def test_before_unlocking_nothing_heavy_is_imported(tmp_path: Path) -> None:
    file = tmp_path / "oma.seloste"
    file.write_bytes(b"x" * 8192)
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_CTYPE": "C.UTF-8"}
    ran = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(file)], env=env, capture_output=True, text=True, timeout=60, check=False
    )
    assert ran.returncode == 0, ran.stderr
    login, *modules = ran.stdout.split()
    assert login == "True"
    assert {name.partition(".")[0] for name in modules} & HEAVY == set()
    assert len(modules) <= MOST
