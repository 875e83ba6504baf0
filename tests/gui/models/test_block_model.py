from collections.abc import Sequence

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from seloste_desktop.domain.audit import Action, Note
from seloste_desktop.domain.card import Found, ListedCustomer
from seloste_desktop.gui.models.block_model import BLOCK, BlockModel, Column

ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole


class Many:
    """Five hundred customers; remembers which rows were read."""

    def __init__(self) -> None:
        self.names = {each: f"N{each}" for each in range(1, 501)}
        self.read: list[tuple[int, ...]] = []

    def find(self, text: str, first: int) -> Found:
        ids = tuple(each for each, name in self.names.items() if name.startswith(text))
        return Found(ids, tuple(self._row(each) for each in ids[:first]))

    def some(self, ids: Sequence[int]) -> list[ListedCustomer]:
        self.read.append(tuple(ids))
        return [self._row(each) for each in ids if each in self.names]

    def _row(self, each: int) -> ListedCustomer:
        return ListedCustomer(each, str(1000 + each), self.names[each], "Turku")


@pytest.fixture
def many() -> Many:
    return Many()


@pytest.fixture
def model(qtbot: QtBot, many: Many) -> BlockModel:
    column = Column(lambda: "Name", {Qt.ItemDataRole.DisplayRole: lambda row: row.name})
    model = BlockModel(many.find, many.some, (column,), ("customer", "person"))
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.search("", 10)
    return model


def test_the_first_rows_come_with_the_search(model: BlockModel, many: Many) -> None:
    assert model.rowCount() == 500
    assert model.data(model.index(9, 0)) == "N10"
    assert many.read == []


def test_asking_for_a_row_that_is_not_seen_reads_nothing(model: BlockModel, many: Many) -> None:
    assert model.data(model.index(400, 0)) is None
    assert model.data(model.index(400, 0), ACCESSIBLE) == "401"
    assert many.read == []


def test_walking_the_whole_model_reads_nothing(model: BlockModel, many: Many) -> None:
    for row in range(model.rowCount()):
        model.data(model.index(row, 0), ACCESSIBLE)
    assert model.match(model.index(0, 0), Qt.ItemDataRole.DisplayRole, "N499") == []
    assert many.read == []


def test_only_the_rows_that_are_seen_are_read(qtbot: QtBot, model: BlockModel, many: Many) -> None:
    with qtbot.waitSignal(model.dataChanged):
        model.see(100, 114)
    assert many.read == [tuple(range(101, 116))]
    assert model.data(model.index(114, 0)) == "N115"


def test_a_block_is_never_longer_than_fifty_rows(model: BlockModel, many: Many) -> None:
    model.see(100, 220)
    assert [len(block) for block in many.read] == [BLOCK, BLOCK, 21]


def test_rows_held_are_not_read_again(model: BlockModel, many: Many) -> None:
    model.see(100, 110)
    model.see(100, 112)
    assert many.read[1:] == [(112, 113)]


def test_a_row_gone_meanwhile_is_asked_for_once(model: BlockModel, many: Many) -> None:
    del many.names[20]
    model.see(19, 19)
    model.see(19, 19)
    assert many.read == [(20,)]


def test_a_change_paints_the_seen_rows_anew(qtbot: QtBot, model: BlockModel, many: Many) -> None:
    model.see(0, 5)
    many.names[3] = "Uusi"
    with qtbot.waitSignal(model.dataChanged):
        model.on_changed([Note(Action.CHANGE, "person", (3,))])
    assert model.data(model.index(2, 0)) == "Uusi"


def test_a_new_customer_searches_anew(qtbot: QtBot, model: BlockModel, many: Many) -> None:
    many.names[501] = "N501"
    with qtbot.waitSignal(model.modelReset):
        model.on_changed([Note(Action.CREATE, "customer", (501,))])
    assert model.row_of(501) == 500


def test_a_read_or_another_kind_of_row_changes_nothing(qtbot: QtBot, model: BlockModel) -> None:
    with qtbot.assertNotEmitted(model.dataChanged), qtbot.assertNotEmitted(model.modelReset):
        model.on_changed([Note(Action.READ, "customer", (3,)), Note(Action.CHANGE, "invoice", (3,))])


def test_type_ahead_finds_among_the_rows_held(model: BlockModel) -> None:
    found = model.match(model.index(0, 0), Qt.ItemDataRole.DisplayRole, "n1")
    assert [index.row() for index in found] == [0]
    assert model.match(model.index(0, 0), Qt.ItemDataRole.DisplayRole, "n1", -1)[1].row() == 9


def test_the_heading_is_asked_in_the_language_of_the_moment(model: BlockModel) -> None:
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Name"
    assert model.headerData(0, Qt.Orientation.Vertical) == "1"
    assert model.headerData(0, Qt.Orientation.Vertical, Qt.ItemDataRole.DecorationRole) is None
    assert model.columnCount(QModelIndex()) == 1 and model.id_at(3) == 4
