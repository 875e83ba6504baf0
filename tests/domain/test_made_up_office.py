from seloste_desktop.domain import controller
from seloste_desktop.domain.access import Role
from seloste_desktop.domain.recipient import ACTIVITIES, RecipientRole
from tests.domain.made_up_samples import OFFICE


def test_the_card_passes_the_checks_of_a_typed_one() -> None:
    typed = {name: text for name, text in OFFICE.card.items() if name != "vat"}
    assert controller.checked(typed) == typed


def test_the_owner_comes_first_and_each_role_has_someone() -> None:
    assert [each.role for each in OFFICE.colleagues] == [Role.OWNER, Role.BOOKKEEPER, Role.WORKER]


def test_every_processor_has_a_contract() -> None:
    for partner in OFFICE.partners:
        assert partner.activity in ACTIVITIES
        assert partner.contract is not None or partner.role != RecipientRole.PROCESSOR


def test_an_own_field_has_purpose_basis_and_ground() -> None:
    assert all(field["purpose"] and field["basis"] and field["ground"] for field in OFFICE.own_fields)
