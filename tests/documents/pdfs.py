"""Reading PDFs back: their text as a person copies it, their pictures, their structure."""

from __future__ import annotations

import io
import re
import subprocess
from collections.abc import Iterator
from ctypes import create_string_buffer
from pathlib import Path

import pypdfium2
from pypdfium2 import raw


def pages(pdf: bytes) -> list[str]:
    """The text of each page on one line, words divided at a line's end whole again."""
    with pypdfium2.PdfDocument(pdf) as document:
        return [_flat(page.get_textpage().get_text_range()) for page in document]


def text(pdf: bytes) -> str:
    return " ".join(pages(pdf))


def squeezed(pdf: bytes) -> str:
    """Without spaces: what was broken anywhere is whole again."""
    return re.sub(r"\s", "", text(pdf))


def boxes(pdf: bytes, page: int = 0) -> Iterator[tuple[str, float, float]]:
    """Each character with its left edge and baseline, in mm from the upper left corner."""
    with pypdfium2.PdfDocument(pdf) as document:
        sheet = document[page]
        words = sheet.get_textpage()
        for at in range(words.count_chars()):
            left, bottom, _, _ = words.get_charbox(at)
            yield words.get_text_range(at, 1), left / 72 * 25.4, (sheet.get_height() - bottom) / 72 * 25.4


def codes(pdf: bytes, page: int, folder: Path) -> str:
    """What zbarimg reads on a page at 300 dpi, one code after the other."""
    with pypdfium2.PdfDocument(pdf) as document:
        picture = folder / "page.png"
        document[page].render(scale=300 / 72, grayscale=True).to_pil().save(picture)
    return subprocess.run(["zbarimg", "-q", "--raw", str(picture)], capture_output=True, text=True, check=False).stdout


def tags(pdf: bytes, page: int = 0) -> list[str]:
    """The structure elements that have content on a page, in the order in which they are read."""
    with pypdfium2.PdfDocument(pdf) as document:
        tree = raw.FPDF_StructTree_GetForPage(document[page])
        found = [
            kind
            for n in range(raw.FPDF_StructTree_CountChildren(tree))
            for kind in _walk(raw.FPDF_StructTree_GetChildAtIndex(tree, n))
        ]
        raw.FPDF_StructTree_Close(tree)
    return found


def metadata(pdf: bytes) -> dict[str, str]:
    with pypdfium2.PdfDocument(pdf) as document:
        return {**document.get_metadata_dict(), "Tagged": str(bool(raw.FPDFCatalog_IsTagged(document)))}


def written(write: object, *given: object, **more: object) -> bytes:
    """Call a writer with a file in memory."""
    out = io.BytesIO()
    write(out, *given, **more)  # type: ignore[operator]
    return out.getvalue()


def _walk(item: raw.FPDF_STRUCTELEMENT) -> Iterator[str]:
    size = raw.FPDF_StructElement_GetType(item, None, 0)
    buffer = create_string_buffer(size)
    raw.FPDF_StructElement_GetType(item, buffer, size)
    yield buffer.raw[: size - 2].decode("utf-16-le")
    for n in range(raw.FPDF_StructElement_CountChildren(item)):
        child = raw.FPDF_StructElement_GetChildAtIndex(item, n)
        if child:
            yield from _walk(child)


def _flat(found: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"[\u00ad\ufffe\x02]\s*", "", found))
