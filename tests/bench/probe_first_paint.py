"""What is imported when the start page paints for the first time. Answer: how many modules, and the heavy ones."""

from __future__ import annotations

import json
import sys
import tempfile

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

_HEAVY = "requests urllib3 ssl email http.client keyring PySide6.QtNetwork PySide6.QtSvg asyncio sqlite3".split()


class _AtFirstPaint(QObject):
    """Looks before the very first widget paints."""

    def __init__(self, application: QApplication) -> None:
        super().__init__()
        self.imported: list[str] = []
        self._application = application
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and isinstance(watched, QWidget) and not self.imported:
            self.imported = list(sys.modules)
            QTimer.singleShot(0, self._application.quit)
        return False


def main() -> None:
    sys.stdin.read()
    with tempfile.TemporaryDirectory(prefix="walkaround-bench-") as folder:
        from app.options import parse_options
        from app.stage import Stage

        application = QApplication([])
        watch = _AtFirstPaint(application)
        options = parse_options(["--data-dir", folder])
        stage = Stage(application, options)
        stage.open(options)
        application.exec()
        heavy = [name for name in _HEAVY if name in watch.imported]
        print(json.dumps({"modules": len(watch.imported), "heavy": heavy}))
        stage.leave()


if __name__ == "__main__":
    main()
