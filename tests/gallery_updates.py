"""What the program says of itself, for the gallery: About, licences, and that there is a newer version."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from app.domain.update import Update
from app.services.http_client import HttpClient
from app.services.licence_shelf import LicenceShelf
from app.services.update_check import UpdateCheck
from app.ui.about_dialog import AboutDialog
from app.ui.licences_dialog import LicencesDialog
from app.ui.settings_dialog import Section
from tests.gallery import Shot
from tests.gallery_screens import ALL

NEWER = Update("0.2.0", "https://downloads.example.org/walkaround/0.2.0")


def about(world: Any) -> Any:
    world.house.updates.newest = None
    return _about(world)


def about_newer(world: Any) -> Any:
    """Of an installed program, whose licences are in a folder of their own."""
    world.house.updates.newest = NEWER
    folder = Path(world.house.data_folder) / "licences"
    folder.mkdir(exist_ok=True)
    world.house.licences._shelf = LicenceShelf(folder, world.house.resources)
    return _about(world)


def licences(world: Any) -> Any:
    dialog = _about(world).show_licences()
    world.until(lambda: dialog.names.count() > 0)
    names = [licence.name for licence in dialog._licences]
    dialog.names.setCurrentRow(next(n for n, name in enumerate(names) if name.startswith("requests")))
    world.until(lambda: "Apache License" in dialog.text.toPlainText())
    assert isinstance(dialog, LicencesDialog)
    return dialog


def settings_update(world: Any) -> Any:
    unasked = lambda: HttpClient(user_agent="", loopback_api=False)  # noqa: E731
    check = UpdateCheck("https://downloads.example.org/newest.json", unasked, world.house.data_folder, "0.1.0")
    world.house.updates._check = check
    world.window.settings.open(Section.GENERAL)
    world.rest(0.3)
    return world.window.settings.dialog


def newer_version(world: Any) -> Any:
    world.open()
    world.choose(4)
    world.house.updates.news.emit(NEWER)
    return world.window


UPDATES = [
    Shot("about", about, languages=ALL),
    Shot("about-newer", about_newer),
    Shot("licences", licences, languages=ALL),
    Shot("settings-update", settings_update, languages=ALL),
    Shot("newer-version", newer_version, languages=ALL),
]


def _about(world: Any) -> AboutDialog:
    dialog = AboutDialog(world.house, world.window)
    dialog.show()
    return dialog
