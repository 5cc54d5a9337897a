"""I print the contact sheet: a preview opens with every photo, and closing it brings me back."""

from __future__ import annotations

from PySide6.QtPrintSupport import QPrintPreviewWidget

from tests.stories.conftest import Adjuster, Key, Modifier


def test_ctrl_p(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    printing = adjuster.window.keeping.handing_over.printing
    adjuster.presses(Key.Key_P, Modifier.ControlModifier)
    assert "Preparing the contact sheet" in adjuster.reads()
    adjuster.qtbot.waitUntil(lambda: printing.dialog is not None and printing.dialog.isVisible(), timeout=15_000)
    dialog = printing.dialog
    assert dialog is not None
    preview = dialog.findChild(QPrintPreviewWidget)
    assert preview is not None
    adjuster.qtbot.waitUntil(lambda: preview.pageCount() == 1)
    dialog.close()
    assert printing.dialog is None


def test_another_session_meanwhile_calls_it_off(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    printing = adjuster.window.keeping.handing_over.printing
    adjuster.presses(Key.Key_P, Modifier.ControlModifier)
    adjuster.house.session.close()
    adjuster.qtbot.wait(400)
    assert printing.dialog is None


def test_without_a_session_there_is_nothing_to_print(adjuster: Adjuster) -> None:
    assert not adjuster.window.actions_["print"].isEnabled()
