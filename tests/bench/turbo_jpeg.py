"""libjpeg-turbo's own scaled decoding, through its C interface (``turbojpeg.h``): the floor for thumbnails."""

from __future__ import annotations

import ctypes
import ctypes.util
from pathlib import Path

_TJPF_BGRX = 3
_EIGHTHS = range(1, 9)


class TurboJpeg:
    """Decodes into a buffer that it keeps. ``OSError`` without the library (Debian: libturbojpeg0)."""

    def __init__(self) -> None:
        name = ctypes.util.find_library("turbojpeg") or "libturbojpeg.so.0"
        self._library = ctypes.CDLL(name)
        self._library.tjInitDecompress.restype = ctypes.c_void_p
        self._handle = ctypes.c_void_p(self._library.tjInitDecompress())
        self._pixels = ctypes.create_string_buffer(1)

    def decode(self, file: Path, longest_edge: int) -> tuple[int, int]:
        """At the smallest M/8 that is not smaller than asked; returns the size decoded."""
        content = file.read_bytes()
        full = self._size(content)
        eighths = next((m for m in _EIGHTHS if max(full) * m / 8 >= longest_edge), 8)
        width, height = (-(-edge * eighths // 8) for edge in full)
        if len(self._pixels) < width * height * 4:
            self._pixels = ctypes.create_string_buffer(width * height * 4)
        self._check(
            self._library.tjDecompress2(
                self._handle, content, ctypes.c_ulong(len(content)), self._pixels, width, 0, height, _TJPF_BGRX, 0
            )
        )
        return width, height

    def _size(self, content: bytes) -> tuple[int, int]:
        width, height, subsampling, space = (ctypes.c_int() for _ in range(4))
        facts = (ctypes.byref(fact) for fact in (width, height, subsampling, space))
        length = ctypes.c_ulong(len(content))
        self._check(self._library.tjDecompressHeader3(self._handle, content, length, *facts))
        return width.value, height.value

    def _check(self, code: int) -> None:
        if code:
            raise RuntimeError("libjpeg-turbo could not decode this")
