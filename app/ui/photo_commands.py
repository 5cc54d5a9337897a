"""What can be done with the chosen photo: save it, open it elsewhere, copy it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from app.bridge.house import House
from app.domain.photo import Photo
from app.domain.picture_name import picture_name
from app.ui.actions import Actions
from app.ui.status_line import StatusLine
from app.ui.step_panel import StepPanel

_COMMANDS = ("save_picture", "open_picture", "copy")


class PhotoCommands(QObject):
    """They act on the photo that the side panel shows, and say its name."""

    def __init__(self, house: House, panel: StepPanel, actions: Actions, status: StatusLine, window: QWidget) -> None:
        super().__init__(window)
        self._house, self._panel, self._actions = house, panel, actions
        self._status, self._window = status, window
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        for name, act in zip(_COMMANDS, (self._save, self._open, self._copy), strict=True):
            actions[name].triggered.connect(lambda _=False, act=act: act())
        house.pictures.saved.connect(self._on_saved)
        house.pictures.copied.connect(self._on_copied)

    def update_enabled(self) -> None:
        photo = self._panel.photo
        there = photo is not None and self._house.steps.thumbnail(photo.id) is not None
        self._actions.enable(_COMMANDS, there)
        attempts = self._panel.attempts.count()
        self._actions.enable(("older_attempt", "newer_attempt"), attempts > 1)

    def _named(self) -> tuple[Photo, str] | None:
        photo, inspection = self._panel.photo, self._house.session.inspection
        return (photo, picture_name(inspection, photo.id)) if photo and inspection else None

    def _save(self) -> None:
        if (chosen := self._named()) is None:
            return
        photo, name = chosen
        say = self._house.translate
        suffix = self._house.pictures.suffix(photo)
        suggestion = str(Path(self._folder) / f"{name}{suffix}")
        title = say("PhotoCommands", "Save picture as")
        target, _ = QFileDialog.getSaveFileName(self._window, title, suggestion, f"*{suffix}")
        if target:
            self._folder = str(Path(target).parent)
            self._house.pictures.save(photo, Path(target))

    def _open(self) -> None:
        if (chosen := self._named()) is not None:
            self._house.pictures.open(*chosen)

    def _copy(self) -> None:
        if (chosen := self._named()) is not None:
            self._house.pictures.copy(*chosen)

    def _on_saved(self, target: Path) -> None:
        self._status.tell(self._house.translate("PhotoCommands", "Saved {0}").format(target.name))

    def _on_copied(self, name: str) -> None:
        self._status.tell(self._house.translate("PhotoCommands", "Copied {0}").format(name))
