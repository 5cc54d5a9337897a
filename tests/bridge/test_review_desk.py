"""She judges the photos: every act can be undone, and is called saved only when it stands on the disk."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.bridge.background import Background
from app.bridge.review_commands import Act, Acted
from app.bridge.review_desk import ReviewDesk
from app.domain.errors import NewerFile, StoreFault, Unexpected
from app.domain.review import LONGEST_NOTE, Drawing, DrawingKind, Mark, PhotoReview, Review
from app.domain.session_key import SessionKey
from app.domain.wording import english
from app.services.session_folder import LoadedReview, SessionFolder
from tests.bridge.conftest import Ears
from tests.fakes.inspections import KEY
from tests.fakes.reviews import ARROW, CIRCLE, FRONT, INTERIOR, LEFT, full_review, review

OTHER = SessionKey("ABC-00000001")
OTHERS_LEFT = replace(LEFT, session_key=OTHER.text)


class Disk:
    """A real folder behind a gate; refuses while ``error`` is set."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folder = SessionFolder(root)
        self.error: Exception | None = None
        self.gate, self.load_gate = threading.Event(), threading.Event()
        self.gate.set()
        self.load_gate.set()
        self.writing = self.most_at_once = 0
        self.started: list[tuple[float, Review]] = []

    def load_review(self, key: SessionKey) -> LoadedReview:
        assert self.load_gate.wait(10)
        if self.error is not None:
            raise self.error
        return self.folder.load_review(key)

    def save_review(self, review: Review) -> LoadedReview:
        self.started.append((time.monotonic(), review))
        self.writing += 1
        self.most_at_once = max(self.most_at_once, self.writing)
        try:
            assert self.gate.wait(10)
            if self.error is not None:
                raise self.error
            return self.folder.save_review(review)
        finally:
            self.writing -= 1

    def now(self, key: SessionKey = KEY) -> Review:
        return SessionFolder(self.root).load_review(key).review


class Told:
    def __init__(self, desk: ReviewDesk) -> None:
        self.changed, self.saved, self.failed, self.acted, self.loaded = Ears(), Ears(), Ears(), Ears(), Ears()
        for name in ("changed", "saved", "failed", "acted", "loaded"):
            getattr(desk, name).connect(getattr(self, name))


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    made = Disk(tmp_path / "sessions")
    yield made
    made.gate.set()
    made.load_gate.set()


Opens = Callable[[SessionKey], ReviewDesk]


@pytest.fixture
def fresh(disk: Disk, background: Background) -> Iterator[ReviewDesk]:
    desk = ReviewDesk(disk, background, english)
    yield desk
    disk.error = None
    disk.gate.set()
    desk.close()
    assert desk.flush(5)


@pytest.fixture
def desk(fresh: ReviewDesk, qtbot: QtBot) -> ReviewDesk:
    """With the session open."""
    with qtbot.waitSignal(fresh.loaded):
        fresh.open(KEY)
    return fresh


@pytest.fixture
def told(desk: ReviewDesk) -> Told:
    return Told(desk)


def settle(desk: ReviewDesk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not desk.pending)


def type_note(desk: ReviewDesk, text: str, before: str = "") -> None:
    for end in range(1, len(text) + 1):
        desk.set_note(LEFT, before + text[:end])


def test_a_first_session_is_empty_and_ready(desk: ReviewDesk, disk: Disk) -> None:
    assert desk.ready
    assert desk.review == Review(KEY.text)
    assert not desk.pending
    assert not disk.root.exists()


def test_what_was_kept_is_there_again(fresh: ReviewDesk, disk: Disk, qtbot: QtBot) -> None:
    disk.folder.save_review(full_review())
    told = Told(fresh)
    with qtbot.waitSignal(fresh.loaded):
        fresh.open(KEY)
    assert fresh.review == full_review()
    assert fresh.is_saved(LEFT)
    assert told.changed.heard == [(None,), (None,)]


ACTS: dict[str, Callable[[ReviewDesk], None]] = {
    "mark": lambda desk: desk.set_mark(LEFT, Mark.QUERY),
    "clear": lambda desk: desk.set_mark(FRONT, Mark.NONE),
    "note": lambda desk: type_note(desk, "dent"),
    "session note": lambda desk: desk.set_session_note("call her"),
    "draw": lambda desk: desk.add_drawing(LEFT, CIRCLE),
    "remove": lambda desk: desk.remove_drawings(INTERIOR),
}
BEFORE = (
    review(left="old", session="s")
    .with_photo(FRONT, PhotoReview(Mark.USE))
    .with_photo(INTERIOR, PhotoReview(drawings=(ARROW, CIRCLE)))
)


