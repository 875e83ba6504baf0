"""What a password of one's own must be."""

from __future__ import annotations

from seloste_desktop.domain.errors import Refused

SHORTEST = 8  # letters: short enough to be typed each morning, and each guess costs 64 MiB and a tenth of a second


def checked(password: str) -> str:
    """Raise Refused `password.too_short` with `min`."""
    if len(password) < SHORTEST:
        raise Refused("password.too_short", "password", min=SHORTEST)
    return password
