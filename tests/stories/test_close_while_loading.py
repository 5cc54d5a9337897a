"""I close the window while photos load: it is gone at once, and so is the program."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.assembly import Services, build_house
from app.services.demo_faults import Fault
from app.services.demo_server import DemoServer
from app.ui.look import Look
from app.ui.main_window import MainWindow
from tests.conftest import dispose, leave
from tests.fakes.inspections import KEY

ROOT = Path(__file__).parents[2]
PROGRAM = """
import sys, time
from PySide6.QtCore import QTimer
from app import desktop
from app.options import parse_options
from app.services.demo_faults import Fault

class Stage(desktop.Stage):
    def open(self, options):
        super().open(options)
        self._server = self._services.demo_server
        self._server.faults.add(Fault(sys.argv[1], hang=True))
        self._look_again = QTimer(self, interval=10)
        self._look_again.timeout.connect(self._close_when_it_hangs)
        self._look_again.start()

    def _close_when_it_hangs(self):
        if any(seen.path.startswith(sys.argv[2]) for seen in self._server.seen):
            self._look_again.stop()
            print(time.time(), flush=True)
            self.window.close()

desktop.Stage = Stage
desktop.run(parse_options(["--demo", "--data-dir", sys.argv[3], "XXX-ABCDE12345"]))
"""


def leaves_within_two_seconds(hanging: str, seen: str, data_dir: Path) -> None:
    command = [sys.executable, "-c", PROGRAM, hanging, seen, str(data_dir)]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=30, check=False)
    assert (ended.returncode, ended.stderr) == (0, "")
    assert time.time() - float(ended.stdout) < 2
    assert list((data_dir / "pictures").glob("run-*")) == []


def test_the_program_ends_while_pictures_hang(tmp_path: Path) -> None:
    leaves_within_two_seconds("/photos/*", "/photos/", tmp_path)


def test_the_program_ends_while_the_session_is_looked_up(tmp_path: Path) -> None:
    leaves_within_two_seconds("/v1/*", "/v1/", tmp_path)


def test_every_worker_comes_home_at_once(
    demo_server: DemoServer, services: Services, qapp: QApplication, qtbot: QtBot
) -> None:
    """Fourteen photos hang, and more wishes wait behind them."""
    demo_server.faults.add(Fault("/photos/*", hang_after=5_000))
    house = build_house(services)
    window = MainWindow(house, Look(qapp, dark=False))
    window.show()
    window.open(KEY)
    qtbot.waitUntil(lambda: len([s for s in demo_server.seen if s.path.startswith("/photos/")]) >= 3)
    window.close()
    began = time.monotonic()
    leave(house, services)
    assert time.monotonic() - began < 1
    dispose(window, house)