@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS)
def test_everything_is_undone_and_done_again(
    fresh: ReviewDesk, disk: Disk, qtbot: QtBot, act: Callable[[ReviewDesk], None]
) -> None:
    disk.folder.save_review(BEFORE)
    with qtbot.waitSignal(fresh.loaded):
        fresh.open(KEY)
    told = Told(fresh)
    act(fresh)
    fresh.end_note_edit()
    after = fresh.review
    assert after != BEFORE
    assert fresh.undo_stack.count() == 1
    for _ in range(2):
        fresh.undo_stack.undo()
        assert fresh.review == BEFORE
        fresh.undo_stack.redo()
        assert fresh.review == after
    settle(fresh, qtbot)
    assert disk.now() == after
    acts = told.acted.first()
    assert [a.undone for a in acts if isinstance(a, Acted)] == [False, True, False, True, False]
    assert len({(a.photo_id, a.act) for a in acts if isinstance(a, Acted)}) == 1
    assert fresh.undo_stack.undoText()


def test_what_was_acted_on_is_named(desk: ReviewDesk, told: Told) -> None:
    desk.set_mark(LEFT, Mark.USE)
    desk.set_mark(LEFT, Mark.QUERY)
    desk.undo_stack.undo()
    desk.set_session_note("s")
    desk.end_note_edit()
    desk.add_drawing(FRONT, ARROW)
    desk.remove_drawings(FRONT)
    assert told.acted.first() == [
        Acted(LEFT, Act.MARK, Mark.USE, False),
        Acted(LEFT, Act.MARK, Mark.QUERY, False),
        Acted(LEFT, Act.MARK, Mark.USE, True),
        Acted(None, Act.NOTE, None, False),
        Acted(FRONT, Act.DRAW, None, False),
        Acted(FRONT, Act.REMOVE_DRAWINGS, None, False),
    ]
    assert set(told.changed.first()) == {LEFT, FRONT, None}


def test_acts_that_change_nothing_are_no_acts(desk: ReviewDesk, told: Told) -> None:
    desk.set_mark(LEFT, Mark.NONE)
    desk.set_note(LEFT, "")
    desk.set_session_note("")
    desk.remove_drawings(LEFT)
    desk.end_note_edit()
    desk.cancel_note_edit()
    assert desk.undo_stack.count() == 0
    assert told.changed.heard == told.acted.heard == []


def test_one_edit_of_a_note_is_one_step(desk: ReviewDesk, told: Told) -> None:
    type_note(desk, "dent")
    assert told.acted.heard == []  # nobody is told of every letter
    desk.end_note_edit()
    type_note(desk, ", deep", "dent")
    desk.end_note_edit()
    assert desk.undo_stack.count() == 2
    assert len(told.acted.heard) == 2
    desk.undo_stack.undo()
    assert desk.of(LEFT).note == "dent"
    desk.undo_stack.undo()
    assert desk.of(LEFT).note == ""


def test_another_act_ends_the_edit(desk: ReviewDesk) -> None:
    type_note(desk, "dent")
    desk.set_mark(LEFT, Mark.QUERY)
    type_note(desk, "!", "dent")
    desk.set_note(FRONT, "front")
    desk.set_session_note("session")
    assert desk.undo_stack.count() == 5
    desk.undo_stack.undo()
    desk.undo_stack.undo()
    desk.set_note(LEFT, "dent!!")  # after an undo, too
    assert desk.undo_stack.count() == 4
    desk.undo_stack.undo()
    assert desk.of(LEFT).note == "dent!"


def test_cancelling_an_edit_restores_the_text_before_it(desk: ReviewDesk, told: Told) -> None:
    type_note(desk, "dent")
    desk.end_note_edit()
    type_note(desk, " gone", "dent")
    desk.cancel_note_edit()
    assert desk.of(LEFT).note == "dent"
    assert told.acted.heard[-1] == (Acted(LEFT, Act.NOTE, None, True),)
    desk.cancel_note_edit()  # there is none any more
    assert desk.of(LEFT).note == "dent"
    desk.undo_stack.redo()
    assert desk.of(LEFT).note == "dent gone"


