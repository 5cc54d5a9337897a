"""Asks for credentials when they are wanted, then lets the same key through; says where they are kept."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.bridge.house import House
from app.domain.credentials import Kept, Whereabouts
from app.domain.errors import AppError
from app.domain.session_key import SessionKey
from app.domain.wording import Translate
from app.ui.credentials_dialog import CredentialsDialog


class SignInDoor(QObject):
    opened_with = Signal(object)  # SessionKey
    place_known = Signal(str)

    def __init__(self, house: House, window: QWidget) -> None:
        super().__init__(window)
        self._house, self._window = house, window
        self._waiting_key: SessionKey | None = None
        self.dialog: CredentialsDialog | None = None
        house.sign_in.place_known.connect(self._on_place)
        house.sign_in.saved.connect(self._on_signed_in)
        house.sign_in.held.connect(self._on_signed_in)
        house.sign_in.forgotten.connect(self._on_forgotten)

    def set_up(self) -> None:
        """Because the user asked for it."""
        self._show(None, None)

    def ask(self, key: SessionKey, error: AppError) -> None:
        """Because ``key`` could not be opened without; it is opened afterwards."""
        self._show(key, error)

    def ask_place(self) -> None:
        self._house.sign_in.ask_place()

    def _show(self, key: SessionKey | None, error: AppError | None) -> None:
        if self.dialog is not None:
            self._waiting_key = key or self._waiting_key
            if error is not None:
                self.dialog.say(error)
            return
        self._waiting_key = key
        inspection = self._house.session.inspection
        last = key or (inspection.key if inspection is not None else None)
        house = self._house
        self.dialog = CredentialsDialog(house.sign_in, house.explain, house.translate, last, self._window, house.policy)
        if error is not None:
            self.dialog.say(error)
        self.dialog.finished.connect(self._on_closed)
        self.dialog.open()

    def _on_signed_in(self) -> None:
        self._house.sign_in.ask_place()
        key, self._waiting_key = self._waiting_key, None
        if key is not None:
            self.opened_with.emit(key)

    def _on_forgotten(self, _found: bool) -> None:
        self.ask_place()

    def _on_closed(self, _result: int) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    def _on_place(self, where: Whereabouts) -> None:
        self.place_known.emit(_place_words(where, self._house.translate))


def _place_words(where: Whereabouts, translate: Translate) -> str:
    match where.kind:
        case Kept.DEMO:
            return translate("Place", "Credentials: made up for the demo")
        case Kept.ENVIRONMENT:
            return translate("Place", "Credentials: environment variables")
        case Kept.HELD:
            return translate("Place", "Credentials: until you close Walkaround")
        case Kept.KEYRING:
            return translate("Place", "Credentials: {0}").format(where.place)
        case Kept.NOWHERE:
            return translate("Place", "Credentials: none yet")
