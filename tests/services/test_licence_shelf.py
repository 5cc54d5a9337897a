"""Where the licence texts are: in the folder of an installed program, else with what is installed."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.assembly import RESOURCES
from app.domain.errors import StoreFault
from app.domain.licence import Licence
from app.services.licence_shelf import LicenceShelf


def test_of_an_installed_program(tmp_path: Path) -> None:
    folder = tmp_path / "licences"
    (folder / "qt").mkdir(parents=True)
    (folder / "qt" / "LGPL-3.0.txt").write_text("GNU LESSER GENERAL PUBLIC LICENSE\n")
    (folder / "NOTICES.txt").write_bytes(b"caf\xe9 \xff")
    shelf = LicenceShelf(folder, tmp_path)
    assert shelf.folder == folder
    listed = shelf.licences()
    assert [licence.name for licence in listed] == ["NOTICES.txt", "qt/LGPL-3.0.txt"]
    assert shelf.text(listed[1]) == "GNU LESSER GENERAL PUBLIC LICENSE\n"
    assert shelf.text(listed[0]) == "caf� �"


def test_from_source(tmp_path: Path) -> None:
    shelf = LicenceShelf(tmp_path / "licences", RESOURCES)
    assert shelf.folder is None
    texts = {licence.name: shelf.text(licence) for licence in shelf.licences()}
    names = " ".join(texts)
    for needed in ("requests", "urllib3", "keyring", "reportlab", "pillow", "ExifRead"):
        assert f"{needed} " in names
    for tool in ("pytest", "mypy", "ruff", "hypothesis"):
        assert f"{tool} " not in names, "a tool of the developer"
    assert "SIL OPEN FONT LICENSE" in texts["resources/fonts/OFL.txt"]
    (qt,) = [text for name, text in texts.items() if name.startswith("PySide6_Essentials ")]
    assert "LGPL-3.0" in qt
    assert all(text.strip() for text in texts.values())


def test_a_file_that_has_gone(tmp_path: Path) -> None:
    with pytest.raises(StoreFault):
        LicenceShelf(tmp_path, tmp_path).text(Licence("gone", str(tmp_path / "gone.txt")))
