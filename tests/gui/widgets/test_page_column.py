from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize

from seloste_desktop.gui.widgets.page_column import SIDE, Fit, PageColumn, fitted, larger, smaller

A4 = (595.0, 842.0)
columns = st.builds(
    PageColumn,
    st.lists(st.tuples(st.floats(50, 1200), st.floats(50, 1200)), min_size=1, max_size=30).map(tuple),
    st.floats(0.2, 8),
    st.integers(100, 4000),
    st.just(16),
)


@given(columns)
def test_pages_lie_under_each_other_and_inside(column: PageColumn) -> None:
    boxes = [column.box(page) for page in range(len(column.sizes))]
    assert all(above.bottom() + 17 == below.top() for above, below in pairwise(boxes))
    assert all(box.left() >= 16 and box.bottom() < column.height for box in boxes)


@given(columns, st.floats(0, 1))
def test_every_seen_pixel_of_a_page_is_on_one_tile(column: PageColumn, at: float) -> None:
    view = QRect(0, round(column.height * at), column.room, 600)
    tiles = list(column.tiles(view))
    for page in column.seen(view):
        box = column.box(page)
        seen = box.intersected(view)
        mine = [QRect(box.left() + t.left, box.top() + t.top, t.across, t.down) for t in tiles if t.page == page]
        parts = [tile.intersected(seen) for tile in mine]
        assert sum(part.width() * part.height() for part in parts) == max(0, seen.width()) * max(0, seen.height())


@given(columns)
def test_a_tile_is_never_larger_than_its_side(column: PageColumn) -> None:
    view = QRect(0, 0, column.room, 800)
    assert all(0 < tile.across <= SIDE and 0 < tile.down <= SIDE for tile in column.tiles(view))


def test_the_gap_below_a_page_belongs_to_it() -> None:
    column = PageColumn((A4, A4), 1.0, 700, 16)
    assert [column.page_at(y) for y in (0, 16, 857, 873, 874)] == [0, 0, 0, 0, 1]


def test_without_pages_there_is_nothing_to_see() -> None:
    assert list(PageColumn().tiles(QRect(0, 0, 100, 100))) == [] and PageColumn().height == 0


@pytest.mark.parametrize(("fit", "scale"), [(Fit.WIDTH, 2.0), (Fit.PAGE, 1.0)])
def test_the_largest_page_fits(fit: Fit, scale: float) -> None:
    assert fitted(fit, (A4, (300.0, 300.0)), QSize(1190 + 32, 842 + 32), 16) == scale


def test_zoom_goes_in_steps_to_its_ends() -> None:
    assert [larger(1.0), larger(1.36), larger(4.0)] == [1.1, 1.5, 4.0]
    assert [smaller(1.0), smaller(1.36), smaller(0.25)] == [0.9, 1.25, 0.25]
