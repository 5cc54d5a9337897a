"""Memory of large pictures goes back to the system as soon as they are forgotten."""

from __future__ import annotations

import ctypes
import sys

_MMAP_THRESHOLD = -3  # M_MMAP_THRESHOLD of glibc's malloc.h
_FROM_BYTES = 1024 * 1024


def give_back_large_buffers() -> None:
    """For the whole process; only glibc needs it, elsewhere nothing happens.

    Its allocator raises the size from which a block is a mapping of its own up to 32 MB as such blocks are freed. After
    that, pictures share heaps with what lives longer, and heaps with a hole do not shrink.
    """
    if sys.platform != "linux":
        return
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)  # musl has none
    if mallopt is not None:
        mallopt(_MMAP_THRESHOLD, _FROM_BYTES)