def test_an_edit_that_ends_as_it_began_is_no_step(desk: ReviewDesk, told: Told) -> None:
    type_note(desk, "dent")
    for length in (3, 2, 1, 0):
        desk.set_note(LEFT, "dent"[:length])
    desk.end_note_edit()
    assert desk.undo_stack.count() == 0
    assert told.acted.heard == []


def test_seeing_a_photo_is_saved_and_not_undone(desk: ReviewDesk, disk: Disk, qtbot: QtBot) -> None:
    desk.set_mark(LEFT, Mark.USE)
    desk.mark_seen(LEFT)
    desk.mark_seen(LEFT)
    desk.undo_stack.undo()
    assert desk.undo_stack.count() == 1
    settle(desk, qtbot)
    assert disk.now().of(LEFT) == PhotoReview(seen=True)


def test_a_note_has_a_longest_length(desk: ReviewDesk) -> None:
    desk.set_note(LEFT, "x" * (LONGEST_NOTE + 5))
    assert len(desk.of(LEFT).note) == LONGEST_NOTE
    desk.set_note(LEFT, "x" * (LONGEST_NOTE + 6))
    assert desk.undo_stack.count() == 1


def test_photos_of_another_session_are_not_touched(desk: ReviewDesk, told: Told) -> None:
    desk.set_mark(OTHERS_LEFT, Mark.USE)
    desk.set_note(OTHERS_LEFT, "n")
    desk.add_drawing(OTHERS_LEFT, ARROW)
    desk.mark_seen(OTHERS_LEFT)
    assert desk.review == Review(KEY.text)
    assert told.changed.heard == []


def test_before_it_is_loaded_nothing_can_be_done(fresh: ReviewDesk, disk: Disk, qtbot: QtBot) -> None:
    """Or what was kept would be judged without having been seen."""
    disk.load_gate.clear()
    fresh.open(KEY)
    fresh.set_mark(LEFT, Mark.USE)
    fresh.set_session_note("s")
    assert not fresh.ready
    with qtbot.waitSignal(fresh.loaded):
        disk.load_gate.set()
    assert fresh.review == Review(KEY.text)
    assert fresh.ready


def test_saved_means_on_the_disk(desk: ReviewDesk, disk: Disk, told: Told, qtbot: QtBot) -> None:
    disk.gate.clear()
    desk.set_note(LEFT, "dent")
    qtbot.waitUntil(lambda: disk.writing == 1)
    assert desk.pending
    assert not desk.is_saved(LEFT)
    assert desk.is_saved(FRONT)
    assert told.saved.heard == []
    disk.gate.set()
    with qtbot.waitSignal(desk.saving_changed):
        pass
    assert disk.now() == desk.review == told.saved.first()[0]
    assert desk.is_saved(LEFT)
    assert desk.saved_at(LEFT) is not None
    assert desk.saved_at(FRONT) is None


def test_what_is_typed_during_a_write_is_not_called_saved_by_it(
    desk: ReviewDesk, disk: Disk, told: Told, qtbot: QtBot
) -> None:
    disk.gate.clear()
    desk.set_note(LEFT, "d")
    qtbot.waitUntil(lambda: disk.writing == 1)
    type_note(desk, "dent")
    disk.gate.set()
    with qtbot.waitSignal(desk.saved):
        pass
    assert desk.pending
    assert not desk.is_saved(LEFT)
    settle(desk, qtbot)
    assert [r.of(LEFT).note for _, r in disk.started] == ["d", "dent"]  # what lay between was never written
    assert disk.most_at_once == 1


def test_a_write_starts_soon(desk: ReviewDesk, disk: Disk, qtbot: QtBot) -> None:
    """However long she goes on typing."""
    begun = time.monotonic()
    desk.set_note(LEFT, "a")
    letters = iter(range(1000))

    def typed_and_started() -> bool:
        desk.set_note(LEFT, f"a{next(letters)}")
        return bool(disk.started)

    qtbot.waitUntil(typed_and_started)
    assert disk.started[0][0] - begun < 0.3  # 0.1, and a busy machine


