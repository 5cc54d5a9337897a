"""One picture did not come: its tile says why, the others are there, and I try that one again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.bridge.tile import PictureState
from app.services.demo_faults import Fault
from app.ui.depths import Depth
from tests.fakes.inspections import KEY
from tests.stories.conftest import Adjuster, Key

LEFT = "/photos/04-Left-1.jpg"
ROW = 3
SHOWN, FAILED = PictureState.SHOWN, PictureState.FAILED


def opens_with(adjuster: Adjuster, fault: Fault) -> None:
    adjuster.server.faults.add(fault)
    adjuster.opens_the_sample()
    assert [n for n, picture in enumerate(adjuster.pictures()) if picture is FAILED] == [ROW]


@pytest.mark.parametrize(
    ("fault", "title"),
    [
        (Fault(LEFT, status=500), "Server problem (status 500)"),
        (Fault(LEFT, status=404), "No longer there (status 404)"),
        (Fault(LEFT, break_off_after=100_000), "Incomplete file"),
        (Fault(LEFT, length_lie=5_000), "Incomplete file"),
        (Fault(LEFT, body=b"<html>no picture</html>"), "Not a JPEG, PNG or WebP"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_the_tile_says_why_and_hides_no_other(adjuster: Adjuster, fault: Fault, title: str) -> None:
    opens_with(adjuster, fault)
    assert adjuster.words_on_tile(ROW)[:3] == ("REJECTED", "Left", "Wrong View")
    assert adjuster.words_on_tile(ROW)[3] == title
    assert "again" in adjuster.words_on_tile(ROW)[4]
    assert adjuster.banner() == ""
    assert adjuster.window.status.progress.text() == "13 of 14 photos · 1 photo could not be loaded"


@pytest.mark.parametrize(
    ("fault", "title", "text"),
    [
        (Fault(LEFT, headers={"Content-Length": "26000000"}), "Larger than 25 MB", "not loaded"),
        (Fault(LEFT, redirect_to="http://10.0.0.1/a.jpg"), "Address not allowed", "was not opened"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_where_another_try_cannot_help_none_is_offered(adjuster: Adjuster, fault: Fault, title: str, text: str) -> None:
    """Enter leads to what there is to say of it instead."""
    opens_with(adjuster, fault)
    assert adjuster.words_on_tile(ROW)[3:] == (title,)
    asked = [one.path for one in adjuster.server.seen].count(LEFT)
    adjuster.clicks_tile(ROW)
    adjuster.presses(Key.Key_Return)
    assert adjuster.window.depths.place is Depth.LOUPE
    canvas = adjuster.window.look.loupe.canvas
    assert title in canvas._words
    assert text in canvas._words
    assert "again (Enter)" not in canvas._words
    adjuster.presses(Key.Key_Return)
    adjuster.qtbot.wait(200)
    assert [one.path for one in adjuster.server.seen].count(LEFT) == asked
    adjuster.presses(Key.Key_R, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    adjuster.qtbot.waitUntil(lambda: [one.path for one in adjuster.server.seen].count(LEFT) > asked)


def test_enter_on_the_tile_tries_again(adjuster: Adjuster) -> None:
    opens_with(adjuster, Fault(LEFT, status=500, times=3))
    for _ in range(ROW):
        adjuster.presses(Key.Key_Right)
    assert adjuster.chosen() == "Left"
    adjuster.presses(Key.Key_Return)
    adjuster.qtbot.waitUntil(lambda: adjuster.pictures()[ROW] is SHOWN)
    assert adjuster.window.status.progress.text() == "14 photos"


def test_a_click_on_the_picture_tries_again(adjuster: Adjuster) -> None:
    opens_with(adjuster, Fault(LEFT, status=500, times=3))
    adjuster.clicks_tile(ROW)
    adjuster.qtbot.waitUntil(lambda: adjuster.pictures()[ROW] is SHOWN)


def test_a_click_beside_the_picture_only_chooses(adjuster: Adjuster) -> None:
    opens_with(adjuster, Fault(LEFT, status=500))
    asked = len(adjuster.server.wait_seen(LEFT))
    lower_edge = adjuster.grid.visualRect(adjuster.index(ROW)).bottomLeft()
    lower_edge.setX(lower_edge.x() + 40)
    lower_edge.setY(lower_edge.y() - 20)
    adjuster.qtbot.mouseClick(adjuster.grid.viewport(), Qt.MouseButton.LeftButton, pos=lower_edge)
    assert adjuster.chosen() == "Left"
    assert adjuster.pictures()[ROW] is FAILED
    assert len(adjuster.server.wait_seen(LEFT)) == asked


def test_it_may_fail_once_more(adjuster: Adjuster) -> None:
    opens_with(adjuster, Fault(LEFT, status=500))
    adjuster.clicks_tile(ROW)
    adjuster.server.wait_seen(LEFT, 6)
    adjuster.waits_for_all_pictures()
    assert adjuster.pictures()[ROW] is FAILED


@pytest.mark.parametrize("status", [403, 404, 410])
def test_an_address_that_is_gone_is_asked_for_anew(adjuster: Adjuster, status: int) -> None:
    opens_with(adjuster, Fault(LEFT, status=status))
    assert adjuster.words_on_tile(ROW)[3] == f"No longer there (status {status})"
    rows = adjuster.server.rows(KEY.text)
    left = next(row for row in rows if row["photo_code"] == 4)
    left["url"] = "demo:04-Left-2.jpg"
    adjuster.server.put_session(KEY.text, rows)
    adjuster.clicks_tile(ROW)
    adjuster.qtbot.waitUntil(lambda: adjuster.pictures()[ROW] is SHOWN)
    assert len(adjuster.server.wait_seen("/v1/*/photos")) == 2
    assert len(adjuster.server.wait_seen("/photos/04-Left-2.jpg")) == 1


def test_the_server_never_sees_credentials_with_a_picture(adjuster: Adjuster) -> None:
    opens_with(adjuster, Fault(LEFT, status=410, times=1))
    adjuster.clicks_tile(ROW)
    adjuster.qtbot.waitUntil(lambda: adjuster.pictures()[ROW] is SHOWN)
    assert not any(seen.leaks for seen in adjuster.server.seen)
