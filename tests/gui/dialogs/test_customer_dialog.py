from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from seloste_desktop.domain.card import Saved
from seloste_desktop.domain.customer import Kind, Typed
from seloste_desktop.domain.errors import Refused
from seloste_desktop.domain.register_map import REGISTER
from seloste_desktop.gui.dialogs.customer_dialog import SECTIONS, CustomerDialog, fields_of
from tests.gui.made_up import TYPED


class Service:
    """Keeps what was saved, or refuses."""

    def __init__(self) -> None:
        self.saved: list[tuple[dict[str, Any], str]] = []
        self.refusal: Refused | None = None

    def __call__(self, values: Typed, reason: str) -> Saved:
        if self.refusal:
            raise self.refusal
        self.saved.append((dict(values), reason))
        return Saved(1, "1001", tuple(values), ())


@pytest.fixture
def service() -> Service:
    return Service()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def correcting(window: QWidget, service: Service) -> CustomerDialog:
    made = CustomerDialog(Kind.PERSON, TYPED, service, window)
    made.open()
    return made


@pytest.fixture
def adding(window: QWidget, service: Service) -> CustomerDialog:
    made = CustomerDialog(Kind.PERSON, {}, service, window)
    made.open()
    return made


def write(dialog: CustomerDialog, name: str, text: str, at: int = 0) -> None:
    dialog._fields[name]._editors[at].setText(text)  # type: ignore[attr-defined]


def test_every_typed_field_of_the_data_map_has_its_place_once() -> None:
    placed = [name for _, lines in SECTIONS for line in lines for name in line]
    assert sorted([*placed, "kind"]) == sorted({each.name for _, each in REGISTER.typed()})


@pytest.mark.parametrize("kind", Kind)
def test_a_form_shows_what_its_kind_can_have(window: QWidget, service: Service, kind: Kind) -> None:
    dialog = CustomerDialog(kind, {"company": ("x",)}, service, window)
    shown = [name for name, field in dialog._fields.items() if not field.isHidden()]
    assert shown == fields_of(kind)


def test_an_organisation_has_no_first_name(adding: CustomerDialog) -> None:
    adding._kind.setCurrentIndex(adding._kind.findData(Kind.COMPANY))
    assert adding._fields["first_name"].isHidden() and not adding._fields["company"].isHidden()


def test_only_what_differs_is_saved(correcting: CustomerDialog, service: Service) -> None:
    write(correcting, "phone", "040 000 9999")
    correcting._reason.setText("ilmoitti")
    correcting._on_save_clicked()
    assert service.saved == [({"phone": ("040 000 9999",)}, "ilmoitti")]


def test_the_parts_of_an_address_are_saved_together(correcting: CustomerDialog, service: Service) -> None:
    write(correcting, "street", "Uusikatu 1")
    correcting._on_save_clicked()
    assert service.saved[0][0] == {
        "street": ("Uusikatu 1",),
        "postal_code": ("20500",),
        "city": ("Turku",),
        "country": ("FI",),
    }


def test_a_second_address_has_all_its_parts(correcting: CustomerDialog, service: Service) -> None:
    correcting._fields["street"].added.emit()  # type: ignore[attr-defined]
    write(correcting, "street", "Mökkitie 2", 1)
    correcting._on_save_clicked()
    assert service.saved[0][0]["street"] == ("Tuomiokirkonkatu 12 B 34", "Mökkitie 2")
    assert service.saved[0][0]["city"] == ("Turku", "")


def test_what_is_emptied_is_removed(correcting: CustomerDialog, service: Service) -> None:
    write(correcting, "email", "")
    correcting._on_save_clicked()
    assert service.saved[0][0] == {"email": ()}


def test_nothing_changed_saves_nothing(correcting: CustomerDialog, service: Service) -> None:
    correcting._on_save_clicked()
    assert service.saved == [] and not correcting.isVisible()


def test_a_new_customer_tells_its_kind(qtbot: QtBot, adding: CustomerDialog, service: Service) -> None:
    write(adding, "last_name", "Aalto")
    with qtbot.waitSignal(adding.saved):
        QTest.keyClick(adding, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert service.saved == [({"kind": ("person",), "last_name": ("Aalto",)}, "")]


def test_a_refusal_stands_beside_its_field(correcting: CustomerDialog, service: Service) -> None:
    write(correcting, "postal_code", "2050")
    service.refusal = Refused("postal_code.malformed", "postal_code")
    correcting._on_save_clicked()
    field = correcting._fields["postal_code"].first
    assert field.accessibleDescription() == "A postal code has five digits."
    assert correcting.focusWidget() is field and correcting.isVisible()
    assert correcting._told.text() == "Not saved. See the field marked."


def test_a_missing_reason_is_asked_for(correcting: CustomerDialog, service: Service) -> None:
    write(correcting, "phone", "040 000 9999")
    service.refusal = Refused("reason.missing", "reason")
    correcting._on_save_clicked()
    assert correcting._reason.accessibleDescription() == "Write a reason."


def test_a_refusal_of_no_field_here_stands_at_the_foot(correcting: CustomerDialog, service: Service) -> None:
    write(correcting, "phone", "040 000 9999")
    service.refusal = Refused("customer.number_taken", "number", number="1001")
    correcting._on_save_clicked()
    assert correcting._told.text() == "Customer number 1001 is already in use."


def test_closing_with_changes_asks_at_the_foot(qtbot: QtBot, correcting: CustomerDialog, service: Service) -> None:
    write(correcting, "phone", "040 000 9999")
    correcting._cancel.click()
    assert correcting.isVisible() and correcting._foot.currentIndex() == 1
    correcting._leaving._stay.click()
    assert correcting._foot.currentIndex() == 0
    assert not correcting.close()
    correcting._leaving._discard.click()
    assert not correcting.isVisible() and service.saved == []


def test_closing_with_changes_can_save_them(correcting: CustomerDialog, service: Service) -> None:
    write(correcting, "phone", "040 000 9999")
    correcting.reject()
    correcting._leaving._save.click()
    assert len(service.saved) == 1 and not correcting.isVisible()


def test_closing_without_changes_asks_nothing(correcting: CustomerDialog) -> None:
    assert correcting.close()


def test_every_field_has_a_name_and_its_own_object_name(correcting: CustomerDialog) -> None:
    for field in correcting.findChildren(QLineEdit):
        if field.isVisible():
            assert field.accessibleName() and field.objectName()
