"""Thumbnails by the program's decoder and by libjpeg-turbo in turn. Answer: CPU seconds of each, a round each."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QImageReader

from app.bridge.image_decoder import decode
from tests.bench.turbo_jpeg import TurboJpeg

EDGE = 320


def main() -> None:
    wish = json.loads(sys.stdin.read())
    files = [Path(name) for name in wish["files"]]
    application = QGuiApplication([])
    QImageReader.supportedImageFormats()
    try:
        floor = TurboJpeg()
    except OSError as error:
        print(json.dumps({"missing": str(error)}))
        return
    ways: tuple[Callable[[Path], object], ...] = (
        lambda file: decode(file, "jpeg", EDGE),
        lambda file: floor.decode(file, EDGE),
    )
    rounds = [[_cpu(way, files) for way in ways] for _ in range(wish["rounds"] + 1)]
    print(json.dumps({"rounds": rounds[1:]}))  # the first one warms up
    del application


def _cpu(decodes: Callable[[Path], object], files: list[Path]) -> float:
    """Of one picture, on average."""
    began = time.thread_time()
    for file in files:
        decodes(file)
    return (time.thread_time() - began) / len(files)


if __name__ == "__main__":
    main()
