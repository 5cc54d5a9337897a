"""Jobs that must not overtake one another: each starts when the one before it has come home."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import Any, TypeVar

from app.bridge.background import Background, Job
from app.domain.errors import AppError

Answer = TypeVar("Answer")


class OneByOne:
    """In the order in which they were asked for. To be used on the GUI thread."""

    def __init__(self, background: Background) -> None:
        self._background = background
        self._waiting: deque[tuple[Job[Any], Callable[[Any], None], Callable[[AppError], None]]] = deque()
        self._busy = False

    def run(self, job: Job[Answer], then: Callable[[Answer], None], failed: Callable[[AppError], None]) -> None:
        self._waiting.append((job, then, failed))
        self._next()

    def _next(self) -> None:
        if self._busy or not self._waiting:
            return
        job, then, failed = self._waiting.popleft()
        self._busy = True
        self._background.run(
            job, then=lambda answer: self._end(then, answer), failed=lambda error: self._end(failed, error)
        )

    def _end(self, tell: Callable[[Any], None], outcome: Any) -> None:
        self._busy = False
        try:
            tell(outcome)
        finally:
            self._next()
