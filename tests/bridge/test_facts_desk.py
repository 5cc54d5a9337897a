"""Facts are read once, of files that are here, and only told of the photo that is looked at."""

from __future__ import annotations

import hashlib
import threading
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.bridge.background import Background
from app.bridge.facts_desk import FactsDesk
from app.domain.errors import StoreFault
from app.domain.photo import Photo
from app.domain.picture_facts import PictureFacts
from app.services.photo_format import PhotoFormat
from app.services.picture_files import StoredPicture
from tests.bridge.conftest import Ears
from tests.bridge.test_pictures_of_all_kinds import turned
from tests.fakes.inspections import photo

LEFT, FRONT = photo(4), photo(5)


@dataclass
class Folder:
    """What is held, a gate before it, and who asked."""

    files: dict[Photo, StoredPicture] = field(default_factory=dict)
    asked: list[Photo] = field(default_factory=list)
    gate: threading.Event = field(default_factory=threading.Event)

    def held(self, wanted: Photo) -> StoredPicture | None:
        self.asked.append(wanted)
        found = self.files.get(wanted)
        assert self.gate.wait(5)
        return found


@dataclass
class Desk:
    desk: FactsDesk
    folder: Folder
    ready: Ears
    failed: Ears

    def told(self) -> list[object]:
        return self.ready.first()


@pytest.fixture
def desk(background: Background, tmp_path: Path) -> Desk:
    folder = Folder()
    folder.gate.set()
    for wanted, format in ((LEFT, PhotoFormat.JPEG), (FRONT, PhotoFormat.PNG)):
        content = turned(6, format.value.upper())
        path = tmp_path / f"{wanted.code}"
        path.write_bytes(content)
        folder.files[wanted] = StoredPicture(path, hashlib.sha256(content).hexdigest(), len(content), format)
    found = Desk(FactsDesk(folder.held, lambda _: (), background), folder, Ears(), Ears())
    found.desk.ready.connect(found.ready)
    found.desk.failed.connect(found.failed)
    return found


@pytest.mark.parametrize("wanted", [LEFT, FRONT], ids=["JPEG", "PNG"])
def test_told_with_the_size_that_is_seen(desk: Desk, qtbot: QtBot, wanted: Photo) -> None:
    with qtbot.waitSignal(desk.desk.ready):
        desk.desk.show(wanted)
    ((photo_id, facts),) = desk.ready.heard
    assert photo_id == wanted.id
    assert isinstance(facts, PictureFacts)
    assert (facts.width, facts.height, facts.orientation, facts.matches) == (64, 48, 6, True)
    assert desk.desk.facts(wanted) == facts


def test_known_facts_come_at_once(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.desk.ready):
        desk.desk.show(LEFT)
    desk.desk.show(None)
    desk.desk.show(LEFT)
    assert desk.told() == [LEFT.id, LEFT.id]
    assert desk.folder.asked == [LEFT]


def test_another_address_is_another_file(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.desk.ready):
        desk.desk.show(LEFT)
    moved = photo(4, url="https://pictures.example/b.jpg")
    desk.desk.show(moved)
    qtbot.waitUntil(lambda: moved in desk.folder.asked)
    assert desk.desk.facts(moved) is None
    assert desk.told() == [LEFT.id]


def test_only_the_photo_shown_last_is_told(desk: Desk, qtbot: QtBot) -> None:
    desk.folder.gate.clear()
    desk.desk.show(LEFT)
    desk.desk.show(FRONT)
    desk.folder.gate.set()
    qtbot.waitUntil(lambda: bool(desk.ready.heard))
    assert desk.told() == [FRONT.id]


def test_what_is_not_here_is_not_fetched(desk: Desk, qtbot: QtBot, background: Background) -> None:
    missing = photo(7)
    desk.desk.show(missing)
    with qtbot.waitSignal(desk.desk.ready):
        desk.desk.show(LEFT)
    assert desk.told() == [LEFT.id]
    assert desk.failed.heard == []


def test_a_file_that_comes_while_it_is_looked_for(desk: Desk, qtbot: QtBot) -> None:
    late = photo(7)
    desk.folder.gate.clear()
    desk.desk.show(late)
    qtbot.waitUntil(lambda: desk.folder.asked == [late])
    desk.folder.files[late] = desk.folder.files[LEFT]
    desk.desk.show(late)
    desk.folder.gate.set()
    qtbot.waitUntil(lambda: desk.told() == [late.id])


def test_a_file_that_cannot_be_read(desk: Desk, qtbot: QtBot) -> None:
    desk.folder.files[LEFT].path.unlink()
    with qtbot.waitSignal(desk.desk.failed):
        desk.desk.show(LEFT)
    ((photo_id, error),) = desk.failed.heard
    assert photo_id == LEFT.id
    assert isinstance(error, StoreFault)


def test_forgotten_facts_are_read_anew(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.desk.ready):
        desk.desk.show(LEFT)
    desk.desk.forget()
    assert desk.desk.facts(LEFT) is None
