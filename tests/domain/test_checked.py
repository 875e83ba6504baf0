from dataclasses import asdict

from seloste_desktop.domain.checked import Checked


def test_a_verdict_has_the_keys_of_the_command_line():
    assert asdict(Checked.right("1009", "1009")) == {
        "valid": True,
        "normal": "1009",
        "printed": "1009",
        "reason": None,
    }
    assert asdict(Checked.wrong("empty")) == {"valid": False, "normal": None, "printed": None, "reason": "empty"}
