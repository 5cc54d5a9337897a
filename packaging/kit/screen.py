"""A screen of our own, with a person's keyboard and a camera."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from kit.commands import attempt, run

_SIZE = "1366x768x24"
_PHOTOS = 20_000  # so many colours has a screen with photos on it; a page without any has a few hundred


@dataclass(frozen=True)
class Screen:
    """``display`` is what DISPLAY has to be; reached over an abstract socket, from other roots as well."""

    display: str

    def type(self, *keys: str) -> None:
        """Keys by X's names: ``Right``, ``Return``, ``ctrl+q``; or a text after ``type:``."""
        for key in keys:
            word = ("type", "--delay", "20", key.removeprefix("type:")) if key.startswith("type:") else ("key", key)
            run("xdotool", *word, env={"DISPLAY": self.display})
            time.sleep(0.15)

    def focus(self, title: str) -> bool:
        """Gives the keyboard to the window with ``title`` in its name: no window manager does it here."""
        where = {"DISPLAY": self.display}
        for number in attempt("xdotool", "search", "--onlyvisible", "--name", title, env=where).stdout.split():
            attempt("xdotool", "windowfocus", "--sync", number, env=where, seconds=5)
            if attempt("xdotool", "getwindowfocus", env=where).stdout.strip() == number:
                return True
        return False

    def picture(self, file: Path) -> Path:
        file.parent.mkdir(parents=True, exist_ok=True)
        run("import", "-display", self.display, "-window", "root", file)
        return file

    def titles(self) -> list[str]:
        """Of the windows that are seen."""
        found = attempt("xdotool", "search", "--onlyvisible", "--name", ".", env={"DISPLAY": self.display})
        names = (
            attempt("xdotool", "getwindowname", number, env={"DISPLAY": self.display}).stdout.strip()
            for number in found.stdout.split()
            if number.isdigit()
        )
        return [name for name in names if name]

    def shows_photos(self, file: Path) -> bool:
        """Leaves the picture that was looked at."""
        return int(run("identify", "-format", "%k", self.picture(file)).strip()) > _PHOTOS


def differ(first: Path, second: Path) -> float:
    """Share of pixels that are not alike, 0 to 1."""
    seen = attempt("compare", "-metric", "AE", "-fuzz", "3%", first, second, "null:").stdout.split()
    width, height = (int(edge) for edge in run("identify", "-format", "%w %h", first).split())
    return float(seen[0]) / (width * height)


def wait_for(holds: Callable[[], bool], seconds: float, pause: float = 0.3) -> bool:
    """Whether it came to hold in time."""
    end = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > end:
            return False
        time.sleep(pause)
    return True


@contextmanager
def screen() -> Iterator[Screen]:
    """An X server on a free display; ended with the block."""
    read, write = os.pipe()
    command = ("Xvfb", "-displayfd", str(write), "-screen", "0", _SIZE, "-nolisten", "tcp", "-noreset")
    server = subprocess.Popen(command, pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as said:
            yield Screen(f":{said.readline().strip()}")
    finally:
        server.terminate()
        server.wait(10)
