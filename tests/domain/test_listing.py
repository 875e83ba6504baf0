from seloste_desktop.domain.listing import OPEN, Column, Kind, Listing


def test_a_column_with_nothing_in_it_is_left_out() -> None:
    columns = (Column("a"), Column("b", Kind.PERIOD), Column("c", Kind.MONEY))
    listing = Listing("x", columns, (("1", OPEN, 0), ("", OPEN, None)), ("sum", None, 0))
    assert listing.filled() == Listing("x", (columns[0], columns[2]), (("1", 0), ("", None)), ("sum", 0))


def test_a_column_that_never_changes_is_taken_out_of_many_rows_but_never_the_first() -> None:
    columns = (Column("a"), Column("b"), Column("c"))
    listing = Listing("x", columns, (("1", "same", 1), ("1", "same", 2), ("1", "same", 3)))
    rest, same = listing.shared()
    assert rest == Listing("x", (columns[0], columns[2]), (("1", 1), ("1", 2), ("1", 3)))
    assert same == ((columns[1], "same"),)


def test_few_rows_and_rows_all_alike_stay_as_they_are() -> None:
    columns = (Column("a"), Column("b"))
    for rows in ((("1", "x"), ("2", "x")), (("1", "x"),) * 3):
        assert Listing("x", columns, rows).shared() == (Listing("x", columns, rows), ())


def test_a_wide_listing_is_parted_and_each_part_repeats_the_first_column() -> None:
    listing = Listing("x", tuple(Column(f"{n}") for n in range(6)), (tuple(f"{n}" for n in range(6)),), note="same")
    parts = listing.parted(3)
    assert [part.title for part in parts] == ["x 1/2", "x 2/2"]
    assert [tuple(part.rows[0]) for part in parts] == [("0", "1", "2", "3"), ("0", "4", "5")]
    assert [part.note for part in parts] == ["same", ""]
