"""Collects cyclic garbage on the GUI thread, and on no other."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 500


def collect_if_due() -> None:
    """The oldest generation that is over its threshold, with the younger ones; nothing if none is."""
    over = [now > most > 0 for now, most in zip(gc.get_count(), gc.get_threshold(), strict=True)]
    if any(over):
        gc.collect(max(generation for generation, is_over in enumerate(over) if is_over))


class CycleCollector(QObject):
    """Python collects cycles on whichever thread happens to allocate. A Qt object that ends on a worker holds a lock
    of Qt's while it waits for the interpreter; the GUI thread may hold the interpreter while it waits for that lock.
    Then both wait for ever. So Python's own collector is off from now on, and this one keeps its thresholds.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(collect_if_due)
        self._timer.start(_EVERY_MS)

    def settle(self) -> None:
        """What lives now will live long (modules, the window): later collections need not look at it again."""
        gc.collect()
        gc.freeze()

    def unsettle(self) -> None:
        """Something that lived long is about to end."""
        gc.unfreeze()
