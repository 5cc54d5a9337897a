"""The tree that screen readers walk, read through Qt's own accessibility interface."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True)
class Node:
    """``widget`` is None for the items of a list."""

    role: QAccessible.Role
    name: str
    description: str
    focusable: bool
    selected: bool
    widget: QObject | None
    children: tuple[Node, ...]

    def walk(self) -> Iterator[Node]:
        yield self
        for child in self.children:
            yield from child.walk()

    def find(self, role: QAccessible.Role, name: str = "") -> list[Node]:
        return [node for node in self.walk() if node.role is role and (not name or node.name == name)]

    @property
    def label(self) -> str:
        return f"{self.role.name} {self.name!r} ({type(self.widget).__name__})"


def tree_of(widget: QWidget) -> Node:
    """What can be seen of it now."""
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    assert found.isValid()
    return _node(found)


def _node(found: QAccessibleInterface) -> Node:
    children = (found.child(number) for number in range(found.childCount()))
    seen = tuple(_node(child) for child in children if child is not None and not child.state().invisible)
    state = found.state()
    texts = QAccessible.Text
    return Node(
        found.role(),
        found.text(texts.Name),
        found.text(texts.Description),
        bool(state.focusable),
        bool(state.selected),
        found.object(),
        seen,
    )
