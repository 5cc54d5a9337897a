"""One program for one data folder: the kernel's lock says who came first, and the others hand their key to it."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import IO, TYPE_CHECKING

from app.options import Options, data_folder
from app.services.folder_lock import is_held
from app.services.kernel_lock import lock_file

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from app.bridge.instance_ear import InstanceEar
    from app.stage import Stage

_PATIENCE_SECONDS = 2.0
_KNOCK_AGAIN_SECONDS = 0.05


class Instance:
    """A demo without a folder of its own, and a snapshot, are alone in the world and need no lock."""

    def __init__(self, options: Options) -> None:
        self._options = options
        self._folder = data_folder(options) if options.snapshot is None else None
        self._held: IO[bytes] | None = None
        self._ear: InstanceEar | None = None

    def is_first(self) -> bool:
        """Also when nobody can tell: then nothing is shared that could be handed over."""
        if self._folder is None:
            return True
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._held = lock_file(self._folder / "instance.lock", wait=False)
        except OSError as error:
            return not is_held(error)
        return True

    def hand_over(self) -> bool:
        """Blocking, two seconds at most; needs an application. False: open a window of one's own.

        Nobody answers while the first one starts, ends or hangs; one that has ended meanwhile leaves its place.
        """
        from app.bridge.instance_call import call
        from app.bridge.instance_message import InstanceMessage
        from app.under_policy import under_policy

        options = under_policy(self._options)
        message = InstanceMessage.of(options.server, options.demo, options.key)
        end = time.monotonic() + _PATIENCE_SECONDS
        while (left := end - time.monotonic()) > 0:
            answer = call(self._address(), message, round(1000 * left))
            if answer is not None:
                return answer
            if self.is_first():
                return False
            time.sleep(_KNOCK_AGAIN_SECONDS)
        return False

    def listen(self, stage: Stage, parent: QObject) -> None:
        """For those who come later; only the first one of a folder does."""
        if self._held is not None and self._ear is None:
            from app.bridge.instance_ear import InstanceEar

            self._ear = InstanceEar(self._address(), stage.take, parent)

    def end(self) -> None:
        if self._ear is not None:
            self._ear.close()

    def _address(self) -> str:
        from app.bridge.instance_message import address

        folder = self._folder or Path()
        if sys.platform == "win32":
            return address(folder, os.environ.get("USERNAME", ""), "")
        runtime = os.environ.get("XDG_RUNTIME_DIR", "")
        return address(folder, str(os.getuid()), runtime if Path(runtime).is_absolute() else "")
