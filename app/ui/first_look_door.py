"""Keeps where the photos of the open session stand, and takes the cover away that was made of it at the start."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect, QTimer

from app.bridge.house import House
from app.bridge.step_list_model import Role
from app.bridge.tile import PictureState, Tile
from app.domain.photo import Photo
from app.domain.session_key import SessionKey
from app.ui.frame import Frame
from app.ui.look import Look
from app.ui.step_grid import StepGrid
from app.ui.step_tile import StepTile

_KEEP_AFTER_MS = 400
_PAINTED_MS = 40  # the tiles beneath are drawn a few milliseconds at a time
_COVERED_AT_MOST_MS = 1500


class FirstLookDoor(QObject):
    """Kept is what an opened session shows first: every tile, from the top, as large as the room allows."""

    def __init__(self, house: House, grid: StepGrid, tile: StepTile, look: Look, window: Frame) -> None:
        super().__init__(window)
        self._house, self._grid, self._tile, self._look, self._window = house, grid, tile, look, window
        self._kept: object = None
        self._soon = QTimer(self, singleShot=True, interval=_KEEP_AFTER_MS)
        self._soon.timeout.connect(self._keep)
        self._cover_ends = QTimer(self, singleShot=True, interval=_COVERED_AT_MOST_MS)
        self._cover_ends.timeout.connect(window.uncover)
        house.session.failed.connect(window.uncover)
        house.session.cancelled.connect(window.uncover)
        house.sheet.finished.connect(self._on_finished)
        grid.in_view_changed.connect(self._on_view)
        if window.covered:
            self._cover_ends.start()

    def _on_finished(self) -> None:
        if self._house.session.inspection is None:
            return
        self._soon.start()
        if self._window.covered:
            self._cover_ends.start(_PAINTED_MS)

    def _on_view(self, _: object) -> None:
        if not self._house.sheet.loading:
            self._soon.start()

    def _keep(self) -> None:
        shown, house = self._house.session.inspection, self._house
        if shown is None or house.demo or not self._is_as_opened():
            return
        if house.steps.changed:
            return  # such a photo is not to be seen without saying so
        rows = (self._grid.model().index(row, 0) for row in range(self._grid.model().rowCount()))
        found = [self._placed(index.data(Role.TILE), self._grid.visualRect(index)) for index in rows]
        photos = [one for one in found if one is not None and self._grid.rect().intersects(one[1])]
        placed = [(photo, place.translated(self._corner()), edge) for photo, place, edge in photos]
        self._save(shown.key, placed)

    def _save(self, key: SessionKey, placed: list[tuple[Photo, QRect, int]]) -> None:
        size, ground = self._window.size(), self._look.palette.window
        now = (key, size.toTuple(), ground, [(photo.id, place.getRect(), edge) for photo, place, edge in placed])
        if placed and now != self._kept:
            self._kept = now
            self._house.first_looks.keep(key, size, ground, placed)

    def _is_as_opened(self) -> bool:
        house, grid = self._house, self._grid
        whole = house.shown_steps.rowCount() == house.steps.rowCount() and not house.sheet.loading
        return whole and grid.isVisible() and grid.is_automatic and grid.verticalScrollBar().value() == 0

    def _placed(self, tile: Tile, cell: QRect) -> tuple[Photo, QRect, int] | None:
        if tile.photo is None or tile.picture is not PictureState.SHOWN:
            return None
        geometry = self._tile.geometry
        place = geometry.photo(geometry.card(cell)).toRect()
        return tile.photo, place, round(geometry.photo_size.width() * self._grid.devicePixelRatioF())

    def _corner(self) -> QPoint:
        return self._grid.viewport().mapTo(self._window, QPoint())
