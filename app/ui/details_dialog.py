"""All that PAVE says of a session beside its photos: vehicle, session, notes, results."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.domain.details_sections import Section, details_sections, details_text
from app.domain.session_details import SessionData
from app.domain.session_key import SessionKey
from app.domain.wording import Translate
from app.ui.button import Button
from app.ui.details_section import DetailsSection
from app.ui.words import Words

_FRAME = QSize(16, 48)
_ROOM = QSize(52, 40)  # in heights of a line


class DetailsDialog(QDialog):
    """Stays beside the photos: nothing behind it is held up. ``number`` writes a number."""

    copied = Signal()

    def __init__(self, translate: Translate, number: Callable[[int], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._translate, self._number = translate, number
        self._sections: tuple[Section, ...] | None = None
        self._text = ""
        self.setWindowTitle(translate("Details", "Vehicle and session data"))
        self.title = Words(role="title", wrap=True).selectable()
        self.notice = Words(wrap=True)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setAccessibleName(translate("Details", "Vehicle and session data"))
        self.copy_button = Button(translate("Details", "Copy as text"))
        self.close_button = Button(translate("Details", "Close"), "primary")
        self._lay_out()
        self.copy_button.clicked.connect(self._copy)
        self.close_button.clicked.connect(self.close)

    def show_details(self, key: SessionKey, data: SessionData | None, notice: str, trouble: bool = False) -> None:
        """``notice``: what is under way, or went wrong (``trouble``)."""
        vehicle = data.vehicle if data is not None else None
        self.title.setText(vehicle.name if vehicle is not None and vehicle.name else key.text)
        self.notice.setText(notice)
        self.notice.setVisible(bool(notice))
        self.notice.setProperty("role", "trouble" if trouble else "quiet")
        self.notice.style().unpolish(self.notice)
        self.notice.style().polish(self.notice)
        given = (key, data, self._translate, self._number) if data is not None else None
        self._text = details_text(*given) if given is not None else ""
        self.copy_button.setEnabled(bool(self._text))
        sections = details_sections(*given) if given is not None else ()
        if sections != self._sections:  # else the place that is read stays
            self._sections = sections
            self._fill(sections)

    def showEvent(self, event: QShowEvent) -> None:
        if not event.spontaneous():
            self.fit(self.screen().availableSize() - _FRAME)  # before it is placed above the window
        super().showEvent(event)
        if not event.spontaneous():
            self.close_button.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and self.isVisible():
            self.fit(self.screen().availableSize() - _FRAME)

    def fit(self, room: QSize) -> None:
        """As large as the text asks for, but never larger than ``room``."""
        line = self.fontMetrics().height()
        high = _ROOM.height() * line if self._sections else self.sizeHint().height()
        self.resize(QSize(_ROOM.width() * line, high).boundedTo(room))

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button in (self.copy_button, self.close_button):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 16, 16)
        layout.setSpacing(10)
        layout.addWidget(self.title)
        layout.addWidget(self.notice)
        layout.addWidget(self.area, 1)
        layout.addLayout(buttons)

    def _fill(self, sections: tuple[Section, ...]) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(14)
        self.area.setVisible(bool(sections))
        for section in sections:
            column.addWidget(DetailsSection(section, self._translate))
        column.addStretch(1)
        self.area.setWidget(inside)
        if self.isVisible():
            self.fit(self.screen().availableSize() - _FRAME)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
        self.copied.emit()
