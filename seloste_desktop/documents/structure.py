"""The structure tree of a tagged PDF: what a screen reader reads, in which order, and as what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFObject, PDFString

Mark = tuple[int, int]  # page from 0, number on it


@dataclass
class Element:
    """A node; its kids are elements or marks of content."""

    tag: str
    kids: list[Element | Mark] = field(default_factory=list)
    alt: str = ""
    scope: str = ""


def write_tree(document: Any, root: Element, marks: Sequence[Sequence[Element]]) -> None:
    """Hang the tree into reportlab's document; `marks` are the owners of each page's marks in their order."""
    tree = PDFDictionary({"Type": PDFName("StructTreeRoot")})
    tree_at = document.Reference(tree)
    places: dict[int, Any] = {}
    tree.dict["K"] = _register(document, root, tree_at, places)
    numbers: list[object] = []
    for page, owners in enumerate(marks):
        if owners:
            numbers += [page, document.Reference(PDFArray([places[id(owner)] for owner in owners]))]
    tree.dict["ParentTree"] = document.Reference(PDFDictionary({"Nums": PDFArray(numbers)}))
    tree.dict["ParentTreeNextKey"] = len(marks)
    document.Catalog.StructTreeRoot = tree_at
    document.Catalog.MarkInfo = PDFDictionary({"Marked": "true"})


def _register(document: Any, item: Element, parent: Any, places: dict[int, Any]) -> Any:
    node = _Node(item, parent)
    at = places[id(item)] = document.Reference(node)
    node.kids = [_register(document, kid, at, places) for kid in item.kids if isinstance(kid, Element)]
    return at


class _Node(PDFObject):
    """Writes itself in one string: as a PDFDictionary of PDFDictionaries the tree took longer than the pages."""

    def __init__(self, item: Element, parent: Any) -> None:
        self.item, self.parent = item, parent
        self.kids: list[Any] = []

    # reportlab
    def format(self, document: Any) -> bytes:
        numbers, item, kids = document.idToObjectNumberAndVersion, self.item, iter(self.kids)

        def at(name: str) -> str:
            return f"{numbers[name][0]} 0 R"

        pages = {kid[0] for kid in item.kids if not isinstance(kid, Element)}
        page = at(f"Page{min(pages) + 1}") if pages else ""
        written = [
            at(next(kids).name)
            if isinstance(kid, Element)
            else f"{kid[1]}"
            if len(pages) == 1
            else f"<</Type/MCR/Pg {at(f'Page{kid[0] + 1}')}/MCID {kid[1]}>>"
            for kid in item.kids
        ]
        parts = [f"<</Type/StructElem/S/{item.tag}/P {at(self.parent.name)}/K[{' '.join(written)}]"]
        parts += [f"/Pg {page}"] if page else []
        parts += [f"/A<</O/Table/Scope/{item.scope}>>"] if item.scope else []
        alt: bytes = b"/Alt" + PDFString(item.alt).format(document) if item.alt else b""
        return "".join(parts).encode("ascii") + alt + b">>"
