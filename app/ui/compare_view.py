"""Two to four photos side by side that move together; any of them can be shifted against the others, and keeps it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.bridge.large_photos import LargePhotos
from app.bridge.step_list_model import Row, StepListModel
from app.domain.errors import AppError
from app.domain.photo import Photo, PhotoId
from app.domain.wording import Translate
from app.ui.compare_header import CompareHeader
from app.ui.compare_pane import ComparePane
from app.ui.filmstrip import Filmstrip
from app.ui.palette import Palette
from app.ui.pane_places import PanePlaces
from app.ui.shared_view import Offset, SharedView, at_scale
from app.ui.wishes import needed
from app.ui.zoom import View

Shown = tuple[Row | None, Photo]


class CompareView(QWidget):
    """The active pane, framed, is the one that keys act on."""

    active_changed = Signal(object)  # Photo
    menu_asked = Signal(QPoint)

    def __init__(
        self,
        large: LargePhotos,
        model: StepListModel,
        header: CompareHeader,
        strip: Filmstrip,
        palette: Palette,
        translate: Translate,
    ) -> None:
        super().__init__()
        self._large, self._model, self._palette, self._translate = large, model, palette, translate
        self.header, self.strip = header, strip
        self.panes: list[ComparePane] = []
        self._offsets: list[Offset] = []
        self._shared = SharedView()
        self._active = 0
        self.pinned: int | None = None
        self.synced = True
        self._turns: dict[PhotoId, int] = {}
        self._brighten = False
        self._places = PanePlaces(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(header)
        layout.addLayout(self._places.room, 1)
        layout.addWidget(strip)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._tell_wishes)
        large.arrived.connect(self._on_arrived)
        large.missed.connect(self._on_missed)

    @property
    def active(self) -> ComparePane | None:
        return self.panes[self._active] if self.panes else None

    def compare(self, shown: Sequence[Shown], active: int) -> None:
        """Side by side from the left."""
        self._places.blink(False)
        while len(self.panes) > len(shown):
            self._places.remove(self.panes.pop())
        while len(self.panes) < len(shown):
            self._add_pane()
        self.pinned = None
        self._shared, self._offsets = SharedView(), [Offset() for _ in shown]
        for number, (row, photo) in enumerate(shown):
            self.replace(number, row, photo)
        self._places.place(self.panes)
        self._show_pins()
        self.activate(active)

    def replace(self, number: int, row: Row | None, photo: Photo) -> None:
        """Another photo in this pane; where it is looked at stays."""
        pane = self.panes[number]
        pane.canvas.turns = self._turns.get(photo.id, 0)
        pane.show_photo(row, photo, self.header.times(photo, self.panes[0].photo))
        self._places.level_heads()
        self._show_picture(pane)
        self._follow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._places.level_heads()

    def refresh(self, shown: Sequence[Row | None]) -> None:
        """The same photos, what is known of them being newer."""
        for pane, row in zip(self.panes, shown, strict=True):
            if pane.photo is not None and row is not None:
                pane.show_photo(row, pane.photo, self.header.times(pane.photo, self.panes[0].photo))

    def activate(self, number: int) -> None:
        self._active = number
        for n, pane in enumerate(self.panes):
            pane.set_active(n == number)
        self._show_offset()
        self.panes[number].canvas.setFocus()
        if (photo := self.panes[number].photo) is not None:
            self.active_changed.emit(photo)

    def go_on(self, by: int) -> None:
        """The next pane, round and round."""
        self.activate((self._active + by) % len(self.panes))

    def changing(self) -> int:
        """The pane whose photo arrows change: the active one, or the next if that is pinned."""
        if self._active != self.pinned:
            return self._active
        return (self._active + 1) % len(self.panes)

    def pin(self, on: bool) -> None:
        self.pinned = self._active if on else None
        self._show_pins()

    def sync(self, on: bool) -> None:
        self.synced = on
        if on:
            self._follow()

    def reset_offset(self) -> None:
        self._offsets = [Offset() for _ in self.panes]
        self._follow()
        self._show_offset()

    def zoom_to(self, scale: float | None) -> None:
        """Of the active photo; the others follow."""
        if (pane := self.active) is None:
            return
        place = pane.canvas.placement()
        if self.synced:
            self._shared = at_scale(self._shared, place, scale, self._offsets[self._active])
            self._follow()
        else:
            pane.canvas.set_view(place.zoomed(scale))

    def zoom_step(self, by: int) -> None:
        if (pane := self.active) is not None:
            self.zoom_to(pane.canvas.placement().next_scale(by))

    def toggle_zoom(self) -> None:
        if (pane := self.active) is not None:
            self.zoom_to(1.0 if pane.canvas.placement().is_fitted else None)

    def turn(self, by: int) -> None:
        if (pane := self.active) is not None and pane.photo is not None:
            pane.canvas.turns = self._turns[pane.photo.id] = (pane.canvas.turns + by) % 4
            self._show_changes()
            self._follow()

    def brighten(self, on: bool) -> None:
        self._brighten = on
        self._show_changes()

    def blink(self, on: bool) -> None:
        self._places.blink(on)

    def leave(self) -> None:
        self._places.blink(False)
        self._soon.stop()

    def set_palette(self, palette: Palette) -> None:
        self._palette = palette
        self.strip.set_palette(palette)
        for pane in self.panes:
            pane.set_palette(palette)

    def _add_pane(self) -> None:
        pane = ComparePane(self._palette, self._translate)
        number = len(self.panes)
        pane.hands.moved.connect(lambda view, alone: self._on_moved(number, view, alone))
        pane.hands.menu_asked.connect(self.menu_asked)
        pane.chips.reset.clicked.connect(self._show_as_it_is)
        pane.activated.connect(lambda: self._on_activated(number))
        pane.tabbed.connect(self.go_on)
        pane.canvas.detail_wanted.connect(pane.chips.show_zoom)
        pane.canvas.detail_wanted.connect(self._want)
        self.panes.append(pane)

    def _on_activated(self, number: int) -> None:
        if number != self._active:
            self.activate(number)

    def _on_moved(self, number: int, view: View, alone: bool) -> None:
        canvas = self.panes[number].canvas
        canvas.set_view(view)
        if not self.synced:
            return
        if alone:
            self._offsets[number] = self._shared.offset_of(canvas.placement())
            self._show_offset()
        else:
            self._shared = self._shared.moved_by(canvas.placement(), self._offsets[number])
            self._follow(but=number)

    def _follow(self, but: int = -1) -> None:
        if not self.synced:
            return
        for number, pane in enumerate(self.panes):
            if number != but and pane.photo is not None:
                pane.canvas.set_view(self._shared.for_photo(pane.canvas.placement(), self._offsets[number]))

    def _show_picture(self, pane: ComparePane) -> None:
        if (photo := pane.photo) is None:
            return
        pictures, thumbnail = self._large.pictures(photo), self._model.thumbnail(photo.id)
        if pictures or thumbnail is not None:
            pane.canvas.show_photo(pictures, thumbnail)
        else:
            pane.canvas.show_words(self._translate("Compare", "No picture"))
        pane.chips.show_zoom()
        self._show_changes()

    def _show_changes(self) -> None:
        for pane in self.panes:
            pane.canvas.brighten = self._brighten
            pane.chips.show_changes(self._brighten, pane.canvas.turns)
            pane.canvas.update()

    def _show_as_it_is(self) -> None:
        for pane in self.panes:
            pane.canvas.turns = 0
        self._turns.clear()
        self.brighten(False)
        self._follow()

    def _show_pins(self) -> None:
        for number, pane in enumerate(self.panes):
            pane.pinned.setVisible(number == self.pinned)
        self._places.level_heads()

    def _show_offset(self) -> None:
        pane = self.active
        self.header.show_offset(self._offsets[self._active], pane.canvas.full_size if pane is not None else None)

    def _on_arrived(self, photo_id: PhotoId) -> None:
        if not self.isVisible():
            return
        for pane in self.panes:
            if pane.photo is not None and pane.photo.id == photo_id:
                self._show_picture(pane)
                self._follow()

    def _on_missed(self, photo_id: PhotoId, _error: AppError) -> None:
        self._on_arrived(photo_id)

    def _want(self) -> None:
        """Once for all that changes in one go, when the layout has settled."""
        self._soon.start()

    def _tell_wishes(self) -> None:
        if self.isVisible():
            seen = [(pane.photo, pane.canvas) for pane in self.panes if pane.photo is not None]
            there = [(photo, canvas) for photo, canvas in seen if self._model.thumbnail(photo.id) is not None]
            self._large.want([wish for photo, canvas in there for wish in needed(photo, canvas)])
