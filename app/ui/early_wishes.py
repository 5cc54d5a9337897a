"""What is asked for on the start page before there is a house to fulfil it: the latest wish counts."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.domain.errors import AppError
from app.domain.session_key import SessionKey
from app.domain.wording import Translate
from app.ui.start_page import StartPage


class EarlyWishes(QObject):
    """Listens until ``end``; a key, a refusal or the name of an action, never two of them."""

    def __init__(self, start: StartPage, translate: Translate, parent: QObject) -> None:
        super().__init__(parent)
        self._start, self._translate = start, translate
        self._key: SessionKey | None = None
        self._refused: AppError | None = None
        self._action = ""
        self._heard = (
            (start.box.key_entered, self._on_key),
            (start.box.refused, self._on_refused),
            (start.demo_asked, self._on_demo),
            (start.credentials_asked, self._on_credentials),
            (start.list_asked, self._on_list),
            (start.box.several, self._on_list),
            (start.cancel_asked, self._forget),
        )
        for signal, listener in self._heard:
            signal.connect(listener)

    @property
    def any(self) -> bool:
        return self._key is not None or self._refused is not None or bool(self._action)

    def end(self) -> None:
        """From now on others listen."""
        for signal, listener in self._heard:
            signal.disconnect(listener)

    def fulfil(
        self,
        open_session: Callable[[SessionKey], None],
        refuse: Callable[[AppError], None],
        trigger: Callable[[str], None],
    ) -> None:
        """Hand the wish, if there is one, to whom it concerns."""
        if self._key is not None:
            open_session(self._key)
        elif self._refused is not None:
            refuse(self._refused)
        elif self._action:
            trigger(self._action)

    def _on_key(self, key: SessionKey) -> None:
        self._forget()
        self._key = key
        self._start.show_waiting(self._translate("Window", "Looking up {0}…").format(key))

    def _on_refused(self, error: AppError) -> None:
        self._forget()
        self._refused = error

    def _on_demo(self) -> None:
        self._forget()
        self._action = "open_demo"

    def _on_credentials(self) -> None:
        self._forget()
        self._action = "credentials"

    def _on_list(self) -> None:
        self._forget()
        self._action = "open_list"

    def _forget(self) -> None:
        self._key, self._refused, self._action = None, None, ""
        self._start.show_waiting("")
