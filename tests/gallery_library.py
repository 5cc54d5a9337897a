"""The library, for the gallery: the panel with many sessions, searching it, forgetting, and what is past the limits."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from PySide6.QtCore import QPoint

from app.bridge.session_list_model import SESSION_ROLE
from app.domain.library_entry import LibraryEntry
from app.domain.session_key import SessionKey
from app.services.index_row import Indexed
from app.services.library_index import LibraryIndex
from app.ui.settings_dialog import Section
from tests.gallery import KEY, Shot
from tests.gallery_screens import ALL

_VEHICLES = (
    "2017 Nissan Rogue",
    "",
    "2021 Mercedes-Benz Sprinter 2500 Crew Van",
    "2019 Ford F-150",
    "2008 Opel Corsa",
)
_COUNTS = ((13, 0, 0), (10, 3, 0), (9, 2, 2), (11, 0, 2), (0, 0, 3))


def entries(number: int = 60) -> list[LibraryEntry]:
    now = datetime.now(UTC)
    made = []
    for n in range(number):
        accepted, to_retake, missing = _COUNTS[n % len(_COUNTS)]
        key = KEY if n == 0 else f"{'UDB' if n % 2 else 'SMG'}-{5127368 * n % 9973:04}D{n:02}TASIY"
        made.append(
            LibraryEntry(
                SessionKey(key),
                now - timedelta(hours=n * 7),
                accepted,
                to_retake,
                missing,
                vehicle=_VEHICLES[n % len(_VEHICLES)],
                size=31_000_000,
                pinned=n in (1, 4),
                judged=n in (1, 2, 5),
                changed=n in (2, 3),
            )
        )
    return made


def _filled(world: Any) -> Any:
    index = LibraryIndex(world.services.data_dir / "library.sqlite")
    index.note(Indexed(e, (e.key.text, e.vehicle, "Wrong View")) for e in entries())
    world.house.library.search("")
    world.until(lambda: world.house.library.model.total == 60)
    return world.window


def start_many(world: Any) -> Any:
    return _filled(world)


def start_search(world: Any) -> Any:
    _filled(world)
    world.window.keeping.library.find()
    world.window.start.recents.field.insert("nissan")
    world.house.library.search("nissan")
    world.until(lambda: world.house.library.model.wanted == "nissan")
    return world.window


def panel(world: Any) -> Any:
    world.open()
    _filled(world)
    world.choose(4)
    return world.window


def _searched(world: Any, text: str) -> Any:
    panel(world)
    actions = world.window.actions_
    actions["find_session"].trigger()
    search = world.window.page.search
    search.field.clear()
    search.field.insert(text)
    world.house.library.search(text)
    world.until(lambda: world.house.library.model.wanted == text)
    return world.window


def panel_search(world: Any) -> Any:
    return _searched(world, "nissan")


def panel_search_empty(world: Any) -> Any:
    return _searched(world, "no such vehicle anywhere")


def panel_menu(world: Any) -> Any:
    panel(world)
    sessions = world.window.page.search.list
    index = sessions.model().index(1, 0)
    where = sessions.viewport().mapToGlobal(QPoint(60, sessions.visualRect(index).center().y()))
    sessions.menu_asked.emit(index.data(SESSION_ROLE), where)
    return _newest_menu(world)


def _newest_menu(world: Any) -> Any:
    from PySide6.QtWidgets import QApplication

    world.rest(0.2)
    return QApplication.activePopupWidget()


def forget_session(world: Any) -> Any:
    panel(world)
    world.window.actions_["forget_session"].trigger()
    world.rest(0.2)
    return world.window.keeping.library.dialog


def forget_everything(world: Any) -> Any:
    _filled(world)
    world.window.actions_["forget_everything"].trigger()
    world.rest(0.2)
    return world.window.keeping.library.dialog


def eviction_banner(world: Any) -> Any:
    panel(world)
    world.house.library.ask_eviction.emit(tuple(e for e in entries() if not e.safe_to_evict))
    return world.window


def eviction(world: Any) -> Any:
    eviction_banner(world)
    world.window.keeping.library._decide()
    world.rest(0.2)
    return world.window.keeping.library.dialog


def data_page(world: Any) -> Any:
    _filled(world)
    world.window.settings.open(Section.STORAGE)
    world.rest(0.3)
    return world.window.settings.dialog


LIBRARY = [
    Shot("library-start", start_many, languages=ALL),
    Shot("library-start-search", start_search),
    Shot("library-panel", panel, shares="library", languages=ALL),
    Shot("library-search", panel_search, shares="library"),
    Shot("library-search-empty", panel_search_empty, shares="library", languages=ALL),
    Shot("library-menu", panel_menu),
    Shot("library-forget", forget_session, languages=ALL),
    Shot("library-forget-everything", forget_everything, languages=ALL),
    Shot("library-limits-banner", eviction_banner, languages=ALL),
    Shot("library-limits", eviction, languages=ALL),
    Shot("library-data", data_page, languages=ALL),
]
