"""The larger picture in the side panel: asked for while the panel is seen, and when it comes to be seen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject

from app.bridge.preview import Preview
from app.domain.photo import Photo
from app.ui.step_panel import StepPanel


class PanelPreview(QObject):
    """Nothing is decoded for a panel that is hidden."""

    def __init__(self, preview: Preview, panel: StepPanel) -> None:
        super().__init__(panel)
        self._preview, self._panel = preview, panel
        panel.photo_chosen.connect(self._show)
        panel.view.size_changed.connect(preview.at_size)
        preview.ready.connect(panel.show_image)
        panel.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self._preview.show(self._panel.photo if event.type() is QEvent.Type.Show else None)
        return super().eventFilter(watched, event)

    def _show(self, photo: Photo | None) -> None:
        self._preview.show(photo if self._panel.isVisible() else None)
