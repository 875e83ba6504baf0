from pytestqt.qtbot import QtBot

from seloste_desktop.gui.widgets.tag import Tag, marks


def test_the_gravest_tag_comes_first() -> None:
    assert [mark.code for mark in marks(("marketing_ban", "open_request", "restricted"))] == [
        "restricted",
        "open_request",
        "marketing_ban",
    ]


def test_a_tag_says_its_word(qtbot: QtBot) -> None:
    tag = Tag(marks(("address_protection",))[0])
    qtbot.addWidget(tag)
    assert tag.accessibleName() == "address protection" and tag.objectName() == "tag-address_protection"
    assert not tag.grab().isNull()
