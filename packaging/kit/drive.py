"""An installed program used as an adjuster would: on a screen, with a keyboard."""

from __future__ import annotations

import os
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kit.checks import Checks
from kit.chroot import System
from kit.product import DEMO_KEY
from kit.screen import Screen, differ, wait_for

USER = "adjuster"
_PATIENCE = 60.0


def drive(checks: Checks, system: System, display: Screen, pictures: Path) -> None:
    """The demo: its photos, a step chosen with arrows, the loupe, and out with Ctrl+Q.

    Leaves ``pictures``-session.png, -loupe.png.
    """
    program = system.start("walkaround", "--demo", DEMO_KEY, user=USER, DISPLAY=display.display)
    try:
        session = pictures.with_name(f"{pictures.name}-session.png")
        shown = wait_for(lambda: _has_title(display, DEMO_KEY) and display.shows_photos(session), _PATIENCE)
        if not checks.note("the window shows the demo's photos", shown, display.titles()):
            return
        _rest(display, session)
        wait_for(lambda: display.focus(DEMO_KEY), 10)
        display.type("Right", "Right", "Return")
        loupe = pictures.with_name(f"{pictures.name}-loupe.png")
        changed = wait_for(lambda: differ(session, display.picture(loupe)) > 0.2, _PATIENCE)
        checks.note(
            "arrows and Enter open a photo in the loupe", changed, f"{differ(session, loupe):.0%} of the screen"
        )
        _rest(display, loupe)
        display.type("Escape")
        back = wait_for(lambda: _like(display, session) < 0.25, _PATIENCE)
        checks.note("Escape leads back", back, f"{_like(display, session):.1%} is different")
        display.type("ctrl+q")
        ended = wait_for(lambda: program.poll() is not None, 10)
        checks.note("Ctrl+Q ends it", ended and program.returncode == 0, f"exit {program.returncode}")
    finally:
        end_all(program)


def look_at_a_session(checks: Checks, system: System, display: Screen, data: str) -> None:
    """Leaves a kept session in ``data``, as every session that was opened is; a link is clicked meanwhile."""
    program = system.start("walkaround", "--demo", DEMO_KEY, "--data-dir", data, user=USER, DISPLAY=display.display)
    with tempfile.TemporaryDirectory() as place:
        seen = wait_for(lambda: display.shows_photos(Path(place, "now.png")), _PATIENCE)
    wait_for(lambda: display.focus(DEMO_KEY), 10)
    folder = system.inside(data) / "sessions" / DEMO_KEY / "pictures"
    kept = seen and wait_for(lambda: folder.is_dir() and len(list(folder.iterdir())) >= 13, _PATIENCE)
    _click_a_link(checks, system, display, data)
    wait_for(lambda: display.focus(DEMO_KEY), 10)
    display.type("ctrl+q")
    wait_for(lambda: program.poll() is not None, 10)
    end_all(program)
    checks.note("a session that was looked at is kept", kept, data)


@contextmanager
def used_meanwhile(checks: Checks, system: System, display: Screen) -> Iterator[None]:
    """An open window while the block puts another version in its place; what it asks for next was not loaded yet."""
    program = system.start("walkaround", "--demo", DEMO_KEY, user=USER, DISPLAY=display.display)
    try:
        with tempfile.TemporaryDirectory() as place:
            wait_for(lambda: display.shows_photos(Path(place, "now.png")), _PATIENCE)
        yield
        wait_for(lambda: display.focus(DEMO_KEY), 10)
        display.type("ctrl+e")
        opened = wait_for(lambda: _has_title(display, "Export"), 20)
        checks.note("a window that is open meanwhile goes on", opened, display.titles())
    finally:
        end_all(program)


def _click_a_link(checks: Checks, system: System, display: Screen, data: str) -> None:
    """What the desktop starts for a link in a mail: it hands the key to the window that is open, and ends."""
    words = ("walkaround", "--demo", "--data-dir", data, f"walkaround:{DEMO_KEY}")
    done = system.run(*words, user=USER, seconds=30, DISPLAY=display.display)
    windows = [title for title in display.titles() if DEMO_KEY in title]
    checks.note(
        "a link reaches the window that is open", done.good and len(windows) == 1, f"exit {done.code}, {windows}"
    )


def _has_title(display: Screen, text: str) -> bool:
    return any(text in title for title in display.titles())


def _rest(display: Screen, file: Path) -> None:
    """Until two pictures in a row are alike; ``file`` is the last."""
    last = display.picture(file.with_suffix(".before.png"))
    wait_for(lambda: _replaced(display, last, file), 20)
    last.unlink()


def _replaced(display: Screen, last: Path, file: Path) -> bool:
    display.picture(file)
    alike = differ(last, file) < 0.0005
    last.write_bytes(file.read_bytes())
    return alike


def _like(display: Screen, file: Path) -> float:
    now = display.picture(file.with_suffix(".now.png"))
    try:
        return differ(file, now)
    finally:
        now.unlink()


def end_all(program: subprocess.Popen[str]) -> None:
    """It and what it started; they are a session of their own."""
    if program.poll() is None:
        os.killpg(program.pid, signal.SIGKILL)
    program.communicate()
