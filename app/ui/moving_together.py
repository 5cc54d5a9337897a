"""Compared photos move together, each with the offset that it has been given."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from app.ui.compare_pane import ComparePane
from app.ui.shared_view import Offset, SharedView, at_scale
from app.ui.zoom import FITTED, View


class MovingTogether(QObject):
    """``panes`` is the owner's own list; a pane is known by its number in it."""

    offset_changed = Signal()

    def __init__(self, panes: Sequence[ComparePane], owner: QObject) -> None:
        super().__init__(owner)
        self._panes = panes
        self._offsets: list[Offset] = []
        self._shared = SharedView()
        self.synced = True

    def begin(self, count: int) -> None:
        """Fitted, so many photos."""
        self._shared, self._offsets = SharedView(), [Offset() for _ in range(count)]

    def offset(self, number: int) -> tuple[Offset, int]:
        """Of this photo; while it has none, of the first one that has, with its number."""
        shifted = [n for n, offset in enumerate(self._offsets) if not offset.is_none]
        number = number if number in shifted or not shifted else shifted[0]
        return self._offsets[number], number

    def move(self, number: int, view: View, alone: bool) -> None:
        """By hand; ``alone``: the others stay, and the offset is kept."""
        canvas, offset = self._panes[number].canvas, self._offsets[number]
        canvas.set_view(view)
        if not self.synced:
            return
        if alone:
            self._offsets[number] = self._shared.offset_of(canvas.placement(), offset)
            self.offset_changed.emit()
        else:
            self._shared = self._shared.moved_by(canvas.placement(), offset)
            self.follow(but=number)

    def zoom_to(self, number: int, scale: float | None) -> None:
        """About the middle of this photo; the others follow."""
        canvas = self._panes[number].canvas
        if not canvas.has_picture:
            return
        if self.synced:
            self._shared = at_scale(self._shared, canvas.placement(), scale, self._offsets[number])
            self.follow()
        else:
            canvas.set_view(canvas.placement().zoomed(scale))

    def sync(self, on: bool, leader: int) -> None:
        """Together again, they come to where the leading one is; it stays."""
        self.synced = on
        if on and leader < len(self._panes):
            place = self._panes[leader].canvas.placement()
            self._shared = self._shared.moved_by(place, self._offsets[leader])
            self.follow(but=leader)

    def reset_offsets(self) -> None:
        self._offsets = [Offset() for _ in self._panes]
        self.follow()
        self.offset_changed.emit()

    def follow(self, but: int = -1) -> None:
        if not self.synced:
            return
        for number, pane in enumerate(self._panes):
            if number != but and pane.photo is not None:
                pane.canvas.set_view(self._shared.for_photo(pane.canvas.placement(), self._offsets[number]))

    def on_room(self, number: int) -> None:
        """What is seen keeps its scale in a larger room, in which it is fewer times fitted; this photo leads."""
        if self.synced and number < len(self._offsets):
            place = self._panes[number].canvas.placement()
            if place.view != FITTED:
                self._shared = at_scale(self._shared, place, place.scale, self._offsets[number])
