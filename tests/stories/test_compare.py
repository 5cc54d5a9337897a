"""I hold photos against each other: they move together, one can be shifted, and a key acts on the framed one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from app.services.demo_faults import Fault
from app.ui.compare_pane import ComparePane
from app.ui.compare_view import CompareView
from app.ui.depths import Depth
from tests.bridge.test_image_decoder import quarters
from tests.fakes.inspections import KEY
from tests.stories.conftest import Adjuster, Key, Modifier


def view(adjuster: Adjuster) -> CompareView:
    return adjuster.window.look.compare_view


def panes(adjuster: Adjuster) -> list[ComparePane]:
    return view(adjuster).panes


def names(adjuster: Adjuster) -> list[str]:
    return [f"{pane.title.text()}, {pane.word.text()}" for pane in panes(adjuster)]


def centres(adjuster: Adjuster) -> list[tuple[float, float]]:
    return [pane.canvas.placement().centre for pane in panes(adjuster)]


def scales(adjuster: Adjuster) -> list[float]:
    return [pane.canvas.placement().scale / pane.canvas.placement().fit_scale for pane in panes(adjuster)]


def compares_the_interior(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    adjuster.clicks_tile(1)
    adjuster.presses(Key.Key_C)
    adjuster.qtbot.waitUntil(lambda: all(adjuster.house.large.pictures(p.photo) for p in panes(adjuster) if p.photo))


def test_c_compares_the_attempts_of_the_step(adjuster: Adjuster) -> None:
    compares_the_interior(adjuster)
    assert names(adjuster) == [
        "2 · Interior · attempt 1 of 2, Rejected (superseded)",
        "2 · Interior · attempt 2 of 2, Accepted",
    ]
    assert "Wrong View · created_at 07:36:19 UTC" in adjuster.reads()
    assert "created_at 07:36:34 UTC · 15 s later" in adjuster.reads()


def test_opposite_sides_stand_left_and_right(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    adjuster.clicks_tile(7)
    adjuster.presses(Key.Key_D, Modifier.ControlModifier | Modifier.ShiftModifier)
    assert names(adjuster) == ["4 · Left · attempt 1 of 1, Rejected", "8 · Right · attempt 1 of 1, Accepted"]
    assert view(adjuster).active is panes(adjuster)[1], "the photo that was chosen stays the one that is meant"


def test_what_has_nothing_to_be_compared_with_says_so(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    adjuster.clicks_tile(12)
    adjuster.presses(Key.Key_C)
    assert adjuster.window.depths.place is None
    assert "nothing to compare" in adjuster.reads()


def test_they_zoom_and_pan_together(adjuster: Adjuster) -> None:
    compares_the_interior(adjuster)
    scroll(adjuster, 1, QPointF(120, 200), 120 * 8)
    assert scales(adjuster)[0] == pytest.approx(scales(adjuster)[1], rel=0.01)
    assert scales(adjuster)[0] > 3
    assert centres(adjuster)[0] == pytest.approx(centres(adjuster)[1], abs=0.005)
    adjuster.presses(Key.Key_Left, Modifier.ShiftModifier)
    assert centres(adjuster)[0] == pytest.approx(centres(adjuster)[1], abs=0.005)


def test_shift_moves_one_alone_and_the_offset_is_kept(adjuster: Adjuster) -> None:
    compares_the_interior(adjuster)
    scroll(adjuster, 1, QPointF(300, 200), 120 * 8)
    before = centres(adjuster)
    scroll_pad(adjuster, 0, QPoint(-60, 30), Modifier.ShiftModifier)
    after = centres(adjuster)
    assert after[1] == before[1], "the other one stays"
    shifted = (after[0][0] - after[1][0], after[0][1] - after[1][1])
    assert shifted[0] > 0.005
    scroll_pad(adjuster, 1, QPoint(-20, -10), Modifier.NoModifier)
    moved = centres(adjuster)
    assert (moved[0][0] - moved[1][0], moved[0][1] - moved[1][1]) == pytest.approx(shifted, abs=0.004)
    adjuster.presses(Key.Key_Tab)
    assert "Offset" in adjuster.reads()
    adjuster.presses(Key.Key_Home)
    assert centres(adjuster)[0] == pytest.approx(centres(adjuster)[1], abs=0.005)
    assert "Offset" not in adjuster.reads()


def test_s_lets_them_go_apart_and_comes_back(adjuster: Adjuster) -> None:
    compares_the_interior(adjuster)
    adjuster.presses(Key.Key_S)
    scroll(adjuster, 1, QPointF(300, 200), 120 * 8)
    assert scales(adjuster)[0] == pytest.approx(1.0)
    assert scales(adjuster)[1] > 3


def test_arrows_change_the_photo_that_is_not_pinned(adjuster: Adjuster) -> None:
    compares_the_interior(adjuster)
    adjuster.presses(Key.Key_P)
    assert panes(adjuster)[1].pinned.isVisible()
    adjuster.presses(Key.Key_Right)
    assert names(adjuster)[1] == "2 · Interior · attempt 2 of 2, Accepted", "pinned"
    assert names(adjuster)[0].startswith("3 · Cluster")
    adjuster.presses(Key.Key_Left)
    adjuster.presses(Key.Key_Up)
    assert names(adjuster)[0].startswith("2 · Interior · attempt 1 of 2")


def test_keys_act_on_the_framed_photo(adjuster: Adjuster) -> None:
    compares_the_interior(adjuster)
    assert adjuster.window.panel.photo == panes(adjuster)[1].photo
    adjuster.presses(Key.Key_Tab)
    assert view(adjuster).active is panes(adjuster)[0]
    assert adjuster.window.panel.photo == panes(adjuster)[0].photo
    assert panes(adjuster)[0].property("active") is True


def test_blinking_puts_one_over_the_other(adjuster: Adjuster) -> None:
    compares_the_interior(adjuster)
    apart = panes(adjuster)[0].geometry()
    adjuster.presses(Key.Key_V)
    adjuster.qtbot.waitUntil(lambda: panes(adjuster)[0].geometry() == panes(adjuster)[1].geometry())
    fronts = set()

    def both() -> bool:
        fronts.add(adjuster.window.childAt(panes(adjuster)[0].title.mapTo(adjuster.window, QPoint(3, 3))))
        return len(fronts) >= 2

    adjuster.qtbot.waitUntil(both, timeout=3000)
    adjuster.presses(Key.Key_V)
    adjuster.qtbot.waitUntil(lambda: panes(adjuster)[0].geometry() == apart)


def test_different_sizes_and_shapes_stay_aligned(adjuster: Adjuster, tmp_path: object) -> None:
    from io import BytesIO

    small, tall = BytesIO(), BytesIO()
    quarters().resize((640, 360)).save(small, "PNG")
    quarters().resize((900, 1600)).save(tall, "PNG")
    adjuster.server.faults.add(Fault("/photos/02-Interior-1.jpg", body=small.getvalue()))
    adjuster.server.faults.add(Fault("/photos/02-Interior-2.jpg", body=tall.getvalue()))
    compares_the_interior(adjuster)
    scroll(adjuster, 1, QPointF(330, 100), 120 * 9)
    assert centres(adjuster)[0] == pytest.approx(centres(adjuster)[1], abs=0.02)
    assert scales(adjuster)[0] == pytest.approx(scales(adjuster)[1], rel=0.01)


def test_escape_comes_out_to_where_it_began(adjuster: Adjuster) -> None:
    compares_the_interior(adjuster)
    assert adjuster.window.depths.place is Depth.COMPARE
    adjuster.presses(Key.Key_Escape)
    assert adjuster.grid.hasFocus()
    assert adjuster.chosen() == "Interior"
    assert KEY.text in adjuster.reads()


def scroll(adjuster: Adjuster, pane: int, at: QPointF, angle: int) -> None:
    shown = panes(adjuster)[pane].canvas
    none = Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(
        at, shown.mapToGlobal(at), QPoint(), QPoint(0, angle), Qt.MouseButton.NoButton, Modifier.NoModifier, none, False
    )
    QApplication.sendEvent(shown, event)


def scroll_pad(adjuster: Adjuster, pane: int, pixels: QPoint, modifier: Qt.KeyboardModifier) -> None:
    """Two fingers on a pad."""
    shown = panes(adjuster)[pane].canvas
    at = QPointF(200, 150)
    update = Qt.ScrollPhase.ScrollUpdate
    event = QWheelEvent(at, shown.mapToGlobal(at), pixels, pixels, Qt.MouseButton.NoButton, modifier, update, False)
    QApplication.sendEvent(shown, event)
