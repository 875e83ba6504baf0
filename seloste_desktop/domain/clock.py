"""The time, always told from outside: domain and services never ask it themselves."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

Clock = Callable[[], datetime]
"""Gives the time with its zone."""

HELSINKI = ZoneInfo("Europe/Helsinki")


def system() -> datetime:
    """The machine's clock, in UTC."""
    return datetime.now(UTC)


def today(now: datetime) -> date:
    """The day in Finland, whatever zone the machine is set to."""
    return now.astimezone(HELSINKI).date()


def stamp(now: datetime) -> str:
    """UTC as ISO text with milliseconds and Z: as the log writes it, and sortable as text."""
    return now.astimezone(UTC).isoformat(timespec="milliseconds").removesuffix("+00:00") + "Z"


def moment(stamped: str) -> datetime:
    """Read what `stamp` wrote."""
    return datetime.fromisoformat(stamped)
