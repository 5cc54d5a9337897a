"""The window's stage: one house at a time, the demo being another house on the same stage."""

from __future__ import annotations

import importlib
import sys
import traceback
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QImageReader
from PySide6.QtWidgets import QApplication

from app.at_the_start import known_at_the_start, spoken
from app.bridge.background import Background
from app.bridge.cycle_collector import CycleCollector
from app.domain.errors import AppError, StoreFault, Unexpected
from app.domain.settings import SAMPLE_KEY, Settings
from app.options import Options
from app.ui.look import Look
from app.ui.main_window import MainWindow
from app.ui.qt_texts import install_qt_texts
from app.under_policy import under_policy

if TYPE_CHECKING:
    from app.assembly import Services
    from app.bridge.house import House
    from app.bridge.instance_message import InstanceMessage
    from app.domain.queued_session import QueuedSession
    from app.domain.window_place import WindowPlace
    from app.services.cancel import CancelToken
    from app.ui.error_dialog import ErrorDialog

_GRACE_SECONDS = 1.0
_AFTER_THE_FIRST_MS = 400  # a session that the program is started with comes before what can wait
_SWITCH_SECONDS = 0.001  # a window beside busy workers asks for the interpreter often; 0.005 would keep it waiting
_THE_REST = (
    "app.assembly",
    "app.house_assembly",
    "app.crash_hooks",
    "app.ui.furniture",
    "app.ui.photo_commands",
    "app.ui.sign_in_door",
    "app.ui.view_commands",
)


