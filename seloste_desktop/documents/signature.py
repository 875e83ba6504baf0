"""Where the controller signs: place and date, room for the hand, name and role. Nobody else is ever asked to."""

from __future__ import annotations

from datetime import date

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether

from seloste_desktop.documents.styles import SMALL, TEXT, style
from seloste_desktop.documents.tagged_canvas import TaggedCanvas
from seloste_desktop.documents.text import gap, text
from seloste_desktop.documents.words import Words

HEIGHT = 36  # mm
_NAME = style(10, 13, "Body-Bold")


class Line(Flowable):
    """A rule to write on; mm."""

    canv: TaggedCanvas

    def __init__(self, width: float) -> None:
        super().__init__()
        self.length = width * mm

    # reportlab
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        return self.length, 1

    def draw(self) -> None:
        self.canv.rule(0, 0, self.length, 0.5)


def signature(place: str, day: date, signer: str, controller: str, words: Words) -> Flowable:
    when = words.date_in_text(day)
    role = words.text("signature.role") if signer == controller else words.text("signature.role_of", name=controller)
    where = words.text("signature.place", place=place, day=when) if place else when
    return KeepTogether(
        [
            gap(4),
            text(where, words, TEXT),
            gap(11),
            Line(80),
            gap(1),
            text(signer, words, _NAME),
            text(role, words, SMALL),
        ]
    )
