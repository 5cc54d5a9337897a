"""The library's desk: the latest text wins, rows come a page at a time, and forgetting comes before nothing else."""

from __future__ import annotations

import threading
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.bridge.background import Background
from app.bridge.library_desk import LibraryDesk
from app.bridge.open_session import Opened, OpenSession
from app.bridge.review_desk import ReviewDesk
from app.bridge.session_list_model import SESSION_ROLE
from app.bridge.settings_desk import SettingsDesk
from app.domain.library_errors import LibraryRebuilt, NotForgotten
from app.domain.policy import Policy
from app.domain.policy_errors import PolicyFault, PolicyFlaw
from app.domain.review import Mark
from app.domain.session_key import SessionKey
from app.domain.settings import Settings
from app.domain.wording import english
from app.services.cancel import CancelToken
from app.services.library import Found
from app.services.settings_file import SettingsFile
from tests.bridge.conftest import Ears
from tests.fakes.inspections import KEY, sample
from tests.fakes.shelf import OPENED
from tests.services.library_world import LibraryWorld

A, B, C = (SessionKey(f"ABC-0000000{n}") for n in range(3))


class Answer:
    inspection, clock_offset, kept, not_kept = sample(), None, None, None


@pytest.fixture
def world(tmp_path: Path) -> LibraryWorld:
    made = LibraryWorld(tmp_path / "world")
    for days, key in enumerate((A, B, C)):
        made.shelf.put(key, opened_at=OPENED + timedelta(days=days))
    return made


@pytest.fixture
def session(background: Background) -> OpenSession:
    return OpenSession(lambda key, cancel: Answer(), background)


@pytest.fixture
def settings(background: Background, tmp_path: Path) -> SettingsDesk:
    return SettingsDesk(SettingsFile(tmp_path), Settings(keep_days=0, keep_megabytes=0), background)


@pytest.fixture
def desk(world: LibraryWorld, session: OpenSession, settings: SettingsDesk, background: Background) -> LibraryDesk:
    review = ReviewDesk(world.reviews, background, english)
    session.opened.connect(lambda opened: review.open(opened.inspection.key))
    session.closed.connect(review.close)
    made = LibraryDesk(world.library, session, review, settings, background, english)
    made.review = review  # type: ignore[attr-defined]
    return made


def shown(desk: LibraryDesk) -> list[SessionKey]:
    rows = range(desk.model.rowCount())
    return [desk.model.index(row, 0).data(SESSION_ROLE).key for row in rows]


def test_a_start_shows_the_folders(desk: LibraryDesk, qtbot: QtBot) -> None:
    desk.start()
    qtbot.waitUntil(lambda: shown(desk) == [C, B, A])
    assert desk.model.total == desk.sessions == 3


def test_a_start_tells_what_was_damaged(desk: LibraryDesk, world: LibraryWorld, qtbot: QtBot) -> None:
    world.library.start(CancelToken())
    world.file.write_bytes(b"\0" * 8192)
    ears = Ears()
    desk.failed.connect(ears)
    desk.start()
    qtbot.waitUntil(lambda: bool(ears.heard))
    assert isinstance(ears.first()[0], LibraryRebuilt)
    qtbot.waitUntil(lambda: len(shown(desk)) == 3)


