"""The customer walks around the car while I look at one photo: everything comes by itself, and nothing moves."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from app.assembly import Services, build_services
from app.bridge.live_follow import Standing
from app.bridge.step_filter import Shown
from app.domain.inspection import Changes, StepState
from app.domain.photo import Photo, Verdict
from app.domain.settings import Settings
from app.options import parse_options
from app.services.demo_faults import Fault
from app.services.demo_server import DemoServer
from app.ui.zoom import View
from tests.fakes.inspections import KEY, SENTENCE
from tests.stories.conftest import Adjuster, Key, Modifier

LEAD = 3.0
TWO_PHOTOS, RETAKEN, ALL_PHOTOS, END = 4.0, 18.5, 41.0, 205.0
"""Seconds after the first photo of the sample."""


@pytest.fixture
def chosen_settings() -> Settings:
    return Settings()


@pytest.fixture
def services(tmp_path: Path, log_as_before: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[Services]:
    """As ``walkaround --live`` builds them, but that it asks fifty times as often as it would."""
    monkeypatch.setattr(Services, "played_speed", 50.0)
    built = build_services(parse_options(["--live", "--data-dir", str(tmp_path / "world"), "--log-level", "debug"]))
    yield built
    built.close()


@pytest.fixture
def demo_server(services: Services) -> DemoServer:
    assert services.demo_server is not None
    return services.demo_server


class Play:
    """The demo server's clock is put forward; what follows comes by itself."""

    def __init__(self, adjuster: Adjuster, spoken: list[str]) -> None:
        self.adjuster, self.spoken = adjuster, spoken
        self.arrived = self.judged = 0
        self.told: list[str] = []
        adjuster.house.live.brought.connect(self._on_news)
        adjuster.opens_the_sample_without_waiting_for_pictures()

    def _on_news(self, news: Changes) -> None:
        self.arrived += len(news.arrived)
        self.judged += len(news.new_word)
        self.told.append(self.adjuster.window.status.progress.text())

    def goes_on_to(self, seconds: float, photos: int, verdicts: int = 0) -> None:
        """Until at least so many of them are seen; the play goes on meanwhile."""
        self.adjuster.server.clock_offset = LEAD + seconds
        self.adjuster.qtbot.waitUntil(lambda: len(self.photos) >= photos and self.verdicts >= verdicts, timeout=15_000)
        self.adjuster.waits_for_all_pictures()

    @property
    def photos(self) -> tuple[Photo, ...]:
        inspection = self.adjuster.house.session.inspection
        assert inspection is not None
        return inspection.photos

    @property
    def verdicts(self) -> int:
        return sum(photo.verdict is not Verdict.PENDING for photo in self.photos)


@pytest.fixture
def play(adjuster: Adjuster, monkeypatch: pytest.MonkeyPatch) -> Play:
    spoken: list[str] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: spoken.append(event.message()))
    return Play(adjuster, spoken)


def rectangles(adjuster: Adjuster) -> list[QRect]:
    return [adjuster.grid.visualRect(adjuster.index(row)) for row in range(len(adjuster.tiles()))]


