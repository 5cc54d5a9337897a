"""The first tile is chosen when a session opens: its picture stands in the panel, sharp, without another key."""

from __future__ import annotations

from tests.stories.conftest import Adjuster, Key


def test_the_first_picture_comes_into_the_panel(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    view = adjuster.window.panel.view
    adjuster.qtbot.waitUntil(lambda: view.pixmap_shown is not None and view.pixmap_shown.width() > 250)


def test_also_after_the_panel_was_hidden(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    adjuster.presses(Key.Key_F9)
    adjuster.presses(Key.Key_End)
    adjuster.presses(Key.Key_F9)
    view = adjuster.window.panel.view
    adjuster.qtbot.waitUntil(lambda: view.pixmap_shown is not None and view.pixmap_shown.width() > 250)
