"""Where the installed program begins."""

from __future__ import annotations

import os
import sys
from collections.abc import MutableMapping

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def give_back_library_path(environment: MutableMapping[str, str], own: str) -> None:
    """As it was before PyInstaller's loader put ``own``, the folder of our libraries, into it.

    Every program that is started from here, a browser for example, would load those instead of its own. What runs
    already has read the variable, and keeps to it.
    """
    before = environment.pop("LD_LIBRARY_PATH_ORIG", None)
    if before:
        environment["LD_LIBRARY_PATH"] = before
    elif before is not None or environment.get("LD_LIBRARY_PATH", "").split(os.pathsep)[0] == own:
        environment.pop("LD_LIBRARY_PATH", None)


def keep_own_modules(archive: Any) -> None:
    """What runs goes on with the modules that it began with, when an upgrade puts another program in its place.

    PyInstaller's ``archive`` opens the program's file by its name for each module that is first needed, at the place
    where the module was at the start. An open file stays the same, whatever the name means by then.
    """
    name = getattr(archive, "_filename", None)
    if name is not None and os.path.isdir("/proc/self/fd"):
        archive._filename = f"/proc/self/fd/{os.open(name, os.O_RDONLY | os.O_CLOEXEC)}"


if __name__ == "__main__":
    if sys.platform == "linux" and getattr(sys, "frozen", False):
        give_back_library_path(os.environ, getattr(sys, "_MEIPASS", ""))
        keep_own_modules(getattr(sys.modules.get("pyimod02_importers"), "pyz_archive", None))

    from app.main import main

    sys.exit(main())
