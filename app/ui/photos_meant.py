"""Which photos a command that hands over acts on, and how each is called on its way out."""

from __future__ import annotations

from collections.abc import Iterable

from app.bridge.house import House
from app.bridge.picture_desk import Handed
from app.domain.caption import caption
from app.domain.photo import PhotoId
from app.domain.picture_name import picture_name
from app.ui.close_look import CloseLook
from app.ui.step_grid import StepGrid
from app.ui.step_panel import StepPanel


class PhotosMeant:
    """In the sheet several tiles when they are picked; else the one photo that the panel shows."""

    def __init__(self, house: House, grid: StepGrid, panel: StepPanel, close_look: CloseLook) -> None:
        self._house, self._grid, self._panel, self._look = house, grid, panel, close_look

    @property
    def several_picked(self) -> bool:
        return self._look.strip_shown is None and self._grid.isVisible() and self._grid.picking.is_several

    def chosen(self) -> list[PhotoId]:
        if self.several_picked:
            return self._grid.selected_photos()
        return [self._panel.photo.id] if self._panel.photo is not None else []

    def handed(self, photo_ids: Iterable[PhotoId], here_only: bool = True) -> list[Handed]:
        """With name and caption. ``here_only``: without those whose picture has not arrived."""
        found = (self._one(photo_id) for photo_id in photo_ids)
        there = self._house.steps.thumbnail
        return [one for one in found if one and not (here_only and there(one.photo.id) is None)]

    def _one(self, photo_id: PhotoId) -> Handed | None:
        house, inspection = self._house, self._house.session.inspection
        group = inspection.step_of(photo_id) if inspection is not None else None
        if inspection is None or group is None:
            return None
        photo = next(one for one in group.attempts if one.id == photo_id)
        said = caption(group, photo, house.review.of(photo_id), house.pictures.sha256(photo), house.translate)
        return Handed(photo, picture_name(inspection, photo_id), said)
