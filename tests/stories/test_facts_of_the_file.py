"""Beside the photo I read what its file tells of itself, and I say when its position is shown."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.services.demo_faults import Fault
from app.services.photo_format import PhotoFormat
from app.ui.file_facts import FileFacts
from tests.services.test_picture_facts import PARIS, exif, picture
from tests.stories.conftest import Adjuster


@pytest.fixture
def facts(adjuster: Adjuster) -> FileFacts:
    """Beneath the server's facts, in the session with a phone's photo of the interior (attempt 1)."""
    phone = picture(PhotoFormat.JPEG, exif(PARIS))
    adjuster.server.faults.add(Fault("/photos/02-Interior-1.jpg", body=phone))
    adjuster.opens_the_sample()
    return adjuster.window.file_facts


def comes_to_attempt_1_of_the_interior(adjuster: Adjuster, facts: FileFacts) -> None:
    adjuster.clicks_tile(1)
    adjuster.window.panel.step_attempt(-1)
    adjuster.qtbot.waitUntil(lambda: "iPhone 13" in adjuster.reads())


def test_they_stand_beneath_the_server_s_own(adjuster: Adjuster, facts: FileFacts) -> None:
    comes_to_attempt_1_of_the_interior(adjuster, facts)
    read = adjuster.reads()
    assert "24 × 32, 0.0 MP" in read, "upright"
    assert "DateTimeOriginal\n2021:05:27 07:36:19" in read
    assert facts.view.isVisible()
    assert facts.view.y() > adjuster.window.panel.facts.y()


def test_the_position_is_shown_when_i_ask_and_not_for_the_next_photo(adjuster: Adjuster, facts: FileFacts) -> None:
    comes_to_attempt_1_of_the_interior(adjuster, facts)
    assert "48.85833" not in adjuster.reads()
    adjuster.qtbot.mouseClick(facts.view.show_position, Qt.MouseButton.LeftButton)
    assert "48.85833, 2.29444" in adjuster.reads()
    adjuster.clicks_tile(3)
    adjuster.qtbot.waitUntil(lambda: "iPhone 13" not in adjuster.reads() and facts.view.isVisible())
    assert "48.85833" not in adjuster.reads()
    comes_to_attempt_1_of_the_interior(adjuster, facts)
    assert "not shown" in adjuster.reads()
