"""In every language a tile has room for why its picture is not there, down to the narrowest tile there is."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication

from app.assembly import TRANSLATIONS
from app.bridge.languages import language_of
from app.bridge.tile import PictureState, Tile, TileKind
from app.domain.errors import AppError, Cancelled, Obstacle, PhotoTrouble, PhotoUnavailable
from app.domain.inspection import StepState
from app.domain.settings import LANGUAGES
from app.error_texts import explain
from app.ui.palette import Sizes
from app.ui.tile_caption import on_lines
from app.ui.tile_geometry import NARROWEST, TileGeometry
from app.ui.tile_texts import picture_lines
from tests.fakes.inspections import sample

PERCENTS = (100, 150, 200)
LASTING = (PhotoTrouble.ADDRESS_REFUSED, PhotoTrouble.HOST_NOT_ALLOWED, PhotoTrouble.TOO_LARGE)
LONG = PhotoUnavailable(PhotoTrouble.UNREACHABLE, "host", obstacle=Obstacle.CERTIFICATE_UNTRUSTED)


def words(error: AppError, language: str) -> tuple[str, ...]:
    """What stands on the tile, before it is made to fit."""
    translate = language_of(language, TRANSLATIONS).translate
    photo = sample().photos[0]
    tile = Tile(TileKind.STEP, 1, "VIN", StepState.ACCEPTED, photo, 1, PictureState.FAILED, error=error)
    return picture_lines(tile, partial(explain, translate=translate), translate)


def place(percent: int, offers: bool) -> tuple[QRectF, Sizes]:
    """Of the reason, as ``StepTile`` divides the picture's place."""
    sizes = Sizes.at(percent)
    tile = TileGeometry(sizes.scaled(NARROWEST), sizes)
    room = tile.photo(QRectF(0, 0, tile.width, tile.height)).adjusted(2, 4, -2, -sizes.chip)
    return room.adjusted(0, 0, 0, -sizes.scaled(16) if offers else 0), sizes


def letters(size: int, bold: bool) -> QFontMetrics:
    font = QFont(QApplication.font())
    font.setPixelSize(size)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return QFontMetrics(font)


def whole(text: str, room: QRectF, metrics: QFontMetrics) -> bool:
    return "…" not in on_lines(metrics, text, room.width(), max(1, int(room.height()) // metrics.height()))


@pytest.mark.usefixtures("look")
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("percent", PERCENTS)
@pytest.mark.parametrize("trouble", LASTING)
def test_what_lasts_is_said_whole_and_nothing_is_offered(language: str, percent: int, trouble: PhotoTrouble) -> None:
    (why,) = words(PhotoUnavailable(trouble, "cdn.example"), language)
    room, sizes = place(percent, offers=False)
    assert whole(why, room, letters(sizes.tiny, bold=True)), why


@pytest.mark.usefixtures("look")
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("percent", PERCENTS)
@pytest.mark.parametrize("error", [Cancelled(), LONG], ids=["cancelled", "failed"])
def test_the_offer_is_whole(language: str, percent: int, error: AppError) -> None:
    _, again = words(error, language)
    room, sizes = place(percent, offers=True)
    metrics = letters(sizes.tiny, bold=False)
    assert metrics.horizontalAdvance(again) <= room.width(), again
    assert metrics.height() <= sizes.scaled(16)


@pytest.mark.usefixtures("look")
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("percent", PERCENTS)
def test_the_longest_reason_stays_in_its_place(language: str, percent: int) -> None:
    why, _ = words(LONG, language)
    room, sizes = place(percent, offers=True)
    metrics = letters(sizes.tiny, bold=True)
    drawn = on_lines(metrics, why, room.width(), max(1, int(room.height()) // metrics.height())).split("\n")
    assert drawn[-1].endswith("…")
    assert len(drawn) * metrics.height() <= room.height()
    assert all(metrics.horizontalAdvance(line) <= room.width() for line in drawn)


@pytest.mark.usefixtures("look")
def test_words_on_lines() -> None:
    metrics = letters(11, bold=False)
    wide = metrics.horizontalAdvance("one two") + 1
    assert on_lines(metrics, "one two", wide, 2) == "one two"
    assert on_lines(metrics, "one two two", wide, 2) == "one two\ntwo"
    assert on_lines(metrics, " one\n two  two", wide, 2) == "one two\ntwo"
    assert on_lines(metrics, "one two two one two", wide, 2).startswith("one two\ntwo ")
    assert on_lines(metrics, "one two two one two", wide, 2).endswith("…")
    assert on_lines(metrics, "", wide, 2) == ""
    assert on_lines(metrics, "w" * 50, wide, 2).endswith("…")
    assert on_lines(metrics, "w" * 50, wide, 2).count("\n") == 0
