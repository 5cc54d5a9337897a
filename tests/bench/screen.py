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

from PIL import Image, ImageChops

from tests.bench.processes import ROOT, cpu_seconds, end, wait_for_rest

_SIZE = "1600x1000x24"
_LOOKED_AT = (60, 130, 200, 270, 340)  # lines of the screen, away from the pointer in its middle
_LOOK_SECONDS, _LONGEST_SECONDS = 0.0005, 30.0
_BYTES_PER_LINE, _COLOURS = 12, 19  # places in the header of an X window dump (XWDFile.h)
_ABOUT = 20  # so far a channel may be off: scaling, JPEG, a colour profile
_PATCH_PIXELS = 12  # so wide is a patch of a colour at least

Colour = tuple[int, int, int]


@dataclass(frozen=True)
class Painted:
    """From the start of the process: seconds by the clock and of the CPU, all threads, until its first pixel;
    ``whole_seconds`` until the colour that was waited for, too."""

    seconds: float
    cpu_seconds: float
    whole_seconds: float


@dataclass(frozen=True)
class Spot:
    """A pixel, by its place in the screen's file, and what it is to become: red, green, blue."""

    place: int
    colour: Colour


class Screen:
    """``display`` is what DISPLAY has to be."""

    def __init__(self, display: str, pixels: mmap.mmap) -> None:
        self.display = display
        self._pixels = pixels
        header = struct.unpack(">25I", pixels[:100])
        begin = header[0] + 12 * header[_COLOURS]
        width = header[_BYTES_PER_LINE]
        self._begin, self._width = begin, width
        self._lines = [slice(begin + y * width, begin + (y + 1) * width) for y in _LOOKED_AT]
        self._empty = self._look()

    def first_paint(self, command: Sequence[str], environment: Mapping[str, str], colour: bytes = b"") -> Painted:
        """Start ``command``, wait for its window and for ``colour`` in it (bytes of a pixel: blue, green, red); end it
        and wait until the screen is empty again."""
        began = time.perf_counter()
        process = self._start(command, environment)
        try:
            _wait(lambda: self._look() != self._empty or process.poll() is not None)
            seconds, cpu = time.perf_counter() - began, cpu_seconds(process.pid)
            _wait(lambda: self._pixels.find(colour) >= 0)
            return Painted(seconds, cpu, time.perf_counter() - began)
        finally:
            self._end(process)

    def spots(self, command: Sequence[str], environment: Mapping[str, str], colours: Sequence[Colour]) -> list[Spot]:
        """Where ``command`` shows a patch of each colour once it rests; the leftmost of each."""
        process = self._start(command, environment)
        try:
            _wait(lambda: self._look() != self._empty)
            wait_for_rest(process)
            picture = self.picture()
            return [self._spot(picture, colour) for colour in colours]
        finally:
            self._end(process)

    def until_shown(self, command: Sequence[str], environment: Mapping[str, str], spots: Sequence[Spot]) -> Painted:
        """Start ``command``, wait for its window and for every one of ``spots``; end it."""
        began = time.perf_counter()
        process = self._start(command, environment)
        try:
            _wait(lambda: self._look() != self._empty or process.poll() is not None)
            window = time.perf_counter() - began
            _wait(lambda: all(self._shows(spot) for spot in spots))
            whole = time.perf_counter() - began
            return Painted(window, cpu_seconds(process.pid), whole)
        finally:
            self._end(process)

    def picture(self) -> Image.Image:
        """What is on the screen now."""
        width, height = (int(edge) for edge in _SIZE.split("x")[:2])
        pixels = self._pixels[self._begin : self._begin + height * self._width]
        return Image.frombuffer("RGB", (width, height), pixels, "raw", "BGRX", self._width)

    def _spot(self, picture: Image.Image, colour: Colour) -> Spot:
        off = ImageChops.difference(picture, Image.new("RGB", picture.size, colour)).split()
        most = ImageChops.lighter(ImageChops.lighter(off[0], off[1]), off[2])
        near = most.point([255 * (value <= _ABOUT) for value in range(256)])
        width, pixels = near.width, near.tobytes()
        patch = b"\xff" * _PATCH_PIXELS
        found = (
            (line.find(patch), y) for y in range(near.height) if patch in (line := pixels[y * width : (y + 1) * width])
        )
        left = min(found, default=None)
        if left is None:
            raise LookupError(f"{colour} is not on the screen")
        x = left[0] + _PATCH_PIXELS // 2
        below = [y for y in range(near.height) if pixels[y * width + x]]
        return Spot(self._begin + below[len(below) // 2] * self._width + 4 * x, colour)

    def _shows(self, spot: Spot) -> bool:
        blue, green, red = self._pixels[spot.place : spot.place + 3]
        return all(abs(a - b) <= _ABOUT for a, b in zip((red, green, blue), spot.colour, strict=True))

    def _start(self, command: Sequence[str], environment: Mapping[str, str]) -> subprocess.Popen[bytes]:
        variables = {**environment, "DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}
        return subprocess.Popen(command, cwd=ROOT, env=variables, stderr=subprocess.DEVNULL)

    def _end(self, process: subprocess.Popen[bytes]) -> None:
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
