"""The server's own words about a photo: code, label and both times, in UTC and in local time."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.domain.moments import both_clocks
from app.domain.photo import Photo
from app.domain.wording import Translate
from app.ui.words import Words


class PhotoFacts(QWidget):
    """Names stay as PAVE writes them; nothing is said about what ``updated_at`` means."""

    def __init__(self, translate: Translate) -> None:
        super().__init__()
        self._translate = translate
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(1, 1)
        self._values: list[Words] = []
        names = ("created_at", "updated_at", "photo_code", "photo_label")
        for row, name in enumerate(names):
            top = Qt.AlignmentFlag.AlignTop
            self._grid.addWidget(Words(name, role="small"), row, 0, top)
            value = Words(wrap=True).selectable()
            value.setObjectName(name)
            self._grid.addWidget(value, row, 1, top)
            self._values.append(value)

    def show_photo(self, photo: Photo | None) -> None:
        self.setVisible(photo is not None)
        if photo is None:
            return
        times = (both_clocks(raw, self._translate) for raw in (photo.created_at, photo.updated_at))
        created, updated = ("\n".join(filter(None, both)) for both in times)
        texts = (created, updated, str(photo.code), photo.label or self._translate("Facts", "none"))
        for value, text in zip(self._values, texts, strict=True):
            value.setText(text)
            value.setAccessibleName(f"{value.objectName()}: {text}")
