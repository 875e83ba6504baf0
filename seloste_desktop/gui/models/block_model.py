"""One model for all lists: ids first, rows when they are seen."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Slot

from seloste_desktop.domain.audit import Action, Note

Index = QModelIndex | QPersistentModelIndex
BLOCK = 50  # rows in one read at most
_KEPT = 40 * BLOCK  # rows kept in memory
_WRITES = (Action.CREATE, Action.CHANGE, Action.ERASE)
_ROLE = Qt.ItemDataRole


class Listed(Protocol):
    @property
    def id(self) -> int: ...


class Found(Protocol):
    @property
    def ids(self) -> Sequence[int]: ...
    @property
    def rows(self) -> Sequence[Any]: ...


@dataclass(frozen=True, slots=True)
class Column:
    """What a held row answers for each role; asked anew at each painting, so a change of language shows."""

    heading: Callable[[], str]
    roles: Mapping[int, Callable[[Any], object]]


class BlockModel(QAbstractTableModel):
    """Holds the ids found; reads, and thereby logs, only the rows it is told are seen.

    Asking for data never reads: a row not held answers with nothing, and assistive technology with its place.
    """

    def __init__(
        self,
        find: Callable[[str, int], Found],
        some: Callable[[Sequence[int]], Iterable[Listed]],
        columns: Sequence[Column],
        subjects: Sequence[str],
        parent: QObject | None = None,
    ) -> None:
        """`subjects` are the tables a row is drawn from, the first the one whose ids are listed."""
        super().__init__(parent)
        self._find = find
        self._some = some
        self._columns = tuple(columns)
        self._subjects = tuple(subjects)
        self._text = ""
        self._seen = (0, -1)
        self._ids: tuple[int, ...] = ()
        self._rows: OrderedDict[int, Listed | None] = OrderedDict()

    def search(self, text: str, first: int = BLOCK) -> None:
        """Find anew, with the `first` rows that will be drawn; views keep their place by asking row_of()."""
        found = self._find(text, min(first, BLOCK))
        self.beginResetModel()
        self._text = text
        self._ids = tuple(found.ids)
        self._rows.clear()
        self._rows.update((row.id, row) for row in found.rows)
        self.endResetModel()

    def see(self, first: int, last: int) -> None:
        """Read the rows of these places that are not held, in blocks."""
        self._seen = (first, last)
        places = range(max(0, first), min(last + 1, len(self._ids)))
        wanted = [place for place in places if self._ids[place] not in self._rows]
        for start in range(0, len(wanted), BLOCK):
            block = [self._ids[place] for place in wanted[start : start + BLOCK]]
            self._rows.update(dict.fromkeys(block))  # a row gone meanwhile is not asked for again and again
            self._rows.update((row.id, row) for row in self._some(block))
        while len(self._rows) > _KEPT:
            self._rows.popitem(last=False)
        if wanted:
            self._repaint(wanted[0], wanted[-1])

    def ids(self) -> tuple[int, ...]:
        return self._ids

    def id_at(self, row: int) -> int:
        return self._ids[row]

    def row_of(self, row_id: int) -> int | None:
        """Looked for one by one: an index of all ids would cost more at each search than this ever does."""
        return self._ids.index(row_id) if row_id in self._ids else None

    @Slot(object)
    def on_changed(self, notes: Sequence[Note]) -> None:
        """Drop what is stale and paint it anew; a new or gone row means a new search."""
        ours = [note for note in notes if note.subject in self._subjects and note.action in _WRITES]
        if any(note.subject == self._subjects[0] and note.action is not Action.CHANGE for note in ours):
            self.search(self._text, max(0, self._seen[1] - self._seen[0] + 1))
        elif ours:
            self._rows.clear()
            self.see(*self._seen)

    def _repaint(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._columns) - 1))

    # Qt
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows.get(self._ids[index.row()])
        if row is None:
            return str(index.row() + 1) if role == _ROLE.AccessibleTextRole else None
        answer = self._columns[index.column()].roles.get(role)
        return answer(row) if answer else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        if role != _ROLE.DisplayRole:
            return None
        return self._columns[section].heading() if orientation == Qt.Orientation.Horizontal else str(section + 1)

    def match(
        self,
        start: Index,
        role: int,
        value: Any,
        hits: int = 1,
        flags: Qt.MatchFlag = Qt.MatchFlag.MatchStartsWith,
    ) -> list[QModelIndex]:
        """Search among the rows held only: Qt's own would read them all."""
        del start, flags
        sought = str(value).casefold()
        places = [place for place, each in enumerate(self._ids) if self._rows.get(each) is not None]
        found = [self.index(place, 0) for place in places]
        matching = [each for each in found if str(self.data(each, role) or "").casefold().startswith(sought)]
        return matching if hits < 0 else matching[:hits]
