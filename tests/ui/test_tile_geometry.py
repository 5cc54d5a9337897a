"""Where the parts of a tile lie, and how large tiles become."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QRectF, QSize

from app.ui.tile_geometry import GAP, NARROWEST, WIDEST, TileGeometry, fitting

rooms = st.builds(QSize, st.integers(150, 4_000), st.integers(100, 3_000))


def seen_at_once(geometry: TileGeometry, room: QSize, tiles: int) -> bool:
    columns = room.width() // geometry.cell.width()
    return columns > 0 and -(-tiles // columns) * geometry.cell.height() <= room.height()


@pytest.mark.parametrize("width", range(NARROWEST, WIDEST + 1, 7))
def test_pictures_are_sixteen_to_nine(width: int) -> None:
    size = TileGeometry(width).photo_size
    assert abs(size.width() / size.height() - 16 / 9) < 0.02


@given(st.integers(NARROWEST, WIDEST), st.integers(-500, 5_000), st.integers(-500, 5_000))
def test_parts_lie_inside_the_card_one_below_the_other(width: int, x: int, y: int) -> None:
    geometry = TileGeometry(width)
    cell = QRect(x, y, geometry.cell.width(), geometry.cell.height())
    card = geometry.card(cell)
    parts = [geometry.photo(card), geometry.strip(card), geometry.title(card), geometry.reason(card)]
    assert QRectF(cell).contains(card)
    assert all(card.contains(part) for part in parts)
    for upper, lower in pairwise(parts):
        assert upper.bottom() == pytest.approx(lower.top(), abs=1e-6)
        assert upper.left() == lower.left()
    assert geometry.cell == QSize(geometry.width + GAP, geometry.height + GAP)


@given(rooms, st.integers(1, 60))
def test_always_between_narrowest_and_widest(room: QSize, tiles: int) -> None:
    assert NARROWEST <= fitting(room, tiles).width <= WIDEST


@given(rooms, st.integers(1, 60))
def test_if_any_size_lets_all_be_seen_the_chosen_one_does(room: QSize, tiles: int) -> None:
    a_trifle_less = QSize(room.width(), room.height() - 2 * tiles)  # pixels are whole
    widths = range(NARROWEST, WIDEST + 1)
    possible = [width for width in widths if seen_at_once(TileGeometry(width), a_trifle_less, tiles)]
    if possible:
        chosen = fitting(room, tiles)
        assert seen_at_once(chosen, room, tiles)
        assert max(possible) - chosen.width <= 2


@given(rooms, st.integers(1, 60), st.integers(0, 300), st.integers(0, 300))
def test_a_sheet_that_shows_all_still_does_in_more_room(room: QSize, tiles: int, wider: int, higher: int) -> None:
    larger = QSize(room.width() + wider, room.height() + higher)
    if seen_at_once(fitting(room, tiles), room, tiles):
        assert seen_at_once(fitting(larger, tiles), larger, tiles)
        assert fitting(larger, tiles).width >= fitting(room, tiles).width


def test_the_laptop() -> None:
    """What is left of 1366x690 between both panels, menus, sentence and status bar."""
    room = QSize(850, 500)
    assert seen_at_once(fitting(room, 13), room, 13)


def test_no_room_at_all_is_survived() -> None:
    assert fitting(QSize(0, 0), 13).width == NARROWEST
    assert fitting(QSize(1_000, 500), 0).width == WIDEST
