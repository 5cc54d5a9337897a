"""A screen of our own whose pixels lie in a file: the first painted one is seen without disturbing who paints."""

from __future__ import annotations

import mmap
import os
import shutil
import struct
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.bench.processes import ROOT, cpu_seconds, end

_SIZE = "1600x1000x24"
_LOOKED_AT = (60, 130, 200, 270, 340)  # lines of the screen, away from the pointer in its middle
_LOOK_SECONDS, _LONGEST_SECONDS = 0.0005, 30.0
_BYTES_PER_LINE, _COLOURS = 12, 19  # places in the header of an X window dump (XWDFile.h)


@dataclass(frozen=True)
class Painted:
    """From the start of the process: seconds by the clock and of the CPU, all threads, until its first pixel;
    ``whole_seconds`` until the colour that was waited for, too."""

    seconds: float
    cpu_seconds: float
    whole_seconds: float


class Screen:
    """``display`` is what DISPLAY has to be."""

    def __init__(self, display: str, pixels: mmap.mmap) -> None:
        self.display = display
        self._pixels = pixels
        header = struct.unpack(">25I", pixels[:100])
        begin = header[0] + 12 * header[_COLOURS]
        width = header[_BYTES_PER_LINE]
        self._lines = [slice(begin + y * width, begin + (y + 1) * width) for y in _LOOKED_AT]
        self._empty = self._look()

    def first_paint(self, command: Sequence[str], environment: Mapping[str, str], colour: bytes = b"") -> Painted:
        """Start ``command``, wait for its window and for ``colour`` in it (bytes of a pixel: blue, green, red); end it
        and wait until the screen is empty again."""
        variables = {**environment, "DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}
        began = time.perf_counter()
        process = subprocess.Popen(command, cwd=ROOT, env=variables)
        try:
            _wait(lambda: self._look() != self._empty or process.poll() is not None)
            seconds, cpu = time.perf_counter() - began, cpu_seconds(process.pid)
            _wait(lambda: self._pixels.find(colour) >= 0)
            return Painted(seconds, cpu, time.perf_counter() - began)
        finally:
            end(process)
            _wait(lambda: self._look() == self._empty)

    def _look(self) -> list[bytes]:
        return [self._pixels[line] for line in self._lines]


def _wait(done: Callable[[], bool]) -> None:
    patience = time.monotonic() + _LONGEST_SECONDS
    while not done():
        if time.monotonic() > patience:
            raise TimeoutError("nothing was painted")
        time.sleep(_LOOK_SECONDS)


@contextmanager
def screen() -> Iterator[Screen]:
    """``FileNotFoundError`` without Xvfb (Debian: xvfb)."""
    if (program := shutil.which("Xvfb")) is None:
        raise FileNotFoundError("Xvfb")
    with tempfile.TemporaryDirectory(prefix="walkaround-bench-") as folder:
        reader, writer = os.pipe()
        command = [
            program,
            "-displayfd",
            str(writer),
            "-fbdir",
            folder,
            "-screen",
            "0",
            _SIZE,
            "-nolisten",
            "tcp",
            "-noreset",
        ]
        process = subprocess.Popen(command, pass_fds=(writer,), stderr=subprocess.DEVNULL)
        os.close(writer)
        try:
            with os.fdopen(reader) as said:
                display = f":{said.readline().strip()}"
            with (Path(folder) / "Xvfb_screen0").open("rb") as file:
                yield Screen(display, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
        finally:
            end(process)
