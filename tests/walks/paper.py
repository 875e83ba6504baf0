"""What stands on paper, read back."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pypdfium2


@dataclass(frozen=True)
class Paper:
    """The words of all pages; columns break long ones, so they are looked for without the spaces."""

    text: str

    @classmethod
    def read(cls, pdf: Path) -> Paper:
        document = pypdfium2.PdfDocument(pdf.read_bytes())
        try:
            return cls(_joined("".join(page.get_textpage().get_text_bounded() for page in document)))
        finally:
            document.close()

    def says(self, *words: str) -> bool:
        """Whether it says all of them."""
        return all(_joined(each) in self.text for each in words)


def _joined(text: str) -> str:
    return "".join(text.split())
