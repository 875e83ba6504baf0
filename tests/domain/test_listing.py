from seloste_desktop.domain.listing import OPEN, Column, Kind, Listing


def test_a_column_with_nothing_in_it_is_left_out() -> None:
    columns = (Column("a"), Column("b", Kind.PERIOD), Column("c", Kind.MONEY))
    listing = Listing("x", columns, (("1", OPEN, 0), ("", OPEN, None)), ("sum", None, 0))
    assert listing.filled() == Listing("x", (columns[0], columns[2]), (("1", 0), ("", None)), ("sum", 0))
