"""Runs blocking calls on worker threads and brings each outcome home to the GUI thread."""

from __future__ import annotations

import logging
import os
import sys
import threading
from collections.abc import Callable
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor, wait
from contextlib import suppress
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from app.domain.errors import AppError, Cancelled, Unexpected
from app.services.cancel import CancelToken

log = logging.getLogger(__name__)
_NICENESS = 4  # more would let other programs keep a worker, and the interpreter with it, from running
Answer = TypeVar("Answer")
Job = Callable[[CancelToken], Answer]


class Background(QObject):
    """After a token is cancelled on the GUI thread, neither callback of its job runs.

    What a job raises comes home as an ``AppError``; a fault of the program itself is logged and comes home
    as ``Unexpected``, and ``surprised`` carries the exception to whoever shows it.
    """

    surprised = Signal(object)
    _came_home = Signal(object)

    def __init__(self, workers: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = ThreadPoolExecutor(workers, thread_name_prefix="worker", initializer=_let_the_window_go_first)
        self._running: dict[CancelToken, Future[None]] = {}
        self._shut_down = False
        self._came_home.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self, job: Job[Answer], *, then: Callable[[Answer], None], failed: Callable[[AppError], None]
    ) -> CancelToken:
        """Start ``job`` on a worker; exactly one of ``then`` and ``failed`` runs later on the GUI thread.

        After ``shut_down`` nothing is started any more and the token comes back cancelled.
        """
        token = CancelToken()
        if self._shut_down:
            token.cancel()
        else:
            self._running[token] = self._executor.submit(self._work, job, token, then, failed)
        return token

    def shut_down(self, grace: float = 1.5) -> bool:
        """Cancel everything; True when every worker came home within ``grace`` seconds, and has ended.

        One that did not still holds its job, and what belongs to it: whoever owns this must keep it alive, or a
        Qt object ends on that worker.
        """
        self._shut_down = True
        self._executor.shutdown(wait=False, cancel_futures=True)
        for token in self._running:
            token.cancel()
        started = [future for future in self._running.values() if not future.cancelled()]
        if wait(started, timeout=grace).not_done:
            return False
        self._executor.shutdown()  # their last breath: the job's own references go with it
        return True

    def _work(
        self,
        job: Job[Any],
        token: CancelToken,
        then: Callable[[Any], None],
        failed: Callable[[AppError], None],
    ) -> None:
        outcome: tuple[CancelToken, Callable[[Any], None], Any, Exception | None]
        try:
            token.check()
            outcome = (token, then, job(token), None)
        except (Cancelled, CancelledError):
            outcome = (token, failed, Cancelled(), None)
        except AppError as error:
            outcome = (token, failed, error, None)
        except Exception as error:
            log.exception("a job ended in a way nobody expected")
            outcome = (token, failed, Unexpected(type(error).__name__), error)
        self._came_home.emit(outcome)

    def _deliver(self, outcome: tuple[CancelToken, Callable[[Any], None], Any, Exception | None]) -> None:
        token, callback, value, surprise = outcome
        self._running.pop(token, None)
        if token.cancelled:
            return
        callback(value)
        if surprise is not None:
            self.surprised.emit(surprise)


def _let_the_window_go_first() -> None:
    """On this worker, for good. Only Linux knows a niceness for each thread; elsewhere the system favours windows."""
    if sys.platform == "linux":
        with suppress(OSError):  # a sandbox may refuse; a worker that could not start would be worse
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICENESS)
