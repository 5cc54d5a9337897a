"""What is open becomes tiles; what is in view is loaded first; a failed picture can be tried again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import pytest
from pytestqt.qtbot import QtBot

from app.bridge.background import Background
from app.bridge.contact_sheet import ContactSheet
from app.bridge.lane_count import LaneCount
from app.bridge.open_session import OpenSession
from app.bridge.photo_loader import PhotoLoader
from app.bridge.step_list_model import Role, StepListModel
from app.bridge.tile import PictureState, Tile
from app.domain.errors import AppError, Cancelled, PhotoTrouble, PhotoUnavailable, ServerFault
from app.domain.inspection import Inspection
from app.domain.kept_session import KeptSession
from app.domain.photo import Photo
from app.domain.session_key import SessionKey
from app.services.cancel import CancelToken
from tests.bridge.conftest import Ears, FakePhotos
from tests.fakes.inspections import CODES_IN_WALKING_ORDER, KEY, inspection, photo, sample

GONE = PhotoUnavailable(PhotoTrouble.GONE, "pictures.example", 410)
BROKEN = PhotoUnavailable(PhotoTrouble.STATUS, "pictures.example", 500)
SHOWN, FAILED, WAITING = PictureState.SHOWN, PictureState.FAILED, PictureState.WAITING
OTHER = SessionKey("ABC-00000001")


@dataclass(frozen=True)
class Reply:
    inspection: Inspection
    clock_offset: float | None = None
    kept: KeptSession | None = None
    not_kept: AppError | None = None


class Sheet:
    """A contact sheet on a session whose reply a test may change, with one lane so that order can be seen."""

    def __init__(self, photos: FakePhotos, background: Background, qtbot: QtBot) -> None:
        self.reply: dict[SessionKey, Inspection | AppError] = {KEY: sample()}
        self.questions = 0
        self.qtbot, self.photos = qtbot, photos
        self.session = OpenSession(self._fetch, background)
        self.model = StepListModel()
        self.sheet = ContactSheet(self.session, self.model, PhotoLoader(photos, background, 32, LaneCount(1)))
        self.progressed, self.ready, self.finished = Ears(), Ears(), Ears()
        self.sheet.progressed.connect(self.progressed)
        self.sheet.photo_ready.connect(self.ready)
        self.sheet.finished.connect(self.finished)

    def _fetch(self, key: SessionKey, cancel: CancelToken) -> Reply:
        self.questions += 1
        cancel.check()
        reply = self.reply[key]
        if isinstance(reply, AppError):
            raise reply
        return Reply(reply)

    def open(self, key: SessionKey = KEY) -> None:
        with self.qtbot.waitSignal(self.session.opened):
            self.session.open(key)

    def refresh(self) -> None:
        with self.qtbot.waitSignal(self.session.opened):
            self.session.refresh()

    def rest(self) -> None:
        self.qtbot.waitUntil(lambda: not self.session.busy and not self.sheet.loading)

    def tiles(self) -> dict[int, Tile]:
        tiles = [self.model.index(row).data(Role.TILE) for row in range(self.model.rowCount())]
        return {tile.code: tile for tile in tiles}

    def states(self) -> set[PictureState]:
        return {tile.picture for tile in self.tiles().values()}


@pytest.fixture
def sheet(photos: FakePhotos, background: Background, qtbot: QtBot) -> Sheet:
    return Sheet(photos, background, qtbot)


def of(code: int, within: Inspection | None = None) -> Photo:
    newest = [p for p in (within or sample()).photos if p.code == code][-1]
    return newest


def moved(code: int) -> Inspection:
    """The sample, with that step's pictures at another address."""
    address = "https://pictures.example/moved.jpg"
    return inspection(*(replace(p, url=address) if p.code == code else p for p in sample().photos))


