"""While pictures arrive I read and click: nothing moves under my eyes or my hand."""

from __future__ import annotations

from PySide6.QtCore import QRect

from app.bridge.tile import PictureState
from app.services.demo_faults import Fault
from tests.fakes.inspections import KEY
from tests.stories.conftest import Adjuster, Key


def rectangles(adjuster: Adjuster) -> list[QRect]:
    return [adjuster.grid.visualRect(adjuster.index(row)) for row in range(len(adjuster.tiles()))]


def test_tiles_stay_where_they_are(adjuster: Adjuster) -> None:
    fault = adjuster.server.faults.add(Fault("/photos/*", hang=True))
    adjuster.opens_the_sample_without_waiting_for_pictures()
    adjuster.server.wait_seen("/photos/*", 2)
    adjuster.clicks_tile(8)
    before = rectangles(adjuster)
    sentence = adjuster.window.summary.geometry()
    sizes = adjuster.window.page.sizes()
    seen: list[list[QRect]] = []
    adjuster.house.sheet.photo_ready.connect(lambda _: seen.append(rectangles(adjuster)))
    adjuster.server.faults.remove(fault)
    adjuster.waits_for_all_pictures()
    assert len(seen) >= 14
    assert all(now == before for now in seen)
    assert (adjuster.window.summary.geometry(), adjuster.window.page.sizes()) == (sentence, sizes)
    assert adjuster.chosen() == "Rear Right"
    assert adjuster.window.panel.title.text() == "9 · Rear Right"


def test_the_place_that_i_scrolled_to_stays(adjuster: Adjuster) -> None:
    rows = adjuster.server.rows(KEY.text)
    more = [rows[0] | {"photo_code": code, "photo_label": f"Extra {code}"} for code in range(100, 140)]
    adjuster.server.put_session(KEY.text, [*rows, *more])
    fault = adjuster.server.faults.add(Fault("/photos/*", hang=True))
    adjuster.opens_the_sample_without_waiting_for_pictures()
    adjuster.server.wait_seen("/photos/*", 2)
    bar = adjuster.grid.verticalScrollBar()
    assert bar.maximum() > 0
    adjuster.clicks_tile(0)
    bar.setValue(bar.maximum() // 2)
    place, before = bar.value(), rectangles(adjuster)
    adjuster.server.faults.remove(fault)
    adjuster.waits_for_all_pictures()
    assert bar.value() == place
    assert rectangles(adjuster) == before
    assert adjuster.chosen() == "VIN"


def test_what_i_see_is_loaded_first(adjuster: Adjuster) -> None:
    rows = adjuster.server.rows(KEY.text)
    more = [
        rows[0]
        | {
            "photo_code": code,
            "photo_label": f"Extra {code}",
            "url": f"{adjuster.server.url}/photos/01-VIN-1.jpg?{code}",
        }
        for code in range(100, 160)
    ]
    adjuster.server.put_session(KEY.text, [*rows, *more])
    fault = adjuster.server.faults.add(Fault("/photos/*", hang=True))
    adjuster.opens_the_sample_without_waiting_for_pictures()
    adjuster.server.wait_seen("/photos/*", 2)
    before = len(adjuster.server.seen)
    adjuster.presses(Key.Key_End)
    with adjuster.qtbot.waitSignal(adjuster.grid.in_view_changed):
        pass
    adjuster.server.faults.remove(fault)
    adjuster.waits_for_all_pictures()
    later = [seen.path for seen in adjuster.server.seen[before:]]
    assert all("?" in path for path in later[:10]), "extra photos are what is in view at the end"


def test_a_tile_that_fails_does_not_move_the_others(adjuster: Adjuster) -> None:
    fault = adjuster.server.faults.add(Fault("/photos/*", hang=True))
    adjuster.opens_the_sample_without_waiting_for_pictures()
    adjuster.server.wait_seen("/photos/*", 2)
    before = rectangles(adjuster)
    adjuster.server.faults.add(Fault("/photos/*", status=404))
    adjuster.server.faults.remove(fault)
    adjuster.waits_for_all_pictures()
    assert adjuster.pictures().count(PictureState.FAILED) >= 5
    assert rectangles(adjuster) == before
