"""A row that breaks into several when it is wider than its room, as text does."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QSpacerItem, QWidget


class Flow(QLayout):
    """Items keep the size they want, in the middle of their row's height; ``add_stretch`` takes what is left.

    ``centred``: the rows stand in the middle where there is more height than they take.
    """

    def __init__(self, parent: QWidget | None = None, spacing: int = 8, centred: bool = False) -> None:
        super().__init__(parent)
        self._centred = centred
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def add_stretch(self) -> None:
        self.addItem(QSpacerItem(0, 0, QSizePolicy.Policy.Expanding))

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        margins = self.contentsMargins()
        inside = width - margins.left() - margins.right()
        rows = list(self._rows(inside))
        heights = sum(max(size.height() for _, size in row) for row in rows)
        return heights + self.spacing() * max(len(rows) - 1, 0) + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:
        """In one row."""
        sizes = [item.sizeHint() for item in self._seen()]
        width = sum(size.width() for size in sizes) + self.spacing() * max(len(sizes) - 1, 0)
        return QSize(width, max((size.height() for size in sizes), default=0)).grownBy(self.contentsMargins())

    def minimumSize(self) -> QSize:
        """As narrow as the widest of them can be."""
        sizes = [item.minimumSize() for item in self._seen()]
        width = max((size.width() for size in sizes), default=0)
        return QSize(width, max((size.height() for size in sizes), default=0)).grownBy(self.contentsMargins())

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        room = rect.marginsRemoved(self.contentsMargins())
        spare = room.height() - self.heightForWidth(rect.width()) if self._centred else 0
        y = room.y() + max(spare, 0) // 2
        for row in self._rows(room.width()):
            height = max(size.height() for _, size in row)
            widths = [size.width() for item, size in row if not isinstance(item, QSpacerItem)]
            left = max(room.width() - sum(widths) - self.spacing() * (len(widths) - 1), 0)
            x = room.x()
            for item, size in row:
                if isinstance(item, QSpacerItem):
                    x, left = x + left, 0
                    continue
                item.setGeometry(QRect(QPoint(x, y + (height - size.height()) // 2), size))
                x += size.width() + self.spacing()
            y += height + self.spacing()

    def _seen(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _rows(self, room: int) -> Iterator[list[tuple[QLayoutItem, QSize]]]:
        """What stands beside one another in ``room``, each with its size there."""
        row: list[tuple[QLayoutItem, QSize]] = []
        used = 0
        for item in self._items:
            stretch = isinstance(item, QSpacerItem)
            if item.isEmpty() and not stretch:
                continue
            size = _size_in(item, room)
            if row and not stretch and used + size.width() > room:
                yield row
                row, used = [], 0
            row.append((item, size))
            used += size.width() + (0 if stretch else self.spacing())
        if row:
            yield row


def _size_in(item: QLayoutItem, room: int) -> QSize:
    """What it wants; narrower and higher if that is wider than the whole row."""
    size = item.sizeHint()
    if size.width() <= room:
        return size
    narrow = max(room, item.minimumSize().width())
    return QSize(narrow, item.heightForWidth(narrow) if item.hasHeightForWidth() else size.height())
