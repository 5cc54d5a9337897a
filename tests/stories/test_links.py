"""I click a link on a page: the session opens; a link that is none is said where I can see it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.services.demo_server import DemoServer
from tests.real_program import ROOT
from tests.stories.conftest import Adjuster

KEY = "XXX-ABCDE12345"
PROGRAM = """
import json, sys
from PySide6.QtCore import QCoreApplication, QTimer, QUrl
from PySide6.QtGui import QFileOpenEvent
from app import desktop, stage
from app.options import parse_options

EVENTS = json.loads(sys.argv[1])  # links that come as events: before there is a stage, and later

class Stage(stage.Stage):
    def __init__(self, application, *others):
        super().__init__(application, *others)
        self._application = application
        self._polling = QTimer(self, interval=20)
        self._polling.timeout.connect(self._report)
        self.opened.connect(self._begin)

    def _begin(self):
        for link in EVENTS["late"]:
            QCoreApplication.sendEvent(self._application, QFileOpenEvent(QUrl(link)))
        self._polling.start()

    def _report(self):
        box, shown = self.window.current_box(), self.house.session.inspection
        if not box.line.text() and shown is None:
            return
        said = {"field": box.field.text(), "line": box.line.text(), "visible": box.line.isVisible(),
                "session": str(shown.key) if shown else ""}
        print(json.dumps(said), flush=True)
        self._polling.stop()
        self.window.close()

class Program(desktop._Program):
    def begin(self):
        super().begin()
        for link in EVENTS["early"]:
            QCoreApplication.sendEvent(self._application, QFileOpenEvent(QUrl(link)))

stage.Stage, desktop._Program = Stage, Program
desktop.run(parse_options(sys.argv[2:]))
"""


def seen_after(
    server: DemoServer, folder: Path, *arguments: str, early: tuple[str, ...] = (), late: tuple[str, ...] = ()
) -> dict[str, object]:
    """What stands in the window of a real start once something has come of it."""
    known = server.credentials
    plain = {name: value for name, value in os.environ.items() if not name.startswith("WALKAROUND_")}
    environment = plain | {
        "QT_QPA_PLATFORM": "offscreen",
        "DBUS_SESSION_BUS_ADDRESS": "disabled:",
        "XDG_RUNTIME_DIR": str(folder.parent),
        "WALKAROUND_ACCOUNT": known.account,
        "WALKAROUND_API_KEY": known.api_key,
        "WALKAROUND_API_SECRET": known.api_secret,
    }
    events = json.dumps({"early": early, "late": late})
    command = [sys.executable, "-c", PROGRAM, events, "--server", server.url, "--data-dir", str(folder), *arguments]
    ended = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=30, check=False)
    assert (ended.returncode, ended.stderr) == (0, "")
    said: dict[str, object] = json.loads(ended.stdout)
    return said


def test_a_link_opens_its_session(demo_server: DemoServer, data_dir: Path) -> None:
    assert seen_after(demo_server, data_dir, f"walkaround://{KEY.lower()}/")["session"] == KEY


def test_a_link_that_is_none_is_said_in_the_window(demo_server: DemoServer, data_dir: Path) -> None:
    said = seen_after(demo_server, data_dir, "walkaround:--demo", "--server", "https://evil.example")
    bad = "walkaround:--demo --server https://evil.example"
    assert said["field"] == bad
    assert str(said["line"]).startswith(f"“{bad}” is not a session key. A key looks like XXX-ABCDE12345")
    assert said["visible"] is True
    assert said["session"] == ""
    assert demo_server.seen == []


@pytest.mark.parametrize("when", ["early", "late"])
def test_as_an_event_of_macos(demo_server: DemoServer, data_dir: Path, when: str) -> None:
    link = (f"walkaround:{KEY}",)
    said = seen_after(demo_server, data_dir, **({"early": link} if when == "early" else {"late": link}))
    assert said["session"] == KEY


def test_other_events_of_that_kind_are_passed_over(demo_server: DemoServer, data_dir: Path) -> None:
    files = ("file:///tmp/walkaround:photo.jpg", "https://host.example/ABC-00000001")
    said = seen_after(demo_server, data_dir, late=(*files, "walkaround:nothing"))
    assert said["field"] == "walkaround:nothing"
    assert demo_server.seen == []


def test_i_paste_a_link(adjuster: Adjuster) -> None:
    adjuster.types_key(f"walkaround://open/{KEY.lower()}")
    adjuster.waits_for_all_pictures()
    assert adjuster.house.session.inspection is not None
    assert adjuster.house.session.inspection.key.text == KEY


def test_a_bad_link_leaves_what_i_look_at_and_what_i_type(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    field = adjuster.window.box.field
    field.setFocus()
    field.selectAll()
    adjuster.qtbot.keyClicks(field, "ABC-000")
    assert adjuster.window.current_box().enter("walkaround:hello") is False
    assert adjuster.banner().startswith("“walkaround:hello” is not a session key")
    assert field.text() == "ABC-000"
    assert len(adjuster.tiles()) == 13
