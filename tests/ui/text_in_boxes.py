"""Finds text that does not fit its box, and boxes that lie upon one another."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QLabel,
    QLineEdit,
    QListView,
    QListWidget,
    QMenuBar,
    QSplitterHandle,
    QStyle,
    QStyleOptionFrame,
    QWidget,
)

from app.ui.thin_bar import ThinBar


def faults(root: QWidget) -> list[str]:
    """What is cut or hidden in ``root`` as it is shown now, in words."""
    shown = [root, *(w for w in root.findChildren(QWidget) if w.isVisible() and w.window() is root)]
    return [
        *(f"{_name(w)} {fault}" for w in shown for fault in _cut(w)),
        *(f"{_name(w)} sticks out of {_name(w.parentWidget())}" for w in shown if w is not root and _sticks_out(w)),
        *(f"{_name(a)} and {_name(b)} overlap" for w in shown for a, b in _overlapping(w)),
    ]


def _cut(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel) and widget.text():
        yield from _label_cut(widget)
    elif isinstance(widget, QAbstractButton | QMenuBar) and not isinstance(widget.parent(), QLineEdit):
        yield from _smaller(widget, widget.sizeHint())
    elif isinstance(widget, QLineEdit):
        yield from _line_cut(widget)
    elif isinstance(widget, QListWidget):
        yield from _items_cut(widget)
    elif isinstance(widget, QListView):
        row, room = widget.sizeHintForRow(0), widget.viewport().height()
        if widget.model().rowCount() and room < row and not widget.verticalScrollBar().maximum():
            yield f"shows {room} px of a row of {row} px"


def _label_cut(label: QLabel) -> Iterator[str]:
    if not label.wordWrap():
        yield from _smaller(label, label.sizeHint())
        return
    needed = label.heightForWidth(label.width())
    if needed > label.height():
        yield f"needs {needed} px of height and has {label.height()}"
    longest = max(label.fontMetrics().horizontalAdvance(word) for word in label.text().split())
    if longest > label.contentsRect().width():
        yield f"has a word of {longest} px in {label.contentsRect().width()} px"


def _line_cut(line: QLineEdit) -> Iterator[str]:
    yield from _smaller(line, QSize(0, line.sizeHint().height()))
    option = QStyleOptionFrame()
    line.initStyleOption(option)
    room = line.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, line)
    margins = line.textMargins()
    text = line.displayText() or line.placeholderText()
    wide = line.fontMetrics().horizontalAdvance(text) + margins.left() + margins.right()
    if wide > room.width():
        yield f"needs {wide} px and has {room.width()}"


def _items_cut(shown: QListWidget) -> Iterator[str]:
    for row in range(shown.count()):
        item, room = shown.item(row), shown.visualItemRect(shown.item(row))
        metrics = shown.fontMetrics()
        if metrics.horizontalAdvance(item.text()) > room.width() - 12 or metrics.height() > room.height():
            yield f"cuts its row {item.text()!r} in {room.size().toTuple()}"
    if shown.count() and shown.viewport().height() < shown.sizeHintForRow(0):
        yield "shows less than a row"


def _smaller(widget: QWidget, wanted: QSize) -> Iterator[str]:
    if wanted.width() > widget.width() or wanted.height() > widget.height():
        yield f"wants {wanted.toTuple()} and has {widget.size().toTuple()}"


def _sticks_out(widget: QWidget) -> bool:
    """What scrolls may, and what a splitter lies over its neighbours to be caught by."""
    parent = widget.parentWidget()
    if parent is None or isinstance(parent.parentWidget(), QAbstractScrollArea) or isinstance(widget, QSplitterHandle):
        return False
    return not parent.rect().contains(widget.geometry())


def _overlapping(parent: QWidget) -> Iterator[tuple[QWidget, QWidget]]:
    if isinstance(parent, QLineEdit):  # its clear button lies in it
        return
    children = parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    seen = [c for c in children if c.isVisible() and not c.isWindow() and not isinstance(c, QSplitterHandle | ThinBar)]
    for one, other in combinations(seen, 2):
        if not _meeting(one, other).isEmpty():
            yield one, other


def _meeting(one: QWidget, other: QWidget) -> QRect:
    return one.geometry().intersected(other.geometry())


def _name(widget: QWidget | None) -> str:
    if widget is None:
        return "nothing"
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    words = (type(widget).__name__, widget.objectName(), repr(text[:40]) if text else "")
    return " ".join(word for word in words if word)
