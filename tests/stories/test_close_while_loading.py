"""I close the window while photos load: it is gone at once, and so is the program."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

from app.assembly import Services
from app.services.demo_faults import Fault
from tests.stories.conftest import Adjuster

ROOT = Path(__file__).parents[2]
PROGRAM = """
import sys, time
from PySide6.QtCore import QTimer
from app import desktop, stage
from app.options import parse_options
from app.services.demo_faults import Fault

class Stage(stage.Stage):
    def open(self, options, frame):
        self.opened.connect(self._watch)
        super().open(options, frame)

    def _watch(self):
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

stage.Stage = Stage
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


def test_every_worker_comes_home_at_once(adjuster: Adjuster, services: Services) -> None:
    """Photos hang, and more wishes wait behind them."""
    adjuster.server.faults.add(Fault("/photos/*", hang_after=5_000))
    adjuster.opens_the_sample_without_waiting_for_pictures()
    adjuster.server.wait_seen("/photos/*", 2)
    adjuster.window.close()
    began = time.monotonic()
    services.http.close()
    assert adjuster.house.background.shut_down()
    assert time.monotonic() - began < 1