class TestOrder:
    def test_tiles_come_first_then_newest_photos_then_older_attempts(self, sheet: Sheet, photos: FakePhotos) -> None:
        photos.gate.clear()
        sheet.open()
        assert sheet.model.rowCount() == 13
        assert sheet.states() <= {WAITING, PictureState.ARRIVING}
        photos.gate.set()
        sheet.rest()
        assert photos.asked_codes() == [*CODES_IN_WALKING_ORDER, 2]
        assert photos.asked[-1] == sample().steps[1].attempts[0]
        assert sheet.states() == {SHOWN}

    def test_what_is_in_view_goes_first(self, sheet: Sheet, photos: FakePhotos) -> None:
        photos.gate.clear()
        sheet.open()
        sheet.qtbot.waitUntil(lambda: len(photos.asked) == 1)
        sheet.sheet.in_view([of(8).id, of(13).id])
        photos.gate.set()
        sheet.rest()
        others = [code for code in CODES_IN_WALKING_ORDER if code not in (8, 13)]
        assert photos.asked_codes()[0] == 1, "was on its way, and made room"
        assert photos.asked_codes()[1:] == [8, 13, *others, 2]

    def test_another_view_is_another_order(self, sheet: Sheet, photos: FakePhotos) -> None:
        photos.gate.clear()
        sheet.open()
        sheet.qtbot.waitUntil(lambda: len(photos.asked) == 1)
        sheet.sheet.in_view([of(8).id])
        sheet.qtbot.waitUntil(lambda: len(photos.asked) == 2)
        sheet.sheet.in_view([of(6).id, of(9).id])
        photos.gate.set()
        sheet.rest()
        assert photos.asked_codes()[:4] == [1, 8, 6, 9]

    def test_unknown_photos_in_view_are_passed_over(self, sheet: Sheet, photos: FakePhotos) -> None:
        sheet.open()
        sheet.sheet.in_view([photo(77).id])
        sheet.rest()
        assert len(photos.asked) == 14

    def test_rows_without_an_address_are_not_asked_for(self, sheet: Sheet, photos: FakePhotos) -> None:
        sheet.reply[KEY] = inspection(photo(1, url=None), photo(4))
        sheet.open()
        sheet.rest()
        assert photos.asked_codes() == [4]
        assert sheet.tiles()[1].picture is PictureState.NONE
        assert sheet.progressed.heard[-1] == (1, 1)


class TestProgress:
    def test_counts_up_to_all_and_finishes(self, sheet: Sheet) -> None:
        sheet.open()
        sheet.rest()
        settled = [said[0] for said in sheet.progressed.heard]
        assert settled == sorted(settled, key=lambda n: int(str(n)))
        assert sheet.progressed.heard[-1] == (14, 14)
        assert len(sheet.ready.heard) == 14
        assert sheet.finished.heard

    def test_a_session_without_photos_is_finished_at_once(self, sheet: Sheet) -> None:
        sheet.reply[KEY] = inspection()
        sheet.open()
        assert (sheet.progressed.heard[-1], sheet.sheet.loading) == ((0, 0), False)
        assert sheet.finished.heard

    def test_bytes_that_arrive_are_seen_on_the_tile(self, sheet: Sheet, photos: FakePhotos, qtbot: QtBot) -> None:
        photos.told = ((1_000, 4_000),)
        photos.gate.clear()
        sheet.open()
        qtbot.waitUntil(lambda: sheet.tiles()[1].picture is PictureState.ARRIVING)
        assert (sheet.tiles()[1].received, sheet.tiles()[1].announced) == (1_000, 4_000)
        photos.gate.set()
        sheet.rest()
        assert sheet.tiles()[1].received == 0


class TestStop:
    def test_what_is_not_there_offers_a_retry(self, sheet: Sheet, photos: FakePhotos, qtbot: QtBot) -> None:
        photos.gate.clear()
        photos.held = {3}
        sheet.open()
        qtbot.waitUntil(lambda: len(sheet.ready.heard) == 2)
        sheet.sheet.stop()
        assert not sheet.sheet.loading
        assert [code for code, tile in sheet.tiles().items() if tile.picture is SHOWN] == [1, 2]
        assert sheet.states() == {SHOWN, FAILED}
        missed = sheet.model.missed()
        assert {type(error) for error in missed.values()} == {Cancelled}
        assert len(missed) == 12

    def test_nothing_more_is_loaded_until_asked(self, sheet: Sheet, photos: FakePhotos, qtbot: QtBot) -> None:
        photos.gate.clear()
        sheet.open()
        qtbot.waitUntil(lambda: len(photos.asked) == 1)
        sheet.sheet.stop()
        sheet.sheet.in_view([of(8).id])
        photos.gate.set()
        assert len(photos.asked) == 1
        sheet.sheet.retry_all()
        sheet.rest()
        assert sheet.states() == {SHOWN}
        assert sheet.model.missed() == {}


