"""The window as a program: one application, gone within two seconds of being closed."""

from __future__ import annotations

import logging
import os
import signal
import socket
import sys

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication

from app import __application_id__, __version__
from app.options import Options
from app.stage import Stage


def run(options: Options) -> int:
    """The window, or with ``--snapshot`` a picture of it. Ends the process itself: nothing may hold it up."""
    if options.snapshot is not None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Walkaround")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName(__application_id__)
    application.setQuitOnLastWindowClosed(False)
    stage = Stage(application, options)
    signals = _end_on_signals(application)
    if options.snapshot is not None:
        from app.snapshot import Snapshot  # knows the command line's exit codes, which no window needs

        stage.snapshot = Snapshot(stage, options.snapshot)
    stage.open(options)
    code = application.exec()
    signals.setEnabled(False)
    stage.leave()
    logging.shutdown()
    if sys.stdout is not None:
        sys.stdout.flush()
    os._exit(code)  # a thread in a hanging look-up must not keep the program alive


def _end_on_signals(application: QApplication) -> QSocketNotifier:
    """Ctrl+C and a polite kill end the program as its window does; Python hears signals only when woken."""
    ours, theirs = socket.socketpair()
    for end in (ours, theirs):
        end.setblocking(False)
    signal.set_wakeup_fd(theirs.fileno())
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: application.quit())
    notifier = QSocketNotifier(ours.fileno(), QSocketNotifier.Type.Read, application)
    notifier.activated.connect(lambda *_, keep=(ours, theirs): keep[0].recv(64))
    return notifier
