"""How grave a thing is: each tone with its front and its ground, legible on each other."""

from __future__ import annotations

from enum import StrEnum

from seloste_desktop.gui.theme import Colours


class Tone(StrEnum):
    PLAIN = "plain"
    INFO = "info"
    GOOD = "good"
    WARN = "warn"
    DANGER = "danger"


def tones(c: Colours, tone: Tone) -> tuple[str, str]:
    """Return front and ground."""
    return {
        Tone.INFO: (c.info, c.info_back),
        Tone.GOOD: (c.good, c.good_back),
        Tone.WARN: (c.warn, c.warn_back),
        Tone.DANGER: (c.danger, c.danger_back),
    }.get(tone, (c.text, c.plain_back))
