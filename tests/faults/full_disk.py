"""A disk that is full, of many sizes: nothing half-written, the session is shown, later everything is kept."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.faults.lives import Tally, look, start
from tests.faults.world import World

_MEGABYTE = 1_000_000


def can_mount(folder: Path) -> bool:
    if os.name != "posix" or os.geteuid() != 0 or shutil.which("mount") is None:
        return False
    try:
        with mounted(folder, 64 << 10):
            return True
    except (OSError, subprocess.SubprocessError):
        return False


@contextmanager
def mounted(folder: Path, size: int, ext4: bool = False) -> Iterator[Path]:
    """A disk of ``size`` bytes in ``folder``; ``ext4``: in a file, over the loop device."""
    folder.mkdir(exist_ok=True)
    if ext4:
        image = folder.with_suffix(".image")
        with image.open("wb") as file:
            file.truncate(size)
        _run("mkfs.ext4", "-q", "-F", "-m", "0", str(image))
        _run("mount", "-o", "loop", str(image), str(folder))
    else:
        _run("mount", "-t", "tmpfs", "-o", f"size={size}", "walkaround-faults", str(folder))
    try:
        yield folder
    finally:
        _run("umount", "-l", str(folder))


def full_disk(world: World, rounds: int, ext4: bool = True) -> Tally:
    """``rounds`` sizes on tmpfs, from nothing to all, the last two on ext4 over the loop device."""
    tally = Tally()
    for number in range(rounds):
        on_ext4 = ext4 and number >= rounds - 2
        world.turn(number)
        room = int(1.3 * _MEGABYTE * number / rounds) if not on_ext4 else 250_000 * (number - rounds + 3)
        _one(world, tally, number, room, on_ext4)
    return tally


def _one(world: World, tally: Tally, number: int, room: int, ext4: bool) -> None:
    """The disk has ``room`` bytes free besides a file that is removed later."""
    disk = world.folder / f"disk-{number}"
    when = f"{room} bytes free on {'ext4' if ext4 else 'tmpfs'}"
    with mounted(disk, 24 * _MEGABYTE, ext4):
        world_there = World(world.server, world.folder)
        exports = disk / "exports"
        exports.mkdir()
        child = start(world_there, "tight", data=disk / "data", exports=exports)
        assert child.stdin is not None
        assert child.stdout is not None
        try:
            said = child.stdout.readline()
            _fill(disk, room)
            child.stdin.write("go on\n")
            child.stdin.flush()
            said = child.stdout.readline()
            if said == "seen\n":
                (disk / "filler").unlink()
                child.stdin.write("room\n")
                child.stdin.flush()
            said, complained = child.communicate(timeout=120)
            if child.returncode:
                tally.bad.append(f"{when}: {' | '.join(complained.splitlines()[-6:])}")
                return
        finally:
            child.kill()
        tally.add(json.loads(said.splitlines()[-1]), when)
        look(world_there, tally, when, "export", data=disk / "data", exports=exports)
        left = sorted(path.name for path in (world.folder / "tmp").iterdir())
        tally.claim(not left, f"{when}: {left} left in the temporary folder")
        tally.count("rounds")


def _fill(disk: Path, room: int) -> None:
    with (disk / "filler").open("wb", buffering=0) as filler:
        facts = os.statvfs(disk)
        free = facts.f_bavail * facts.f_frsize - room
        while free > 0:
            try:
                free -= filler.write(bytes(min(free, 1 << 16)))
            except OSError:
                return
        os.fsync(filler.fileno())


def _run(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True)
