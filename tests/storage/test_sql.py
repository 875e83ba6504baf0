"""Lists of ids in statements."""

from seloste_desktop.storage import sql


def test_there_is_a_question_mark_for_each_id() -> None:
    assert sql.of("select id from person where id in (:ids)", [1, 2]) == "select id from person where id in (?,?)"


def test_a_long_list_is_cut_into_blocks() -> None:
    assert [list(block) for block in sql.blocks([1, 2, 3], 2)] == [[1, 2], [3]]
    assert list(sql.blocks([])) == []
