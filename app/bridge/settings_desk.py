"""The settings in force: changed here, announced from here, kept on disk without making the window wait."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal

from app.bridge.background import Background
from app.domain.errors import AppError, Cancelled
from app.domain.policy import Policy
from app.domain.settings import Settings


class KeepsSettings(Protocol):
    def save(self, settings: Settings) -> None: ...


class SettingsDesk(QObject):
    """One save at a time, always of the latest settings. A disk that refuses changes nothing in the window.

    What the organisation's policy fixes is in force, and stays out of the user's file.
    """

    changed = Signal(object, object)  # Settings before, Settings now
    failed = Signal(object)  # AppError

    def __init__(
        self,
        store: KeepsSettings,
        settings: Settings,
        background: Background,
        policy: Policy = Policy(),  # noqa: B008  frozen
    ) -> None:
        """``settings``: what ``store`` loaded at the start."""
        super().__init__()
        self._store, self._background, self._policy = store, background, policy
        self._own = self._kept = settings
        self._settings = policy.govern(settings)
        self._saving = False

    @property
    def settings(self) -> Settings:
        """Those in force."""
        return self._settings

    @property
    def own(self) -> Settings:
        """The user's, as they are kept: in force where the policy leaves it to her."""
        return self._own

    def change(self, **fields: Any) -> None:
        """Only the named fields."""
        self.use(replace(self._settings, **fields))

    def use(self, settings: Settings) -> None:
        """What is as before is not announced."""
        before, self._own = self._settings, self._policy.to_keep(settings, self._own)
        self._settings = now = self._policy.govern(settings)
        if not self._saving and self._own != self._kept:
            self._save()
        if now != before:
            self.changed.emit(before, now)

    def finish(self) -> None:
        """Blocking, after the background has ended: what was chosen in the last moment is kept as well.

        ``StoreFault`` when the disk refuses.
        """
        if self._kept != self._own:
            self._store.save(self._own)
            self._kept = self._own

    def _save(self) -> None:
        settings = self._own
        self._saving = True
        self._background.run(
            lambda _: self._store.save(settings), then=lambda _: self._on_saved(settings), failed=self._on_failed
        )

    def _on_saved(self, settings: Settings) -> None:
        self._saving = False
        self._kept = settings
        if self._own != settings:
            self._save()

    def _on_failed(self, error: AppError) -> None:
        """The next change tries again."""
        self._saving = False
        if not isinstance(error, Cancelled):
            self.failed.emit(error)
