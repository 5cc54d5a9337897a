"""The real program in a process of its own, on a real X screen, with a person's keyboard."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parent.parent
TOOLS = ("Xvfb", "xdotool")


def missing_tools() -> list[str]:
    return [tool for tool in TOOLS if shutil.which(tool) is None]


def wait_until(holds: Callable[[], bool], what: str, seconds: float = 15) -> None:
    end = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > end:
            raise AssertionError(f"{what}: not within {seconds} s")
        time.sleep(0.02)


@contextmanager
def screen(size: str = "1366x768x24") -> Iterator[str]:
    """An X server of our own on a free display; yields ``:N``. It never resets: when xdotool is its only client and
    goes, a program that is about to connect would find nobody."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", size, "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(command, pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as answer:
            yield f":{answer.readline().strip()}"
    finally:
        server.terminate()
        server.wait(10)


class Program:
    """``python -m app`` on ``display``; everything is done as a person would do it."""

    def __init__(self, display: str, arguments: list[str], environment: dict[str, str]) -> None:
        plain = {k: v for k, v in os.environ.items() if not k.startswith(("WALKAROUND_", "QT_", "WAYLAND_"))}
        apart = {"DISPLAY": display, "DBUS_SESSION_BUS_ADDRESS": "disabled:", "QT_QPA_PLATFORM": "xcb"}
        self._environment = plain | apart | environment
        self.process = subprocess.Popen(
            [sys.executable, "-m", "app", *arguments],
            cwd=ROOT,
            env=self._environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )

    def type_text(self, text: str) -> None:
        self._xdotool("type", "--delay", "5", text)

    def press(self, key: str) -> None:
        self._xdotool("key", key)

    def titles(self) -> list[str]:
        return list(self._windows())

    def wait_title(self, part: str, seconds: float = 20) -> None:
        def seen() -> bool:
            if self.process.poll() is not None:
                raise AssertionError(f"ended with {self.process.returncode}: {self.process.communicate()[1]!r}")
            return any(part in title for title in self.titles())

        wait_until(seen, f"a window with {part!r}", seconds)

    def focus(self, title: str = "Walkaround") -> None:
        """Without a window manager nobody else gives the window the keyboard."""

        def has_it() -> bool:
            for window in [number for name, number in self._windows().items() if title in name]:
                self._xdotool("windowfocus", window, check=False)  # refused until the window can be seen
                return self._xdotool("getwindowfocus", check=False).strip() == window
            return False

        wait_until(has_it, f"the keyboard is with {title!r}")

    def end(self) -> None:
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGKILL)
        self.process.communicate(timeout=10)

    def _windows(self) -> dict[str, str]:
        """The visible ones: title to number."""
        found = self._xdotool("search", "--onlyvisible", "--pid", str(self.process.pid), check=False).split()
        return {self._xdotool("getwindowname", window, check=False).strip(): window for window in found}

    def _xdotool(self, *words: str, check: bool = True) -> str:
        done = subprocess.run(
            ["xdotool", *words], env=self._environment, capture_output=True, text=True, check=False, timeout=20
        )
        if check and done.returncode:
            raise AssertionError(f"xdotool {words[0]}: {done.stderr}")
        return done.stdout


@contextmanager
def program(display: str, arguments: list[str], environment: dict[str, str] | None = None) -> Iterator[Program]:
    running = Program(display, arguments, environment or {})
    try:
        yield running
    finally:
        running.end()
