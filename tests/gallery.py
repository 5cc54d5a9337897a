"""Renders every screen into a folder: ``python -m tests.gallery [--quick] DIR``. A picture's name tells its screen."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any

from app.domain.settings import Theme

SHARES = 2
SCALES = {"": 1.0, "-125": 1.25, "-150": 1.5, "-200": 2.0}
KEY = "XXX-ABCDE12345"
LOOKS = {
    "light": (Theme.LIGHT, 100),
    "dark": (Theme.DARK, 100),
    "contrast": (Theme.HIGH_CONTRAST, 100),
    "light-text150": (Theme.LIGHT, 150),
    "light-text200": (Theme.LIGHT, 200),
    "contrast-text200": (Theme.HIGH_CONTRAST, 200),
}


@dataclass(frozen=True)
class Shot:
    """``draw`` gets a world and returns the widget to be photographed.

    ``languages``: those besides English that a full run renders, ``pseudo`` among them.
    """

    name: str
    draw: Callable[[Any], Any]
    shares: str = ""  # the world of the shots before it of the same name, made clean again
    languages: tuple[str, ...] = ()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--quick", action="store_true", help="every screen once: light, English, 100 %%")
    parser.add_argument("--only", default="", help="screens whose name holds this")
    parser.add_argument("--scale", default="", choices=SCALES, help=argparse.SUPPRESS)
    parser.add_argument("--share", type=int, default=0, help=argparse.SUPPRESS)
    given = parser.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    if "WALKAROUND_GALLERY_CHILD" in os.environ:
        return _render(given)
    return max(_in_processes(given, scale) for scale in ([""] if given.quick else SCALES))


def _in_processes(given: argparse.Namespace, scale: str) -> int:
    """Qt takes its scale factor at the start of a process; each of a few processes makes its share of the screens."""
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "QT_SCALE_FACTOR": str(SCALES[scale]),
        "WALKAROUND_GALLERY_CHILD": "1",
        "TZ": "America/Toronto",
    }
    command = [sys.executable, "-m", "tests.gallery", str(given.folder), f"--scale={scale}", f"--only={given.only}"]
    command += ["--quick"] if given.quick else []
    running = [subprocess.Popen([*command, f"--share={n}"], env=environment) for n in range(SHARES)]
    return max(process.wait() for process in running)


def _render(given: argparse.Namespace) -> int:
    from PySide6.QtWidgets import QApplication

    from app.bridge.cycle_collector import CycleCollector
    from app.ui.look import Look
    from tests.gallery_shots import ALL_SHOTS

    application = QApplication(sys.argv[:1])
    CycleCollector(application)
    look = Look(application, dark=False)
    wanted = [shot for shot in ALL_SHOTS if given.only in shot.name]
    groups = [list(group) for _, group in groupby(wanted, key=lambda shot: shot.shares or shot.name)]
    for tone, (theme, percent) in LOOKS.items():
        if not _wants(tone, given):
            continue
        look.use(theme, percent)
        for together in groups[given.share :: SHARES]:
            with _world(look) as world:
                for shot in together:
                    _photograph(world, shot, given.folder / f"{shot.name}-{tone}{given.scale}.png")
    if not given.quick and not given.scale:
        _render_languages(look, wanted[given.share :: SHARES], given.folder)
    return 0


def _render_languages(look: Any, shots: list[Shot], folder: Path) -> None:
    """Once, in the light look at 100 %: what a longer word does to the layout."""
    look.use(*LOOKS["light"])
    for shot in shots:
        for language in shot.languages:
            with _world(look, language) as world:
                _photograph(world, shot, folder / f"{shot.name}-{language}.png")


def _wants(tone: str, given: argparse.Namespace) -> bool:
    """Large text at the usual scale is enough: it is the layout that changes."""
    if given.quick:
        return tone == "light"
    return tone in ("light", "dark", "contrast") or not given.scale


def _photograph(world: World, shot: Shot, target: Path) -> None:
    world.clean()
    widget = shot.draw(world)
    world.rest()
    if not widget.grab().save(str(target), "PNG"):
        raise OSError(f"could not write {target}")
    print(target.name, flush=True)


class World:
    """One window over one house over a demo server of its own."""

    def __init__(self, look: Any, services: Any, server: Any, house: Any) -> None:
        from app.ui.main_window import MainWindow

        self.look, self.services, self.server, self.house = look, services, server, house
        self.window = MainWindow(house, look, house.translate)
        self.window.resize(1366, 690)
        self.window.show()

    def open(self, key: str = KEY, whole: bool = True) -> Any:
        from app.domain.session_key import SessionKey

        self.window.open(SessionKey(key))
        self.until(lambda: not self.house.session.busy)
        if whole:
            self.until(lambda: not self.house.sheet.loading)
        return self.window

    def clean(self) -> None:
        """As an adjuster would before she turns to something else; what she has judged stays."""
        from PySide6.QtWidgets import QApplication, QDialog, QMenu

        for other in QApplication.topLevelWidgets():
            if isinstance(other, QDialog | QMenu) and other.isVisible():
                other.close()
        self.server.faults.clear()
        self.window.toast.hide()
        self.window.depths.leave_all()
        for name in ("brighten", "magnifier"):
            self.window.actions_[name].setChecked(False)
        self.window.look.loupe.show_as_it_is()
        self.window.look.loupe.zoom_to(None)
        self.window.view_commands.show_everything()
        self.rest(0.05)

    def choose(self, row: int) -> None:
        self.window.grid.setCurrentIndex(self.house.shown_steps.index(row, 0))

    def until(self, holds: Callable[[], bool], seconds: float = 20) -> None:
        from PySide6.QtCore import QCoreApplication

        end = time.monotonic() + seconds
        while not holds():
            if time.monotonic() > end:
                raise TimeoutError("the screen did not come to rest")
            QCoreApplication.processEvents()
            time.sleep(0.005)

    def rest(self, seconds: float = 0.15) -> None:
        end = time.monotonic() + seconds
        self.until(lambda: time.monotonic() > end)


@contextmanager
def _world(look: Any, language: str = "en") -> Iterator[World]:
    from app.assembly import RESOURCES, build_services
    from app.house_assembly import build_house
    from app.options import parse_options
    from app.services.demo_server import DemoServer

    with DemoServer(RESOURCES / "demo_session") as server, tempfile.TemporaryDirectory() as folder:
        services = build_services(parse_options(["--server", server.url, "--data-dir", folder]))
        services.sign_in.hold(server.credentials)
        world = World(look, services, server, build_house(services, _language(language)))
        try:
            yield world
        finally:
            world.window.close()
            world.house.background.shut_down(2)
            services.close()
            world.window.deleteLater()


def _language(code: str) -> Any:
    """With Qt's own texts; those of the pseudo-locale are English."""
    from PySide6.QtWidgets import QApplication

    from app.assembly import TRANSLATIONS
    from app.bridge.languages import language_of
    from app.ui.qt_texts import install_qt_texts
    from tests.pseudo_locale import PSEUDO, pseudo_language

    application = QApplication.instance()
    assert application is not None
    install_qt_texts(application, "en" if code == PSEUDO else code)
    return pseudo_language() if code == PSEUDO else language_of(code, TRANSLATIONS)


if __name__ == "__main__":
    sys.exit(main())
