"""Where the window stood when it was closed last: the only thing that is read before it is seen."""

from __future__ import annotations

from app.domain.window_place import WindowPlace
from app.options import Options, data_folder
from app.services.window_file import WindowFile


def last_place(options: Options) -> WindowPlace | None:
    """None at a first start, and for a demo without a folder of its own."""
    folder = data_folder(options)
    return WindowFile(folder).load() if folder is not None else None
