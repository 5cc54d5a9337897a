"""Things happen while I look: a refresh, a filter, another session. Keys act on what I see, and it stays."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel

from app.bridge.step_filter import Shown
from app.domain.errors import PhotoTrouble, PhotoUnavailable
from app.services.demo_faults import Fault
from app.ui.depths import Depth
from app.ui.zoom import View
from tests.bridge.test_image_decoder import quarters
from tests.fakes.inspections import KEY
from tests.stories.conftest import Adjuster, Key, Modifier
from tests.stories.test_compare import compares_the_interior, names, panes, view
from tests.stories.test_look_closely import canvas, goes_in, header, is_sharp, loupe, place

LEFT = "/photos/04-Left-1.jpg"
OTHER = "ABC-00000001"


def changes(adjuster: Adjuster, code: int, **what: Any) -> None:
    rows = [row | what if row["photo_code"] == code else row for row in adjuster.server.rows(KEY.text)]
    adjuster.server.put_session(KEY.text, rows)


def drops(adjuster: Adjuster, *files: str) -> None:
    rows = [row for row in adjuster.server.rows(KEY.text) if not str(row["url"]).endswith(files)]
    adjuster.server.put_session(KEY.text, rows)


def refreshes(adjuster: Adjuster) -> None:
    adjuster.presses(Key.Key_F5)
    adjuster.qtbot.waitUntil(lambda: adjuster.is_at_rest())
    settles()


def settles() -> None:
    for _ in range(3):
        QApplication.processEvents()


def commands(adjuster: Adjuster, *names: str) -> set[str]:
    return {name for name in names if adjuster.window.actions_[name].isEnabled()}


def goes_into(adjuster: Adjuster, row: int) -> None:
    adjuster.clicks_tile(row)
    goes_in(adjuster)


# a refresh


def test_a_verdict_that_is_turned_round_while_i_look(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    goes_into(adjuster, 3)
    assert header(adjuster) == "4 · Left, attempt 1 of 1, Rejected, Wrong View"
    adjuster.presses(Key.Key_Z)
    adjuster.qtbot.waitUntil(lambda: is_sharp(adjuster))
    seen = canvas(adjuster).view
    changes(adjuster, 4, approved=True, approved_message="ACCEPTED")
    refreshes(adjuster)
    assert header(adjuster) == "4 · Left, attempt 1 of 1, Accepted"
    assert canvas(adjuster).view == seen, "nothing moves under the user"
    assert is_sharp(adjuster)
    assert canvas(adjuster).hasFocus()


def test_a_verdict_that_is_turned_round_while_i_compare(adjuster: Adjuster) -> None:
    compares_the_interior(adjuster)
    adjuster.presses(Key.Key_Tab)
    changes(adjuster, 2, approved=False, approved_message="REJECTED: Too dark")
    refreshes(adjuster)
    assert names(adjuster)[1] == "2 · Interior · attempt 2 of 2, Rejected"
    assert "Too dark · created_at 07:36:34 UTC · 15 s later" in adjuster.reads()
    assert adjuster.window.panel.photo == panes(adjuster)[0].photo


def test_new_addresses_do_not_blur_what_i_look_at(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    goes_into(adjuster, 3)
    changes(adjuster, 4, url=f"{adjuster.server.url}{LEFT}?signature=2")
    adjuster.server.faults.add(Fault(LEFT, hang=True))
    adjuster.presses(Key.Key_F5)
    adjuster.qtbot.waitUntil(lambda: not adjuster.is_asking())
    settles()
    assert canvas(adjuster).knows_size
    assert is_sharp(adjuster)


def test_the_attempt_that_i_look_at_is_withdrawn(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    goes_into(adjuster, 1)
    adjuster.presses(Key.Key_Up)
    drops(adjuster, "02-Interior-1.jpg")
    refreshes(adjuster)
    assert header(adjuster) == "2 · Interior, attempt 1 of 1, Accepted"


def test_the_only_attempt_that_i_look_at_is_withdrawn(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    goes_into(adjuster, 12)
    drops(adjuster, "06-Tires-1.jpg")
    refreshes(adjuster)
    assert header(adjuster).startswith("13 · Tires, Missing")
    assert not canvas(adjuster).has_picture
    adjuster.presses(Key.Key_Left)
    assert header(adjuster).startswith("12 · Windshield")


def test_an_attempt_that_i_compare_is_withdrawn(adjuster: Adjuster) -> None:
    """The newest one of its step takes its place."""
    compares_the_interior(adjuster)
    drops(adjuster, "02-Interior-1.jpg")
    refreshes(adjuster)
    assert names(adjuster)[0] == "2 · Interior · attempt 1 of 1, Accepted"
    assert adjuster.window.panel.photo == panes(adjuster)[1].photo


def test_a_step_that_i_compare_is_withdrawn(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    adjuster.clicks_tile(3)
    adjuster.presses(Key.Key_D, Modifier.ControlModifier | Modifier.ShiftModifier)
    drops(adjuster, "07-Right-1.jpg")
    refreshes(adjuster)
    assert place(adjuster) is None
    assert adjuster.chosen() == "Left"


# a filter


def test_a_filter_hides_the_step_that_i_look_at(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    goes_into(adjuster, 4)
    adjuster.presses(Key.Key_2, Modifier.AltModifier)
    settles()
    assert loupe(adjuster).photo == adjuster.window.panel.photo
    assert header(adjuster).split(",")[0].endswith(adjuster.chosen())
    adjuster.presses(Key.Key_4, Modifier.AltModifier)
    settles()
    assert adjuster.tiles() == []
    assert loupe(adjuster).photo is None
    for key in (Key.Key_Right, Key.Key_Up, Key.Key_Z, Key.Key_R, Key.Key_Home, Key.Key_C):
        adjuster.presses(key)
    assert place(adjuster) is Depth.LOUPE
    adjuster.presses(Key.Key_1, Modifier.AltModifier)
    settles()
    assert loupe(adjuster).photo is not None
    adjuster.presses(Key.Key_Escape)
    assert place(adjuster) is None


def test_keys_act_on_the_framed_photo_also_if_the_filter_hides_it(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    adjuster.window.filters.choose(Shown.REJECTED)
    adjuster.clicks_tile(0)
    adjuster.presses(Key.Key_D, Modifier.ControlModifier | Modifier.ShiftModifier)
    adjuster.presses(Key.Key_Tab)
    assert names(adjuster)[1].startswith("8 · Right")
    assert panes(adjuster)[1].property("active") is True
    assert adjuster.window.panel.photo == panes(adjuster)[1].photo
    refreshes(adjuster)
    assert adjuster.window.panel.photo == panes(adjuster)[1].photo
    adjuster.presses(Key.Key_Escape)
    assert adjuster.chosen() == "Left"
    assert adjuster.window.panel.title.text() == "4 · Left", "the sheet and its panel agree again"


# another session


def opens_another(adjuster: Adjuster) -> None:
    adjuster.server.put_session(
        OTHER, [row for row in adjuster.server.rows(KEY.text) if row["photo_code"] in (1, 2, 3)]
    )
    from app.domain.session_key import SessionKey

    adjuster.window.open(SessionKey(OTHER))
    adjuster.qtbot.waitUntil(lambda: adjuster.window.windowTitle().startswith(OTHER))
    adjuster.waits_for_all_pictures()


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_C])
def test_another_session_opens_while_i_look(adjuster: Adjuster, key: Qt.Key) -> None:
    adjuster.opens_the_sample()
    adjuster.clicks_tile(1)
    adjuster.presses(key)
    adjuster.presses(Key.Key_Z)
    opens_another(adjuster)
    settles()
    assert place(adjuster) is None
    assert adjuster.house.large.bytes_kept() == 0
    assert not panes(adjuster), "nor does a pane hold on to large pictures"
    photo = adjuster.window.panel.photo
    assert photo is not None
    assert photo.id.session_key == OTHER
    adjuster.presses(Key.Key_Right)
    adjuster.presses(Key.Key_C)
    assert {pane.photo.id.session_key for pane in panes(adjuster) if pane.photo} == {OTHER}
    assert panes(adjuster)[0].canvas.placement().is_fitted


# pictures that come late, or never


def test_space_is_held_while_pictures_arrive(adjuster: Adjuster) -> None:
    adjuster.server.shape(bytes_per_second=6_000_000, latency_seconds=0.02)
    adjuster.opens_the_sample_without_waiting_for_pictures()
    adjuster.presses(Key.Key_End)
    adjuster.qtbot.keyPress(adjuster.grid, Key.Key_Space)
    assert place(adjuster) is Depth.LOUPE
    adjuster.waits_for_all_pictures()
    adjuster.qtbot.waitUntil(lambda: is_sharp(adjuster))
    assert header(adjuster).startswith("13 · Tires")
    adjuster.qtbot.keyRelease(QApplication.focusWidget(), Key.Key_Space)
    assert place(adjuster) is None


def test_a_comparison_that_begins_before_its_pictures_are_there(adjuster: Adjuster) -> None:
    adjuster.server.faults.add(Fault("/photos/02-Interior-*", hang=True))
    adjuster.opens_the_sample_without_waiting_for_pictures()
    adjuster.clicks_tile(1)
    adjuster.presses(Key.Key_C)
    assert not any(pane.canvas.has_picture for pane in panes(adjuster))
    adjuster.server.faults.clear()
    adjuster.waits_for_all_pictures()
    adjuster.qtbot.waitUntil(lambda: all(pane.canvas.knows_size for pane in panes(adjuster)))


def test_a_broken_picture_is_tried_again_where_i_see_that_it_is_broken(adjuster: Adjuster) -> None:
    adjuster.server.faults.add(Fault(LEFT, status=500))
    adjuster.opens_the_sample()
    goes_into(adjuster, 2)
    adjuster.presses(Key.Key_Right)
    assert not canvas(adjuster).has_picture
    assert "Server problem (status 500)" in canvas(adjuster)._words
    assert "Try again (Enter)" in canvas(adjuster)._words
    adjuster.server.faults.clear()
    adjuster.presses(Key.Key_Return)
    adjuster.qtbot.waitUntil(lambda: is_sharp(adjuster))
    assert place(adjuster) is Depth.LOUPE


def test_only_the_thumbnail_can_be_had(adjuster: Adjuster, monkeypatch: pytest.MonkeyPatch) -> None:
    """I am told, no percent is claimed, and the next time that I come by it is tried again."""
    adjuster.opens_the_sample()
    right = adjuster.house.large._read_photo

    def broken(*_: object) -> None:
        raise PhotoUnavailable(PhotoTrouble.GONE, status=404)

    monkeypatch.setattr(adjuster.house.large, "_read_photo", broken)
    adjuster.clicks_tile(2)
    adjuster.presses(Key.Key_Return)
    adjuster.qtbot.waitUntil(lambda: "No longer there (status 404)" in adjuster.window.status.progress.text())
    assert canvas(adjuster).has_picture
    assert not loupe(adjuster).chips.percent.isVisible()
    monkeypatch.setattr(adjuster.house.large, "_read_photo", right)
    adjuster.presses(Key.Key_Right)
    adjuster.presses(Key.Key_Left)
    adjuster.qtbot.waitUntil(lambda: is_sharp(adjuster))
    assert "%" in loupe(adjuster).chips.percent.text()
    assert loupe(adjuster).chips.percent.isVisible()


def test_a_photo_without_a_picture_in_a_comparison(adjuster: Adjuster) -> None:
    rows = adjuster.server.rows(KEY.text)
    rows = [row | {"url": None} if str(row["url"]).endswith("02-Interior-1.jpg") else row for row in rows]
    adjuster.server.put_session(KEY.text, rows)
    adjuster.opens_the_sample()
    adjuster.clicks_tile(1)
    adjuster.presses(Key.Key_C)
    settles()
    assert not panes(adjuster)[0].canvas.has_picture
    assert panes(adjuster)[0].canvas._words == "No picture"
    adjuster.presses(Key.Key_Tab)
    before = panes(adjuster)[1].canvas.view
    for key in (Key.Key_Z, Key.Key_Plus, Key.Key_R, Key.Key_B):
        adjuster.presses(key)
    assert panes(adjuster)[1].canvas.view == before, "what is not there moves nothing"


def test_unreadable_entries_and_extra_photos_have_their_place_in_the_row(adjuster: Adjuster) -> None:
    rows = adjuster.server.rows(KEY.text)
    extra = dict(rows[0], photo_code=21, photo_label="Rear_Tire", url="06-Tires-1.jpg")
    adjuster.server.put_session(KEY.text, [*rows, extra, {"photo_code": "?"}])
    adjuster.opens_the_sample()
    goes_into(adjuster, 12)
    adjuster.presses(Key.Key_Right)
    assert header(adjuster).startswith("+ Rear_Tire, attempt 1 of 1, Accepted")
    adjuster.qtbot.waitUntil(lambda: is_sharp(adjuster))
    adjuster.presses(Key.Key_Z)
    kept = canvas(adjuster).view
    adjuster.presses(Key.Key_Right)
    assert header(adjuster).startswith("Entry 16, Unreadable entry")
    assert not canvas(adjuster).has_picture
    for key in (Key.Key_Z, Key.Key_Plus, Key.Key_C, Key.Key_Down, Key.Key_A, Key.Key_R):
        adjuster.presses(key)
    adjuster.presses(Key.Key_Left)
    assert canvas(adjuster).view == kept
    assert place(adjuster) is Depth.LOUPE


# keys in quick succession


def test_a_held_arrow_ends_where_it_ends(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    goes_in(adjuster)
    for key, end in ((Key.Key_Right, "13 · Tires"), (Key.Key_Left, "1 · VIN")):
        for _ in range(50):
            adjuster.presses(key)
        assert header(adjuster).startswith(end)
    adjuster.presses(Key.Key_Right)
    for _ in range(50):
        adjuster.presses(Key.Key_Up)
        adjuster.presses(Key.Key_Down)
    assert header(adjuster) == "2 · Interior, attempt 2 of 2, Accepted"
    adjuster.qtbot.waitUntil(lambda: is_sharp(adjuster))
    assert loupe(adjuster).photo == adjuster.window.panel.photo


def test_a_held_arrow_in_a_comparison(adjuster: Adjuster) -> None:
    compares_the_interior(adjuster)
    adjuster.presses(Key.Key_P)
    for _ in range(50):
        adjuster.presses(Key.Key_Right)
    assert names(adjuster)[0].startswith("13 · Tires")
    assert names(adjuster)[1].startswith("2 · Interior")
    adjuster.qtbot.waitUntil(lambda: panes(adjuster)[0].canvas.knows_size)
    assert adjuster.window.panel.photo == panes(adjuster)[0].photo


def test_c_on_a_step_without_a_photo(adjuster: Adjuster) -> None:
    drops(adjuster, "09-Windshield-1.jpg")
    adjuster.opens_the_sample()
    adjuster.clicks_tile(11)
    adjuster.presses(Key.Key_C)
    assert place(adjuster) is None
    adjuster.presses(Key.Key_Space)
    adjuster.presses(Key.Key_C)
    assert place(adjuster) is Depth.LOUPE


# the room changes


def test_the_window_grows_while_i_am_zoomed_in(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    goes_into(adjuster, 4)
    canvas(adjuster).set_view(View(2.0, (0.4, 0.6)))
    adjuster.window.resize(1600, 900)
    settles()
    assert canvas(adjuster).placement().scale == 2.0
    assert canvas(adjuster).placement().centre == pytest.approx((0.4, 0.6))
    adjuster.qtbot.waitUntil(lambda: is_sharp(adjuster))


def test_the_window_grows_while_i_compare(adjuster: Adjuster) -> None:
    """Who is zoomed in stays so; the next photo in a pane comes at the same scale."""
    compares_the_interior(adjuster)
    adjuster.presses(Key.Key_1, Modifier.ControlModifier)
    settles()
    adjuster.window.resize(1700, 950)
    settles()
    adjuster.presses(Key.Key_P)
    adjuster.presses(Key.Key_Right)
    adjuster.qtbot.waitUntil(lambda: panes(adjuster)[0].canvas.knows_size)
    assert [pane.canvas.placement().scale for pane in panes(adjuster)] == [1.0, 1.0]


def test_fitted_stays_fitted_and_sharp_in_any_room(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    goes_into(adjuster, 4)
    for size in ((1024, 640), (1900, 1000), (700, 500)):
        adjuster.window.resize(*size)
        settles()
        assert canvas(adjuster).placement().is_fitted
        adjuster.qtbot.waitUntil(lambda: is_sharp(adjuster))
        photo = loupe(adjuster).photo
        assert photo is not None
        shown = canvas(adjuster)._best(canvas(adjuster).placement()).image.width()
        wanted = min(canvas(adjuster).placement().target().width(), canvas(adjuster).full_size.width())
        assert wanted - 2 <= shown <= 2.05 * wanted, "neither blurred nor aliased"


# the keyboard


def test_f11_does_not_take_the_keyboard_from_a_text_field(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    adjuster.presses(Key.Key_L, Modifier.ControlModifier)
    field = adjuster.window.box.field
    assert field.hasFocus()
    adjuster.presses(Key.Key_F11)
    assert field.hasFocus()
    adjuster.qtbot.keyClicks(QApplication.focusWidget(), "QUZ")
    assert field.text().endswith("QUZ")
    adjuster.presses(Key.Key_F11)


def test_single_keys_do_nothing_in_the_key_box(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    adjuster.presses(Key.Key_L, Modifier.ControlModifier)
    adjuster.qtbot.keyClicks(adjuster.window.box.field, "cgbrhjzu13")
    adjuster.presses(Key.Key_Left)
    adjuster.presses(Key.Key_Home)
    adjuster.presses(Key.Key_Space)
    assert place(adjuster) is None
    assert adjuster.chosen() == "VIN"


def writes(adjuster: Adjuster, text: str) -> None:
    from app.domain.review import DrawingKind

    loupe(adjuster).tools.hold(DrawingKind.TEXT)
    adjuster.presses(Key.Key_Return)
    assert loupe(adjuster).tools.field.hasFocus()
    adjuster.qtbot.keyClicks(QApplication.focusWidget(), text)


def test_single_keys_do_nothing_in_a_text_on_the_photo(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    goes_into(adjuster, 1)
    seen = canvas(adjuster).view
    writes(adjuster, "zgbrc12lh+-[]?")
    keys = (Key.Key_Up, Key.Key_Down, Key.Key_Left, Key.Key_Home, Key.Key_End, Key.Key_Backspace, Key.Key_Space)
    for key in keys:
        adjuster.presses(key)
    assert loupe(adjuster).tools.field.text() == "zgbrc12lh+-[] "
    assert header(adjuster).startswith("2 · Interior, attempt 2 of 2")
    assert place(adjuster) is Depth.LOUPE
    assert canvas(adjuster).view == seen
    assert canvas(adjuster).turns == 0
    adjuster.presses(Key.Key_Escape)
    assert not loupe(adjuster).tools.field.isVisible()
    assert place(adjuster) is Depth.LOUPE, "Esc gives up the text alone"
    adjuster.presses(Key.Key_Escape)
    assert place(adjuster) is None


def test_a_text_is_given_up_when_another_photo_comes(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    goes_into(adjuster, 1)
    writes(adjuster, "dent")
    adjuster.presses(Key.Key_Right, Modifier.AltModifier)
    assert not loupe(adjuster).tools.field.isVisible()
    assert canvas(adjuster).hasFocus()
    adjuster.presses(Key.Key_Z)
    assert not canvas(adjuster).placement().is_fitted


def test_a_tool_needs_something_to_draw_on(adjuster: Adjuster) -> None:
    from app.domain.review import DrawingKind

    drops(adjuster, "06-Tires-1.jpg")
    adjuster.opens_the_sample()
    adjuster.clicks_tile(12)
    adjuster.presses(Key.Key_Space)
    heard: list[object] = []
    loupe(adjuster).tools.held_changed.connect(heard.append)
    loupe(adjuster).tools.hold(DrawingKind.ARROW)
    assert heard == [None], "the command is told that it is off"


def test_a_click_in_the_filmstrip_leaves_the_keyboard_with_the_photo(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    goes_in(adjuster)
    strip = loupe(adjuster).strip
    spot = strip.visualRect(strip.model().index(4, 0)).center()
    adjuster.qtbot.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert header(adjuster).startswith("5 · Front Left")
    assert canvas(adjuster).hasFocus()


def test_a_right_click_means_the_photo_beneath_it(adjuster: Adjuster) -> None:
    compares_the_interior(adjuster)
    asked: list[object] = []
    view(adjuster).menu_asked.connect(lambda where: asked.append(adjuster.window.panel.photo))
    first = panes(adjuster)[0]
    first.hands.menu_asked.emit(first.canvas.mapToGlobal(QPoint(50, 50)))
    assert asked == [first.photo]
    assert view(adjuster).active is first
    for popup in QApplication.topLevelWidgets():
        if popup.isVisible() and popup is not adjuster.window:
            popup.close()


def test_an_attempt_chosen_in_the_panel_comes_into_the_framed_pane(adjuster: Adjuster) -> None:
    compares_the_interior(adjuster)
    adjuster.presses(Key.Key_I)
    attempts = adjuster.window.panel.attempts
    spot = attempts.visualItemRect(attempts.item(0)).center()
    adjuster.qtbot.mouseClick(attempts.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    settles()
    assert adjuster.window.panel.photo == panes(adjuster)[1].photo
    assert names(adjuster)[1].startswith("2 · Interior · attempt 1 of 2")


# what can be done where

LARGE = ("fit", "actual_size", "double_size", "toggle_zoom", "brighten", "rotate_right", "overlays", "keep_position")
LOUPE = ("magnifier", "draw_arrow", "draw_circle", "draw_text", "remove_drawings")
COMPARE = ("pin", "sync", "blink", "reset_offset")
SESSION = ("look_closely", "compare", "compare_opposite", "next_step", "previous_step", "refresh")


def test_commands_are_there_where_they_mean_something(adjuster: Adjuster) -> None:
    every = (*LARGE, *LOUPE, *COMPARE, *SESSION)
    assert commands(adjuster, *every) == set()
    adjuster.opens_the_sample()
    assert commands(adjuster, *every) == set(SESSION)
    adjuster.clicks_tile(1)
    goes_in(adjuster)
    assert commands(adjuster, *every) == {*SESSION, *LARGE, *LOUPE} - {"look_closely"}
    assert commands(adjuster, "older_attempt", "newer_attempt") == {"older_attempt", "newer_attempt"}
    adjuster.presses(Key.Key_C)
    assert commands(adjuster, *every) == {*SESSION, *LARGE, *COMPARE}
    adjuster.presses(Key.Key_Escape)
    adjuster.presses(Key.Key_Escape)
    assert commands(adjuster, *every) == set(SESSION)


def test_what_was_switched_on_for_one_comparison_is_off_in_the_next(adjuster: Adjuster) -> None:
    compares_the_interior(adjuster)
    adjuster.presses(Key.Key_V)
    adjuster.presses(Key.Key_P)
    adjuster.presses(Key.Key_D, Modifier.ControlModifier)
    assert not adjuster.window.actions_["blink"].isChecked()
    assert not adjuster.window.actions_["pin"].isChecked()
    assert view(adjuster).pinned is None


def test_as_it_is_puts_the_command_back_too(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    goes_into(adjuster, 1)
    adjuster.presses(Key.Key_B)
    adjuster.clicks_button("As it is")
    assert not adjuster.window.actions_["brighten"].isChecked()
    adjuster.presses(Key.Key_B)
    assert canvas(adjuster).brighten
    adjuster.presses(Key.Key_C)
    settles()
    adjuster.qtbot.mouseClick(panes(adjuster)[0].chips.reset, Qt.MouseButton.LeftButton)
    assert not any(pane.canvas.brighten for pane in panes(adjuster))
    assert not adjuster.window.actions_["brighten"].isChecked()


def test_times_in_a_second_comparison_are_its_own(adjuster: Adjuster) -> None:
    compares_the_interior(adjuster)
    adjuster.presses(Key.Key_Escape)
    adjuster.clicks_tile(3)
    adjuster.presses(Key.Key_C)
    assert panes(adjuster)[0].times.text() == "Wrong View · created_at 07:36:24 UTC"
    assert panes(adjuster)[1].times.text().endswith("s later")
    adjuster.presses(Key.Key_P)
    second = panes(adjuster)[1].times.text()
    adjuster.presses(Key.Key_Tab)
    adjuster.presses(Key.Key_P)
    adjuster.presses(Key.Key_P)
    adjuster.presses(Key.Key_Right)
    assert panes(adjuster)[1].times.text() != second


def test_overlays_hide_in_a_comparison_as_well(adjuster: Adjuster) -> None:
    compares_the_interior(adjuster)
    adjuster.presses(Key.Key_H)
    assert not view(adjuster).strip.isVisible()
    assert not any(pane.chips.percent.isVisible() for pane in panes(adjuster))
    adjuster.presses(Key.Key_H)
    assert view(adjuster).strip.isVisible()
    assert all(pane.chips.percent.isVisible() for pane in panes(adjuster))


# what there is room for


def four(adjuster: Adjuster) -> None:
    inspection = adjuster.house.session.inspection
    assert inspection is not None
    rows = (inspection.steps[n].newest for n in (3, 4, 6, 7))
    adjuster.window.look._compare([photo for photo in rows if photo is not None])
    settles()


@pytest.mark.parametrize(("size", "columns"), [((900, 1200), 4), ((1200, 900), 2)], ids=["tall", "wide"])
def test_four_photos_stand_as_suits_their_shape(adjuster: Adjuster, size: tuple[int, int], columns: int) -> None:
    picture = BytesIO()
    quarters().resize(size).save(picture, "PNG")
    adjuster.server.faults.add(Fault("/photos/*", body=picture.getvalue()))
    adjuster.opens_the_sample()
    four(adjuster)
    assert len({pane.geometry().left() for pane in panes(adjuster)}) == columns


def test_a_reason_of_five_hundred_characters_leaves_the_room_to_the_photo(adjuster: Adjuster) -> None:
    """Two lines of it, and when each was taken; the panel tells it all, and so does a screen reader."""
    reason = ("too dark and out of focus, " * 18).strip()
    rows = [row | {"approved": False, "approved_message": reason} for row in adjuster.server.rows(KEY.text)]
    adjuster.server.put_session(KEY.text, rows)
    adjuster.opens_the_sample()
    goes_into(adjuster, 3)
    tall = loupe(adjuster).header.height()
    assert reason in loupe(adjuster).header.said()
    adjuster.presses(Key.Key_Escape)
    four(adjuster)
    for pane in panes(adjuster):
        assert pane.times.height() <= 2 * pane.times.fontMetrics().lineSpacing() + 2
        assert "… · created_at 07:36:" in QLabel.text(pane.times).replace("\n", " ")
        assert reason in pane.canvas.accessibleName()
    changes(adjuster, 4, approved_message="REJECTED: Wrong View")
    adjuster.presses(Key.Key_Escape)
    goes_into(adjuster, 3)
    refreshes(adjuster)
    assert header(adjuster).endswith("Wrong View")
    assert loupe(adjuster).header.height() == tall, "nothing moves from photo to photo"


def test_photos_side_by_side_have_the_same_room(adjuster: Adjuster) -> None:
    """Whatever is written above them."""
    compares_the_interior(adjuster)
    settles()
    for width in (1366, 900):
        adjuster.window.resize(width, 640)
        settles()
        first, second = (pane.canvas.size() for pane in panes(adjuster))
        assert abs(first.width() - second.width()) <= 1
        assert first.height() == second.height()


def test_the_banner_stays_within_a_narrow_pane(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    adjuster.window.resize(700, 640)
    four(adjuster)
    adjuster.presses(Key.Key_B)
    adjuster.presses(Key.Key_R)
    settles()
    for pane in panes(adjuster):
        chips = pane.chips
        assert pane.canvas.rect().contains(chips.banner.geometry())
        assert chips.words.heightForWidth(chips.words.width()) <= chips.words.height()
        assert chips.reset.width() >= chips.reset.sizeHint().width()
        assert not (chips.percent.isVisible() and chips.banner.geometry().intersects(chips.percent.geometry()))