class TestRetry:
    def test_one_that_broke_is_tried_once_more_and_only_that_one(self, sheet: Sheet, photos: FakePhotos) -> None:
        for code in (4, 9):
            photos.errors[of(code).id] = BROKEN
        sheet.open()
        sheet.rest()
        assert {code for code, tile in sheet.tiles().items() if tile.picture is FAILED} == {4, 9}
        assert sheet.tiles()[4].error == BROKEN
        photos.errors.clear()
        photos.asked.clear()
        sheet.sheet.retry(of(4).id)
        sheet.rest()
        assert photos.asked_codes() == [4]
        assert sheet.tiles()[4].picture is SHOWN
        assert sheet.tiles()[9].picture is FAILED
        assert sheet.questions == 1

    def test_it_may_fail_again_with_another_reason(self, sheet: Sheet, photos: FakePhotos) -> None:
        photos.errors[of(4).id] = BROKEN
        sheet.open()
        sheet.rest()
        photos.errors[of(4).id] = PhotoUnavailable(PhotoTrouble.TOO_SLOW)
        sheet.sheet.retry(of(4).id)
        sheet.rest()
        assert sheet.tiles()[4].error == photos.errors[of(4).id]

    def test_all_of_them(self, sheet: Sheet, photos: FakePhotos) -> None:
        photos.errors = {p.id: BROKEN for p in sample().photos}
        sheet.open()
        sheet.rest()
        assert len(sheet.model.missed()) == 14
        photos.errors.clear()
        sheet.sheet.retry_all()
        assert sheet.sheet.loading
        sheet.rest()
        assert sheet.states() == {SHOWN}

    def test_a_good_one_is_left_alone(self, sheet: Sheet, photos: FakePhotos) -> None:
        sheet.open()
        sheet.rest()
        photos.asked.clear()
        sheet.sheet.retry(of(4).id)
        sheet.sheet.retry(photo(77).id)
        assert (photos.asked, sheet.sheet.loading) == ([], False)

    def test_after_gone_the_session_is_asked_first(self, sheet: Sheet, photos: FakePhotos) -> None:
        photos.errors[of(4).id] = GONE
        sheet.open()
        sheet.rest()
        photos.errors.clear()
        photos.asked.clear()
        sheet.reply[KEY] = moved(4)
        sheet.sheet.retry(of(4).id)
        assert photos.asked == []
        sheet.rest()
        assert sheet.questions == 2
        assert photos.asked_urls() == ["https://pictures.example/moved.jpg"]
        assert sheet.tiles()[4].picture is SHOWN

    def test_after_gone_at_the_same_address_it_is_tried_all_the_same(self, sheet: Sheet, photos: FakePhotos) -> None:
        photos.errors[of(4).id] = GONE
        sheet.open()
        sheet.rest()
        photos.errors.clear()
        sheet.sheet.retry(of(4).id)
        sheet.rest()
        assert sheet.tiles()[4].picture is SHOWN

    def test_when_the_session_cannot_be_asked_it_is_tried_at_the_old_address(
        self, sheet: Sheet, photos: FakePhotos
    ) -> None:
        photos.errors[of(4).id] = GONE
        sheet.open()
        sheet.rest()
        sheet.reply[KEY] = ServerFault(503)
        sheet.sheet.retry(of(4).id)
        sheet.rest()
        assert sheet.tiles()[4].picture is FAILED
        assert sheet.tiles()[4].error == GONE

    def test_when_asking_the_session_is_cancelled_the_tile_offers_a_retry_again(
        self, sheet: Sheet, photos: FakePhotos
    ) -> None:
        photos.errors[of(4).id] = GONE
        sheet.open()
        sheet.rest()
        sheet.sheet.retry(of(4).id)
        sheet.session.cancel()
        sheet.rest()
        assert sheet.tiles()[4].picture is FAILED