def test_fourteen_photos_and_verdicts_come_while_i_look_closely(play: Play, adjuster: Adjuster) -> None:
    play.goes_on_to(TWO_PHOTOS, photos=2)
    before = rectangles(adjuster)
    adjuster.clicks_tile(1)
    adjuster.presses(Key.Key_Return)
    loupe = adjuster.window.look.loupe
    adjuster.qtbot.waitUntil(lambda: loupe.isVisible() and loupe.canvas.knows_size)
    loupe.canvas.set_view(View(1.0, (0.31, 0.62)))
    adjuster.qtbot.wait(50)
    photo, view = loupe.photo, loupe.canvas.placement()
    assert photo is not None
    assert view.scale == 1.0

    def is_still() -> bool:
        now = loupe.canvas.placement()
        same = loupe.photo is not None and loupe.photo.id == photo.id
        return same and (now.scale, now.centre) == (view.scale, view.centre) and loupe.canvas.hasFocus()

    moved: list[str] = []
    adjuster.house.live.brought.connect(lambda _: None if is_still() else moved.append(play.told[-1]))
    assert not loupe.header.newer.isVisible()
    play.goes_on_to(RETAKEN, photos=7, verdicts=1)
    assert (loupe.header.word.text(), loupe.header.reason.text()) == ("Rejected (superseded)", "Wrong View")
    assert loupe.header.attempt.text() == "attempt 1 of 2"
    assert loupe.header.newer.text() == "A newer attempt has arrived · Down shows it"
    assert loupe.header.newer.isVisible()
    play.goes_on_to(ALL_PHOTOS, photos=14, verdicts=3)
    play.goes_on_to(END, photos=14, verdicts=14)
    assert is_still()
    assert moved == []
    assert play.arrived == 14
    assert play.judged >= 11, "the others came with their verdict"
    assert adjuster.window.summary.sentence.text() == SENTENCE
    assert adjuster.words_on_tile(1)[:2] == ("ACCEPTED (TRY 2)", "Interior")
    adjuster.presses(Key.Key_Down)
    assert loupe.header.attempt.text() == "attempt 2 of 2"
    assert not loupe.header.newer.isVisible()
    adjuster.presses(Key.Key_Escape)
    assert adjuster.chosen() == "Interior"
    adjuster.qtbot.waitUntil(lambda: rectangles(adjuster) == before)


def test_each_change_is_told_and_spoken(play: Play, adjuster: Adjuster) -> None:
    play.goes_on_to(0.2, photos=1)
    assert play.told == ["VIN: new photo, no verdict yet"]
    play.goes_on_to(RETAKEN, photos=7, verdicts=1)
    assert any(told.endswith(" more changes") for told in play.told)
    assert play.spoken == play.told
    assert "Looking up" not in adjuster.reads()
    assert adjuster.banner() == ""


def test_tiles_change_where_they_stand_and_my_choice_stays(play: Play, adjuster: Adjuster) -> None:
    play.goes_on_to(TWO_PHOTOS, photos=2)
    adjuster.clicks_tile(8)
    before, titles = rectangles(adjuster), adjuster.titles()
    play.goes_on_to(ALL_PHOTOS, photos=14, verdicts=3)
    assert adjuster.chosen() == "Rear Right"
    assert adjuster.window.panel.note.word.text() == "No verdict yet"
    play.goes_on_to(END, photos=14, verdicts=14)
    assert (rectangles(adjuster), adjuster.titles()) == (before, titles)
    assert adjuster.chosen() == "Rear Right"
    assert adjuster.window.panel.note.word.text() == "Accepted"
    assert adjuster.tiles()[1].state is StepState.ACCEPTED_AFTER_RETAKE


def test_what_i_have_filtered_does_not_vanish_under_me(play: Play, adjuster: Adjuster) -> None:
    play.goes_on_to(ALL_PHOTOS, photos=14, verdicts=3)
    adjuster.window.filters.choose(Shown.NO_VERDICT)
    before = adjuster.titles()
    assert len(before) > 8
    adjuster.clicks_tile(0)
    play.goes_on_to(END, photos=14, verdicts=14)
    assert adjuster.titles() == before
    assert adjuster.window.filters._buttons[Shown.NO_VERDICT].text().endswith(" 0")
    adjuster.presses(Key.Key_Right)
    adjuster.qtbot.waitUntil(lambda: adjuster.titles() == before[1:2])
    assert adjuster.chosen() == before[1]


def test_one_key_turns_it_off_and_on(play: Play, adjuster: Adjuster) -> None:
    button = adjuster.window.keeping.live._button
    assert (button.text(), button.isChecked()) == ("Live · every 1 s", True)
    adjuster.presses(Key.Key_L, Modifier.ControlModifier | Modifier.ShiftModifier)
    assert (button.text(), button.isChecked()) == ("Live off", False)
    assert not adjuster.house.settings.settings.follow_live
    adjuster.qtbot.wait(300)
    count = len(adjuster.server.seen)
    adjuster.server.clock_offset = LEAD + END
    adjuster.qtbot.wait(600)
    assert len(adjuster.server.seen) == count
    adjuster.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.isChecked()
    adjuster.qtbot.waitUntil(lambda: play.arrived == 14)
    adjuster.waits_for_all_pictures()
    adjuster.house.keeping.note_now()


