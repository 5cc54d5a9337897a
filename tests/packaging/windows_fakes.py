"""A folder that looks like what the installers for Windows carry, and a picture for their icon."""

import io
import struct
from pathlib import Path

from kit.product import Product
from PIL import Image

PRODUCT = Product(version="0.3.1", application_id="org.walkaround.Walkaround", homepage="https://walkaround.example/")
FILES = (
    "walkaround.exe",
    "walkaround-cli.exe",
    "_internal-0.3.1/base_library.zip",
    "_internal-0.3.1/PySide6/Qt6Core.dll",
    "_internal-0.3.1/resources/photos/4 & 5.jpg",
)


def make_payload(folder: Path) -> Path:
    for name in FILES:
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(name.encode())
    return folder


def make_pictures(folder: Path) -> Path:
    folder.mkdir()
    make_icon(folder / "walkaround.ico")
    Image.new("RGB", (82, 157), "white").save(folder / "walkaround-side.bmp")
    return folder


def make_icon(file: Path) -> Path:
    picture = io.BytesIO()
    Image.new("RGBA", (16, 16), "navy").save(picture, "ICO", sizes=[(16, 16)], bitmap_format="bmp")
    file.write_bytes(picture.getvalue())
    return file


def subsystem(program: Path) -> int:
    head = program.read_bytes()[:4096]
    found: int = struct.unpack_from("<H", head, struct.unpack_from("<I", head, 0x3C)[0] + 92)[0]
    return found
