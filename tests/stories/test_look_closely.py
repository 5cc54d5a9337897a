"""I go into a photo, look at a spot at true size, and walk through steps and attempts without losing my place."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from itertools import pairwise

import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtWidgets import QApplication

from app.bridge.large_photos import Wish
from app.services.demo_faults import Fault
from app.ui.depths import Depth
from app.ui.loupe import Loupe
from app.ui.photo_canvas import PhotoCanvas
from app.ui.zoom import FITTED
from tests.fakes.inspections import KEY
from tests.stories.conftest import Adjuster, Key, Modifier

WIDTH, HEIGHT = 1600, 900


def canvas(adjuster: Adjuster) -> PhotoCanvas:
    return adjuster.window.look.loupe.canvas


def loupe(adjuster: Adjuster) -> Loupe:
    return adjuster.window.look.loupe


def place(adjuster: Adjuster) -> Depth | None:
    return adjuster.window.depths.place


def header(adjuster: Adjuster) -> str:
    return adjuster.window.look.loupe.header.said()


def is_sharp(adjuster: Adjuster) -> bool:
    shown = canvas(adjuster)
    photo = adjuster.window.look.loupe.photo
    pictures = adjuster.house.large.pictures(photo) if photo is not None else ()
    return any(max(p.image.size().toTuple()) >= shown.edge_needed() - 1 for p in pictures)


def goes_in(adjuster: Adjuster) -> None:
    adjuster.presses(Key.Key_Return)
    adjuster.qtbot.waitUntil(lambda: is_sharp(adjuster))


def seen_at(adjuster: Adjuster, x: int, y: int) -> QColor:
    return canvas(adjuster).grab().toImage().pixelColor(x, y)


def coded_picture(attempt: int) -> bytes:
    """Red tells the column, green the row (both in steps that survive no blur), blue the attempt."""
    picture = Image.new("RGB", (WIDTH, HEIGHT))
    rows = [bytes(v for x in range(WIDTH) for v in (x * 7 % 256, y * 5 % 256, attempt * 100)) for y in range(HEIGHT)]
    picture.frombytes(b"".join(rows))
    out = BytesIO()
    picture.save(out, "PNG", compress_level=1)
    return out.getvalue()


@pytest.fixture
def two_attempts(adjuster: Adjuster) -> Adjuster:
    """Step Interior with two pictures in which every pixel says where it is."""
    server = adjuster.server
    for attempt in (1, 2):
        server.faults.add(Fault(f"/photos/02-Interior-{attempt}.jpg", body=coded_picture(attempt)))
    adjuster.opens_the_sample()
    adjuster.presses(Key.Key_Right)
    return adjuster


def test_enter_goes_in_and_escape_comes_out_one_level_at_a_time(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    adjuster.clicks_tile(4)
    goes_in(adjuster)
    assert canvas(adjuster).isVisible()
    assert header(adjuster).startswith("5 · Front Left, attempt 1 of 1, Rejected, Please recapture the photo")
    adjuster.presses(Key.Key_C)
    adjuster.presses(Key.Key_F11)
    assert adjuster.window.isFullScreen()
    adjuster.presses(Key.Key_Escape)
    assert not adjuster.window.isFullScreen()
    assert place(adjuster) is Depth.COMPARE
    adjuster.presses(Key.Key_Escape)
    assert place(adjuster) is Depth.LOUPE
    adjuster.presses(Key.Key_Escape)
    assert place(adjuster) is None
    assert adjuster.grid.hasFocus()
    assert adjuster.chosen() == "Front Left"


def test_neighbours_wait_until_the_photo_itself_is_sharp(adjuster: Adjuster, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[tuple[bool, set[str]]] = []
    want = adjuster.house.large.want

    def hear(wishes: Sequence[Wish]) -> None:
        told.append((is_sharp(adjuster), {str(wish.photo.id) for wish in wishes}))
        want(wishes)

    adjuster.opens_the_sample()
    adjuster.clicks_tile(4)
    monkeypatch.setattr(adjuster.house.large, "want", hear)
    goes_in(adjuster)
    adjuster.qtbot.waitUntil(lambda: len(told[-1][1]) == 3)
    asked_for = [photos for sharp, photos in told if not sharp]
    photo = loupe(adjuster).photo
    assert photo is not None
    assert asked_for
    assert set().union(*asked_for) == {str(photo.id)}


def test_a_double_click_goes_in_as_well(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    middle = adjuster.grid.visualRect(adjuster.index(7)).center()
    adjuster.qtbot.mouseClick(adjuster.grid.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    adjuster.qtbot.mouseDClick(adjuster.grid.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    adjuster.qtbot.waitUntil(lambda: is_sharp(adjuster))
    assert header(adjuster).startswith("8 · Right")


def test_the_header_always_says_which_photo_this_is(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    goes_in(adjuster)
    adjuster.presses(Key.Key_Right)
    assert header(adjuster) == "2 · Interior, attempt 2 of 2, Accepted"
    adjuster.presses(Key.Key_Up)
    assert header(adjuster) == "2 · Interior, attempt 1 of 2, Rejected (superseded), Wrong View"
    adjuster.presses(Key.Key_Down)
    adjuster.presses(Key.Key_Left)
    assert header(adjuster).startswith("1 · VIN")
    adjuster.presses(Key.Key_Left)
    assert header(adjuster).startswith("1 · VIN")


def test_the_thumbnail_is_there_at_once(adjuster: Adjuster) -> None:
    """Before a single large pixel has been decoded."""
    adjuster.opens_the_sample()
    adjuster.presses(Key.Key_Return)
    assert canvas(adjuster).has_picture
    assert not adjuster.house.large.pictures(loupe(adjuster).photo)  # type: ignore[arg-type]
    QApplication.sendPostedEvents()  # the layout
    before = canvas(adjuster).placement().target()
    adjuster.qtbot.waitUntil(lambda: is_sharp(adjuster))
    after = canvas(adjuster).placement().target()
    assert abs(before.width() - after.width()) <= 2, "it jumped"
    assert abs(before.height() - after.height()) <= 2, "it jumped"


def test_a_spot_in_attempt_1_is_the_same_spot_in_attempt_2(two_attempts: Adjuster) -> None:
    """By pixels: same column, same row, another attempt."""
    adjuster = two_attempts
    goes_in(adjuster)
    adjuster.presses(Key.Key_Up)
    scroll(adjuster, QPointF(300, 200), 120 * 9)
    adjuster.qtbot.waitUntil(lambda: is_sharp(adjuster))
    scale = canvas(adjuster).placement().scale
    points = [(311, 207), (40, 30), (900, 350), (1200, 100)]
    first = [seen_at(adjuster, *point) for point in points]
    assert {c.blue() for c in first} == {100}
    adjuster.presses(Key.Key_Down)
    adjuster.qtbot.waitUntil(lambda: is_sharp(adjuster))
    second = [seen_at(adjuster, *point) for point in points]
    assert {c.blue() for c in second} == {200}
    assert canvas(adjuster).placement().scale == scale > 2
    assert [(c.red(), c.green()) for c in first] == [(c.red(), c.green()) for c in second]


def test_l_lets_each_photo_begin_fitted(two_attempts: Adjuster) -> None:
    adjuster = two_attempts
    goes_in(adjuster)
    adjuster.presses(Key.Key_Z)
    adjuster.presses(Key.Key_L)
    adjuster.presses(Key.Key_Up)
    assert canvas(adjuster).view == FITTED


def test_one_to_one_shows_each_pixel_of_the_photo_on_one_of_the_screen(two_attempts: Adjuster) -> None:
    adjuster = two_attempts
    goes_in(adjuster)
    adjuster.presses(Key.Key_1, Modifier.ControlModifier)
    adjuster.qtbot.waitUntil(lambda: is_sharp(adjuster))
    assert "100 %" in adjuster.reads()
    image = canvas(adjuster).grab().toImage()
    corner = canvas(adjuster).placement().target().topLeft()
    for x, y in ((100, 100), (101, 100), (100, 101), (777, 333)):
        column, row = x - round(corner.x()), y - round(corner.y())
        seen = image.pixelColor(x, y)
        assert (seen.red(), seen.green(), seen.blue()) == (column * 7 % 256, row * 5 % 256, 200)


def test_what_lies_under_the_pointer_stays_there(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    goes_in(adjuster)
    at = QPointF(500, 260)
    held = canvas(adjuster).placement().share_at(at)
    scroll(adjuster, at, 120 * 6)
    assert canvas(adjuster).placement().scale > 1
    again = canvas(adjuster).placement().share_at(at)
    assert held == pytest.approx(again, abs=0.002)


def test_double_click_and_z_toggle_fit_and_true_size(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    goes_in(adjuster)
    shown = canvas(adjuster)
    adjuster.qtbot.mouseDClick(shown, Qt.MouseButton.LeftButton, pos=QPoint(400, 200))
    assert shown.placement().scale == 1.0
    adjuster.presses(Key.Key_Z)
    assert shown.placement().is_fitted
    adjuster.presses(Key.Key_2, Modifier.ControlModifier)
    assert shown.placement().scale == 2.0
    adjuster.presses(Key.Key_0, Modifier.ControlModifier)
    assert shown.placement().is_fitted


def test_dragging_and_shift_with_arrows_pan(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    goes_in(adjuster)
    shown = canvas(adjuster)
    adjuster.presses(Key.Key_1, Modifier.ControlModifier)
    before = shown.placement().target().topLeft()
    adjuster.qtbot.mousePress(shown, Qt.MouseButton.LeftButton, pos=QPoint(400, 200))
    adjuster.qtbot.mouseMove(shown, QPoint(430, 180))
    move(shown, QPoint(430, 180))
    adjuster.qtbot.mouseRelease(shown, Qt.MouseButton.LeftButton, pos=QPoint(430, 180))
    moved = shown.placement().target().topLeft() - before
    assert (round(moved.x()), round(moved.y())) == (30, -20)
    adjuster.presses(Key.Key_Right, Modifier.ShiftModifier)
    assert shown.placement().target().left() < before.x() + 30
    assert header(adjuster).startswith("1 · VIN"), "the step changed"


def test_pinching_zooms_and_two_fingers_pan(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    goes_in(adjuster)
    shown = canvas(adjuster)
    fitted = shown.placement().scale
    pinch(shown, QPointF(300, 200), 1.5)
    scale = shown.placement().scale
    assert scale == pytest.approx(1.5 * fitted)
    before = shown.placement().target().topLeft()
    QApplication.sendEvent(shown, wheel(shown, QPointF(300, 200), QPoint(0, -40), QPoint(-25, -40)))
    moved = shown.placement().target().topLeft() - before
    assert (round(moved.x()), round(moved.y())) == (-25, -40)
    assert shown.placement().scale == scale


def test_turned_and_brightened_only_for_the_eye(two_attempts: Adjuster) -> None:
    adjuster = two_attempts
    photo = adjuster.window.panel.photo
    assert photo is not None
    kept = adjuster.house.pictures._held(photo)
    assert kept is not None
    bytes_before = kept.path.read_bytes()
    goes_in(adjuster)
    plain = seen_at(adjuster, 600, 250)
    adjuster.presses(Key.Key_B)
    assert "View only: shadows brightened" in adjuster.reads()
    brighter = seen_at(adjuster, 600, 250)
    assert brighter.lightness() > plain.lightness()
    adjuster.presses(Key.Key_R)
    assert "View only: shadows brightened, turned by 90°" in adjuster.reads()
    assert canvas(adjuster).placement().target().height() > canvas(adjuster).placement().target().width()
    adjuster.presses(Key.Key_H)
    assert "View only" in adjuster.reads(), "a changed view must never pass for the photo"
    adjuster.presses(Key.Key_H)
    adjuster.clicks_button("As it is")
    assert "View only" not in adjuster.reads()
    assert seen_at(adjuster, 600, 250) == plain
    assert kept.path.read_bytes() == bytes_before


def test_space_peeks(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    adjuster.presses(Key.Key_Space)
    assert canvas(adjuster).isVisible()
    adjuster.presses(Key.Key_Space)
    assert not canvas(adjuster).isVisible()
    adjuster.qtbot.keyPress(adjuster.grid, Key.Key_Space)
    adjuster.qtbot.wait(450)
    adjuster.qtbot.keyRelease(QApplication.focusWidget(), Key.Key_Space)
    assert not canvas(adjuster).isVisible(), "a held key lasts as long as it is held"


def test_digits_home_and_end_work_inside_too(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    goes_in(adjuster)
    adjuster.presses(Key.Key_End)
    assert header(adjuster).startswith("13 · Tires")
    adjuster.presses(Key.Key_Home)
    assert header(adjuster).startswith("1 · VIN")


def test_a_step_without_a_photo_says_so(adjuster: Adjuster) -> None:
    rows = [row for row in adjuster.server.rows(KEY.text) if row["photo_code"] != 9]
    adjuster.server.put_session(KEY.text, rows)
    adjuster.opens_the_sample()
    adjuster.clicks_tile(11)
    adjuster.presses(Key.Key_Space)
    assert header(adjuster) == "12 · Windshield, Missing, PAVE requires this photo, and there is none."
    assert not canvas(adjuster).has_picture


def test_the_next_photos_are_there_before_they_are_asked_for(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    adjuster.clicks_tile(4)
    goes_in(adjuster)
    large, steps = adjuster.house.large, adjuster.house.steps
    after = steps.row_at(5).newest  # type: ignore[union-attr]
    before = steps.row_at(3).newest  # type: ignore[union-attr]
    assert after is not None
    assert before is not None
    adjuster.qtbot.waitUntil(lambda: bool(large.pictures(after) and large.pictures(before)))
    requests = len(adjuster.server.seen)
    adjuster.presses(Key.Key_Right)
    assert is_sharp(adjuster), "not a moment later"
    assert len(adjuster.server.seen) == requests, "no photo is fetched twice"


def test_a_full_decode_only_when_the_zoom_passes_fit(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    goes_in(adjuster)
    photo = loupe(adjuster).photo
    assert photo is not None
    widths = [p.image.width() for p in adjuster.house.large.pictures(photo)]
    assert widths == [round(canvas(adjuster).placement().target().width())]
    adjuster.presses(Key.Key_Z)
    adjuster.qtbot.waitUntil(lambda: is_sharp(adjuster))
    assert adjuster.house.large.pictures(photo)[-1].image.size() == canvas(adjuster).full_size


def test_the_magnifier_shows_the_spot_beneath_it_at_true_size(two_attempts: Adjuster) -> None:
    adjuster = two_attempts
    goes_in(adjuster)
    adjuster.presses(Key.Key_G)
    photo = loupe(adjuster).photo
    assert photo is not None
    adjuster.qtbot.waitUntil(lambda: adjuster.house.large.pictures(photo)[-1].image.width() == WIDTH)
    image: QImage = canvas(adjuster).grab().toImage()
    middle = canvas(adjuster).rect().center()
    greens = [image.pixelColor(middle.x(), middle.y() + y).green() for y in range(8)]
    steps = {(b - a) % 256 for a, b in pairwise(greens)}
    assert steps == {5}, "one pixel of the photo on one of the screen"


def scroll(adjuster: Adjuster, at: QPointF, angle: int) -> None:
    shown = canvas(adjuster)
    QApplication.sendEvent(shown, wheel(shown, at, QPoint(0, angle), QPoint()))


def wheel(shown: PhotoCanvas, at: QPointF, angle: QPoint, pixels: QPoint) -> QWheelEvent:
    phase = Qt.ScrollPhase.NoScrollPhase if pixels.isNull() else Qt.ScrollPhase.ScrollUpdate
    where = shown.mapToGlobal(at)
    return QWheelEvent(at, where, pixels, angle, Qt.MouseButton.NoButton, Modifier.NoModifier, phase, False)


def pinch(shown: PhotoCanvas, at: QPointF, by: float) -> None:
    device = QPointingDevice.primaryPointingDevice()
    kind = Qt.NativeGestureType.ZoomNativeGesture
    where = shown.mapToGlobal(at)
    QApplication.sendEvent(shown, QNativeGestureEvent(kind, device, 2, at, at, where, by - 1.0, QPointF()))


def move(shown: PhotoCanvas, to: QPoint) -> None:
    """qtbot moves without a button held."""
    from PySide6.QtGui import QMouseEvent

    held = Qt.MouseButton.LeftButton
    where = shown.mapToGlobal(to.toPointF())
    event = QMouseEvent(QEvent.Type.MouseMove, to.toPointF(), where, Qt.MouseButton.NoButton, held, Modifier.NoModifier)
    QApplication.sendEvent(shown, event)


def test_there_is_no_other_pane_beside_a_large_photo(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    adjuster.presses(Key.Key_Return)
    adjuster.presses(Key.Key_F6)
    assert (place(adjuster), QApplication.focusWidget()) == (Depth.LOUPE, canvas(adjuster))


def test_the_panes_keep_their_widths_for_the_next_run(adjuster: Adjuster) -> None:
    """Also when the program is closed in the loupe, or on the start page."""
    page = adjuster.window.page
    assert adjuster.window.place().splitters == tuple(page.widths)
    adjuster.opens_the_sample()
    before = page.sizes()
    page.moveSplitter(before[0] + 40, 1)
    wider = page.sizes()
    assert wider[0] == before[0] + 40
    adjuster.presses(Key.Key_Return)
    adjuster.qtbot.waitUntil(lambda: page.sizes() != wider)
    assert adjuster.window.place().splitters == tuple(wider)
    page.take_widths([0, 1364, 0])
    assert page.widths == wider, "of a run that ended in the loupe of an earlier version"
