"""The export dialog on a laptop's screen: nothing is cut and, at the usual text size, nothing scrolls."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QScrollArea

from app.domain.settings import Theme
from app.ui.look import Look
from tests.gallery import Shot, World
from tests.gallery_handing_over import HANDING_OVER
from tests.ui.text_in_boxes import faults

SCREENS = [shot for shot in HANDING_OVER if shot.name.startswith("export")]


@pytest.mark.parametrize("shot", SCREENS, ids=lambda shot: shot.name)
@pytest.mark.parametrize("percent", [100, 150])
def test_a_state(world: World, look: Look, shot: Shot, percent: int) -> None:
    look.use(Theme.LIGHT, percent)
    dialog = shot.draw(world)
    dialog.resize(990 if percent == 100 else 1350, 570 if percent == 100 else 642)
    world.rest(0.1)
    names_of_files = "QListWidget cuts its row 'photos/"  # on purpose: their ends tell them apart
    assert [fault for fault in faults(dialog) if not fault.startswith(names_of_files)] == []
    if percent == 100:
        bars = [area.verticalScrollBar().maximum() for area in dialog.findChildren(QScrollArea)]
        assert bars == [0]
    dialog.close()
