"""Where the installed program begins."""

import os
import sys
from collections.abc import MutableMapping


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


if __name__ == "__main__":
    if sys.platform == "linux" and getattr(sys, "frozen", False):
        give_back_library_path(os.environ, getattr(sys, "_MEIPASS", ""))

    from app.main import main

    sys.exit(main())