class TestRefresh:
    def test_pictures_stay_and_are_not_fetched_again(self, sheet: Sheet, photos: FakePhotos) -> None:
        sheet.open()
        sheet.rest()
        before = {code: tile.pixmap for code, tile in sheet.tiles().items()}
        photos.asked.clear()
        sheet.refresh()
        assert photos.asked == []
        assert all(sheet.tiles()[code].pixmap is pixmap for code, pixmap in before.items())
        assert sheet.progressed.heard[-1] == (14, 14)

    def test_a_new_attempt_is_fetched_and_nothing_else(self, sheet: Sheet, photos: FakePhotos) -> None:
        sheet.open()
        sheet.rest()
        photos.asked.clear()
        again = photo(4, 500)
        sheet.reply[KEY] = inspection(*sample().photos, again)
        sheet.refresh()
        assert sheet.tiles()[4].picture in (WAITING, SHOWN)
        sheet.rest()
        assert photos.asked == [again]
        assert sheet.tiles()[4].photo == again
        assert sheet.tiles()[4].picture is SHOWN

    def test_a_changed_address_is_loaded_anew(self, sheet: Sheet, photos: FakePhotos, qtbot: QtBot) -> None:
        sheet.open()
        sheet.rest()
        photos.asked.clear()
        sheet.reply[KEY] = moved(4)
        sheet.refresh()
        qtbot.waitUntil(lambda: sheet.ready.first()[-1] == of(4).id and len(sheet.ready.heard) == 15)
        assert photos.asked_urls() == ["https://pictures.example/moved.jpg"]

    def test_an_address_that_changes_while_its_picture_is_on_its_way(
        self, sheet: Sheet, photos: FakePhotos, qtbot: QtBot
    ) -> None:
        sheet.reply[KEY] = inspection(photo(4))
        photos.gate.clear()
        sheet.open()
        qtbot.waitUntil(lambda: len(photos.asked) == 1)
        sheet.reply[KEY] = inspection(replace(photo(4), url="https://pictures.example/moved.jpg"))
        sheet.refresh()
        photos.gate.set()
        qtbot.waitUntil(lambda: photos.asked_urls()[-1] == "https://pictures.example/moved.jpg")
        sheet.rest()
        assert sheet.states() >= {SHOWN}

    def test_a_changed_address_forgives_what_failed(self, sheet: Sheet, photos: FakePhotos) -> None:
        photos.errors[of(4).id] = BROKEN
        sheet.open()
        sheet.rest()
        photos.errors.clear()
        sheet.reply[KEY] = moved(4)
        sheet.refresh()
        sheet.rest()
        assert sheet.tiles()[4].picture is SHOWN

    def test_what_failed_stays_failed(self, sheet: Sheet, photos: FakePhotos) -> None:
        photos.errors[of(4).id] = BROKEN
        sheet.open()
        sheet.rest()
        photos.asked.clear()
        sheet.refresh()
        assert (photos.asked, sheet.tiles()[4].error, sheet.sheet.loading) == ([], BROKEN, False)

    def test_while_pictures_arrive_nothing_is_fetched_twice(
        self, sheet: Sheet, photos: FakePhotos, qtbot: QtBot
    ) -> None:
        photos.gate.clear()
        sheet.open()
        qtbot.waitUntil(lambda: len(photos.asked) == 1)
        sheet.refresh()
        photos.gate.set()
        sheet.rest()
        assert sorted(photos.asked_codes()) == sorted([*CODES_IN_WALKING_ORDER, 2])


class TestOtherSessions:
    def open_other(self, sheet: Sheet) -> None:
        sheet.reply[OTHER] = inspection(photo(4, key=OTHER), key=OTHER)
        sheet.open(OTHER)

    def test_what_was_on_its_way_is_dropped(self, sheet: Sheet, photos: FakePhotos, qtbot: QtBot) -> None:
        photos.gate.clear()
        sheet.open()
        qtbot.waitUntil(lambda: len(photos.asked) == 1)
        self.open_other(sheet)
        qtbot.waitUntil(lambda: len(photos.cancelled) == 1)
        photos.gate.set()
        sheet.rest()
        assert [p.id.session_key for p in photos.asked] == [KEY.text, OTHER.text]
        assert sheet.progressed.heard[-1] == (1, 1)

    @pytest.mark.parametrize("through", ["another session", "closing"])
    def test_there_and_back_again(self, sheet: Sheet, photos: FakePhotos, through: str) -> None:
        sheet.open()
        sheet.rest()
        go: dict[str, Callable[[], None]] = {
            "another session": lambda: self.open_other(sheet),
            "closing": sheet.session.close,
        }
        go[through]()
        sheet.open()
        sheet.rest()
        assert sheet.states() == {SHOWN}

    def test_closing_leaves_an_empty_sheet(self, sheet: Sheet, photos: FakePhotos, qtbot: QtBot) -> None:
        photos.gate.clear()
        sheet.open()
        qtbot.waitUntil(lambda: len(photos.asked) == 1)
        sheet.session.close()
        assert (sheet.model.rowCount(), sheet.sheet.loading) == (0, False)
        qtbot.waitUntil(lambda: len(photos.cancelled) == 1)
