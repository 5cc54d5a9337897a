"""Small steps, taken a few milliseconds at a time whenever nothing else is to be done."""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer

_LITTLE_SECONDS = 0.004


class IdleWork(QObject):
    """Begins at once, ends with its last step, with ``stop`` or with its parent."""

    def __init__(self, steps: Iterator[None], parent: QObject) -> None:
        super().__init__(parent)
        self._steps = steps
        self._idle = QTimer(self)
        self._idle.timeout.connect(self._go_on)
        self._idle.start(0)

    def stop(self) -> None:
        self._idle.stop()

    def _go_on(self) -> None:
        end = time.monotonic() + _LITTLE_SECONDS
        while time.monotonic() < end:
            if next(self._steps, self) is self:
                self.stop()
                return
