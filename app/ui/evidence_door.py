"""Tells when bytes are not what they were: on the tile, in the banner, and after a comparison that was asked for."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.bridge.house import House
from app.bridge.open_session import Opened
from app.domain.errors import AppError, PhotosChanged, PhotosDamaged
from app.domain.photo import PhotoId
from app.domain.state_words import group_title
from app.ui.actions import Actions
from app.ui.failures import Failures
from app.ui.status_line import StatusLine


class EvidenceDoor(QObject):
    def __init__(self, house: House, actions: Actions, failures: Failures, status: StatusLine, owner: QObject) -> None:
        super().__init__(owner)
        self._house, self._failures, self._status = house, failures, status
        self._told: set[type[AppError]] = set()
        actions.connect({"download_again": self._download_again})
        house.session.opened.connect(self._on_opened)
        house.session.trouble.connect(self._tell_once)
        house.keeping.failed.connect(self._tell_once)
        house.keeping.changed.connect(self._on_changed)
        house.keeping.damaged.connect(self._on_damaged)
        house.keeping.compared.connect(self._on_compared)

    def _download_again(self) -> None:
        self._status.tell(self._house.translate("Evidence", "Downloading again, to compare…"))
        self._house.keeping.download_again()

    def _on_opened(self, opened: Opened) -> None:
        if opened.news is None:
            self._told.clear()
            kept = self._house.session.kept
            self._house.steps.set_changed(kept.changed if kept is not None else frozenset())

    def _on_changed(self, photos: frozenset[PhotoId]) -> None:
        steps = self._house.steps
        steps.set_changed(steps.changed | photos)
        self._failures.tell(PhotosChanged(self._titles(photos)))

    def _on_damaged(self, photos: frozenset[PhotoId]) -> None:
        self._failures.tell(PhotosDamaged(self._titles(photos)))

    def _titles(self, photos: frozenset[PhotoId]) -> tuple[str, ...]:
        """Of the steps that they belong to."""
        say, inspection = self._house.translate, self._house.session.inspection
        groups = inspection.groups if inspection is not None else ()
        return tuple(group_title(g, say) for g in groups if any(p.id in photos for p in g.attempts))

    def _on_compared(self, same: int, lacking: int) -> None:
        say, told = self._house.translate, []
        if same:
            told.append(say("Evidence", "%n photo(s) downloaded again: the same bytes as before", same))
        if lacking:
            told.append(say("Evidence", "%n photo(s) could not be downloaded again: not compared", lacking))
        self._status.tell(" · ".join(told))

    def _tell_once(self, error: AppError) -> None:
        """A full disk refuses every photo, and is told once a session."""
        if type(error) not in self._told:
            self._told.add(type(error))
            self._failures.tell(error)