def test_switching_sessions_loses_nothing(desk: ReviewDesk, disk: Disk, qtbot: QtBot) -> None:
    disk.gate.clear()
    desk.set_note(LEFT, "d")
    qtbot.waitUntil(lambda: disk.writing == 1)
    type_note(desk, "dent")
    with qtbot.waitSignal(desk.loaded):
        desk.open(OTHER)
    assert desk.undo_stack.count() == 0
    assert desk.review == Review(OTHER.text)
    assert not desk.pending
    desk.set_note(OTHERS_LEFT, "other")
    disk.gate.set()
    qtbot.waitUntil(lambda: len(disk.started) == 3 and not disk.writing)
    settle(desk, qtbot)
    assert disk.now(KEY) == review(left="dent")
    assert disk.now(OTHER).of(OTHERS_LEFT).note == "other"
    assert desk.review == disk.now(OTHER)


def test_coming_back_before_it_was_saved(desk: ReviewDesk, disk: Disk, qtbot: QtBot) -> None:
    disk.gate.clear()
    desk.set_note(LEFT, "dent")
    desk.open(OTHER)
    desk.open(KEY)
    assert desk.ready
    assert desk.review == review(left="dent")
    assert desk.pending
    assert not desk.is_saved(LEFT)
    disk.gate.set()
    settle(desk, qtbot)
    assert desk.is_saved(LEFT)
    assert disk.now() == review(left="dent")


def test_closing_waits_for_the_disk(desk: ReviewDesk, disk: Disk) -> None:
    desk.set_note(LEFT, "dent")
    desk.open(OTHER)
    assert desk.flush()
    assert disk.now() == review(left="dent")


def test_closing_while_a_write_is_under_way(desk: ReviewDesk, disk: Disk, told: Told, qtbot: QtBot) -> None:
    disk.gate.clear()
    desk.set_note(LEFT, "d")
    qtbot.waitUntil(lambda: disk.writing == 1)
    type_note(desk, "dent")
    threading.Timer(0.1, disk.gate.set).start()
    assert desk.flush(5)
    assert disk.now() == review(left="dent")
    assert not desk.pending
    qtbot.wait(20)  # what comes home after the flush changes nothing
    assert len(told.saved.heard) == 2


def test_closing_does_not_wait_for_ever(desk: ReviewDesk, disk: Disk, qtbot: QtBot) -> None:
    disk.gate.clear()
    desk.set_note(LEFT, "dent")
    begun = time.monotonic()
    assert not desk.flush(0.2)
    assert time.monotonic() - begun < 1
    assert desk.pending
    disk.gate.set()
    settle(desk, qtbot)
    assert disk.now() == review(left="dent")


def test_closing_with_a_disk_that_refuses(desk: ReviewDesk, disk: Disk) -> None:
    disk.error = StoreFault("review.json", "No space left on device")
    desk.set_note(LEFT, "dent")
    assert not desk.flush()
    assert desk.pending
    assert isinstance(desk.trouble, StoreFault)


@pytest.mark.parametrize(
    "error", [StoreFault("review.json", "No space left on device"), NewerFile("review.json")], ids=["full", "newer"]
)
def test_a_disk_that_refuses_is_told_once_and_tried_again(
    desk: ReviewDesk, disk: Disk, told: Told, qtbot: QtBot, error: Exception
) -> None:
    disk.error = error
    with qtbot.waitSignal(desk.failed):
        desk.set_note(LEFT, "d")
    assert desk.pending
    assert desk.trouble is error
    type_note(desk, "dent")
    qtbot.waitUntil(lambda: len(disk.started) == 2 and not disk.writing)
    assert told.failed.first() == [error]
    assert not desk.is_saved(LEFT)
    disk.error = None
    desk.set_mark(LEFT, Mark.QUERY)
    settle(desk, qtbot)
    assert not desk.trouble
    assert disk.now().of(LEFT) == PhotoReview(Mark.QUERY, "dent")


