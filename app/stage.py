"""The window's stage: one house at a time, the demo being another house on the same stage."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QByteArray, QObject, Qt, Signal
from PySide6.QtGui import QImageReader
from PySide6.QtWidgets import QApplication

from app.assembly import RESOURCES, SAMPLE_KEY, Services, build_house, build_services, throw_away
from app.bridge.house import House
from app.crash_hooks import install
from app.domain.errors import Unexpected
from app.domain.session_key import SessionKey
from app.error_texts import explain
from app.options import Options
from app.ui.error_dialog import ErrorDialog
from app.ui.look import Look
from app.ui.main_window import MainWindow
from app.ui.silhouettes import svg_icon

_GRACE_SECONDS = 1.0


class Stage(QObject):
    """Shows one house; the demo is another house on the same stage."""

    opened = Signal()
    _surprised = Signal(str)

    def __init__(self, application: QApplication, options: Options) -> None:
        super().__init__()
        self._application = application
        self._first = options
        self._look = Look(application)
        self._options = options
        self._services: Services | None = None
        self.house: House | None = None
        self.window: MainWindow | None = None
        self.snapshot: QObject | None = None
        self._surprised.connect(self._show_surprise, Qt.ConnectionType.QueuedConnection)

    def open(self, options: Options, geometry: QByteArray | None = None) -> None:
        """Build a house and show its window, at ``geometry`` if given."""
        self._options = options
        self._services = services = build_services(options, _system_proxy())
        install(services.log_folder, self._surprised.emit)
        self.house = build_house(services)
        self.window = window = MainWindow(self.house, self._look)
        window.painted_first.connect(self._after_first_paint)
        window.left.connect(self._application.quit)
        window.demo_asked.connect(self._change_house, Qt.ConnectionType.QueuedConnection)
        self.house.background.surprised.connect(self._on_surprise)
        if geometry is not None:
            window.restoreGeometry(geometry)
        window.show()
        self.opened.emit()

    def leave(self) -> None:
        """Hide at once, cancel everything, wait for what comes home soon."""
        if self.window is None or self.house is None or self._services is None:
            return
        self.window.hide()
        self._services.http.close()
        self.house.background.shut_down(_GRACE_SECONDS)
        self._services.close()
        throw_away(self._services, self._options)

    def _after_first_paint(self) -> None:
        """What takes time and is not needed to see the window."""
        house, services, window = self.house, self._services, self.window
        if house is None or services is None or window is None:
            return
        window.setWindowIcon(svg_icon(RESOURCES / "icons" / "walkaround.svg"))
        QImageReader.supportedImageFormats()  # the plug-ins are made here, not on a worker
        house.background.run(lambda _: services.tidy(), then=_nothing, failed=_nothing)
        house.recents.load()
        window.door.ask_place()
        typed = self._options.key or (SAMPLE_KEY if self._options.demo and self._options.snapshot else "")
        if typed:
            window.open(SessionKey.parse(typed))

    def _change_house(self, demo: bool) -> None:
        """Out of one and into the other, at the same place on the screen."""
        old = self.window
        if old is None:
            return
        old.left.disconnect()
        self.leave()
        self.open(replace(self._first, demo=demo, key=SAMPLE_KEY if demo else "", command=""), old.saveGeometry())
        old.deleteLater()

    def _on_surprise(self, error: Exception) -> None:
        self._show_surprise("".join(traceback.format_exception(error)))

    def _show_surprise(self, details: str) -> None:
        if self.window is None or self.house is None or self._services is None:
            return
        masked = self._services.masker.mask(details)
        ErrorDialog(explain(Unexpected("")), masked, self.house.translate, self.window).open()


def _system_proxy() -> Callable[[str], str | None] | None:
    """Windows and macOS keep proxies, PAC files included, in the system's settings; Linux in the environment."""
    if sys.platform in ("win32", "darwin"):
        from app.bridge.system_proxy import proxy_for

        return proxy_for
    return None


def _nothing(_: object) -> None:
    """A step whose outcome changes nothing that is seen."""
