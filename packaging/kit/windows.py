"""The two installers for Windows, and the folder that they carry."""

from __future__ import annotations

import hashlib
import shutil
from dataclasses import dataclass, replace
from pathlib import Path

from kit.commands import say
from kit.msi import make_msi, msi_file
from kit.places import PACKAGING, kept
from kit.product import Product
from kit.setup_exe import make_setup, setup_file
from kit.signing import sign
from kit.windows_payload import build_payload, payload_folder

_OLDER = "0.0.1"


@dataclass(frozen=True)
class WindowsBuild:
    """``payload``: the folder that both installers carry. ``msi`` is None on Windows: see ``build_windows``."""

    product: Product
    payload: Path
    setup: Path
    msi: Path | None


def build_windows(product: Product) -> WindowsBuild:
    """Programs are signed before they are packed, installers after it, where there is a certificate.

    The .msi is always made on Linux, by wixl, whose result is the one that is tried: on Windows take the payload there
    and call ``make_msi``.
    """
    payload = build_payload(product)
    sign(*sorted(payload.glob("*.exe")))
    setup = make_setup(product, payload)
    msi = make_msi(product, payload) if shutil.which("wixl") else None
    if msi is None:
        say("no wixl here: the .msi is made of this payload on Linux")
    sign(*(file for file in (setup, msi) if file is not None))
    return WindowsBuild(product, payload, setup, msi)


def built(product: Product) -> WindowsBuild:
    """What an earlier ``build_windows`` left."""
    setup, msi = setup_file(product), msi_file(product)
    return WindowsBuild(product, payload_folder(product), setup, msi if msi.exists() else None)


def older_build(product: Product) -> WindowsBuild:
    """Version 0.0.1, for upgrades to begin with: made once and kept, as an older version would be; made anew when the
    installers' recipes change.
    """
    older = replace(product, version=_OLDER)
    recipes = sorted(path for path in (PACKAGING / "windows").iterdir() if path.is_file())
    made_by = hashlib.sha256(b"".join(path.read_bytes() for path in recipes)).hexdigest()
    place = kept() / f"windows-older-{made_by[:12]}"
    names = setup_file(older).name, msi_file(older).name
    if not place.exists():
        part = kept() / "windows-older.part"
        for former in kept().glob("windows-older*"):
            shutil.rmtree(former)
        part.mkdir(parents=True)
        payload = build_payload(older, listed=False)
        made = (payload, make_setup(older, payload, quick=True), make_msi(older, payload))
        for path in made:
            shutil.move(path, part)
        part.rename(place)
    return WindowsBuild(older, place / "walkaround", *(place / name for name in names))
