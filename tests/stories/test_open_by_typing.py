"""I type the key from the claim, press Enter, and see what is accepted, what is rejected, and why."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from app.bridge.tile import PictureState
from app.domain.photo import Photo
from app.ui.photo_facts import PhotoFacts
from app.ui.session_list import SessionList
from app.ui.words import Words
from tests.fakes.inspections import KEY, SENTENCE, photo
from tests.stories.conftest import Adjuster, Key, Modifier

WALK = [
    "VIN",
    "Interior",
    "Cluster",
    "Left",
    "Front Left",
    "Front",
    "Front Right",
    "Right",
    "Rear Right",
    "Rear",
    "Rear Left",
    "Windshield",
    "Tires",
]
REASON = "Please recapture the photo, ensuring that the vehicle is fully in frame for this angle."


def test_the_keyboard_is_already_in_the_box(adjuster: Adjuster) -> None:
    assert adjuster.window.start.box.field.hasFocus()


def test_thirteen_tiles_in_walking_order_with_their_pictures(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    assert adjuster.titles() == WALK
    assert set(adjuster.pictures()) == {PictureState.SHOWN}
    sharp = adjuster.window.tile.geometry.photo_size.width()
    adjuster.qtbot.waitUntil(lambda: {t.pixmap.width() for t in adjuster.tiles() if t.pixmap} == {sharp})


def test_one_sentence_answers_the_question(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    assert adjuster.window.summary.sentence.text() == SENTENCE
    assert adjuster.window.summary.standing.text().startswith("XXX-ABCDE12345 · ")
    assert " · As of " in adjuster.window.summary.standing.text()
    assert adjuster.window.windowTitle() == "XXX-ABCDE12345 · Walkaround"


def test_the_three_rejected_ones_say_why(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    rejected = {words[1]: words[2] for n in range(13) if (words := adjuster.words_on_tile(n))[0] == "REJECTED"}
    assert rejected == {"Left": "Wrong View", "Front Left": REASON, "Front Right": "Wrong View"}


def test_the_recaptured_one_says_which_try_it_is(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    assert adjuster.words_on_tile(1) == ("ACCEPTED (TRY 2)", "Interior", "07:36:34 UTC")
    assert adjuster.tiles()[1].attempts == 2


def test_all_of_a_long_reason_stands_in_the_panel(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    adjuster.clicks_tile(4)
    assert adjuster.window.panel.title.text() == "5 · Front Left"
    assert adjuster.window.panel.note.word.text() == "Rejected"
    assert adjuster.window.panel.note.reason.text() == REASON


def test_the_server_s_times_stand_there_in_utc_and_local_time(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    adjuster.clicks_tile(4)
    seen = adjuster.reads()
    assert "created_at" in seen
    assert "2021-05-27 07:36:26 UTC" in seen
    assert "updated_at" in seen
    assert "2021-05-27 07:36:56 UTC" in seen
    assert seen.count("local time") >= 2


def test_lower_case_blanks_and_links_do_as_well(adjuster: Adjuster) -> None:
    adjuster.types_key("  https://acme.vehiclecapture.com/xxx-abcde12345?l=en ")
    adjuster.waits_for_all_pictures()
    assert adjuster.window.box.field.text() == "XXX-ABCDE12345"


def test_pasting_works_too(adjuster: Adjuster) -> None:
    QGuiApplication.clipboard().setText("\ufeff XXX-ABCDE12345\n")
    adjuster.presses(Key.Key_V, Modifier.ControlModifier)
    adjuster.presses(Key.Key_Enter)
    adjuster.waits_for_all_pictures()
    assert adjuster.titles() == WALK


def test_the_button_does_what_enter_does(adjuster: Adjuster) -> None:
    adjuster.qtbot.keyClicks(adjuster.window.start.box.field, KEY.text)
    adjuster.clicks_button("Open")
    adjuster.waits_for_all_pictures()
    assert adjuster.chosen() == "VIN"
    assert adjuster.grid.hasFocus()


def test_opened_sessions_are_listed_when_i_come_back(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    listed = adjuster.house.library.model
    wanted = "XXX-ABCDE12345, 2017 Nissan Rogue, 3 to retake"
    adjuster.qtbot.waitUntil(lambda: listed.rowCount() == 1 and listed.index(0).data() == wanted)


def test_another_session_and_back_again(adjuster: Adjuster) -> None:
    """The pictures of the first one are shown again, not waited for."""
    adjuster.server.put_session("ABC-00000001", adjuster.server.rows(KEY.text)[:3])
    adjuster.opens_the_sample()
    adjuster.presses(Key.Key_L, Modifier.ControlModifier)
    adjuster.types_key("ABC-00000001")
    adjuster.qtbot.waitUntil(lambda: adjuster.window.windowTitle().startswith("ABC-00000001"))
    adjuster.waits_for_all_pictures()
    adjuster.presses(Key.Key_L, Modifier.ControlModifier)
    adjuster.types_key(KEY.text)
    adjuster.qtbot.waitUntil(lambda: adjuster.window.windowTitle().startswith("XXX-ABCDE12345"))
    adjuster.waits_for_all_pictures()
    assert set(adjuster.pictures()) == {PictureState.SHOWN}


def test_the_open_session_is_marked_in_the_list(adjuster: Adjuster) -> None:
    def marked() -> str:
        panel = adjuster.window.page.sessions.findChild(SessionList)
        assert isinstance(panel, SessionList)
        index = panel.currentIndex()
        return str(index.data()).partition(",")[0] if index.isValid() else ""

    adjuster.server.put_session("ABC-00000001", adjuster.server.rows(KEY.text)[:3])
    adjuster.opens_the_sample()
    adjuster.qtbot.waitUntil(lambda: marked() == KEY.text)
    adjuster.types_key("ABC-00000001")
    adjuster.qtbot.waitUntil(lambda: marked() == "ABC-00000001")


@pytest.fixture
def in_tokyo(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    import time

    monkeypatch.setenv("TZ", "Asia/Tokyo")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize(
    "written", ["9999-12-31T23:59:59Z", "0001-01-01T00:00:00Z", "2021-05-27T20:00:00Z", "soon", ""]
)
def test_no_date_is_too_odd_to_be_shown(adjuster: Adjuster, in_tokyo: None, written: str) -> None:
    def shown(of: Photo) -> str:
        facts = PhotoFacts(adjuster.house.translate)
        adjuster.qtbot.addWidget(facts)
        facts.show_photo(of)
        return next(word.text() for word in facts.findChildren(Words) if word.accessibleName())

    text = shown(photo(created_at=written))
    assert text == "none" if not written else text.startswith(written[:4].lstrip("0"))
    if written.startswith("2021"):
        assert text == "2021-05-27 20:00:00 UTC\n2021-05-28 05:00:00 local time"
