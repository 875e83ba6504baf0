import pytest

from seloste_desktop.gui.theme import DARK, LIGHT, Colours
from seloste_desktop.gui.widgets.tone import Tone, tones


def contrast(one: str, other: str) -> float:
    """The contrast ratio of WCAG 2.2."""

    def luminance(value: str) -> float:
        parts = (int(value[at : at + 2], 16) / 255 for at in (1, 3, 5))
        red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("tone", Tone)
def test_every_tone_is_legible_on_its_ground(colours: Colours, tone: Tone) -> None:
    assert contrast(*tones(colours, tone)) >= 4.5
