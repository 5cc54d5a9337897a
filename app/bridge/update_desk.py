"""Whether there is a newer version: asked for when the window rests, if the user has turned that on."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from app.bridge.background import Background
from app.bridge.contact_sheet import ContactSheet
from app.bridge.open_session import OpenSession
from app.bridge.settings_desk import SettingsDesk
from app.domain.errors import AppError
from app.domain.settings import Settings
from app.domain.update import Update
from app.services.cancel import CancelToken
from app.services.update_check import Looked, UpdateCheck

_REST_MS = 10_000


class UpdateDesk(QObject):
    """Without an address, thus without ``check``, nothing is offered and nothing ever runs."""

    news = Signal(object)  # Update; once for each version

    def __init__(
        self,
        check: UpdateCheck | None,
        settings: SettingsDesk,
        session: OpenSession,
        sheet: ContactSheet,
        background: Background,
    ) -> None:
        super().__init__()
        self._check, self._settings, self._session, self._sheet = check, settings, session, sheet
        self._background = background
        self._under_way: CancelToken | None = None
        self.newest: Update | None = None
        self._rest = QTimer(self)
        self._rest.timeout.connect(self._ask_when_at_rest)

    @property
    def host(self) -> str:
        """Whom the user would ask; empty where that is not offered."""
        return self._check.host if self._check is not None else ""

    def start(self, rest_ms: int = _REST_MS) -> None:
        """Once somebody hears ``news``. ``rest_ms``: how often it is looked whether the window rests."""
        if self._check is None:
            return
        self._rest.setInterval(rest_ms)
        self._settings.changed.connect(self._on_settings)
        if self._settings.settings.check_updates:
            self._rest.start()

    def _on_settings(self, before: Settings, now: Settings) -> None:
        if before.check_updates == now.check_updates:
            return
        if now.check_updates:
            self._rest.start()
            return
        self._rest.stop()
        self.newest = None
        if self._under_way is not None:
            self._under_way.cancel()
            self._under_way = None

    def _ask_when_at_rest(self) -> None:
        if self._check is None or self._session.busy or self._sheet.loading:
            return
        self._rest.stop()
        self._under_way = self._background.run(self._check.look, then=self._on_looked, failed=self._on_failed)

    def _on_looked(self, looked: Looked) -> None:
        self._under_way = None
        self.newest = looked.newest
        if self._check is not None and looked.newest is not None and looked.untold:
            self.news.emit(looked.newest)
            told = partial(_note_told, self._check, looked.newest)
            self._background.run(told, then=_nothing, failed=self._on_failed)

    def _on_failed(self, _: AppError) -> None:
        """Silently: nobody is held up by this; the log has it."""
        self._under_way = None


def _note_told(check: UpdateCheck, update: Update, _: CancelToken) -> None:  # on a worker
    check.note_told(update)


def _nothing(_: None) -> None:
    """It is kept; nobody waits for that."""
