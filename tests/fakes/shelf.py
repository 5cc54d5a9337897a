"""A shelf of session folders with as little in them as the library needs: for tests of the index alone."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from app.domain.errors import AppError, StoreFault
from app.domain.inspection import Inspection
from app.domain.kept_session import KeptSession
from app.domain.session_details import SessionData, Vehicle
from app.domain.session_key import SessionKey
from app.services.pave_json import parse_photos
from tests.fakes.inspections import sample_bytes

OPENED = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


class FakeShelf:
    """``put`` keeps a session as a reply, with a manifest of the few facts that are asked for here."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.loads: list[SessionKey] = []
        self.stuck: set[SessionKey] = set()
        self.meanwhile: Callable[[SessionKey], object] = lambda key: None
        self.troubles: dict[SessionKey, list[AppError]] = {}

    def put(
        self,
        key: SessionKey,
        reply: bytes = sample_bytes(),
        opened_at: datetime = OPENED,
        vehicle: Vehicle | None = None,
        weight: int = 0,
    ) -> None:
        folder = self.root / key.text
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "reply.json").write_bytes(reply)
        (folder / "picture.jpg").write_bytes(b"\xff\xd8" + key.text.encode() * 40 + b"\0" * weight)
        facts = {"opened_at": opened_at.isoformat(), "pinned": False}
        if vehicle is not None:
            facts |= {"vehicle": [vehicle.vin, vehicle.year, vehicle.make, vehicle.model]}
        (folder / "manifest.json").write_text(json.dumps(facts))

    def load(self, key: SessionKey) -> KeptSession | None:
        self.loads.append(key)
        if self.troubles.get(key):
            raise self.troubles[key].pop(0)
        folder = self.root / key.text
        if not (folder / "manifest.json").exists():
            return None
        facts = json.loads((folder / "manifest.json").read_text())
        opened = datetime.fromisoformat(facts["opened_at"])
        inspection: Inspection = parse_photos((folder / "reply.json").read_bytes(), key)
        data = SessionData(vehicle=Vehicle(*facts["vehicle"])) if "vehicle" in facts else None
        return KeptSession(inspection, opened, "0" * 64, opened, opened, data=data, pinned=facts["pinned"])

    def set_pinned(self, key: SessionKey, pinned: bool) -> None:
        manifest = self.root / key.text / "manifest.json"
        manifest.write_text(json.dumps(json.loads(manifest.read_text()) | {"pinned": pinned}))

    def size(self, key: SessionKey) -> int:
        return sum(file.stat().st_size for file in (self.root / key.text).iterdir())

    def forget(self, key: SessionKey, unless: Callable[[], bool] = lambda: False) -> None:
        if key in self.stuck:
            raise StoreFault(str(self.root / key.text / "picture.jpg"), "Permission denied")
        self.meanwhile(key)
        if unless():
            return
        shutil.rmtree(self.root / key.text, ignore_errors=True)
