"""The one photo that the side panel shows, larger than its thumbnail."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from app.bridge.contact_sheet import ContactSheet
from app.bridge.photo_loader import PhotoLoader
from app.bridge.step_list_model import StepListModel
from app.domain.photo import Photo, PhotoId


class Preview(QObject):
    """Waits until the contact sheet has the file, so that no photo is fetched twice."""

    ready = Signal(object, QImage)  # PhotoId

    def __init__(self, sheet: ContactSheet, model: StepListModel, loader: PhotoLoader) -> None:
        super().__init__()
        self._sheet, self._model = sheet, model
        self._loader = loader
        self._photo: Photo | None = None
        sheet.photo_ready.connect(self._on_file)
        loader.loaded.connect(self._on_loaded)

    def show(self, photo: Photo | None) -> None:
        self._photo = photo
        if photo is not None and self._model.thumbnail(photo.id) is not None:
            self._loader.again([photo])
            self._loader.want([photo])
        else:
            self._loader.want([])

    def at_size(self, longest_edge: int) -> None:
        """In device pixels."""
        self._loader.at_size(longest_edge)
        self.show(self._photo)

    def _on_file(self, photo_id: PhotoId) -> None:
        if self._photo is not None and self._photo.id == photo_id:
            self.show(self._sheet.photo(photo_id))

    def _on_loaded(self, photo_id: PhotoId, image: QImage) -> None:
        if self._photo is not None and self._photo.id == photo_id:
            self.ready.emit(photo_id, image)
