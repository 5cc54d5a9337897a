"""What can be done with the chosen photo: save it, open it elsewhere, copy its path or what is known about it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from app.bridge.house import House
from app.domain.photo import Photo
from app.domain.picture_name import picture_name
from app.ui.actions import Actions
from app.ui.facts_text import facts_text
from app.ui.photo_title import attempt_words, row_title
from app.ui.picture_facts_view import PictureFactsView
from app.ui.status_line import StatusLine
from app.ui.step_panel import StepPanel

_OF_PICTURE = ("save_picture", "open_picture", "show_in_folder", "copy", "copy_path")


class PhotoCommands(QObject):
    """They act on the photo that the side panel shows, and say its name."""

    def __init__(
        self,
        house: House,
        panel: StepPanel,
        actions: Actions,
        status: StatusLine,
        window: QWidget,
        file_facts: PictureFactsView | None = None,
    ) -> None:
        """``file_facts``: where the facts of the photo's file are shown, which are copied as text."""
        super().__init__(window)
        self._house, self._panel, self._actions, self._file_facts = house, panel, actions, file_facts
        self._status, self._window = status, window
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        actions.connect(
            {
                "save_picture": self._save,
                "open_picture": self._open,
                "show_in_folder": self._show_in_folder,
                "copy_path": self._copy_path,
                "copy_facts": self._copy_facts,
            }
        )
        house.pictures.saved.connect(self._on_saved)
        house.pictures.copied.connect(self._on_copied)
        house.pictures.path_copied.connect(self._on_copied)

    def update_enabled(self) -> None:
        photo = self._panel.photo
        there = photo is not None and self._house.steps.thumbnail(photo.id) is not None
        self._actions.enable(_OF_PICTURE, there)
        self._actions.enable(("copy_facts", "copy_caption"), photo is not None)
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

    def _show_in_folder(self) -> None:
        if (chosen := self._named()) is not None:
            self._house.pictures.show_in_folder(*chosen)

    def _copy_path(self) -> None:
        if (chosen := self._named()) is not None:
            self._house.pictures.copy_path(*chosen)

    def _copy_facts(self) -> None:
        row, photo, say = self._panel.row, self._panel.photo, self._house.translate
        if photo is None:
            return
        shown = self._file_facts
        facts = shown.facts if shown is not None and shown.photo_id == photo.id else None
        gps_shown = shown is not None and shown.gps_shown
        title, attempt = row_title(row, say), attempt_words(row, photo, say)
        QGuiApplication.clipboard().setText(facts_text(photo, title, attempt, facts, gps_shown, say))
        self._status.tell(say("PhotoCommands", "Copied the facts of {0}").format(title))

    def _on_saved(self, target: Path) -> None:
        self._status.tell(self._house.translate("PhotoCommands", "Saved {0}").format(target.name))

    def _on_copied(self, name: str) -> None:
        self._status.tell(self._house.translate("PhotoCommands", "Copied {0}").format(name))
