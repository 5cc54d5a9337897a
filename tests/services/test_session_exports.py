"""An export of what is kept: what has come is settled first, and nothing kept is no export."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from app.domain.errors import ExportFailed
from app.domain.export_plan import ExportOutcome, ExportPlan
from app.domain.kept_session import KeptSession
from app.domain.review import Review
from app.domain.session_key import SessionKey
from app.domain.wording import english
from app.services.cancel import CancelToken
from app.services.session_exports import NOTHING_KEPT, SessionExports
from tests.fakes.inspections import KEY, SAMPLE, sample
from tests.fakes.keeping import PictureShelf, sample_shelf


class Shelf(PictureShelf):
    """Knows nothing before what has come is settled."""

    def __init__(self, shelf: PictureShelf, kept: KeptSession) -> None:
        self.folder, self.raw, self.told = shelf.folder, shelf.raw, shelf.told
        self._kept = kept
        self.settled = False
        self.logged: list[tuple[str, dict[str, str]]] = []

    def load(self, key: SessionKey) -> KeptSession | None:
        return self._kept if self.settled and key == self._kept.key else None

    def log(self, key: SessionKey, what: str, facts: Mapping[str, str]) -> None:
        self.logged.append((what, dict(facts)))

    def settle(self) -> None:
        self.settled = True


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(*sample_shelf(tmp_path / "pictures"))


def run(shelf: Shelf, target: Path, key: SessionKey = KEY) -> tuple[ExportOutcome, list[tuple[int, int]]]:
    told: list[tuple[int, int]] = []
    exports = SessionExports(shelf, shelf.settle, "1.2.3")
    review = Review(key.text).with_note("called at noon")
    plan = ExportPlan(str(target))

    def tell(done: int, total: int) -> None:
        told.append((done, total))

    made = exports(plan, key, review, "en", None, english, CancelToken(), tell)
    return made, told


def test_everything_is_there(shelf: Shelf, tmp_path: Path) -> None:
    outcome, told = run(shelf, tmp_path / "claim")
    made = tmp_path / "claim"
    assert (outcome.target, outcome.files, outcome.lacking) == (str(made), 18, ())
    assert told[-1] == (17, 17)
    ((what, facts),) = shelf.logged
    manifest = (made / "manifest-sha256.txt").read_bytes()
    assert (what, facts["manifest"]) == ("exported", hashlib.sha256(manifest).hexdigest())
    photos = sorted((made / "photos").iterdir())
    assert len(photos) == 14 == len(sample().photos)
    originals = {hashlib.sha256(file.read_bytes()).hexdigest() for file in (SAMPLE / "photos").iterdir()}
    assert {hashlib.sha256(file.read_bytes()).hexdigest() for file in photos} <= originals
    assert "called at noon" in (made / "session.json").read_text(encoding="utf-8")
    assert json.loads((made / "session.json").read_text(encoding="utf-8"))
    assert (made / "report.pdf").read_bytes().startswith(b"%PDF-")


def test_nothing_kept(shelf: Shelf, tmp_path: Path) -> None:
    with pytest.raises(ExportFailed) as failed:
        run(shelf, tmp_path / "claim", SessionKey("OTH-ABCDE12345"))
    assert (failed.value.path, failed.value.why) == (str(tmp_path / "claim"), NOTHING_KEPT)
    assert not (tmp_path / "claim").exists()
