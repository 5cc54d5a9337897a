"""Copies of kept pictures for people: byte for byte, whole or not at all."""

from __future__ import annotations

import os
import re
import secrets
import shutil
import time
from contextlib import suppress
from pathlib import Path

from app.domain.errors import StoreFault

_PART = re.compile(r"\.[0-9a-f]{12}\.part")
_AN_HOUR = 3600.0


def copy_picture(kept: Path, target: Path) -> Path:
    """Write ``target`` beside and put it in place when it is complete. ``StoreFault`` when the disk refuses."""
    beside = target.with_name(f".{secrets.token_hex(6)}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        _sweep(target.parent)
        with kept.open("rb") as source, beside.open("wb") as out:
            shutil.copyfileobj(source, out, 1 << 20)
            out.flush()
            os.fsync(out.fileno())
        beside.replace(target)
    except OSError as error:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        raise StoreFault(str(target), error.strerror or type(error).__name__) from None
    return target


def _sweep(folder: Path) -> None:
    """What killed copies left: no copy takes an hour."""
    for part in folder.glob(".*.part"):
        with suppress(OSError):
            if _PART.fullmatch(part.name) and time.time() - part.stat().st_mtime > _AN_HOUR:
                part.unlink(missing_ok=True)
