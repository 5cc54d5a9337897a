"""The contact sheet as a list: rows keep their place, and each has one sentence for a screen reader."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from app.bridge.step_list_model import Role, StepListModel
from app.bridge.tile import PictureState, Tile, TileKind
from app.domain.errors import PhotoTrouble, PhotoUnavailable
from app.domain.inspection import Inspection, StepState, UnreadableEntry
from app.domain.photo import Photo, Verdict
from tests.bridge.conftest import Ears
from tests.fakes.inspections import KEY, all_accepted, inspection, photo, sample

TROUBLE = PhotoUnavailable(PhotoTrouble.STATUS, "h", 500)


@pytest.fixture
def model(qapp: QApplication) -> Iterator[StepListModel]:
    built = StepListModel()
    tester = QAbstractItemModelTester(built, QAbstractItemModelTester.FailureReportingMode.Fatal)
    yield built
    del tester


def image(width: int = 32, height: int = 18) -> QImage:
    made = QImage(width, height, QImage.Format.Format_RGB32)
    made.fill(0)
    return made


def tile(model: StepListModel, row: int) -> Tile:
    found = model.index(row).data(Role.TILE)
    assert isinstance(found, Tile)
    return found


def sentence(model: StepListModel, row: int) -> str:
    text = model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)
    assert text == model.index(row).data(Qt.ItemDataRole.DisplayRole)
    return str(text)


def mixed() -> Inspection:
    photos = [
        *all_accepted(4, 1),
        photo(1, url=None),
        photo(99, label="Roof"),
        photo(50, 1, Verdict.REJECTED, label=""),
    ]
    return Inspection.of(KEY, photos, [UnreadableEntry(7, "an object was expected, not a text")])


class Changed:
    """Which rows changed, and whether everything was thrown over."""

    def __init__(self, model: StepListModel) -> None:
        self.rows: list[tuple[int, int]] = []
        self.resets, self.inserted, self.removed = Ears(), Ears(), Ears()
        model.dataChanged.connect(lambda first, last: self.rows.append((first.row(), last.row())))
        model.modelReset.connect(self.resets)
        model.rowsInserted.connect(self.inserted)
        model.rowsRemoved.connect(self.removed)


def test_empty_at_first(model: StepListModel) -> None:
    assert model.rowCount() == 0
    assert model.row_at(0) is None
    assert model.data(QModelIndex()) is None


def test_steps_then_extras_then_unreadable_entries(model: StepListModel) -> None:
    model.show(mixed())
    tiles = [tile(model, row) for row in range(model.rowCount())]
    assert [t.kind for t in tiles] == [TileKind.STEP] * 13 + [TileKind.EXTRA] * 2 + [TileKind.UNREADABLE]
    assert [t.number for t in tiles] == [*range(1, 14), 0, 0, 0]
    assert [t.title for t in tiles[12:]] == ["Tires", "Roof", "Photo code 50", "Entry 8"]
    assert [tiles[n].state for n in (0, 1, 3, 14, 15)] == [
        StepState.TYPED_BY_USER,
        StepState.ACCEPTED,
        StepState.NOT_SUPPLIED,
        StepState.REJECTED,
        None,
    ]
    assert model.row_at(13) == mixed().extras[0]


def test_the_newest_attempt_is_on_top(model: StepListModel) -> None:
    model.show(sample())
    assert tile(model, 1).photo == sample().steps[1].attempts[1]
    assert tile(model, 1).attempts == 2
    assert tile(model, 4).reason.startswith("Please recapture")


class TestAfterRefresh:
    def test_rows_change_in_place(self, model: StepListModel) -> None:
        model.show(sample())
        kept = [QPersistentModelIndex(model.index(row)) for row in range(13)]
        changed = Changed(model)
        model.show(inspection(*sample().photos, photo(4, 500)))
        assert (changed.resets.heard, changed.rows) == ([], [(3, 3)])
        assert [index.row() for index in kept] == list(range(13))
        assert tile(model, 3).state is StepState.ACCEPTED_AFTER_RETAKE

    @pytest.mark.parametrize("newcomer", [photo(99), None], ids=["an extra photo", "an unreadable entry"])
    def test_a_newcomer_at_the_end_moves_nobody(self, model: StepListModel, newcomer: Photo | None) -> None:
        """A reset would lose what is chosen and jump to the top."""
        model.show(sample())
        kept = [QPersistentModelIndex(model.index(row)) for row in range(13)]
        changed = Changed(model)
        extra = [newcomer] if newcomer else []
        broken = [] if newcomer else [UnreadableEntry(14, "broken")]
        model.show(Inspection.of(KEY, [*sample().photos, *extra], broken))
        assert model.rowCount() == 14
        assert changed.resets.heard == []
        assert [index.row() for index in kept] == list(range(13))

    def test_pictures_stay(self, model: StepListModel) -> None:
        model.show(sample())
        first, second = sample().steps[0].attempts[0], sample().steps[2].attempts[0]
        model.set_thumbnail(first.id, image())
        model.set_missed(second.id, TROUBLE)
        model.show(sample())
        assert tile(model, 0).picture is PictureState.SHOWN
        assert tile(model, 2).picture is PictureState.FAILED

    def test_what_is_no_longer_listed_is_forgotten(self, model: StepListModel) -> None:
        model.show(inspection(photo(4), photo(5)))
        model.set_thumbnail(photo(4).id, image())
        model.set_missed(photo(5).id, TROUBLE)
        model.show(inspection(photo(4, 1), photo(5, 1)))
        assert model.thumbnail(photo(4).id) is None
        assert model.missed() == {}


class TestPictures:
    def test_from_waiting_to_shown(self, model: StepListModel) -> None:
        model.show(inspection(photo(4)))
        changed = Changed(model)
        assert tile(model, 3).picture is PictureState.WAITING
        model.set_arriving({photo(4).id: (1_000, None)})
        assert (tile(model, 3).picture, tile(model, 3).received) == (PictureState.ARRIVING, 1_000)
        model.set_missed(photo(4).id, TROUBLE)
        assert (tile(model, 3).picture, tile(model, 3).error) == (PictureState.FAILED, TROUBLE)
        model.set_waiting(photo(4).id)
        model.set_arriving({})
        assert (tile(model, 3).picture, tile(model, 3).error) == (PictureState.WAITING, None)
        model.set_thumbnail(photo(4).id, image())
        assert tile(model, 3).picture is PictureState.SHOWN
        assert set(changed.rows) == {(3, 3)}

    def test_a_picture_that_is_shown_never_fails_afterwards(self, model: StepListModel) -> None:
        model.show(inspection(photo(4)))
        model.set_thumbnail(photo(4).id, image())
        model.set_missed(photo(4).id, TROUBLE)
        assert tile(model, 3).picture is PictureState.SHOWN
        assert model.missed() == {}

    def test_only_what_changed_is_painted_again(self, model: StepListModel) -> None:
        model.show(inspection(photo(4), photo(5), photo(7)))
        model.set_arriving({photo(4).id: (1, None), photo(5).id: (1, None)})
        changed = Changed(model)
        model.set_arriving({photo(4).id: (1, None), photo(7).id: (2, None)})
        assert sorted(changed.rows) == [(5, 5), (7, 7)]

    def test_an_older_attempt_has_its_own_picture(self, model: StepListModel) -> None:
        model.show(inspection(photo(4, 1), photo(4, 2)))
        model.set_thumbnail(photo(4, 1).id, image())
        assert tile(model, 3).picture is PictureState.WAITING
        assert model.thumbnail(photo(4, 1).id) is not None

    def test_sharp_at_any_scale(self, model: StepListModel) -> None:
        model.show(inspection(photo(4)))
        model.set_device_pixel_ratio(2.0)
        model.set_thumbnail(photo(4).id, image(64, 36))
        pixmap = tile(model, 3).pixmap
        assert pixmap is not None
        assert pixmap.deviceIndependentSize().toTuple() == (32.0, 18.0)

    def test_pictures_of_strangers_are_harmless(self, model: StepListModel) -> None:
        model.show(inspection(photo(4)))
        changed = Changed(model)
        model.set_missed(photo(77).id, TROUBLE)
        model.set_arriving({photo(77).id: (1, 1)})
        assert changed.rows == []

    def test_clear(self, model: StepListModel) -> None:
        model.show(sample())
        model.set_thumbnail(sample().photos[0].id, image())
        model.set_missed(sample().photos[1].id, TROUBLE)
        model.clear()
        assert (model.rowCount(), model.missed()) == (0, {})
        assert model.thumbnail(sample().photos[0].id) is None


class TestSentences:
    def test_steps(self, model: StepListModel) -> None:
        model.show(sample())
        assert sentence(model, 0) == "Step 1 of 13, VIN, accepted. 1 attempt. Not reviewed."
        assert sentence(model, 1) == "Step 2 of 13, Interior, accepted (try 2). 2 attempts. Not reviewed."
        assert sentence(model, 3) == "Step 4 of 13, Left, rejected: Wrong View. 1 attempt. Not reviewed."

    def test_a_picture_that_could_not_be_loaded(self, model: StepListModel) -> None:
        model.show(sample())
        model.set_missed(sample().steps[3].attempts[0].id, TROUBLE)
        assert sentence(model, 3) == (
            "Step 4 of 13, Left, rejected: Wrong View. 1 attempt. The picture could not be loaded. Not reviewed."
        )

    def test_what_is_no_step(self, model: StepListModel) -> None:
        model.show(mixed())
        assert sentence(model, 13) == "Extra photo, Roof, accepted. 1 attempt. Not reviewed."
        assert sentence(model, 15) == "Unreadable entry 8 of the reply."
