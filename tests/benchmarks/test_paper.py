"""What paper may cost (FLOORS "Files out"): measured against raw reportlab in the same minute."""

from __future__ import annotations

import io
import re
import resource
import time
from collections.abc import Callable
from typing import Any

import pypdfium2
import pytest
from reportlab.pdfgen.canvas import Canvas

from seloste_desktop.documents import page
from seloste_desktop.documents.answer_pdf import write_answer
from seloste_desktop.documents.fonts import REGULAR, register
from seloste_desktop.documents.invoice_pdf import write_invoice
from seloste_desktop.documents.tagged_canvas import TaggedCanvas
from tests.documents.answers import full
from tests.documents.invoices import sent

pytestmark = pytest.mark.benchmark
TRIES = 3  # a ratio that fails once is repeated; the best decides


def seconds(work: Callable[[], object], times: int) -> float:
    start = time.perf_counter()
    for _ in range(times):
        work()
    return (time.perf_counter() - start) / times


def best_ratio(ours: Callable[[], object], raw: Callable[[], object], times: int) -> float:
    ours(), raw()
    return min(sorted(seconds(ours, times) / seconds(raw, times) for _ in range(5))[2] for _ in range(TRIES))


def recorded(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, tuple[Any, ...]]]:
    """What our own invoice draws: every text, font, line and path."""
    calls: list[tuple[str, tuple[Any, ...]]] = []

    class Recorder(TaggedCanvas):
        pass

    for name in ("setFont", "setLineWidth", "line", "drawString", "drawRightString", "rect", "modules"):
        original = getattr(TaggedCanvas, name)

        def noted(self: Any, *given: Any, _name: str = name, _original: Any = original, **more: Any) -> Any:
            calls.append((_name, given))
            return _original(self, *given, **more)

        setattr(Recorder, name, noted)
    with monkeypatch.context() as patch:
        patch.setattr(page, "TaggedCanvas", Recorder)
        write_invoice(io.BytesIO(), sent())
    return calls


def squares(canvas: Canvas, x: float, y: float, side: float, rows: list[bytes]) -> None:
    """A QR code as anyone would draw it: a rectangle for each run of dark modules."""
    step, path = side / len(rows), canvas.beginPath()
    for down, row in enumerate(rows, 1):
        for run in re.finditer(b"\x01+", row):
            path.rect(x + run.start() * step, y + side - down * step, len(run[0]) * step, step)
    canvas.drawPath(path, stroke=0, fill=1)


def test_an_invoice_costs_at_most_three_times_a_raw_canvas_that_draws_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Otherwise a thousand invoices keep the user waiting like an office program's mail merge."""
    register()
    calls = recorded(monkeypatch)

    def raw() -> None:
        canvas = Canvas(io.BytesIO(), initialFontName=REGULAR)  # type: ignore[arg-type]  # the stub is wrong
        for name, given in calls:
            getattr(canvas, name)(*given) if name != "modules" else squares(canvas, *given)
        canvas.showPage()
        canvas.save()

    assert best_ratio(lambda: write_invoice(io.BytesIO(), sent()), raw, 20) < 3


def test_a_thousand_invoices_leave_memory_flat() -> None:
    """Under 30 MiB more: fonts are parsed once a process and nothing of a document stays."""
    for _ in range(50):
        write_invoice(io.BytesIO(), sent())
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for _ in range(1000):
        write_invoice(io.BytesIO(), sent())
    assert (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024 < 30


def a_page(invoices: int, days: int) -> float:
    out, answer = io.BytesIO(), full(invoices=invoices, days=days)
    spent = seconds(lambda: write_answer(out, answer), 1)
    with pypdfium2.PdfDocument(out.getvalue()) as document:
        return spent / len(document)


def test_an_answer_grows_with_its_pages_and_no_faster() -> None:
    """2,000 invoices and 20,000 days of use: per page at most 1.5 times the answer of 200 and 600."""
    a_page(10, 10)
    assert min(a_page(2000, 20000) / a_page(200, 600) for _ in range(TRIES)) < 1.5
