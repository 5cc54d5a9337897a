"""In a process of its own, for it changes the allocator: whether a large block is a mapping of its own.

Prints two numbers: mappings that a block of 4 MB adds before, and one of 12 MB, for which no room was left in the heap,
after (``mallinfo2`` of glibc 2.33). Ends with 77 where that is unknown.
"""

from __future__ import annotations

import ctypes
import sys

from app.bridge.large_buffers import give_back_large_buffers

_BEFORE, _AFTER, _LARGEST = 4 << 20, 12 << 20, 30 << 20


class _Mallinfo2(ctypes.Structure):
    _fields_ = [
        (name, ctypes.c_size_t)
        for name in "arena ordblks smblks hblks hblkhd usmblks fsmblks uordblks fordblks keepcost".split()
    ]


def main() -> int:
    library = ctypes.CDLL(None)
    if not hasattr(library, "mallinfo2"):
        return 77
    library.mallinfo2.restype = _Mallinfo2
    library.malloc.restype, library.malloc.argtypes = ctypes.c_void_p, [ctypes.c_size_t]
    library.free.restype, library.free.argtypes = None, [ctypes.c_void_p]

    def added(size: int) -> int:
        library.free(library.malloc(_LARGEST))  # whereupon glibc raises its threshold, if it may
        before = library.mallinfo2().hblks
        block = library.malloc(size)
        mapped: int = library.mallinfo2().hblks - before
        library.free(block)
        return mapped

    before = added(_BEFORE)
    give_back_large_buffers()
    print(before, added(_AFTER))
    return 0


if __name__ == "__main__":
    sys.exit(main())
