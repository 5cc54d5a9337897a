"""Makes the thumbnails of every photo of a kept session, with the program's own loader and no window.

``keep``: photos that become that session first, and nothing else is done. Answer: MB of this process at most.
"""

from __future__ import annotations

import json
import os
import sys
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO

from PySide6.QtCore import QEventLoop
from PySide6.QtGui import QGuiApplication, QImageReader

from app.bridge.background import Background
from app.bridge.lane_count import LaneCount
from app.bridge.photo_loader import PhotoLoader
from app.domain.session_key import SessionKey
from app.services.cancel import CancelToken
from app.services.kept_pictures import KeptPictures
from app.services.pave_json import parse_photos
from app.services.photo_sink import Download, PhotoSink
from app.services.photo_source import PhotoSource
from app.services.picture_folder import PictureFolder
from app.services.session_shelf import SessionShelf
from app.services.session_source import SessionSource
from tests.bench.processes import memory_mb
from tests.bench.sessions import KEY, rows_for

_WORKERS = 14


class _NoNetwork:
    def get_photo(self, *_: Any) -> Download:
        raise AssertionError("a photo that is kept was asked for")

    def photos(self, *_: Any) -> Any:
        raise AssertionError("a session that is kept was asked for")


def main() -> None:
    wish = json.loads(sys.stdin.read())
    folder = Path(wish["folder"])
    shelf = SessionShelf(folder / "sessions")
    pictures = KeptPictures(shelf, PictureFolder(folder / "passing", elsewhere=folder))
    if "keep" in wish:
        _keep(shelf, pictures, [Path(file) for file in wish["keep"]])
        print(json.dumps({}))
        return
    application = QGuiApplication([])
    QImageReader.supportedImageFormats()
    _make(shelf, pictures, wish["edge"])
    print(json.dumps({"peak_mb": memory_mb(os.getpid(), "VmHWM")}))
    del application


def _make(shelf: SessionShelf, pictures: KeptPictures, edge: int) -> None:
    kept = SessionSource(_NoNetwork(), shelf, pictures).kept(SessionKey(KEY), CancelToken())  # type: ignore[arg-type]
    assert kept is not None
    background, loop = Background(_WORKERS), QEventLoop()
    source = PhotoSource(_NoNetwork(), pictures)
    loader = PhotoLoader(source.photo_file, background, edge, LaneCount(), source)
    missed: list[object] = []
    loader.missed.connect(lambda photo, error: missed.append(error))
    loader.settled.connect(loop.quit)
    loader.want(kept.inspection.photos)
    loop.exec()
    background.shut_down()
    if missed:
        raise RuntimeError(f"{len(missed)} photos were missed: {missed[0]!r}")


def _keep(shelf: SessionShelf, pictures: KeptPictures, files: list[Path]) -> None:
    rows = rows_for(files)
    for row, file in zip(rows, files, strict=True):
        row["url"] = f"https://photos.example/{file.name}"
    raw, key = json.dumps(rows).encode(), SessionKey(KEY)
    inspection = parse_photos(raw, key)
    shelf.keep_reply(key, raw, inspection, datetime.now(UTC))
    by_url = {row["url"]: file for row, file in zip(rows, files, strict=True)}
    for photo in inspection.photos:
        pictures.take(photo, partial(_copied, by_url[photo.url or ""]))
    pictures.commit()


def _copied(file: Path, into: BinaryIO) -> Download:
    sink = PhotoSink(into)
    sink.begin()
    with file.open("rb") as source:
        while chunk := source.read(1 << 18):
            sink.write(chunk)
    return Download(sink.sha256, sink.size, "image/jpeg", "photos.example", 200, None, None)


if __name__ == "__main__":
    main()
