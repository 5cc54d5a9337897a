"""A person and an administrator at a Windows under Wine: screen, keyboard, registry, files."""

from __future__ import annotations

import hashlib
import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from kit.commands import Failed, attempt, run
from kit.places import OUT
from kit.wine import Wine

SCREENS = OUT / "screens"
_SIZE = "1366x768x24"


@contextmanager
def screen() -> Iterator[str]:
    """An X server of our own on a free display; ``:N``."""
    read, write = os.pipe()
    words = ("Xvfb", "-displayfd", str(write), "-screen", "0", _SIZE, "-nolisten", "tcp", "-noreset")
    server = subprocess.Popen(words, pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as answer:
            number = answer.readline().strip()
        if not number:
            raise Failed("Xvfb could not start")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait(10)


def wait_for(holds: Callable[[], bool], seconds: float, pause: float = 0.2) -> bool:
    """Whether it came true in that time."""
    end = time.monotonic() + seconds
    while not (found := holds()) and time.monotonic() < end:
        time.sleep(pause)
    return found


class WindowsDesktop:
    """Paths with ``C:`` are Windows'; what is returned as ``Path`` lies for us."""

    def __init__(self, wine: Wine) -> None:
        self.wine = wine

    # --- an administrator

    def value(self, key: str, name: str = "") -> str | None:
        """What the 64-bit registry has there; the key's own value without a name; None: nothing."""
        which = ("/v", name) if name else ("/ve",)
        done = self.wine.run("reg", "query", key, *which, "/reg:64", seconds=60)
        for line in done.stdout.splitlines():
            if "    REG_" in line and not done.returncode:
                return line.strip().split("    ", 2)[2] if line.strip().count("    ") > 1 else ""
        return None

    def has_key(self, key: str) -> bool:
        return self.wine.run("reg", "query", key, "/reg:64", seconds=60).returncode == 0

    def shortcuts(self) -> list[str]:
        """Start menu entries of that name, below ``C:``."""
        found = self.wine.drive.glob("**/Start Menu/**/Walkaround*.lnk")
        return sorted(path.relative_to(self.wine.drive).as_posix() for path in found)

    def bring(self, file: Path) -> str:
        """Puts a file where Windows programs find it."""
        target = self.wine.drive / file.name
        target.write_bytes(file.read_bytes())
        return f"C:\\{file.name}"

    def line(self, words: str, seconds: float = 180) -> int:
        """A command line as it stands: what a list of words would be quoted in, NSIS does not understand."""
        batch = self.wine.drive / "line.bat"
        batch.write_text(f"@echo off\r\n{words}\r\nexit %ERRORLEVEL%\r\n", encoding="ascii")
        return self.wine.run("cmd", "/c", "C:\\line.bat", seconds=seconds).returncode

    # --- a person

    def windows(self, title: str) -> list[str]:
        return self._xdotool("search", "--onlyvisible", "--name", title).split()

    def key(self, *keys: str) -> None:
        self._xdotool("key", "--delay", "120", *keys)

    def picture(self, name: str) -> Path:
        """The whole screen, in ``.package/screens``."""
        SCREENS.mkdir(parents=True, exist_ok=True)
        file = SCREENS / f"windows-{name}.png"
        run("import", "-silent", "-window", "root", file, env={"DISPLAY": self.wine.display})
        return file

    def picture_at_rest(self, name: str, colours: int, seconds: float = 60) -> tuple[Path, int]:
        """When nothing changes any more and as many colours are seen as photos have; with how many there are."""
        last = ("", 0)

        def at_rest() -> bool:
            nonlocal last
            file = self.picture(name)
            now = (digest(file), colours_of(file))
            still, last = now == last and now[1] >= colours, now
            return still

        wait_for(at_rest, seconds, pause=1.0)
        return SCREENS / f"windows-{name}.png", last[1]

    def _xdotool(self, *words: str) -> str:
        return attempt("xdotool", *words, env={"DISPLAY": self.wine.display}, seconds=30).stdout


def colours_of(picture: Path) -> int:
    return int(run("identify", "-format", "%k", picture).strip() or 0)


def digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def tree(folder: Path) -> dict[str, str]:
    """Path below the folder -> SHA-256; folders with a slash and nothing."""
    found = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        found[name + ("/" if path.is_dir() else "")] = "" if path.is_dir() else digest(path)
    return found


def difference(wanted: dict[str, str], found: dict[str, str]) -> str:
    """Empty when both are the same; else some of what is not."""
    lines = [f"missing: {name}" for name in wanted if name not in found]
    lines += [f"unexpected: {name}" for name in found if name not in wanted]
    lines += [f"changed: {name}" for name, seen in wanted.items() if found.get(name, seen) != seen]
    return "\n".join(lines[:12])


def kill(processes: dict[int, str]) -> None:
    """As a power cut would: without a last word."""
    for number in processes:
        try:
            os.kill(number, signal.SIGKILL)
        except ProcessLookupError:
            continue
