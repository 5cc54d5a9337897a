"""The outside world of a torture: a server with sessions whose pictures can change, and a data folder."""

from __future__ import annotations

import io
import json
import random
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from app.services.demo_server import DemoServer
from tests.bench.processes import ROOT, environment

SAMPLE = ROOT / "resources" / "demo_session"
KEYS = tuple(f"TRT-FAULTS{number:04}" for number in range(8))
"""The first is judged and stays; the others may be evicted and forgotten."""
VIN, LABEL = "TRTVN00XHC0000{:02}", "Torture Corner {:02}"
_PICTURES = 24


@dataclass(frozen=True)
class World:
    """``data``: the data folder. ``exports``: where exports go. ``pictures``: what the server sends."""

    server: DemoServer
    folder: Path

    @property
    def data(self) -> Path:
        return self.folder / "data"

    @property
    def exports(self) -> Path:
        return self.folder / "exports"

    @property
    def environment(self) -> dict[str, str]:
        held = self.server.credentials
        names = {"ACCOUNT": held.account, "API_KEY": held.api_key, "API_SECRET": held.api_secret}
        (self.folder / "tmp").mkdir(exist_ok=True)
        signed_in = {f"WALKAROUND_{name}": value for name, value in names.items()}
        temporary = {"TMPDIR": str(self.folder / "tmp")}
        return environment(self.folder / "home", **signed_in, **temporary) | temporary

    def turn(self, life: int) -> None:
        """From now on every photo of every session has other bytes at another address."""
        sample = json.loads((SAMPLE / "session-photos.json").read_text())
        for session, key in enumerate(KEYS):
            rows = []
            for place, row in enumerate(sample):
                picture = f"{session}{(place + life) % _PICTURES:02}.jpg"
                rows.append({**row, "url": picture, "photo_label": f"{row['photo_label']} {LABEL.format(session)}"})
            self.server.put_session(key, rows)


@contextmanager
def world(folder: Path) -> Iterator[World]:
    """``folder`` is there, and empty."""
    _paint(folder / "pictures")
    server = DemoServer(SAMPLE, pictures=folder / "pictures")
    with server:
        for session, key in enumerate(KEYS):
            vehicle = {"vin": VIN.format(session), "year": 2017, "make": "Nissan", "model": "Rogue"}
            server.put_details(key, {"session_key": key, "status": "COMPLETE", "vehicle": vehicle})
        found = World(server, folder)
        found.exports.mkdir()
        (folder / "home").mkdir()
        found.turn(0)
        yield found


def _paint(folder: Path) -> None:
    """Noise, 10 to 150 KB each, other for each session: small ones for many writes, large ones for long writes."""
    folder.mkdir()
    chance = random.Random(7)
    for number in range(len(KEYS) * _PICTURES):
        size = (96, 72) if number % 3 else (420, 315)
        noise = Image.frombytes("RGB", size, chance.randbytes(size[0] * size[1] * 3))
        content = io.BytesIO()
        noise.save(content, "JPEG", quality=92)
        (folder / f"{number // _PICTURES}{number % _PICTURES:02}.jpg").write_bytes(content.getvalue())
