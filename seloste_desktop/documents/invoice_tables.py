"""The tables of an invoice: its lines, and its sums by rate (AVL 209 e §)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from reportlab.lib.units import mm

from seloste_desktop.documents.styles import CELL, width_of
from seloste_desktop.documents.tables import GAP, Grid, Long, Ruled, table
from seloste_desktop.documents.text import MEASURE
from seloste_desktop.documents.words import Words
from seloste_desktop.domain.invoice import Invoice
from seloste_desktop.domain.invoice_line import Line
from seloste_desktop.domain.invoice_totals import Row, Totals

_WIDEST = 34  # mm of any column but the first
_SLACK = 0.1  # mm, so that what just fits is not wrapped
_MARGIN = "MARGIN"  # F1.21: neither base nor VAT is shown


@dataclass(frozen=True)
class _Column:
    key: str
    width: float  # mm, unless a cell needs more; the first takes what the others leave
    cells: list[str]

    def needed(self) -> float:
        widest: float = max(width_of(cell, CELL) for cell in self.cells)
        return min(max(self.width, widest / mm + GAP + _SLACK), _WIDEST)


def shows_vat(invoice: Invoice) -> bool:
    """Who is not on the VAT register says nothing of VAT but the ground (F1.30)."""
    return bool(invoice.seller.vat_number) or any(line.vat for line in invoice.lines)


def lines_table(invoice: Invoice, words: Words) -> Ruled | Long:
    """A column with nothing in it is left out; quantities and prices get the same decimals down their column."""
    lines, prices = invoice.lines, f"invoice.{invoice.prices}"
    columns = [
        _Column("invoice.description", 0, [_description(invoice, line, words) for line in lines]),
        _Column("invoice.quantity", 17, _aligned([line.quantity for line in lines], 0, words)),
        _Column("invoice.unit", 13, [line.unit for line in lines]),
        _Column(f"{prices}.unit_price", 25, _aligned([line.unit_price for line in lines], 2, words)),
    ]
    if any(line.discount_percent for line in lines):
        discounts = [words.number(line.discount_percent) if line.discount_percent else "" for line in lines]
        columns.append(_Column("invoice.discount_percent", 18, discounts))
    if shows_vat(invoice):
        columns.append(_Column("invoice.vat_percent", 15, _aligned([line.vat for line in lines], 0, words)))
    else:
        columns[-1] = _Column("invoice.plain.unit_price", 25, columns[-1].cells)
        prices = "invoice.plain"
    columns.append(_Column(f"{prices}.total", 23, [words.amount(line.total) for line in lines]))
    kept = [column for column in columns if any(column.cells)]
    widths = [0.0, *(column.needed() for column in kept[1:])]
    widths[0] = MEASURE - sum(widths)
    right = tuple(number for number, column in enumerate(kept) if column.key not in _TEXTS)
    rows = list(zip(*(column.cells for column in kept), strict=True))
    return table(
        Grid(words, tuple(widths), rows, tuple(words.text(column.key) for column in kept), right, row_heads=False)
    )


_TEXTS = ("invoice.description", "invoice.unit")


def breakdown(totals: Totals, words: Words) -> Ruled | Long:
    """Sums by treatment, highest rate first, flush right (F1.48); wider where a ground must be told."""
    rows = [_row(row, words) for row in totals.rows]
    counted = [row.sums for row in totals.rows if row.vat_note != _MARGIN]
    last = (
        words.text("invoice.all"),
        words.amount(-totals.discount),
        words.amount(sum(each.net for each in counted)),
        words.amount(sum(each.vat for each in counted)),
        words.amount(totals.all.gross),
    )
    widths: tuple[float, ...] = (72 if any(row.vat_text for row in totals.rows) else 28, 24, 24, 22, 26)
    heads = ("rate", "discount", "net", "vat", "gross")
    head = tuple(words.text(f"invoice.sums.{key}") for key in heads)
    kept = [number for number, key in enumerate(heads) if key != "discount" or totals.discount]
    grid = [tuple(row[number] for number in kept) for row in ([*rows, last] if len(rows) > 1 else rows)]
    drawn = table(
        Grid(
            words,
            tuple(widths[number] for number in kept),
            grid,
            tuple(head[number] for number in kept),
            tuple(range(1, len(kept))),
            int(len(rows) > 1),
            CELL,
        )
    )
    drawn.hAlign = "RIGHT"
    return drawn


def _row(row: Row, words: Words) -> tuple[str, ...]:
    label = " ".join(filter(None, (words.percent(row.rate), row.vat_text)))
    if row.vat_note == _MARGIN:
        return row.vat_text, words.amount(-row.discount), "", "", words.amount(row.sums.gross)
    sums = row.sums
    return label, words.amount(-row.discount), words.amount(sums.net), words.amount(sums.vat), words.amount(sums.gross)


def _description(invoice: Invoice, line: Line, words: Words) -> str:
    """With its own day of supply (F1.7) and, beside lines that are treated otherwise, its ground (F1.20)."""
    parts = [line.description]
    if line.supplied and line.supplied != invoice.supplied:
        parts.append(words.text("invoice.line_supplied", day=words.date(line.supplied)))
    if line.vat_text and len({(each.vat, each.vat_text) for each in invoice.lines}) > 1:
        parts.append(line.vat_text)
    return "\n".join(parts)


def _aligned(values: Sequence[Decimal], least: int, words: Words) -> list[str]:
    """So that the commas stand under each other."""
    exponents = [value.normalize().as_tuple().exponent for value in values]
    places = max((-exponent for exponent in exponents if isinstance(exponent, int)), default=least)
    return [words.number(value, max(places, least)) for value in values]
