"""The customer walks around the car while I look at one photo: everything comes by itself, and nothing moves."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QPushButton

from app.assembly import Services, build_services
from app.bridge.live_follow import Standing
from app.domain.inspection import Changes, StepState
from app.domain.session_status import SessionStatus
from app.domain.settings import Settings
from app.options import parse_options
from app.services.demo_faults import Fault
from app.services.demo_server import DemoServer
from app.ui import live_door
from tests.fakes.inspections import KEY, SENTENCE
from tests.stories.conftest import Adjuster, Key, Modifier
from tests.stories.test_refresh import AGAIN, arrives

FIRST_TWO_PHOTOS, RETAKEN, FIRST_VERDICT = 7, 21.5, 22.5  # seconds into the play
END = 210


@pytest.fixture
def chosen_settings() -> Settings:
    return Settings()


@pytest.fixture
def services(tmp_path: Path, log_as_before: None) -> Iterator[Services]:
    """As ``walkaround --demo --live --speed 50`` builds them."""
    given = ["--live", "--speed", "50", "--data-dir", str(tmp_path / "world"), "--log-level", "debug"]
    built = build_services(parse_options(given))
    yield built
    built.close()


@pytest.fixture
def demo_server(services: Services) -> DemoServer:
    assert services.demo_server is not None
    return services.demo_server


class Play:
    """The play stands still unless it is led on: the demo server's clock does not move by itself."""

    def __init__(self, adjuster: Adjuster, monkeypatch: pytest.MonkeyPatch) -> None:
        self.adjuster, self.server = adjuster, adjuster.server
        self.seconds = 0.0
        self.events: list[Changes] = []
        self.told: list[str] = []
        self.spoken: list[str] = []
        live = self.server._answers.live
        assert live is not None
        monkeypatch.setattr(live, "_moment", self._moment)
        monkeypatch.setattr(
            live_door.QAccessible, "updateAccessibility", lambda event: self.spoken.append(event.message())
        )
        adjuster.house.live.brought.connect(self._on_news)

    def _moment(self, rows: object, _now: float) -> float:
        return 1622100976 - 3 + self.seconds  # 2021-05-27T07:36:16Z, the first photo of the sample

    def _on_news(self, news: Changes) -> None:
        self.events.append(news)
        self.told.append(self.adjuster.window.status.progress.text())

    def goes_on_to(self, seconds: float) -> None:
        """And everything that there is to be seen by then is seen."""
        self.seconds = seconds
        count = len(self.server.seen)
        qtbot = self.adjuster.qtbot
        qtbot.waitUntil(lambda: any("/v1/" in seen.path for seen in self.server.seen[count:]), timeout=10_000)
        rows = sum(1 for _ in self.adjuster.house.session.inspection.photos)  # type: ignore[union-attr]
        qtbot.waitUntil(lambda: not self.adjuster.house.sheet.loading and rows >= 0, timeout=10_000)

    @property
    def arrived(self) -> int:
        return sum(len(news.arrived) for news in self.events)

    @property
    def judged(self) -> int:
        return sum(len(news.new_word) for news in self.events)
