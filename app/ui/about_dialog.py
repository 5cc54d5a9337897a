"""What this program is, which version, what it promises, and under which terms it uses what others have made."""

from __future__ import annotations

import PySide6
from PySide6.QtCore import QEvent, QSize, Qt, qVersion
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app import __version__
from app.bridge.house import House
from app.domain.wording import marked
from app.ui.button import Button
from app.ui.licences_dialog import LicencesDialog
from app.ui.scrolled import scrolled
from app.ui.words import Words

_SOURCES = "https://code.qt.io · https://download.qt.io/official_releases/qt/"
_PROMISES = (
    marked("About", "Walkaround only reads from PAVE; it changes nothing there."),
    marked("About", "Accepted and rejected are shown only as PAVE said them; unknown is shown as unknown."),
    marked(
        "About",
        "Your key and secret go to one server only, over a verified connection, and are kept in your "
        "computer's keyring or nowhere.",
    ),
    marked(
        "About",
        "Sessions that you open stay on this computer, photos and all, until you forget them or they go to make room.",
    ),
    marked("About", "No telemetry. Whether there is a newer version is asked only if that is turned on."),
)
_WIDTH = 40  # heights of a line


class AboutDialog(QDialog):
    def __init__(self, house: House, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._house, self._translate = house, house.translate
        self.setWindowTitle(self._say("About Walkaround"))
        self.licences_button = Button(self._say("&Licences…"))
        self.close_button = Button(self._say("Close"), "primary")
        self._lay_out()
        self.licences_button.clicked.connect(self.show_licences)
        self.close_button.clicked.connect(self.reject)

    def show_licences(self) -> LicencesDialog:
        shown = LicencesDialog(self._house.licences, self._house.explain, self._translate, self)
        shown.finished.connect(shown.deleteLater)
        shown.open()
        return shown

    def showEvent(self, event: QShowEvent) -> None:
        if not event.spontaneous():
            self._fit()
        super().showEvent(event)
        if not event.spontaneous():
            self.close_button.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and self.isVisible():
            self._fit()

    def _say(self, text: str) -> str:
        return self._translate("About", text)

    def _lay_out(self) -> None:
        self._page = page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(10)
        column.addWidget(Words(f"Walkaround {__version__}", role="title"))
        for words in (*self._newer(), *self._promises(), *self._terms()):
            column.addWidget(words)
        column.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.licences_button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        for button in (self.licences_button, self.close_button):
            button.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 16, 16)
        layout.setSpacing(12)
        area = scrolled(page)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # with large text the arrow keys scroll it
        area.setAccessibleName(self._say("About Walkaround"))
        layout.addWidget(area, 1)
        layout.addLayout(buttons)

    def _newer(self) -> list[Words]:
        """The address is there to be copied; nothing opens it."""
        if (update := self._house.updates.newest) is None:
            return []
        text = self._say("There is a newer version, {0}: {1}").format(update.version, update.page)
        return [Words(text, role="strong", wrap=True).selectable()]

    def _promises(self) -> list[Words]:
        return [Words(self._say(promise), wrap=True) for promise in _PROMISES]

    def _terms(self) -> list[Words]:
        used = self._say(
            "Uses Qt {0} and Qt for Python {1} (PySide6, shiboken6) under the GNU Lesser General Public License, "
            "version 3. They are files of their own beside this program, and you may replace them by your own builds."
        ).format(qVersion(), PySide6.__version__)
        sources = self._say("Their sources, tag v{0}: {1}").format(qVersion(), _SOURCES)
        lines = [Words(used, role="small", wrap=True), Words(sources, role="small", wrap=True).selectable()]
        if (folder := self._house.licences.folder) is not None:
            where = self._say("The licence texts are in {0}").format(folder)
            lines.append(Words(where, role="small", wrap=True).selectable())
        return [*lines, Words(self._say("All rights reserved."), role="small")]

    def _fit(self) -> None:
        """As high as its words need, as far as the screen has room; beyond that they scroll."""
        for part in (*self._page.findChildren(Words), self.close_button):
            part.ensurePolished()  # its letters have their size from here on
        room = self.screen().availableSize() - QSize(16, 48)
        width = min(_WIDTH * self.fontMetrics().height(), room.width())
        words = self._page.heightForWidth(width - 56)
        around = self.close_button.sizeHint().height() + 52
        self.resize(QSize(width, words + around).boundedTo(room))