def test_the_latest_text_wins_and_one_question_is_asked_at_a_time(
    desk: LibraryDesk, world: LibraryWorld, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.library.start(CancelToken())
    asked: list[str] = []
    gate = threading.Event()
    really = world.library.search

    def search(text: str, limit: int, offset: int = 0) -> Found:
        asked.append(text)
        assert gate.wait(5)
        return really(text, limit, offset)

    monkeypatch.setattr(world.library, "search", search)
    for text in ("n", "no", "nob", "abc-00000001"):
        desk.search(text)
    gate.set()
    qtbot.waitUntil(lambda: shown(desk) == [B])
    assert asked == ["n", "abc-00000001"]
    assert desk.model.wanted == "abc-00000001"


def test_ten_thousand_rows_come_a_page_at_a_time(desk: LibraryDesk, world: LibraryWorld, qtbot: QtBot) -> None:
    from app.domain.library_entry import LibraryEntry
    from app.services.index_row import Indexed

    keys = [SessionKey(f"ABC-{n:08}") for n in range(10_000)]
    entries = (LibraryEntry(key, OPENED - timedelta(minutes=n)) for n, key in enumerate(keys))
    world.index.note(Indexed(entry, (entry.key.text,)) for entry in entries)
    desk.search("")
    qtbot.waitUntil(lambda: desk.model.total == 10_000)
    assert shown(desk) == keys[:60]
    root = desk.model.index(-1, 0)
    assert desk.model.canFetchMore(root)
    desk.model.fetchMore(root)
    assert not desk.model.canFetchMore(root)  # asked for already
    qtbot.waitUntil(lambda: desk.model.rowCount() == 120)
    assert shown(desk) == keys[:120]
    desk.pin((keys[90],), True)  # no folder: nothing happens to the rows that are shown
    qtbot.wait(50)
    assert desk.model.rowCount() == 120


def test_what_is_opened_comes_to_the_top(desk: LibraryDesk, qtbot: QtBot) -> None:
    desk.start()
    qtbot.waitUntil(lambda: len(shown(desk)) == 3)
    desk.remember(Opened(sample(), OPENED + timedelta(days=9), None, None))
    qtbot.waitUntil(lambda: shown(desk) == [KEY, C, B, A])


def test_a_pin_is_seen_without_moving_anything(desk: LibraryDesk, qtbot: QtBot) -> None:
    desk.start()
    qtbot.waitUntil(lambda: len(shown(desk)) == 3)
    resets = Ears()
    desk.model.modelReset.connect(resets)
    desk.pin((B,), True)
    qtbot.waitUntil(lambda: desk.is_pinned(B))
    assert not resets.heard
    desk.pin((B,), False)
    qtbot.waitUntil(lambda: not desk.is_pinned(B))


def test_forgetting_the_open_one_closes_it_and_nothing_is_written_behind_it(
    desk: LibraryDesk, session: OpenSession, world: LibraryWorld, qtbot: QtBot
) -> None:
    """A mark that is being saved must not bring the folder back."""
    world.shelf.put(KEY)
    review: ReviewDesk = desk.review  # type: ignore[attr-defined]
    told, stopped = Ears(), Ears()
    desk.told.connect(told)
    desk.forgetting.connect(stopped)
    with qtbot.waitSignal(review.loaded):
        session.open(KEY)
    review.set_mark(sample().photos[0].id, Mark.USE)
    desk.forget((KEY,))
    assert session.inspection is None
    assert stopped.first() == [KEY]
    qtbot.waitUntil(lambda: bool(told.heard))
    assert told.first() == ["1 session forgotten"]
    assert review.flush()
    qtbot.wait(200)
    assert not (world.sessions / KEY.text).exists()
    assert KEY not in shown(desk)


def test_forgetting_everything_empties_the_list(desk: LibraryDesk, world: LibraryWorld, qtbot: QtBot) -> None:
    desk.start()
    qtbot.waitUntil(lambda: len(shown(desk)) == 3)
    sizes = Ears()
    desk.sized.connect(sizes)
    desk.forget_everything()
    qtbot.waitUntil(lambda: (0, 0) in sizes.heard)
    qtbot.waitUntil(lambda: shown(desk) == [])
    assert [path.name for path in world.sessions.iterdir()] == []


def test_what_the_disk_keeps_is_told(desk: LibraryDesk, world: LibraryWorld, qtbot: QtBot) -> None:
    world.library.start(CancelToken())
    world.shelf.stuck.add(A)
    ears = Ears()
    desk.failed.connect(ears)
    desk.forget((A, B))
    qtbot.waitUntil(lambda: bool(ears.heard))
    assert isinstance(ears.first()[0], NotForgotten)
    qtbot.waitUntil(lambda: len(shown(desk)) > 0)


def test_past_the_limits_the_safe_ones_go_and_the_judged_are_asked_for_once(
    desk: LibraryDesk, settings: SettingsDesk, world: LibraryWorld, qtbot: QtBot
) -> None:
    world.shelf.set_pinned(C, True)
    review = world.reviews.load_review(B).review.with_note("mine")
    world.reviews.save_review(review)
    told, asked = Ears(), Ears()
    desk.told.connect(told)
    desk.ask_eviction.connect(asked)
    desk.start()
    qtbot.waitUntil(lambda: len(shown(desk)) == 3)
    settings.change(keep_days=7)
    qtbot.waitUntil(lambda: bool(asked.heard) and bool(told.heard))
    assert told.first() == ["1 session past the limits removed"]
    assert [[entry.key for entry in entries] for entries in asked.first()] == [[B]]  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: shown(desk) == [C, B])
    desk.evict()
    with qtbot.waitSignal(desk.sized):
        desk.pin((B,), True)  # comes after the eviction
    assert len(asked.heard) == 1


def test_what_is_opened_while_an_eviction_waits_its_turn_stays(
    desk: LibraryDesk,
    session: OpenSession,
    settings: SettingsDesk,
    world: LibraryWorld,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """At a start with a key: the old session is opened before the library has compared its folders."""
    world.library.start(CancelToken())
    gate = threading.Event()
    monkeypatch.setattr(world.library, "pin", lambda key, pinned: gate.wait(5))
    desk.pin((C,), True)
    settings.change(keep_days=30)
    session.open(A)
    with qtbot.waitSignal(desk.told):
        gate.set()
    assert (world.shelf.root / A.text).exists()
    assert not (world.shelf.root / B.text).exists()


def test_under_a_policy_that_cannot_be_applied_every_session_stays(
    world: LibraryWorld, session: OpenSession, background: Background, tmp_path: Path, qtbot: QtBot
) -> None:
    broken = Policy("/p", faults=(PolicyFault(PolicyFlaw.NOT_JSON),))
    settings = SettingsDesk(SettingsFile(tmp_path), Settings(keep_days=7), background, broken)
    review = ReviewDesk(world.reviews, background, english)
    desk = LibraryDesk(world.library, session, review, settings, background, english)
    desk.start()
    qtbot.waitUntil(lambda: len(shown(desk)) == 3)
    desk.evict()
    with qtbot.waitSignal(desk.sized):
        desk.pin((B,), True)  # comes after the eviction
    assert set(world.listed()) == {A, B, C}
