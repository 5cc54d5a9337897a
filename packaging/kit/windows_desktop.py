"""A person and an administrator at a Windows under Wine: screen, keyboard, registry, files."""

from __future__ import annotations

import os
import signal
from pathlib import Path

from kit.hashes import sha256
from kit.places import OUT
from kit.screen import Screen, wait_for
from kit.wine import Wine

SCREENS = OUT / "screens"


class WindowsDesktop:
    """Paths with ``C:`` are Windows'; what is returned as ``Path`` lies for us."""

    def __init__(self, wine: Wine, screen: Screen) -> None:
        self.wine, self.screen = wine, screen

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
        return self.wine.run(*self.batch(words), seconds=seconds).returncode

    def batch(self, words: str) -> tuple[str, ...]:
        batch = self.wine.drive / "line.bat"
        batch.write_text(f"@echo off\r\n{words}\r\nexit %ERRORLEVEL%\r\n", encoding="ascii")
        return ("cmd", "/c", "C:\\line.bat")

    # --- a person

    def picture(self, name: str) -> Path:
        """The whole screen, in ``.package/screens``."""
        return self.screen.picture(SCREENS / f"windows-{name}.png")

    def photos_at_rest(self, name: str, seconds: float = 60) -> tuple[Path, bool]:
        """A picture of photos that does not change any more; whether there was one in time."""
        file = SCREENS / f"windows-{name}.png"
        last = ""

        def at_rest() -> bool:
            nonlocal last
            photos = self.screen.shows_photos(file)
            now, before = sha256(file), last
            last = now
            return photos and now == before

        return file, wait_for(at_rest, seconds)


def kill(processes: dict[int, str]) -> None:
    """As a power cut would: without a last word."""
    for number in processes:
        try:
            os.kill(number, signal.SIGKILL)
        except ProcessLookupError:
            continue
