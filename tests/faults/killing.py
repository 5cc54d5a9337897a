"""SIGKILL at random moments, many lives on one data folder; after each a fresh process looks at everything."""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
import time
from pathlib import Path

from app.domain.session_key import SessionKey
from app.services.session_folder import SessionFolder
from tests.bench.processes import ROOT
from tests.faults.lives import Tally, asked, killed, look, measured, stray
from tests.faults.looking import traces
from tests.faults.world import KEYS, LABEL, VIN, World

SEED = 20261126


def loading(world: World, kills: int, program_every: int = 10) -> Tally:
    """Every life fetches other bytes; every tenth is the real program."""
    tally, chance = Tally(), random.Random(SEED)
    longest = measured(world, "load", "first") * 3
    shown: dict[tuple[str, str], str] = {}
    for life in range(kills):
        world.turn(life)
        world.server.shape(bytes_per_second=5e6 if life % 2 else None)  # every other time the network is the slow part
        if program_every and life % program_every == program_every - 1:
            _kill_program(world, chance, tally)
        else:
            for line in killed(world, chance, longest, "load", life):
                key, _, told = line.partition(" ")
                shown[key, told.partition(":")[0]] = told
        tally.count("kills")
        look(world, tally, f"loading, life {life}", KEYS[0])
        _notes(world, shown, tally, life)
    if program_every:
        tally.claim(_program(world).wait(60) == 0, "the real program does not open the session at the end")
    look(world, tally, "loading, an export at the end", "export")
    look(world, tally, "loading, two days later", "aged", "export")
    return tally


def _notes(world: World, shown: dict[tuple[str, str], str], tally: Tally, life: int) -> None:
    """What was said to be saved is saved; later may be, too."""
    for key in {key for key, _ in shown}:
        note = SessionFolder(world.data / "sessions").load_review(SessionKey(key)).review.note
        for told in [told for (other, _), told in shown.items() if other == key][-15:]:
            line, _, number = told.partition(": ")
            saved = [int(x.partition(": ")[2]) for x in note.splitlines() if x.startswith(f"{line}:")]
            tally.claim(bool(saved) and saved[0] >= int(number), f"life {life}: {told!r} of {key} was lost")


def _program(world: World) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "app", KEYS[0], "--server", world.server.url, "--data-dir", str(world.data)]
    picture = world.folder / "snapshot.png"
    return subprocess.Popen(
        [*command, "--snapshot", str(picture)],
        cwd=ROOT,
        env=world.environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def _kill_program(world: World, chance: random.Random, tally: Tally) -> None:
    child = _program(world)
    before = len(world.server.seen)
    end = time.monotonic() + 20
    while len(world.server.seen) == before and child.poll() is None and time.monotonic() < end:
        time.sleep(0.005)
    time.sleep(chance.uniform(0.0, 0.8))
    child.kill()
    child.wait()
    tally.count("of them the real program")


def exporting(world: World, kills: int) -> Tally:
    tally, chance = Tally(), random.Random(SEED + 1)
    asked(world, "prepare", 1)
    longest = measured(world, "export", "first") * 2
    for life in range(kills):
        killed(world, chance, longest, "export", life)
        tally.count("kills")
        tally.count("lives that left something half built", bool(stray(world.exports)))
        look(world, tally, f"exporting, life {life}", KEYS[0], "export")
        for path in world.exports.glob("l*-*"):
            _remove(path)
    return tally


def evicting(world: World, kills: int) -> Tally:
    """Evictions and single forgettings in turn. What was begun is finished by the next start, or nothing was."""
    tally, chance = Tally(), random.Random(SEED + 2)
    many = 5
    asked(world, "prepare", many)
    pictures = {key: _pictures_of(world, key) for key in KEYS[1:many]}
    evicting = measured(world, "evict") * 1.1
    for life in range(kills):
        asked(world, "prepare", many)
        if life % 2:
            killed(world, chance, evicting, "evict")
        else:
            killed(world, chance, evicting / 3, "forget", life // 2 % (many - 1))
        tally.count("kills")
        look(world, tally, f"evicting, life {life}", KEYS[0])
        sessions = world.data / "sessions"
        for number, key in enumerate(KEYS[1:many], start=1):
            if (sessions / key / "manifest.json").exists():
                continue
            tally.count("sessions gone")
            wanted = {"key": key.encode(), "VIN": VIN.format(number).encode(), "label": LABEL.format(number).encode()}
            found = traces(world.data, wanted | pictures[key])
            tally.claim(not found, f"evicting, life {life}: half of {key} is left: {found[:4]}")
    return tally


def everything(world: World, kills: int) -> Tally:
    """Forget everything, killed and begun again: then there is no byte of any session in the data folder."""
    tally, chance = Tally(), random.Random(SEED + 3)
    many, longest = 4, 0.0
    for life in range(kills):
        world.turn(life)
        asked(world, "prepare", many)
        wanted = {"old note": "Zwölf Boxkämpfer".encode()}
        for number, key in enumerate(KEYS[:many]):
            wanted |= {key: key.encode(), f"VIN {number}": VIN.format(number).encode()}
            wanted |= {f"label {number}": LABEL.format(number).encode(), **_pictures_of(world, key)}
        tally.claim(len(traces(world.data, wanted)) > len(wanted), "the search finds nothing where something is")
        longest = longest or measured(world, "everything") * 1.1
        asked(world, "prepare", many)
        killed(world, chance, longest, "everything")
        tally.count("kills")
        look(world, tally, f"everything, life {life}")
        asked(world, "everything")
        found = traces(world.data, wanted)
        tally.claim(not found, f"everything, life {life}: {len(found)} traces: {found[:6]}")
        tally.count("needles", len(wanted))
    return tally


def _pictures_of(world: World, key: str) -> dict[str, bytes]:
    """64 bytes of the middle of each picture that only this world has."""
    rows = world.server.rows(key)
    found = {}
    for row in rows:
        content = (world.folder / "pictures" / str(row["url"])).read_bytes()
        found[f"picture {row['url']} "] = content[len(content) // 2 :][:64]
    return found


def migrating(world: World, kills: int) -> Tally:
    tally, chance = Tally(), random.Random(SEED + 4)
    asked(world, "old")
    file = world.data / "library.sqlite"
    beside = [file.with_name(file.name + end) for end in ("", "-wal", "-shm")]
    saved = {path: path.read_bytes() for path in beside if path.exists()}
    longest = measured(world, "migrate") * 1.1
    for life in range(kills):
        for path in beside:
            path.unlink(missing_ok=True)
        for path, content in saved.items():
            path.write_bytes(content)
        for _ in range(1 + life % 3):  # some are killed again on their way on
            killed(world, chance, longest, "migrate")
            tally.count("kills")
        tally.add(asked(world, "migrated"), f"migrating, life {life}")
    return tally


def _remove(path: Path) -> None:
    shutil.rmtree(path) if path.is_dir() else path.unlink()
