"""Qt's own fields by their object names, which are the same in every language."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QRadioButton


def text_line(name: str, text: str = "") -> QLineEdit:
    field = QLineEdit(text)
    field.setObjectName(name)
    return field


def secret(name: str) -> QLineEdit:
    """A line that shows dots."""
    field = text_line(name)
    field.setEchoMode(QLineEdit.EchoMode.Password)
    return field


def choice(name: str) -> QComboBox:
    field = QComboBox()
    field.setObjectName(name)
    return field


def tick(name: str) -> QCheckBox:
    field = QCheckBox()
    field.setObjectName(name)
    return field


def one_of(name: str) -> QRadioButton:
    field = QRadioButton()
    field.setObjectName(name)
    return field
