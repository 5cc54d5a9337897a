"""What a screen reader finds, and what the keyboard shows: names, roles, order, and where the focus is."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.settings import Theme
from app.ui.look import Look
from tests.fakes.inspections import SENTENCE
from tests.gallery import World
from tests.gallery_shots import ALL_SHOTS
from tests.ui.accessible_tree import Node, tree_of

Role = QAccessible.Role
SCREENS = """
    start start-recents start-not-found main attempts absences broken-tile error-unreachable credentials
    credentials-token credentials-no-keyring error-dialog about library-start library-panel library-search-empty
    library-forget library-forget-everything library-limits-banner library-limits library-data settings-general
    queue-empty queue-recognised queue-sign-in queue-closed live-on live-slowed live-off live-ended
    live-newer-in-panel export export-lacking export-failed export-done changed-photo saved-copy
    about-newer licences settings-update
""".split()
TILE = re.compile(r"Step (\d+) of 13, [A-Z][\w ]+, [a-z][a-z ()\d]+(: .+)?\. \d attempts?\.")


def draw(world: World, name: str) -> QWidget:
    widget: QWidget = next(shot for shot in ALL_SHOTS if shot.name == name).draw(world)
    world.rest(0.1)
    return widget


def give_keyboard(world: World, window: QWidget) -> None:
    window.activateWindow()
    world.until(window.isActiveWindow)


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def stops(qtbot: QtBot, first: QWidget) -> Iterator[QWidget]:
    """Where Tab leads, once around."""
    first.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(40):
        yield focused()
        qtbot.keyClick(focused(), Qt.Key.Key_Tab)
        if focused() is first:
            return
    raise AssertionError("Tab does not come around")


@pytest.mark.parametrize("name", SCREENS)
def test_a_screen_is_said(world: World, name: str) -> None:
    """Whatever takes the focus has a name; what is written is heard; nothing is told by hover alone."""
    shown = draw(world, name)
    tree = tree_of(shown)
    assert any(node.focusable for node in tree.walk())
    assert nameless(tree) == []
    assert unheard(tree) == []
    assert hover_only(shown, tree) == []


def nameless(tree: Node) -> list[str]:
    controls = (Role.Button, Role.CheckBox, Role.RadioButton, Role.ComboBox, Role.EditableText)
    asked = [node for node in tree.walk() if node.focusable or node.role in controls]
    return [node.label for node in asked if not node.name.strip()]


def unheard(tree: Node) -> list[str]:
    """Labels whose own name hides what they show."""
    labels = [(node, node.widget) for node in tree.walk() if isinstance(node.widget, QLabel)]
    return [node.label for node, label in labels if label.text().replace("&", "") not in node.name]


def hover_only(shown: QWidget, tree: Node) -> list[str]:
    tips = [(node, node.widget.toolTip()) for node in tree.walk() if isinstance(node.widget, QWidget)]
    found = [f"{node.label}: {tip}" for node, tip in tips if tip not in f"{node.name} {node.description}"]
    for view in shown.findChildren(QAbstractItemView):
        model = view.model()
        for row in range(model.rowCount() if model is not None else 0):
            index = model.index(row, 0)
            said = index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data(Qt.ItemDataRole.DisplayRole) or ""
            if (tip := index.data(Qt.ItemDataRole.ToolTipRole) or "") not in said:
                found.append(f"row {row}: {tip}")
    return found


class TestTheSheet:
    def tiles(self, world: World) -> list[Node]:
        (sheet,) = tree_of(world.window).find(Role.List, "Contact sheet")
        assert all(child.role is Role.ListItem for child in sheet.children)
        return list(sheet.children)

    def test_every_tile_is_one_sentence(self, world: World) -> None:
        draw(world, "main")
        tiles = self.tiles(world)
        numbers = [int(found[1]) for tile in tiles if (found := TILE.match(tile.name))]
        assert numbers == list(range(1, 14))
        assert tiles[4].name.startswith(
            "Step 5 of 13, Front Left, rejected: Please recapture the photo, ensuring that the vehicle is fully in "
            "frame for this angle. 1 attempt."
        )

    def test_the_chosen_one_is_known(self, world: World) -> None:
        draw(world, "main")
        assert [number for number, tile in enumerate(self.tiles(world), start=1) if tile.selected] == [5]

    def test_whatever_is_not_there_is_said_too(self, world: World) -> None:
        draw(world, "absences")
        said = " ".join(tile.name for tile in self.tiles(world))
        for words in ("missing", "not supplied (optional)", "typed by user", "no verdict yet", "Extra photo"):
            assert words in said
        assert "Unreadable entry 9" in said

    def test_a_picture_that_did_not_come_is_said(self, world: World) -> None:
        draw(world, "broken-tile")
        assert sum("could not be loaded" in tile.name for tile in self.tiles(world)) == 3

    def test_the_answer_and_the_panel(self, world: World) -> None:
        draw(world, "attempts")
        tree = tree_of(world.window)
        assert tree.find(Role.StaticText, SENTENCE)
        assert tree.find(Role.EditableText, "Session key or PAVE link")
        (attempts,) = tree.find(Role.List, "Attempts of this step")
        assert [item.name for item in attempts.children] == [
            "1 · Rejected · 07:36:19 UTC",
            "2 · Accepted · 07:36:34 UTC",
        ]
        assert tree_of(world.window.panel.view).name == "2 · Interior"

    def test_it_is_read_in_the_order_in_which_it_stands(self, world: World) -> None:
        """Sessions on the left, the sheet, the chosen step on the right."""
        draw(world, "attempts")
        lists = [node.name for node in tree_of(world.window.page).find(Role.List)]
        assert lists == ["Sessions", "Contact sheet", "Attempts of this step"]


def test_words_that_stand_for_a_picture_are_said(world: World) -> None:
    draw(world, "broken-tile")
    assert "No longer there" in tree_of(world.window.panel.view).description


class TestOrder:
    def test_start_page(self, world: World, qtbot: QtBot) -> None:
        give_keyboard(world, world.window)
        found = [tree_of(stop).name for stop in stops(qtbot, world.window.start.box.field)]
        assert found == [
            "Session key or PAVE link",
            "Open this session",
            "Open a list of sessions…",
            "Open the demo session",
            "Set up credentials",
        ]

    def test_start_page_with_sessions(self, world: World, qtbot: QtBot) -> None:
        """They stand between the box and the links."""
        draw(world, "library-start")
        give_keyboard(world, world.window)
        found = [tree_of(stop).name for stop in stops(qtbot, world.window.start.box.field)]
        assert found[1:] == [
            "Open this session",
            "Search sessions by key, VIN, vehicle, reason or note",
            "Recent sessions",
            "Open a list of sessions…",
            "Open the demo session",
            "Set up credentials",
        ]

    def test_session(self, world: World, qtbot: QtBot) -> None:
        """The bar at the top, from left to right; then what lies beneath it, from left to right."""
        draw(world, "attempts")
        give_keyboard(world, world.window)
        found = [tree_of(stop).name for stop in stops(qtbot, world.window.box.field)]
        expected = [
            "Session key or PAVE link",
            "Open this session",
            "Refresh",
            "Export…",
            "All 13",  # one stop for the filters: arrows lead from one to the next
            "Sessions",
            "Contact sheet",
            "Attempts of this step",
        ]
        assert [name for name in found if name in expected] == expected

    def test_arrows_lead_through_the_filters(self, world: World, qtbot: QtBot) -> None:
        draw(world, "main")
        give_keyboard(world, world.window)
        first = world.window.filters.findChild(QWidget, "filter_all")
        assert first is not None
        first.setFocus()
        qtbot.keyClick(focused(), Qt.Key.Key_Right)
        assert focused().objectName() == "filter_accepted"


def ring_pixels(with_focus: QImage, without: QImage, colours: set[str]) -> int:
    """That have one of ``colours`` only while the focus is there."""
    wanted = {QColor(colour).rgb() for colour in colours}
    area = [(x, y) for x in range(with_focus.width()) for y in range(with_focus.height())]
    return sum(with_focus.pixel(x, y) in wanted and with_focus.pixel(x, y) != without.pixel(x, y) for x, y in area)


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK, Theme.HIGH_CONTRAST])
@pytest.mark.parametrize("name", ["start-recents", "attempts", "credentials", "error-dialog"])
def test_the_focus_is_always_seen(world: World, qtbot: QtBot, look: Look, theme: Theme, name: str) -> None:
    """A ring in the accent's colour, in the text's around the first button; in high contrast, what is filled is
    hollow while it has the focus.
    """
    look.use(theme, 100)
    shown = draw(world, name)
    give_keyboard(world, shown)
    palette = look.palette
    first = focused()
    assert shown.isAncestorOf(first)
    reached = list(stops(qtbot, first))
    assert len(reached) >= 3
    for stop in reached:
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        with_focus = stop.grab().toImage()
        stop.clearFocus()
        if isinstance(stop, QAbstractItemView):
            stop.viewport().update()
        ring = {palette.accent, palette.text, palette.highlight_ring}
        if palette.high_contrast and isinstance(stop, QPushButton):
            ring.add(palette.panel)
        seen = ring_pixels(with_focus, stop.grab().toImage(), ring)
        least = min(stop.width(), 100) if isinstance(stop, QLineEdit | QAbstractItemView) else stop.height()
        assert seen >= least, f"{tree_of(stop).label}: {seen} pixels of a ring"
