"""The gallery's screens as tests see them: a window whose look can be changed while it is open."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from app.assembly import Services
from app.bridge.house import House
from app.domain.settings import Theme
from app.services.demo_server import DemoServer
from app.ui.look import Look
from tests.conftest import dispose
from tests.gallery import World


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    made = Look(qapp, dark=False)
    yield made
    made.use(Theme.LIGHT, 100)


@pytest.fixture
def world(services: Services, demo_server: DemoServer, house: House, look: Look) -> Iterator[World]:
    """A window of 1366 x 690, what a laptop leaves of its screen."""
    made = World(look, services, demo_server, house)
    yield made
    dispose(made.window, house)