def test_a_full_disk_is_tried_again_by_itself(
    desk: ReviewDesk, disk: Disk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.bridge.review_saving._AGAIN_MS", 50)
    disk.error = StoreFault("review.json", "No space left on device")
    with qtbot.waitSignal(desk.failed):
        desk.set_note(LEFT, "dent")
    disk.error = None
    settle(desk, qtbot)
    assert disk.now() == review(left="dent")


def test_one_session_that_cannot_be_saved_does_not_hold_up_another(desk: ReviewDesk, disk: Disk, qtbot: QtBot) -> None:
    real = disk.folder.save_review

    def refuse_the_first(review: Review) -> LoadedReview:
        if review.session_key == KEY.text:
            raise NewerFile("review.json")
        return real(review)

    disk.folder.save_review = refuse_the_first  # type: ignore[method-assign]  # a disk with one bad spot
    desk.set_note(LEFT, "dent")
    with qtbot.waitSignal(desk.loaded):
        desk.open(OTHER)
    desk.set_note(OTHERS_LEFT, "other")
    settle(desk, qtbot)
    assert disk.now(OTHER).of(OTHERS_LEFT).note == "other"
    assert not desk.flush()
    disk.folder.save_review = real  # type: ignore[method-assign]  # and mended
    assert desk.flush()
    assert disk.now() == review(left="dent")


def test_a_fault_of_ours_keeps_the_note_waiting(
    desk: ReviewDesk, disk: Disk, background: Background, qtbot: QtBot
) -> None:
    disk.error = ZeroDivisionError()
    surprised = Ears()
    background.surprised.connect(surprised)
    with qtbot.waitSignal(desk.failed):
        desk.set_note(LEFT, "dent")
    assert isinstance(desk.trouble, Unexpected)
    assert desk.pending
    qtbot.waitUntil(lambda: surprised.heard != [])


def test_a_review_that_cannot_be_read(fresh: ReviewDesk, disk: Disk, qtbot: QtBot) -> None:
    """Told; what she does then is added to what could not be read."""
    disk.folder.save_review(review(front="kept"))
    disk.error = StoreFault("review.json", "Input/output error")
    told = Told(fresh)
    with qtbot.waitSignal(fresh.failed):
        fresh.open(KEY)
    assert fresh.ready
    assert told.loaded.heard == [()]
    disk.error = None
    disk.folder = SessionFolder(disk.root)
    fresh.set_note(LEFT, "new")
    settle(fresh, qtbot)
    assert disk.now() == review(front="kept", left="new") == fresh.review


def test_a_damaged_review_is_told(fresh: ReviewDesk, disk: Disk, qtbot: QtBot) -> None:
    disk.folder.save_review(full_review())
    (disk.root / KEY.text / "review.json").write_bytes(b"torn")
    with qtbot.waitSignal(fresh.failed) as caught:
        fresh.open(KEY)
    assert caught.args is not None
    assert "damaged-1" in caught.args[0].path
    assert fresh.ready


def test_what_another_window_wrote_arrives(desk: ReviewDesk, disk: Disk, told: Told, qtbot: QtBot) -> None:
    other = SessionFolder(disk.root)
    other.save_review(review(front="theirs", left="theirs"))
    desk.set_note(LEFT, "mine")
    desk.end_note_edit()
    settle(desk, qtbot)
    assert desk.review == disk.now() == review(front="theirs", left="mine\ntheirs")
    assert {LEFT, FRONT} <= set(told.changed.first())
    assert desk.undo_stack.count() == 0  # undoing would take back what another window wrote
    desk.set_note(LEFT, "mine\ntheirs, yes")
    settle(desk, qtbot)
    assert disk.now() == review(front="theirs", left="mine\ntheirs, yes")


def test_typing_on_while_another_windows_note_arrives(desk: ReviewDesk, disk: Disk, qtbot: QtBot) -> None:
    SessionFolder(disk.root).save_review(review(left="theirs"))
    disk.gate.clear()
    desk.set_note(LEFT, "m")
    qtbot.waitUntil(lambda: disk.writing == 1)
    type_note(desk, "mine")
    disk.gate.set()
    settle(desk, qtbot)
    assert desk.review == disk.now() == review(left="mine\ntheirs")


def test_drawings_come_back_as_they_are(desk: ReviewDesk, disk: Disk, qtbot: QtBot) -> None:
    desk.add_drawing(LEFT, Drawing(DrawingKind.ARROW, (1 / 3, 2 / 3), (0.1, 0.2)))
    settle(desk, qtbot)
    assert disk.now() == desk.review
    assert desk.undo_stack.count() == 1


def test_refreshing_the_same_session_changes_nothing(desk: ReviewDesk, told: Told) -> None:
    desk.set_mark(LEFT, Mark.USE)
    told.changed.heard.clear()
    desk.open(KEY)
    assert desk.undo_stack.count() == 1
    assert told.changed.heard == []


def test_closing_the_session(desk: ReviewDesk, disk: Disk, told: Told, qtbot: QtBot) -> None:
    desk.set_note(LEFT, "dent")
    desk.close()
    assert not desk.ready
    assert desk.of(LEFT) == PhotoReview()
    assert told.changed.heard[-1] == (None,)
    desk.set_mark(LEFT, Mark.USE)
    assert desk.flush()
    assert disk.now() == review(left="dent")
