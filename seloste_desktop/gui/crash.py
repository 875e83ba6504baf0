"""What nobody else handled: a refusal is shown; a bug is written down, told of, and ends the program."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from seloste_desktop import __version__
from seloste_desktop.domain.errors import Refused, RegisterError

logger = logging.getLogger(__name__)

Expected = Refused | RegisterError | OSError


def install(show: Callable[[Expected], None]) -> None:
    """Take the interpreter's hook: what is expected goes to `show`, the rest closes the program."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, Expected):
            logger.warning("refused", exc_info=(kind, error, trace))
            show(error)
        elif isinstance(error, KeyboardInterrupt):
            QCoreApplication.quit()
        else:
            close_with(kind, error, trace)

    sys.excepthook = hook


def close_with(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Tell of a bug and end: what has gone wrong once is not trusted with the register."""
    from PySide6.QtWidgets import QMessageBox

    from seloste_desktop.gui.speech import spoken
    from seloste_desktop.services.messages import messages

    told = report(kind, trace)
    logger.critical("ended by a bug", exc_info=(kind, error, trace))
    box = QMessageBox()
    box.setObjectName("crashDialog")
    box.setIcon(QMessageBox.Icon.Critical)
    box.setText(messages(spoken()).say("app.crashed"))
    box.setDetailedText(told)
    copy = box.addButton(QCoreApplication.translate("crash", "Copy the report"), QMessageBox.ButtonRole.ActionRole)
    box.addButton(QCoreApplication.translate("crash", "Close"), QMessageBox.ButtonRole.AcceptRole)
    box.exec()
    if box.clickedButton() is copy:
        QGuiApplication.clipboard().setText(told)
    QTimer.singleShot(0, _end)


def report(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Return where it happened, and on what; never the error's own words, which may hold a value of the register."""
    import platform
    import traceback

    where = "".join(traceback.format_tb(trace))
    what = f"Seloste Desktop {__version__}, Python {platform.python_version()}, {platform.platform()}"
    return f"{what}\n{where}{kind.__name__}"


def _end() -> None:
    QApplication.exit(70)
