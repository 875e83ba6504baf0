"""The answer to an access request as a letter: overview, data, what the law adds, signature, receipt slip.

Import it where an answer is made: reportlab takes a third of a second.
"""

from __future__ import annotations

from pathlib import Path
from typing import IO

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable

from seloste_desktop.documents import signature
from seloste_desktop.documents.answer_sections import opening, overview, sections
from seloste_desktop.documents.listing_table import listing_table
from seloste_desktop.documents.page import Document, Sheet
from seloste_desktop.documents.receipt_slip import ReceiptSlip
from seloste_desktop.documents.section import Block, Facts, Items, Pairs, Say, Section, Small, Story
from seloste_desktop.documents.styles import HEADING, SMALL, style
from seloste_desktop.documents.tables import Grid, Long, Ruled, pairs, table
from seloste_desktop.documents.text import MEASURE, heading, numbered, prose, together
from seloste_desktop.documents.words import Words, words
from seloste_desktop.domain.answer import Answer
from seloste_desktop.domain.listing import Listing

_FIRST_HEADING = style(12, 15, HEADING.fontName, spaceBefore=12, spaceAfter=5)
_SHORT_LABEL, _STORY_LABEL = 34, 30  # mm
_FACTS = (38, 50, 37, 40)  # mm


def write_answer(out: Path | IO[bytes], answer: Answer) -> None:
    """May raise OSError. The same answer gives the same bytes."""
    said = words(answer.language)
    Document(out, _sheet(answer, said)).make(_story(answer, said))


def _sheet(answer: Answer, said: Words) -> Sheet:
    meta = [(said.text("meta.date"), said.date_in_text(answer.day))]
    meta += [(said.text("meta.case"), answer.case)] if answer.case else []
    if answer.received:
        channel = said.text(f"request_channel.{answer.channel}") if answer.channel else ""
        came = ", ".join(filter(None, (said.date_in_text(answer.received), channel)))
        meta.append((said.text("meta.request_came"), came))
    return Sheet(
        said,
        said.text("answer.title"),
        answer.sender,
        answer.day,
        answer.address or (answer.person,),
        tuple(meta),
        foot=((said.text("meta.case"), answer.case), (said.text("meta.checkpoint"), answer.checkpoint)),
        specimen=said.text("specimen.letter") if answer.made_up else "",
    )


def _story(answer: Answer, said: Words) -> list[Flowable]:
    story: list[Flowable] = [heading(said.text("answer.title"), said, 0)]
    story += [prose(line, said) for line in opening(answer, said)]
    if answer.found:
        short = pairs(overview(answer, said).rows, said, _SHORT_LABEL)
        story += [heading(said.text("answer.short"), said, 1, _FIRST_HEADING), short]
    story.append(prose(said.text("answer.questions", contact=answer.contact), said))
    slip = _slip(answer, said)
    ending = signature.HEIGHT + slip.height + 6
    *others, last = sections(answer, said)
    for section in others:
        story += _section(section, said)
    story += _section(last, said, ending)
    _make_room(story, ending)
    signed = signature.signature(answer.place, answer.day, answer.signer, answer.sender[0], said)
    return [*story, CondPageBreak(ending * mm), signed, slip.flowable()]


def _section(section: Section, said: Words, more: float = 0) -> list[Flowable]:
    """The heading goes with all up to the first table; each further table with its own title or sentence.

    Text at the end goes with what follows it, `more` mm high.
    """
    story: list[Flowable] = []
    waiting: list[Flowable] = [heading(section.title, said)]
    for block in section.blocks:
        named = block.listing if isinstance(block, Facts) else block
        if isinstance(named, Listing) and named.title:
            waiting.append(heading(named.title, said, 2))
        if isinstance(named, Listing) and named.note:
            waiting.append(prose(named.note, said, SMALL))
        drawn = _drawn(block, said)
        waiting.append(drawn)
        if isinstance(drawn, Ruled | Long):
            story += together(*waiting)
            waiting = []
    return [*story, *(together(*waiting, more=more) if waiting else [])]


def _drawn(block: Block, said: Words) -> Flowable:
    match block:
        case Say(line):
            return prose(line, said)
        case Small(line):
            return prose(line, said, SMALL)
        case Pairs(rows):
            return pairs(rows, said) if rows else prose(said.text("answer.no_datum"), said)
        case Items(entries):
            return numbered(entries, said)
        case Story(rows):
            return table(Grid(said, (_STORY_LABEL, MEASURE - _STORY_LABEL), rows))
        case Facts(listing):
            return listing_table(listing, said, _FACTS)
        case Listing():
            return listing_table(block, said) if block.rows else prose(said.text("answer.no_datum"), said)


def _make_room(story: list[Flowable], height: float) -> None:
    """The last rows go with signature and slip, so that these never stand alone; height in mm."""
    last = story[-1]
    if isinstance(last, Ruled | Long):
        last.after = height * mm


def _slip(answer: Answer, said: Words) -> ReceiptSlip:
    matter = said.text("slip.matter_is", title=said.text("answer.title"), day=said.date_in_text(answer.day))
    return ReceiptSlip(said, ", ".join(filter(None, (answer.case, matter))), answer.person, answer.return_to)
