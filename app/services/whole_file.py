"""A file that is replaced whole or stays as it was, through a crash, a full disk or a power cut."""

from __future__ import annotations

import os
import sys
import time
from contextlib import suppress
from pathlib import Path

_PATIENCE = 2.5  # seconds that another program may hold the file open; only Windows minds


def part_of(target: Path) -> Path:
    """Where ``target`` is written before it gets its name. One that is found when nobody writes is a crash's."""
    return target.with_name(f"{target.name}.part")


def aside_of(file: Path) -> Path:
    """A free name beside a damaged ``file``, for its copy."""
    number = 1
    while (name := file.with_name(f"{file.stem}.damaged-{number}{file.suffix}")).exists():
        number += 1
    return name


def write_whole(target: Path, content: bytes) -> None:
    """Write beside, flush to the disk, replace; then only is it said to be there. ``OSError`` when the disk refuses.

    Two writers of the same file have to keep each other out by a lock of their own.
    """
    beside = part_of(target)
    try:
        with beside.open("wb") as out:
            out.write(content)
            out.flush()
            os.fsync(out.fileno())
        _replace(beside, target)
    except BaseException:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        raise
    sync_folder(target.parent)


def sync_file(file: Path) -> None:
    """Make the bytes of a file that was written before survive a power cut."""
    with file.open("rb+") as there:
        os.fsync(there.fileno())


def sync_folder(folder: Path) -> None:
    """Make the names in ``folder`` survive a power cut. Windows does so by itself and cannot be asked."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _replace(beside: Path, target: Path) -> None:
    end = time.monotonic() + (_PATIENCE if sys.platform == "win32" else 0)
    while True:
        try:
            os.replace(beside, target)
            return
        except PermissionError:
            if time.monotonic() >= end:
                raise
            time.sleep(0.05)
