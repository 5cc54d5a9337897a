"""Everything unexpected ends here: exceptions of any thread, Qt's own messages, faults in C."""

from __future__ import annotations

import faulthandler
import logging
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

log = logging.getLogger("walkaround")
_QT_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def install(log_folder: Path, tell: Callable[[str], None]) -> None:
    """``tell`` gets a traceback as text, on whatever thread it happened; it must bring it home itself."""

    def on_exception(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.exit(130)
        log.critical("unexpected", exc_info=(kind, error, trace))
        tell("".join(traceback.format_exception(kind, error, trace)))

    sys.excepthook = on_exception
    threading.excepthook = lambda args: on_exception(
        args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback
    )
    sys.unraisablehook = lambda args: log.error(
        "unraisable in %r", args.object, exc_info=args.exc_value or args.exc_type()
    )
    qInstallMessageHandler(_on_qt_message)
    _watch_for_faults(log_folder)


def _on_qt_message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    logging.getLogger("qt").log(_QT_LEVELS.get(kind, logging.WARNING), "%s: %s", context.category, text)


def _watch_for_faults(log_folder: Path) -> None:
    """A windowed program has no standard error: the C traceback of a crash goes to a file."""
    try:
        log_folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        faulthandler.enable((log_folder / "crash.txt").open("a", encoding="utf-8"))
    except OSError:
        log.warning("no crash file can be written")
