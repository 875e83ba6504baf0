"""A register that nobody has opened."""

from pathlib import Path

from seloste_desktop.domain.shut_register import ShutRegister


def test_a_real_register_has_no_password_to_tell() -> None:
    assert ShutRegister(Path("kirja.seloste"), ("omistaja",)).made_up_password == ""
