"""Brings the facts of the chosen photo's file into the side panel, beneath what the server says of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, QObject
from PySide6.QtWidgets import QBoxLayout

from app.bridge.contact_sheet import ContactSheet
from app.bridge.facts_desk import FactsDesk
from app.domain.errors import AppError
from app.domain.photo import Photo, PhotoId
from app.domain.picture_facts import PictureFacts
from app.domain.wording import Translate
from app.ui.picture_facts_view import PictureFactsView
from app.ui.step_panel import StepPanel


class FileFacts(QObject):
    """``view`` is empty until the photo's file is here and has been read."""

    def __init__(
        self, desk: FactsDesk, sheet: ContactSheet, panel: StepPanel, translate: Translate, locale: QLocale
    ) -> None:
        super().__init__(panel)
        self._desk, self._panel = desk, panel
        self.view = PictureFactsView(translate, locale)
        within = panel.widget()
        assert within is not None
        inside = within.layout()
        assert isinstance(inside, QBoxLayout)
        inside.insertWidget(inside.indexOf(panel.facts) + 1, self.view)
        panel.photo_chosen.connect(self._on_chosen)
        sheet.photo_ready.connect(self._on_file)
        desk.ready.connect(self._on_facts)
        desk.failed.connect(self._on_failed)
        panel.installEventFilter(self)

    def _on_chosen(self, photo: Photo | None) -> None:
        if photo is None or photo.id != self.view.photo_id:
            self.view.show_nothing()
        if self._panel.isVisible():  # no file is read for a panel that is hidden
            self._desk.show(photo)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show:
            self._desk.show(self._panel.photo)
        return super().eventFilter(watched, event)

    def _on_failed(self, _photo_id: PhotoId, _error: AppError) -> None:
        self.view.show_nothing()

    def _on_file(self, photo_id: PhotoId) -> None:
        if self._panel.photo is not None and self._panel.photo.id == photo_id:
            self._desk.show(self._panel.photo)

    def _on_facts(self, photo_id: PhotoId, facts: PictureFacts) -> None:
        if self._panel.photo is not None and self._panel.photo.id == photo_id:
            self.view.show_facts(photo_id, facts)
