"""At any text size no text is cut, nothing lies upon anything else, and the window stays as large as the laptop's."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.settings import Theme
from app.ui.flow import Flow
from app.ui.look import Look
from app.ui.palette import Sizes
from app.ui.tile_geometry import TileGeometry, fitting
from tests.gallery import Shot, World
from tests.gallery_shots import ALL_SHOTS
from tests.ui.text_in_boxes import faults

LAPTOP = QSize(1366, 690)
PERCENTS = (100, 150, 200)
NAMES = """
    start start-recents start-malformed start-not-found start-waiting start-error main attempts absences empty
    broken-tile clock-corrected error-unreachable error-sign-in-page error-unreadable error-keyring-locked credentials
    credentials-refused credentials-no-keyring credentials-token error-dialog about
    library-start library-panel library-limits-banner
    settings-general queue-empty queue-recognised queue-done queue-sign-in queue-closed
    live-on live-slowed live-off live-newer-in-panel changed-photo
    saved-copy saved-copy-compared about-newer licences settings-update newer-version
""".split()
SCREENS = [shot for shot in ALL_SHOTS if shot.name in NAMES]


def test_all_screens_are_there() -> None:
    assert {shot.name for shot in SCREENS} == set(NAMES)


@pytest.mark.parametrize("shot", SCREENS, ids=lambda shot: shot.name)
def test_a_screen(world: World, look: Look, shot: Shot) -> None:
    widget = shot.draw(world)
    for percent in PERCENTS:
        look.use(Theme.LIGHT, percent)
        if isinstance(widget, QDialog):  # the off-screen platform's screen is smaller than the laptop's
            widget.resize(widget.sizeHint().expandedTo(QSize(look.palette.sizes.scaled(580), 10)).boundedTo(LAPTOP))
        world.rest(0.1)
        assert faults(widget) == [], f"at {percent} %"
        assert world.window.size() == LAPTOP


@pytest.mark.parametrize("name", ["main", "start-recents", "credentials"])
def test_opened_with_large_text(world: World, look: Look, name: str) -> None:
    look.use(Theme.HIGH_CONTRAST, 200)
    widget = next(shot for shot in ALL_SHOTS if shot.name == name).draw(world)
    for percent in (200, 125, 100):
        look.use(Theme.DARK if percent == 125 else Theme.HIGH_CONTRAST, percent)
        world.rest(0.1)
        if name != "credentials" or percent < 200:  # its fields' hints want more than the 800 px of that screen
            assert faults(widget) == [], f"at {percent} %"
        assert world.window.size() == LAPTOP


@pytest.mark.parametrize("name", ["library-forget", "library-forget-everything", "library-limits"])
@pytest.mark.parametrize("percent", PERCENTS)
def test_a_question_is_whole(world: World, look: Look, name: str, percent: int) -> None:
    """As high as its text, in whatever size it is asked."""
    look.use(Theme.LIGHT, percent)
    widget = next(shot for shot in ALL_SHOTS if shot.name == name).draw(world)
    world.rest(0.1)
    assert faults(widget) == []


def test_down_to_a_small_window(world: World, look: Look) -> None:
    look.use(Theme.LIGHT, 200)
    world.open()
    world.window.resize(1024, 640)
    world.rest(0.1)
    assert world.window.size() == QSize(1024, 640)
    assert faults(world.window) == []


def test_the_sheet_scrolls_where_large_text_needs_it(world: World, look: Look) -> None:
    world.open()
    sheet = world.window.grid
    assert sheet.verticalScrollBar().maximum() == 0
    look.use(Theme.LIGHT, 200)
    world.until(lambda: sheet.verticalScrollBar().maximum() > 0)
    world.rest(0.1)
    assert not world.window.page.sessions.isVisible(), "the sheet needs the room more"
    last = sheet.model().index(12, 0)
    sheet.scrollTo(last)
    assert sheet.viewport().rect().contains(sheet.visualRect(last))
    look.use(Theme.LIGHT, 100)
    world.until(lambda: sheet.verticalScrollBar().maximum() == 0)


@pytest.mark.parametrize("percent", [100, 110, 125, 150, 175, 200])
def test_lines_on_a_tile_are_as_high_as_their_text(percent: int, world: World) -> None:
    sizes = Sizes.at(percent)

    def height(pixels: int, bold: bool = False) -> int:
        font = QFont(world.window.font())
        font.setPixelSize(pixels)
        font.setBold(bold)
        return QFontMetrics(font).height()

    assert height(sizes.text, bold=True) <= sizes.line
    assert 2 * height(sizes.tiny) <= sizes.two_lines
    assert height(sizes.chip_text, bold=True) <= sizes.chip
    assert height(sizes.field_text) <= sizes.large_control
    assert height(sizes.small) <= sizes.small_control


@pytest.mark.parametrize("percent", PERCENTS)
def test_tiles_are_wide_enough_for_their_titles(percent: int, world: World) -> None:
    sizes = Sizes.at(percent)
    narrowest = fitting(QSize(600, 300), 13, sizes)
    font = QFont(world.window.font())
    font.setPixelSize(sizes.text)
    font.setWeight(QFont.Weight.DemiBold)
    room = narrowest.photo_size.width()
    assert QFontMetrics(font).horizontalAdvance("11 Front Right") <= room
    assert narrowest.height > TileGeometry(narrowest.width).height or percent == 100


def test_text_sizes_end_at_100_and_200() -> None:
    assert Sizes.at(50) == Sizes.at(100) == Sizes()
    assert Sizes.at(500) == Sizes.at(200)
    assert Sizes.at(200).text == 26
    assert Sizes.at(150).percent == 150


def test_the_measure_itself(qtbot: QtBot) -> None:
    """It finds what is cut, what sticks out and what overlaps."""
    box = QWidget()
    qtbot.addWidget(box)
    box.resize(300, 100)
    row = QHBoxLayout(box)
    row.addWidget(QPushButton("whole"))
    row.addWidget(QLabel("whole"))
    box.show()
    assert faults(box) == []
    for text, area in (
        ("a long text that is cut", (10, 60, 40, 20)),
        ("out", (290, 60, 80, 40)),
        ("over", (0, 0, 90, 60)),
    ):
        label = QLabel(text, box)
        label.setGeometry(*area)
        label.show()
        assert faults(box) != []
        label.deleteLater()
        label.hide()
    assert faults(box) == []


class TestFlow:
    def test_breaks_where_the_room_ends(self, qtbot: QtBot) -> None:
        box = QWidget()
        qtbot.addWidget(box)
        flow = Flow(box, spacing=10)
        buttons = [QPushButton(text) for text in ("one", "two", "three")]
        for button in buttons[:2]:
            flow.addWidget(button)
        flow.add_stretch()
        flow.addWidget(buttons[2])
        box.resize(600, 100)
        box.show()
        assert len({button.y() for button in buttons}) == 1
        assert buttons[2].geometry().right() == 599
        box.resize(flow.sizeHint().width() - 1, 100)
        qtbot.waitUntil(lambda: buttons[2].y() > buttons[0].y())
        assert buttons[1].y() == buttons[0].y()
        assert flow.heightForWidth(600) < flow.heightForWidth(box.width()) < flow.heightForWidth(10)

    def test_hidden_ones_take_no_room(self, qtbot: QtBot) -> None:
        box = QWidget()
        qtbot.addWidget(box)
        flow = Flow(box)
        buttons = [QPushButton("one"), QPushButton("two")]
        for button in buttons:
            flow.addWidget(button)
        box.show()
        both = flow.sizeHint().width()
        buttons[0].hide()
        assert flow.sizeHint().width() < both
        qtbot.waitUntil(lambda: buttons[1].x() == 0)