class Stage(QObject):
    """Shows one house; the demo is another house on the same stage."""

    opened = Signal()
    _surprised = Signal(str)
    _change_language = Signal()
    taken = Signal(str)  # from elsewhere: a key or a link, well-formed or not, to be opened; or nothing

    def __init__(self, application: QApplication, options: Options, place: WindowPlace | None = None) -> None:
        super().__init__()
        sys.setswitchinterval(_SWITCH_SECONDS)
        self._application = application
        self._first = options = under_policy(options)
        self._known = known = known_at_the_start(options, place)
        self._look = Look(application)
        self._use_look(known.settings)
        self._options = options
        self._services: Services | None = None
        self.house: House | None = None
        self.window: MainWindow | None = None
        self._loading: Background | None = None
        self._dialog: ErrorDialog | None = None
        self._collector = CycleCollector(self)
        self._unfinished: list[House] = []
        self.snapshot: QObject | None = None
        self._settings_again = False
        self._tidying = QTimer(self, singleShot=True)
        self._tidying.timeout.connect(self._tidy)
        self._listed: tuple[tuple[QueuedSession, ...], bool] = ((), False)
        self._change_language.connect(self._speak, Qt.ConnectionType.QueuedConnection)  # not within its own dialog
        self.taken.connect(self._take, Qt.ConnectionType.QueuedConnection)  # who called is answered first
        self._surprised.connect(self._show_surprise, Qt.ConnectionType.QueuedConnection)

    def open(self, options: Options, frame: MainWindow | None = None) -> None:
        """Furnish ``frame``, or a window that is shown now; the house is built behind its start page."""
        self._options = under_policy(options)
        install_qt_texts(self._application, self._known.language.code)
        self.window = window = frame or self._frame(options.demo)
        window.furnish(self._look, self._known.language.translate)
        window.painted.connect(self._after_first_paint)
        window.left.connect(self._application.quit)
        window.demo_asked.connect(self._change_house, Qt.ConnectionType.QueuedConnection)
        window.show()

    def take(self, message: InstanceMessage) -> bool:
        """Another start of the program for the same data folder: come to the front, and open what it was given.

        False if it is for another server, or for the demo while this is none.
        """
        if (message.server, message.demo) != (self._first.server, self._first.demo):
            return False
        self.taken.emit(message.typed)
        return True

    def _take(self, typed: str) -> None:
        if self.window is None:
            return
        if typed and self._options.demo != self._first.demo:
            self._change_house(self._first.demo, typed)
        elif typed and self.house is None:
            self._options = replace(self._options, key=typed)
        elif typed:
            self.window.current_box().enter(typed)
        come_to_front(self.window)

    def leave(self) -> None:
        """Hide at once, cancel everything, wait for what comes home soon."""
        self._keep_place()
        if self.window is not None:
            self.window.hide()
        if self._loading is not None:
            self._loading.shut_down(_GRACE_SECONDS)
        if self._services is None:
            return
        self._services.http.close()  # the workers are free for what is still to be saved
        if self.house is not None:
            self.house.review.flush(_GRACE_SECONDS)
            with suppress(StoreFault):
                self.house.keeping.flush()
        self._leave_house()
        self._services.close()
        self._services.throw_away(self._options)
        self._services = None

    def _leave_house(self) -> None:
        house, self.house = self.house, None
        if house is None:
            return
        house.library.rest()
        self._tidying.stop()
        if not house.background.shut_down(_GRACE_SECONDS):
            self._unfinished.append(house)
        with suppress(StoreFault):
            house.settings.finish()

    def _keep_place(self) -> None:
        """For the next run; a window that shows nothing yet has no panes."""
        if self.window is not None and self.house is not None and self._services is not None:
            with suppress(StoreFault):
                self._services.window.save(self.window.place())

    def _after_first_paint(self) -> None:
        """Importing takes longer than painting: a worker does it while the start page can be used."""
        self._loading = Background(1)
        self._loading.surprised.connect(self._on_surprise)
        self._loading.run(_import_the_rest, then=self._move_in, failed=self._cannot_start)

    def _move_in(self, _: object) -> None:
        from app.assembly import RESOURCES, build_services
        from app.crash_hooks import install
        from app.house_assembly import build_house
        from app.ui.silhouettes import svg_icon

        if (window := self.window) is None:
            return
        options = self._options
        if (services := self._services) is None:
            self._services = services = build_services(options, _system_proxy())
            install(services.log_folder, self._surprised.emit)
        self.house = house = build_house(services, self._known.language, self._known.settings)
        house.background.surprised.connect(self._on_surprise)
        house.settings.changed.connect(self._on_settings)
        window.move_in(house)
        listed, self._listed = self._listed, ((), False)
        if listed[0]:
            house.queue.take_over(*listed)
        if self._known.place is not None:
            window.take_place(self._known.place)
        window.setWindowIcon(svg_icon(RESOURCES / "icons" / "walkaround.svg"))
        QImageReader.supportedImageFormats()  # the plug-ins are made here, not on a worker
        if self._settings_again:
            self._settings_again = False
            window.settings.open()
        self.opened.emit()
        typed = options.key or (SAMPLE_KEY if options.demo else "")
        wanted = bool(typed) and not window.early.any  # what was typed meanwhile is the newer wish
        opening = wanted and window.current_box().enter(typed)
        house.library.start(opening)
        self._tidying.start(_AFTER_THE_FIRST_MS if opening else 0)

    def _tidy(self) -> None:
        if (house := self.house) is not None and (services := self._services) is not None:
            house.background.run(lambda _: services.tidy(), then=lambda _: self._collector.settle(), failed=_nothing)

    def _cannot_start(self, _: AppError) -> None:
        """An installation that lacks a part of itself; the traceback is on standard error."""
        self._application.exit(1)

    def _change_house(self, demo: bool, key: str = "") -> None:
        """Out of one and into the other, at the same place on the screen."""
        old = self.window
        if old is None:
            return
        old.left.disconnect()
        self._collector.unsettle()
        self._dialog = None  # it goes with the old window
        self.leave()
        self._move(old, replace(self._first, demo=demo, key=key or (SAMPLE_KEY if demo else ""), command=""))

    def _speak(self) -> None:
        """Another language: every word of the window is made anew, over the same services, with the same session."""
        old, house = self.window, self.house
        if old is None or house is None:
            return
        shown, settings = house.session.inspection, house.settings.own
        self._listed = house.queue.rows, house.queue.paused
        self._known = replace(
            self._known, settings=settings, place=old.place(), language=spoken(settings, house.policy)
        )
        old.left.disconnect()
        self._collector.unsettle()
        self._dialog = None
        house.review.flush(_GRACE_SECONDS)
        with suppress(StoreFault):
            house.keeping.flush()
        self._leave_house()
        self._settings_again = True
        self._move(old, replace(self._options, key=str(shown.key) if shown is not None else "", command=""))

    def _move(self, old: MainWindow, options: Options) -> None:
        """Into another window at the same place."""
        frame = self._frame(options.demo)
        frame.restoreGeometry(old.saveGeometry())
        old.hide()
        self.open(options, frame)
        old.deleteLater()

    def _frame(self, demo: bool) -> MainWindow:
        return MainWindow(translate=self._known.language.translate, demo=demo)

    def _on_settings(self, before: Settings, now: Settings) -> None:
        """What concerns the whole application; the window sees to the rest."""
        self._use_look(now)
        if before.language != now.language:
            self._change_language.emit()

    def _use_look(self, settings: Settings) -> None:
        self._look.use(settings.theme, settings.text_percent)

    def _on_surprise(self, error: Exception) -> None:
        self._show_surprise("".join(traceback.format_exception(error)))

    def _show_surprise(self, details: str) -> None:
        from app.error_texts import explain
        from app.ui.error_dialog import ErrorDialog

        if self.window is None or self.house is None or self._services is None:
            print(details, file=sys.stderr)
            return
        if self._dialog is not None:  # one at a time: the log has them all
            return
        masked = self._services.masker.mask(details)
        advice = explain(Unexpected(""), self.house.translate)
        self._dialog = ErrorDialog(advice, masked, self.house.translate, self.window)
        self._dialog.finished.connect(self._on_dialog_closed)
        self._dialog.open()

    def _on_dialog_closed(self, _result: int) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None


def _import_the_rest(cancel: CancelToken) -> None:
    for name in _THE_REST:
        cancel.check()
        importlib.import_module(name)


def _system_proxy() -> Callable[[str], str | None] | None:
    """Windows and macOS keep proxies, PAC files included, in the system's settings; Linux in the environment."""
    if sys.platform in ("win32", "darwin"):
        from app.bridge.system_proxy import proxy_for

        return proxy_for
    return None


def come_to_front(window: MainWindow) -> None:
    """As far as the desktop allows; where it does not, the window asks for attention."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
    QApplication.alert(window)


def _nothing(_: object) -> None:
    """A step whose outcome changes nothing that is seen."""
