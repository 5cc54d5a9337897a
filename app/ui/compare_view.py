"""Two to four photos side by side that move together; any of them can be shifted against the others, and keeps it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

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
from app.ui.moving_together import MovingTogether
from app.ui.palette import Palette
from app.ui.pane_places import PanePlaces
from app.ui.wishes import needed

Shown = tuple[Row | None, Photo]


class CompareView(QWidget):
    """The active pane, framed, is the one that keys act on."""

    active_changed = Signal(object)  # Photo
    menu_asked = Signal(QPoint)
    began = Signal()  # with other photos: nothing pinned, nothing blinking
    plain_asked = Signal()  # nothing brightened any more

    def __init__(
        self,
        large: LargePhotos,
        model: StepListModel,
        header: CompareHeader,
        strip: Filmstrip,
        palette: Palette,
        translate: Translate,
        words: Callable[[Photo], str],
    ) -> None:
        """``words``: what stands in the place of a photo's picture while there is none."""
        super().__init__()
        self._large, self._model, self._palette, self._translate = large, model, palette, translate
        self._words = words
        self.header, self.strip = header, strip
        self.panes: list[ComparePane] = []
        self._together = MovingTogether(self.panes, self)
        self._together.offset_changed.connect(self._show_offset)
        self._active = 0
        self.pinned: int | None = None
        self._turns: dict[PhotoId, int] = {}
        self._brighten, self._overlays_shown = False, True
        self._places = PanePlaces(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(header)
        layout.addLayout(self._places.room, 1)
        layout.addWidget(strip)
        self._soon = QTimer(self, singleShot=True, interval=0)
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
        self._active, self.pinned = active, None
        self._together.begin(len(shown))
        for number, (row, photo) in enumerate(shown):
            self.replace(number, row, photo)
        self._places.place(self.panes)
        self._show_pins()
        self.activate(active)
        self.began.emit()

    def replace(self, number: int, row: Row | None, photo: Photo) -> None:
        """Another photo in this pane; where it is looked at stays."""
        pane = self.panes[number]
        self._large.again(photo)
        pane.canvas.turns = self._turns.get(photo.id, 0)
        pane.show_photo(row, photo)
        self._show_times()
        self._show_picture(pane)
        self._together.follow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._places.level_heads()

    def refresh(self, shown: Sequence[Shown]) -> None:
        """What is known of the photos by now, each in its pane."""
        for pane, (row, photo) in zip(self.panes, shown, strict=True):
            pane.show_photo(row, photo)
            self._show_picture(pane)
        self._show_times()
        self._together.follow()

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
        self._together.sync(on, self._active)

    def reset_offset(self) -> None:
        self._together.reset_offsets()

    def zoom_to(self, scale: float | None) -> None:
        """Of the active photo; the others follow."""
        if self.panes:
            self._together.zoom_to(self._active, scale)

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
            self._together.follow()

    def brighten(self, on: bool) -> None:
        self._brighten = on
        self._show_changes()

    def show_overlays(self, shown: bool) -> None:
        """The photos alone, but for the banner that must be seen while it is true."""
        self._overlays_shown = shown
        self.strip.setVisible(shown)
        for pane in self.panes:
            pane.chips.show_percent(shown)

    def blink(self, on: bool) -> None:
        self._places.blink(on)

    def leave(self) -> None:
        self._places.blink(False)
        self._soon.stop()
        self._large.want(())

    def forget(self) -> None:
        """Another session."""
        self._turns.clear()
        while self.panes:
            self._places.remove(self.panes.pop())

    def set_palette(self, palette: Palette) -> None:
        self._palette = palette
        self.strip.set_palette(palette)
        for pane in self.panes:
            pane.set_palette(palette)

    def _add_pane(self) -> None:
        pane = ComparePane(self._palette, self._translate)
        pane.chips.show_percent(self._overlays_shown)
        number = len(self.panes)
        pane.hands.moved.connect(partial(self._together.move, number))
        pane.hands.menu_asked.connect(partial(self._on_menu, number))
        pane.chips.reset.clicked.connect(self._show_as_it_is)
        pane.activated.connect(lambda: self._on_activated(number))
        pane.tabbed.connect(self.go_on)
        pane.canvas.detail_wanted.connect(pane.chips.show_zoom)
        pane.canvas.detail_wanted.connect(self._want)
        pane.canvas.room_changed.connect(lambda: self._on_room(number))
        self.panes.append(pane)

    def _on_menu(self, number: int, where: QPoint) -> None:
        """Its commands act on the photo beneath it."""
        self._on_activated(number)
        self.menu_asked.emit(where)

    def _on_activated(self, number: int) -> None:
        if number != self._active:
            self.activate(number)

    def _on_room(self, number: int) -> None:
        if number == self._active:
            self._together.on_room(number)

    def _show_picture(self, pane: ComparePane) -> None:
        if (photo := pane.photo) is None:
            return
        pictures, thumbnail = self._large.pictures(photo), self._model.thumbnail(photo.id)
        if pictures or thumbnail is not None:
            pane.canvas.show_photo(pictures, thumbnail)
        else:
            words = self._words(photo) if photo.url is not None else self._translate("Compare", "No picture")
            pane.canvas.show_words(words)
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
        self._show_changes()
        self._together.follow()
        self.plain_asked.emit()

    def _show_times(self) -> None:
        first = self.panes[0].photo
        for pane in self.panes:
            if pane.photo is not None:
                pane.show_times(self.header.times(pane.photo, first))
        self._places.level_heads()

    def _show_pins(self) -> None:
        for number, pane in enumerate(self.panes):
            pane.pinned.setVisible(number == self.pinned)
        self._places.level_heads()

    def _show_offset(self) -> None:
        if self.panes:
            offset, number = self._together.offset(self._active)
            self.header.show_offset(offset, self.panes[number].canvas.full_size)

    def _on_arrived(self, photo_id: PhotoId) -> None:
        if not self.isVisible():
            return
        for pane in self.panes:
            if pane.photo is not None and pane.photo.id == photo_id:
                self._show_picture(pane)
                self._together.follow()

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
