"""The window as a program: one application, gone within two seconds of being closed."""

from __future__ import annotations

import logging
import os
import sys

from PySide6.QtWidgets import QApplication

from app import __application_id__, __version__
from app.options import Options
from app.stage import Stage


def run(options: Options) -> int:
    """The window, or with ``--snapshot`` a picture of it. Ends the process itself: nothing may hold it up."""
    if options.snapshot is not None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.setswitchinterval(0.001)  # a window that draws beside busy workers asks for the interpreter often
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Walkaround")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName(__application_id__)
    application.setQuitOnLastWindowClosed(False)
    stage = Stage(application, options)
    if options.snapshot is not None:
        from app.snapshot import Snapshot  # knows the command line's exit codes, which no window needs

        stage.snapshot = Snapshot(stage, options.snapshot)
    stage.open(options)
    code = application.exec()
    stage.leave()
    logging.shutdown()
    sys.stdout.flush()
    os._exit(code)  # a thread in a hanging look-up must not keep the program alive
