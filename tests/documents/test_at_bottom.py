"""What stands at the foot of the last page."""

from reportlab.lib.units import mm

from seloste_desktop.documents.at_bottom import AtBottom
from seloste_desktop.documents.styles import TEXT
from tests.documents import pdfs
from tests.documents.canvases import placed


def test_it_takes_the_rest_of_the_page_but_never_less_than_it_needs():
    part = AtBottom(60, lambda canvas: None)
    assert part.wrap(100, 500 * mm)[1] == 500 * mm - 1
    assert part.wrap(100, 10)[1] == 60 * mm


def test_it_is_painted():
    assert "kuitti" in pdfs.text(placed(AtBottom(20, lambda canvas: canvas.put(0, 0, "kuitti", TEXT))))
