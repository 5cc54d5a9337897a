"""The licence texts that this program comes with: a list, and the one that is chosen, as plain text."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from app.bridge.licence_desk import LicenceDesk
from app.domain.errors import AppError
from app.domain.licence import Licence
from app.domain.wording import Advice, Translate
from app.ui.button import Button
from app.ui.dialog_size import resize_to_lines
from app.ui.words import Words

_ROOM = QSize(72, 38)  # in heights of a line
_LIST_LINES = 17  # its width


class LicencesDialog(QDialog):
    """Up and Down in the list show the text; Tab leads into it, where the arrows move a cursor."""

    def __init__(
        self,
        desk: LicenceDesk,
        explain: Callable[[AppError], Advice],
        translate: Translate,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._explain, self._translate = desk, explain, translate
        self._licences: tuple[Licence, ...] = ()
        self.setWindowTitle(translate("About", "Licences"))
        self.names = QListWidget()
        self.names.setAccessibleName(translate("About", "Licences"))
        self.names.setProperty("role", "sections")
        self.names.setFrameShape(QFrame.Shape.NoFrame)
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        flags = Qt.TextInteractionFlag
        self.text.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(translate("About", "Text of the licence"))
        self.close_button = Button(translate("About", "Close"), "primary")
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._lay_out()
        self.names.currentRowChanged.connect(self._on_row)
        self.close_button.clicked.connect(self.accept)
        desk.listed.connect(self._on_listed)
        desk.read.connect(self._on_read)
        desk.failed.connect(self._on_failed)
        desk.ask()

    def showEvent(self, event: QShowEvent) -> None:
        if not event.spontaneous():
            self._fit()
        super().showEvent(event)
        if not event.spontaneous():
            self.names.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and self.isVisible():
            self._fit()

    def _fit(self) -> None:
        resize_to_lines(self, _ROOM)
        width = self.width()
        left = min(_LIST_LINES * self.fontMetrics().height(), 2 * width // 5)
        self._split.setSizes([left, width - left])

    def _lay_out(self) -> None:
        folder = self._desk.folder
        where = self._translate("About", "What this program is made with, and under which terms.")
        if folder is not None:
            where = self._translate("About", "The licence texts are in {0}").format(folder)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self.names)
        self._split.addWidget(self.text)
        self._split.setStretchFactor(1, 1)
        self.close_button.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(Words(where, role="quiet", wrap=True).selectable())
        layout.addWidget(self._split, 1)
        layout.addLayout(buttons)

    def _on_listed(self, licences: tuple[Licence, ...]) -> None:
        self._licences = licences
        self.names.clear()
        for licence in licences:
            item = QListWidgetItem(licence.name, self.names)
            item.setToolTip(licence.name)
        if licences:
            self.names.setCurrentRow(0)
        else:
            self.text.setPlainText(self._translate("About", "No licence texts can be found on this computer."))

    def _on_row(self, row: int) -> None:
        if 0 <= row < len(self._licences):
            self._desk.ask_for(self._licences[row])

    def _on_read(self, licence: Licence, text: str) -> None:
        row = self.names.currentRow()
        if 0 <= row < len(self._licences) and self._licences[row] == licence:
            self.text.setPlainText(text)

    def _on_failed(self, error: AppError) -> None:
        advice = self._explain(error)
        self.text.setPlainText(f"{advice.title}\n{advice.text}")
