"""``--snapshot``: waits until everything is loaded, writes a picture of the window, ends."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from app.command_line import complain
from app.domain.errors import AppError, StoreFault
from app.domain.session_key import SessionKey
from app.stage import Stage

_SETTLE_MS, _LONGEST_MS = 250, 120_000


class Snapshot(QObject):
    """Ends the application with the exit code that ``show`` would give."""

    def __init__(self, stage: Stage, target: Path) -> None:
        super().__init__()
        self._stage, self._target = stage, target
        self._rest = _single_shot(_SETTLE_MS, self._take)
        self._limit = _single_shot(_LONGEST_MS, self._give_up)
        stage.opened.connect(self._on_stage)
        self._limit.start()

    def _on_stage(self) -> None:
        house, window = self._stage.house, self._stage.window
        if house is None or window is None:
            return
        if (broken := house.policy.broken) is not None:
            complain(broken)
        window.resize(1366, 768)
        house.session.failed.connect(self._on_failed)
        house.sheet.finished.connect(self._settle)
        house.preview.ready.connect(self._settle)
        self._settle()

    def _settle(self, *_: object) -> None:
        """Pictures may still be on their way to the screen: rest a moment after the last news."""
        self._rest.start()

    def _take(self) -> None:
        house, window = self._stage.house, self._stage.window
        if house is None or window is None or house.session.busy or house.sheet.loading:
            return
        if window.grab().save(str(self._target), "PNG"):
            QCoreApplication.exit(0)
        else:
            QCoreApplication.exit(complain(StoreFault(str(self._target), "not written")))

    def _on_failed(self, _key: SessionKey, error: AppError) -> None:
        QCoreApplication.exit(complain(error))

    def _give_up(self) -> None:
        print("walkaround: not everything was loaded in two minutes", file=sys.stderr)
        QCoreApplication.exit(5)


def _single_shot(milliseconds: int, act: object) -> QTimer:
    timer = QTimer()
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(act)
    return timer
