"""However the phone was held, I see the scene upright: on the sheet, closely, and beside another photo."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from app.domain.photo import Photo
from app.services.demo_faults import Fault
from tests.bridge.test_image_decoder import BLUE, GREEN, RED, UPRIGHT, WHITE
from tests.bridge.test_pictures_of_all_kinds import turned
from tests.stories.conftest import Adjuster, Key

STEPS = 8
"""Of the sample's steps, the first ones, each photographed in another orientation."""
_NAMED = {"red": RED, "green": GREEN, "blue": BLUE, "white": WHITE}


@pytest.fixture(params=["JPEG", "PNG", "WEBP"])
def eight_ways(adjuster: Adjuster, request: pytest.FixtureRequest) -> Adjuster:
    """The session with step n held in orientation n, every attempt alike."""
    for orientation in range(1, STEPS + 1):
        body = turned(orientation, request.param)
        adjuster.server.faults.add(Fault(f"/photos/{_file_prefix(orientation)}*", body=body))
    adjuster.opens_the_sample()
    return adjuster


def _file_prefix(number: int) -> str:
    titles = "VIN Interior Cluster Left Front_Left Front Front_Right Right".split()
    return f"??-{titles[number - 1]}-"


def in_its_place(seen: QImage) -> list[str]:
    """The colours of the picture's quarters from left to right, from the upper row to the lower."""
    spots = [(x, y) for y in range(0, seen.height(), 5) for x in range(0, seen.width(), 5)]
    found: dict[str, list[tuple[int, int]]] = {name: [] for name in ("red", "green", "blue")}
    for x, y in spots:
        if (name := _name(seen.pixelColor(x, y))) is not None:
            found[name].append((x, y))
    assert all(len(places) > 20 for places in found.values()), {name: len(p) for name, p in found.items()}
    (red, green, blue) = (_middle(found[name]) for name in ("red", "green", "blue"))
    assert abs(green[1] - red[1]) < 6 > abs(blue[0] - red[0]), "it lies on its side"
    return UPRIGHT if red[0] < green[0] and red[1] < blue[1] else ["mirrored or upside down"]


def _middle(places: list[tuple[int, int]]) -> tuple[float, float]:
    return sum(x for x, _ in places) / len(places), sum(y for _, y in places) / len(places)


def _name(colour: QColor) -> str | None:
    seen = (colour.red(), colour.green(), colour.blue())
    for name in ("red", "green", "blue"):
        if max(abs(a - b) for a, b in zip(seen, _NAMED[name], strict=True)) < 12:
            return name
    return None


def is_large(adjuster: Adjuster, photo: Photo | None) -> bool:
    return photo is not None and bool(adjuster.house.large.pictures(photo))


def grabbed(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def test_they_look_alike_on_the_sheet(eight_ways: Adjuster) -> None:
    for row in range(STEPS):
        index = eight_ways.index(row)
        eight_ways.grid.scrollTo(index)
        place = eight_ways.grid.visualRect(index)
        assert in_its_place(eight_ways.grid.viewport().grab(place).toImage()) == UPRIGHT, eight_ways.titles()[row]


def test_they_look_alike_closely(eight_ways: Adjuster) -> None:
    eight_ways.presses(Key.Key_Home)
    eight_ways.presses(Key.Key_Return)
    loupe = eight_ways.window.look.loupe
    for number in range(1, STEPS + 1):
        eight_ways.qtbot.waitUntil(lambda: is_large(eight_ways, loupe.photo))
        assert loupe.header.said().startswith(f"{number} · ")
        assert in_its_place(grabbed(loupe.canvas)) == UPRIGHT, number
        eight_ways.presses(Key.Key_Right)


def test_they_look_alike_beside_each_other(eight_ways: Adjuster) -> None:
    eight_ways.clicks_tile(1)
    eight_ways.presses(Key.Key_C)
    panes = eight_ways.window.look.compare_view.panes
    for number in range(2, STEPS + 1):
        eight_ways.qtbot.waitUntil(lambda: all(is_large(eight_ways, pane.photo) for pane in panes))
        assert panes[1].title.text().startswith(f"{number} · ")
        assert [in_its_place(grabbed(pane.canvas)) for pane in panes] == [UPRIGHT, UPRIGHT], number
        eight_ways.presses(Key.Key_Right)
