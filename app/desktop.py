"""The window as a program: one application, gone within two seconds of being closed."""

from __future__ import annotations

import logging
import os
import signal
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app import __application_id__, __version__
from app.first_sight import expect_session
from app.instance import Instance
from app.last_place import last_place
from app.link_application import LinkApplication
from app.options import Options
from app.ui.main_window import MainWindow
from app.ui.window_geometry import put

if TYPE_CHECKING:
    from PySide6.QtCore import QSocketNotifier

    from app.stage import Stage


def run(options: Options) -> int:
    """The window, or with ``--snapshot`` a picture of it. Ends the process itself: nothing may hold it up."""
    if options.snapshot is not None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = LinkApplication(sys.argv[:1])
    application.setApplicationName("Walkaround")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName(__application_id__)
    application.setQuitOnLastWindowClosed(False)
    instance = Instance(options)
    if not instance.is_first() and instance.hand_over():
        return 0
    program = _Program(application, options, instance)
    program.begin()
    code = application.exec()
    program.end()
    if sys.stdout is not None:
        sys.stdout.flush()
    os._exit(code)  # a thread in a hanging look-up must not keep the program alive


class _Program(QObject):
    """A frame at once; the stage is imported behind it."""

    def __init__(self, application: LinkApplication, options: Options, instance: Instance) -> None:
        super().__init__()
        self._application, self._options, self._instance = application, options, instance
        self._window = MainWindow(demo=options.demo)
        self._place = place = last_place(options)
        self._show = self._window.show
        if place is not None and options.snapshot is None and put(self._window, place):
            self._show = self._window.showMaximized
        expect_session(self._window, options)
        self._stage: Stage | None = None
        self._signals: QSocketNotifier | None = None

    def begin(self) -> None:
        self._window.painted.connect(self._go_on)
        self._window.left.connect(self._application.quit)
        self._application.link_opened.connect(self._begin_with)
        self._show()

    def end(self) -> None:
        self._instance.end()
        if self._signals is not None:
            self._signals.setEnabled(False)
        if self._stage is not None:
            self._stage.leave()
        logging.shutdown()

    def _begin_with(self, link: str) -> None:
        """Before there is a stage: as if the program had been started with it."""
        self._options = replace(self._options, key=link)

    def _go_on(self) -> None:
        from app.stage import Stage
        from app.under_policy import under_policy

        if not self._window.isVisible():  # closed at once
            return
        self._window.painted.disconnect(self._go_on)
        self._window.left.disconnect(self._application.quit)
        self._signals = _end_on_signals(self._application)
        options = under_policy(self._options)
        self._stage = stage = Stage(self._application, options, self._place)
        self._application.link_opened.disconnect(self._begin_with)
        self._application.link_opened.connect(stage.taken)
        if options.snapshot is not None:
            from app.snapshot import Snapshot  # knows the command line's exit codes, which no window needs

            stage.snapshot = Snapshot(stage, options.snapshot)
        stage.opened.connect(self._listen)
        stage.open(options, self._window)

    def _listen(self) -> None:
        if self._stage is not None:
            self._instance.listen(self._stage, self._application)


def _end_on_signals(application: LinkApplication) -> QSocketNotifier:
    """Ctrl+C and a polite kill end the program as its window does; Python hears signals only when woken."""
    import socket

    from PySide6.QtCore import QSocketNotifier

    ours, theirs = socket.socketpair()
    for end in (ours, theirs):
        end.setblocking(False)
    signal.set_wakeup_fd(theirs.fileno())
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: application.quit())
    notifier = QSocketNotifier(ours.fileno(), QSocketNotifier.Type.Read, application)
    notifier.activated.connect(lambda *_, keep=(ours, theirs): keep[0].recv(64))
    return notifier
