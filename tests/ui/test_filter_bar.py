"""The row of filters: what it offers, how it wraps, and the field for finding."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.bridge.step_filter import Shown
from app.bridge.step_list_model import StepListModel
from app.domain.review import Mark
from app.domain.wording import english
from app.ui.look import Look
from app.ui.palette import DARK, LIGHT
from app.ui.state_filter_bar import StateFilterBar
from tests.bridge.conftest import Ears
from tests.fakes.inspections import inspection, sample
from tests.fakes.reviewing import Reviewing


@pytest.fixture
def bar(qtbot: QtBot, look: Look) -> StateFilterBar:
    built = StateFilterBar(LIGHT, english)
    qtbot.addWidget(built)
    built.resize(1300, 40)
    built.show_counts(sample())
    built.show()
    return built


def offered(bar: StateFilterBar) -> list[str]:
    return [button.accessibleName() for button in bar.findChildren(QPushButton) if button.isVisible()]


def button(bar: StateFilterBar, name: str) -> QPushButton:
    found = bar.findChild(QPushButton, f"filter_{name}")
    assert isinstance(found, QPushButton)
    return found


def test_what_would_show_nothing_is_hidden_but_for_the_first_four(bar: StateFilterBar) -> None:
    assert offered(bar) == ["All 13", "Accepted 10", "Rejected 3", "Missing 0", "Recaptured 1", "Unseen 13"]


def test_the_adjusters_choices_come_when_there_is_something(bar: StateFilterBar) -> None:
    reviewing = Reviewing(StepListModel())
    bar.use_reviews(reviewing.of)
    reviewing.change(sample().steps[0].attempts[0].id, mark=Mark.QUERY, note="glare", seen=True)
    bar.recount()
    assert offered(bar)[4:] == ["Recaptured 1", "Unseen 12", "Query 1", "With note 1"]
    reviewing.change(sample().steps[0].attempts[0].id, mark=Mark.USE, note="")
    bar.recount()
    assert offered(bar)[4:] == ["Recaptured 1", "Unseen 12"]


def test_the_choice_that_is_on_stays_though_nothing_is_left(bar: StateFilterBar, qtbot: QtBot) -> None:
    button(bar, "recaptured").click()
    bar.show_counts(inspection(*sample().photos[:1]))
    assert "Recaptured 0" in offered(bar)
    button(bar, "all").click()
    assert "Recaptured 0" not in offered(bar)


def test_the_same_choice_again_is_said_again(bar: StateFilterBar) -> None:
    said = Ears()
    bar.changed.connect(said)
    button(bar, "unseen").click()
    button(bar, "unseen").click()
    assert said.first() == [Shown.UNSEEN, Shown.UNSEEN]


@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_each_choice_but_all_has_its_shape(bar: StateFilterBar, palette: object) -> None:
    bar.set_palette(palette)  # type: ignore[arg-type]
    shapes = [button(bar, shown.name.lower()).icon() for shown in Shown if shown is not Shown.ALL]
    pictures = [bytes(shape.pixmap(32, 32).toImage().constBits()) for shape in shapes]
    assert len(set(pictures)) == len(pictures)


@pytest.mark.parametrize(("width", "lines"), [(1338, 1), (996, 1), (560, 2)])
def test_it_goes_on_in_another_line_rather_than_cutting_anything(
    bar: StateFilterBar, qtbot: QtBot, width: int, lines: int
) -> None:
    bar.setMaximumWidth(width)
    bar.resize(width, bar.heightForWidth(width))
    qtbot.waitUntil(lambda: bar.width() == width)
    shown = [b for b in bar.findChildren(QPushButton) if b.isVisible()]
    places = [b.mapTo(bar, b.rect().topLeft()) for b in shown]
    assert len({place.y() for place in places}) == lines
    find = bar.finder.geometry()
    for one, place in zip(shown, places, strict=True):
        assert one.width() >= one.sizeHint().width()
        assert place.x() + one.width() <= find.left()
        assert place.y() + one.height() <= bar.height()


class TestFinding:
    def test_each_keystroke_says_what_is_wanted(self, bar: StateFilterBar, qtbot: QtBot) -> None:
        wanted = Ears()
        bar.finder.wanted.connect(wanted)
        qtbot.keyClicks(bar.finder.field, "de")
        assert wanted.first() == ["d", "de"]

    def test_esc_wants_nothing_any_more_and_leaves(self, bar: StateFilterBar, qtbot: QtBot) -> None:
        left = Ears()
        bar.finder.left.connect(left)
        qtbot.keyClicks(bar.finder.field, "dent")
        qtbot.keyClick(bar.finder.field, Qt.Key.Key_Escape)
        assert (bar.finder.field.text(), len(left.heard)) == ("", 1)

    @pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down])
    def test_down_to_what_was_found(self, bar: StateFilterBar, qtbot: QtBot, key: Qt.Key) -> None:
        left = Ears()
        bar.finder.left.connect(left)
        qtbot.keyClicks(bar.finder.field, "dent")
        qtbot.keyClick(bar.finder.field, key)
        assert (bar.finder.field.text(), len(left.heard)) == ("dent", 1)

    def test_how_many_were_found(self, bar: StateFilterBar) -> None:
        said = []
        for number in (None, 0, 1, 4):
            bar.finder.show_found(number)
            said.append(bar.finder.found.text() if bar.finder.found.isVisible() else "-")
        assert said == ["-", "Nothing found", "1 found", "4 found"]
