"""The side panel's picture: larger, of the chosen photo only, and never fetched twice."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.bridge.background import Background
from app.bridge.contact_sheet import ContactSheet
from app.bridge.lane_count import LaneCount
from app.bridge.open_session import OpenSession
from app.bridge.photo_loader import PhotoLoader
from app.bridge.preview import Preview
from app.bridge.step_list_model import StepListModel
from app.domain.errors import AppError
from app.domain.inspection import Inspection
from app.domain.kept_session import KeptSession
from tests.bridge.conftest import Ears, FakePhotos
from tests.fakes.inspections import KEY, inspection, photo

LEFT, FRONT = photo(4), photo(5)


@dataclass(frozen=True)
class Reply:
    inspection: Inspection
    clock_offset: float | None = None
    kept: KeptSession | None = None
    not_kept: AppError | None = None


class Stage:
    def __init__(self, thumbnails: FakePhotos, large: FakePhotos, background: Background) -> None:
        self.model, self.large = StepListModel(), large
        self.session = OpenSession(lambda _key, _cancel: Reply(inspection(LEFT, FRONT)), background)
        loader = PhotoLoader(thumbnails, background, 16, LaneCount(1))
        self.sheet = ContactSheet(self.session, self.model, loader)
        self.preview = Preview(self.sheet, self.model, PhotoLoader(large, background, 48, LaneCount(1)))
        self.ready = Ears()
        self.preview.ready.connect(self.ready)

    def shown(self) -> list[tuple[object, int]]:
        return [(who, image.width()) for who, image in self.ready.heard if isinstance(image, QImage)]


@pytest.fixture
def stage(photos: FakePhotos, background: Background) -> Stage:
    return Stage(photos, FakePhotos(photos.folder), background)


def open_all(stage: Stage, qtbot: QtBot) -> None:
    stage.session.open(KEY)
    qtbot.waitUntil(lambda: stage.session.inspection is not None and not stage.sheet.loading)


def test_the_chosen_photo_in_its_own_size(stage: Stage, qtbot: QtBot) -> None:
    open_all(stage, qtbot)
    with qtbot.waitSignal(stage.preview.ready):
        stage.preview.show(LEFT)
    assert stage.shown() == [(LEFT.id, 48)]
    assert stage.large.asked == [LEFT]


def test_waits_until_the_sheet_has_the_file(stage: Stage, photos: FakePhotos, qtbot: QtBot) -> None:
    photos.gate.clear()
    stage.session.open(KEY)
    qtbot.waitUntil(lambda: bool(photos.asked))
    stage.preview.show(FRONT)
    assert stage.large.asked == []
    photos.gate.set()
    with qtbot.waitSignal(stage.preview.ready):
        pass
    assert stage.large.asked == [FRONT]


def test_only_the_last_choice_is_shown(stage: Stage, qtbot: QtBot) -> None:
    open_all(stage, qtbot)
    stage.large.gate.clear()
    stage.preview.show(LEFT)
    stage.preview.show(FRONT)
    stage.large.gate.set()
    with qtbot.waitSignal(stage.preview.ready):
        pass
    assert stage.shown() == [(FRONT.id, 48)]


def test_back_to_a_photo_shown_before(stage: Stage, qtbot: QtBot) -> None:
    open_all(stage, qtbot)
    for chosen in (LEFT, FRONT, LEFT):
        with qtbot.waitSignal(stage.preview.ready):
            stage.preview.show(chosen)
    assert [who for who, _ in stage.shown()] == [LEFT.id, FRONT.id, LEFT.id]


def test_nothing_chosen_nothing_shown(stage: Stage, qtbot: QtBot) -> None:
    open_all(stage, qtbot)
    stage.large.gate.clear()
    stage.preview.show(LEFT)
    stage.preview.show(None)
    stage.large.gate.set()
    stage.session.refresh()
    qtbot.waitUntil(lambda: not stage.session.busy)
    assert stage.shown() == []


def test_a_panel_of_another_width_gets_another_picture(stage: Stage, qtbot: QtBot) -> None:
    open_all(stage, qtbot)
    with qtbot.waitSignal(stage.preview.ready):
        stage.preview.show(LEFT)
    with qtbot.waitSignal(stage.preview.ready):
        stage.preview.at_size(60)
    assert stage.shown() == [(LEFT.id, 48), (LEFT.id, 60)]
