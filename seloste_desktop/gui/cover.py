"""What locking does to open dialogs: they are hidden with what was typed in them, and come back afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from seloste_desktop.gui.widgets.dialog import Dialog


class Cover:
    """Holds what must not be seen while the window is locked."""

    def __init__(self) -> None:
        self._hidden: list[QDialog] = []
        self.on = False

    def put_on(self) -> None:
        from PySide6.QtWidgets import QDialog, QFileDialog, QToolTip

        self.on = True
        QToolTip.hideText()
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        for window in QApplication.topLevelWidgets():
            if isinstance(window, QFileDialog):
                window.reject()  # nothing of the register is in it
            elif isinstance(window, QDialog) and window.isVisible():
                window.hide()
                self._hidden.append(window)

    def take_off(self) -> None:
        self.on = False
        for dialog in self._hidden:
            dialog.show()
        self._hidden.clear()

    def drop(self) -> None:
        """Let go of what is hidden: someone else opened the register."""
        self.on = False
        for dialog in self._hidden:
            dialog.deleteLater()
        self._hidden.clear()

    def present(self, dialog: Dialog) -> None:
        """Open a dialog now, or after unlocking if it comes from a job that went on."""
        if self.on:
            self._hidden.append(dialog)
        else:
            dialog.open()
