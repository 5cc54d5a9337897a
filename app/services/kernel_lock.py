"""A lock between processes that the kernel itself takes back when its holder ends, however it ends."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import IO

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


def lock_file(path: Path, *, wait: bool) -> IO[bytes]:
    """Open ``path`` (made if missing) and lock it until the returned file is closed.

    ``OSError`` if it cannot be opened, or is locked elsewhere and ``wait`` is false; on Windows waiting ends
    after ten seconds. The file itself means nothing: it may stay behind, be empty or old.
    """
    file = path.open("ab")
    try:
        if sys.platform == "win32":
            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(file, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
    except OSError:
        file.close()
        raise
    return file
