"""What a plain program does: one ``requests.Session``, one photo after the other, each decoded at once.

Answer: seconds until each thumbnail is there, the list of photos included.
"""

from __future__ import annotations

import json
import os
import sys
import time
from datetime import UTC, datetime

import requests
from PySide6.QtCore import QBuffer, QByteArray, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageReader

from app.domain.credentials import Credentials
from app.services.request_signing import sign
from tests.bench.sessions import KEY

_EDGE = 320


def main() -> None:
    wish = json.loads(sys.stdin.read())
    application = QGuiApplication([])
    QImageReader.supportedImageFormats()
    names = ("ACCOUNT", "API_KEY", "API_SECRET")
    who = Credentials(wish["server"], *(os.environ[f"WALKAROUND_{name}"] for name in names))
    session, moments = requests.Session(), []
    began = time.perf_counter()
    rows = session.get(f"{wish['server']}/v1/sessions/{KEY}/photos", headers=sign(who, datetime.now(UTC))).json()
    for row in rows[: wish["photos"]]:
        assert not _thumbnail(session.get(row["url"]).content).isNull()
        moments.append(time.perf_counter() - began)
    print(json.dumps({"painted": moments}))
    del application


def _thumbnail(content: bytes) -> QImage:
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    reader.setScaledSize(reader.size().scaled(QSize(_EDGE, _EDGE), Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


if __name__ == "__main__":
    main()
