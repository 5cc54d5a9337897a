"""Asking the customer for the open steps: from the menu, by key, and from the panel of an open step."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.bridge.house import House
from app.bridge.languages import translator_for
from app.domain.retake_request import retake_request
from app.domain.settings import LANGUAGES
from app.domain.wording import Translate
from app.ui.actions import Actions
from app.ui.retake_dialog import RetakeDialog
from app.ui.retake_hint import RetakeHint
from app.ui.status_line import StatusLine
from app.ui.step_panel import StepPanel


class Retaking(QObject):
    """The language that was chosen last stays until the program ends: the customer's may be another than ours."""

    def __init__(self, house: House, panel: StepPanel, actions: Actions, status: StatusLine, window: QWidget) -> None:
        super().__init__(window)
        self._house, self._panel, self._status, self._window = house, panel, status, window
        self._language = house.language.code if house.language.code in LANGUAGES else LANGUAGES[0]
        self._spoken: dict[str, Translate] = {house.language.code: house.translate}
        self.dialog: RetakeDialog | None = None
        self.hint = RetakeHint(house.translate)
        self.hint.asked.connect(self.open)
        panel.add_beneath_verdict(self.hint)
        panel.photo_shown.connect(self._on_shown)
        actions.connect({"retake_request": self.open})
        house.session.opened.connect(self._on_news)
        house.details.known.connect(self._on_news)
        house.session.closed.connect(self._close)

    def open(self) -> None:
        if not self._compose(self._language):
            self._status.tell(self._house.translate("Retake", "Nothing to retake: no step is rejected or missing"))
            return
        if self.dialog is None:
            self.dialog = RetakeDialog(self._compose, self._language, self._house.translate, self._window)
            self.dialog.copied.connect(self._on_copied)
            self.dialog.language_chosen.connect(self._on_language)
            self.dialog.finished.connect(self._on_closed)
        self.dialog.open()

    def _compose(self, language: str) -> str:
        inspection = self._house.session.inspection
        if inspection is None:
            return ""
        return retake_request(inspection, self._speak(language), self._house.details.capture_link)

    def _speak(self, language: str) -> Translate:
        if language not in self._spoken:
            self._spoken[language] = translator_for(language, self._house.resources / "translations")
        return self._spoken[language]

    def _on_shown(self, _photo: object) -> None:
        self.hint.show_row(self._panel.row)

    def _on_news(self, _: object) -> None:
        if self.dialog is not None:
            self.dialog.refresh()

    def _on_language(self, language: str) -> None:
        self._language = language

    def _on_copied(self) -> None:
        self._status.tell(self._house.translate("Retake", "Copied the retake request"))

    def _close(self) -> None:
        if self.dialog is not None:
            self.dialog.close()

    def _on_closed(self, _result: int) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
