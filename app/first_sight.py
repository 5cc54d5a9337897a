"""A kept session that the program is started with: its photos are seen at once, where the window showed them last."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from app.options import Options, data_folder

if TYPE_CHECKING:
    from PySide6.QtCore import QSize
    from PySide6.QtWidgets import QLabel

    from app.domain.first_look import FirstLook
    from app.ui.frame import Frame


def expect_session(window: Frame, options: Options) -> None:
    """Before the window is shown. Nothing happens for a session that is not kept, or that was never seen here."""
    folder = data_folder(options) if options.key and not options.demo and options.snapshot is None else None
    if folder is None:
        return
    from app.domain.errors import InvalidSessionKey
    from app.domain.session_key import SessionKey
    from app.services.first_look_file import FirstLookFile

    try:
        key = SessionKey.parse(options.key).text
    except InvalidSessionKey:  # a link that was clicked: the window will say so
        return
    looks = FirstLookFile(folder / "sessions")
    if (look := looks.load(key)) is not None:
        window.expect(partial(_cover, window, look, looks.thumbnails(key)))


def _cover(window: Frame, look: FirstLook, thumbnails: Path, size: QSize) -> QLabel | None:
    if (size.width(), size.height()) != (look.width, look.height):
        return None
    from app.ui.cover import cover_for

    return cover_for(window, look, thumbnails)