def test_without_a_network_only_the_indicator_says_so(play: Play, adjuster: Adjuster) -> None:
    play.goes_on_to(TWO_PHOTOS, photos=2)
    fault = adjuster.server.faults.add(Fault("/v1/*", status=429, headers={"Retry-After": "2"}))
    adjuster.qtbot.waitUntil(lambda: adjuster.house.live.following.standing is Standing.FAILING)
    button = adjuster.window.keeping.live._button
    assert button.text() == "Live slowed · every 2 s"
    assert adjuster.banner() == ""
    assert adjuster.tiles()[0].state is StepState.PENDING
    assert "PAVE is asked again more slowly" in adjuster.window.status.progress.text()
    hits = adjuster.server.faults.hits(fault)
    adjuster.qtbot.wait(1500)
    assert adjuster.server.faults.hits(fault) == hits, "Retry-After is obeyed"
    adjuster.server.faults.clear()
    adjuster.qtbot.waitUntil(lambda: adjuster.house.live.following.standing is Standing.WAITING)


def test_the_picture_of_a_new_attempt_can_be_compared_and_the_panes_stay(play: Play, adjuster: Adjuster) -> None:
    play.goes_on_to(TWO_PHOTOS, photos=2)
    adjuster.clicks_tile(0)
    adjuster.grid.setFocus()
    adjuster.presses(Key.Key_Right)
    adjuster.presses(Key.Key_Left, Modifier.ShiftModifier)
    adjuster.presses(Key.Key_C)
    panes = adjuster.window.look.compare_view.panes
    shown = [pane.photo.id for pane in panes if pane.photo is not None]
    assert len(shown) == 2
    play.goes_on_to(ALL_PHOTOS, photos=14, verdicts=3)
    assert [pane.photo.id for pane in panes if pane.photo is not None] == shown


def test_a_picture_at_an_address_that_changes_each_time_is_not_fetched_again(play: Play, adjuster: Adjuster) -> None:
    play.goes_on_to(TWO_PHOTOS, photos=2)
    rows = adjuster.server.rows(KEY.text)
    signed = [{**r, "url": f"{adjuster.server.url}/photos/{str(r['url'])[5:]}?signed=anew"} for r in rows]
    adjuster.server.put_session(KEY.text, signed)
    count = len(adjuster.server.seen)
    adjuster.qtbot.waitUntil(lambda: sum("/v1/" in seen.path for seen in adjuster.server.seen[count:]) > 2)
    adjuster.presses(Key.Key_Return)
    adjuster.qtbot.wait(300)
    assert adjuster.window.look.loupe.isVisible()
    asked = [seen.path for seen in adjuster.server.wait_seen("/photos/*", 2)]
    assert sum("01-VIN" in path for path in asked) == sum("02-Interior-1" in path for path in asked) == 1


def test_the_desktop_is_told_while_i_am_at_something_else(
    play: Play, adjuster: Adjuster, monkeypatch: pytest.MonkeyPatch
) -> None:
    alerts: list[object] = []
    monkeypatch.setattr(QApplication, "alert", lambda *given: alerts.append(given))
    monkeypatch.setattr(type(adjuster.window), "isActiveWindow", lambda _: True)
    play.goes_on_to(TWO_PHOTOS, photos=2)
    assert alerts == []
    monkeypatch.setattr(type(adjuster.window), "isActiveWindow", lambda _: False)
    play.goes_on_to(RETAKEN, photos=7, verdicts=1)
    assert alerts
    alerts.clear()
    adjuster.house.settings.change(notify=False)
    play.goes_on_to(ALL_PHOTOS, photos=14, verdicts=3)
    assert alerts == []


def test_minimised_it_pauses_and_goes_on_when_i_am_back(
    play: Play, adjuster: Adjuster, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[bool] = []
    monkeypatch.setattr(adjuster.house.live, "see", seen.append)
    adjuster.window.showMinimized()
    QApplication.sendEvent(adjuster.window, QEvent(QEvent.Type.WindowStateChange))
    adjuster.window.showNormal()
    QApplication.sendEvent(adjuster.window, QEvent(QEvent.Type.WindowStateChange))
    assert False in seen
    assert seen[-1] is True
