"""The facts of a photo's file, for the gallery: from a phone that wrote much, and from a file that tells nothing."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from PIL import Image, ImageOps
from PIL.TiffImagePlugin import IFDRational

from app.services.demo_faults import Fault
from tests.fakes.inspections import SAMPLE
from tests.gallery import Shot
from tests.gallery_screens import ALL

_EXIF, _GPS, _ORIENTATION = 0x8769, 0x8825, 0x0112
_SIDE = 3


def facts(world: Any) -> Any:
    """Camera and times, the position not shown; the photo is stored lying on its side."""
    return _looked_at(world, _picture(_written()))


def facts_position(world: Any) -> Any:
    facts(world)
    world.window.file_facts.view.show_position.click()
    return _scrolled_down(world)


def facts_none(world: Any) -> Any:
    return _looked_at(world, _picture(Image.Exif()))


def _looked_at(world: Any, content: bytes) -> Any:
    world.server.faults.add(Fault("/photos/04-Left*", body=content))
    world.open()
    world.choose(_SIDE)
    view = world.window.file_facts.view
    world.until(lambda: view.isVisible() and view.facts is not None)
    return _scrolled_down(world)


def _scrolled_down(world: Any) -> Any:
    """After the panel has been laid out anew."""
    world.rest(0.2)
    bar = world.window.panel.verticalScrollBar()
    bar.setValue(bar.maximum())
    return world.window


def _picture(written: Image.Exif) -> bytes:
    """As a phone stores it that is held upright: on its side, if ``written`` says so."""
    out = BytesIO()
    with Image.open(SAMPLE / "photos" / "04-Left-1.jpg") as photo:
        scene = ImageOps.fit(photo, (4032, 3024)).rotate(90 if written.get(_ORIENTATION) == 6 else 0, expand=True)
    scene.save(out, "JPEG", quality=80, exif=written)
    return out.getvalue()


def _written() -> Image.Exif:
    made = Image.Exif()
    made.update({0x010F: "Apple", 0x0110: "iPhone 13 Pro", _ORIENTATION: 6, 0x0132: "2021:05:27 07:40:00"})
    inner = made.get_ifd(_EXIF)
    inner.update({0x9003: "2021:05:27 07:36:19", 0x9291: "123", 0x9011: "-04:00", 0x9004: "2021:05:27 07:36:19"})
    place = {1: "N", 2: _degrees(43, 39, 10), 3: "W", 4: _degrees(79, 23, 0), 5: b"\0", 6: IFDRational(762, 10)}
    made.get_ifd(_GPS).update(place)
    return made


def _degrees(*parts: int) -> tuple[IFDRational, ...]:
    return tuple(IFDRational(part, 1) for part in parts)


FACTS = [
    Shot("facts", facts, languages=ALL),
    Shot("facts-position", facts_position),
    Shot("facts-none", facts_none),
]
