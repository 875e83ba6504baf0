from seloste_desktop.documents.code_groups import CodeGroups, groups


def test_a_code_is_typed_in_groups_of_four() -> None:
    assert groups(" K7QM 2XVA PDHT R4NC · P") == ("K7QM", "2XVA", "PDHT", "R4NC", "P")


def test_rows_are_even() -> None:
    assert [CodeGroups(("ABCD",) * count).across for count in (5, 8, 9)] == [5, 4, 3]
