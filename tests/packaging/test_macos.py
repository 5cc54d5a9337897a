"""What can be known of the Mac build without a Mac: the recipe, the property lists, the icon."""

import plistlib
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from kit.places import PACKAGING
from kit.product import read_product

from tests.packaging.spec_stand_ins import read_spec

MACOS = PACKAGING / "macos"
SCHEME = "walkaround"


def properties() -> dict[str, Any]:
    return dict(plistlib.loads((MACOS / "Info.plist").read_bytes()))


# --- the recipe, read for each system


@pytest.mark.parametrize(
    ("platform", "kinds"),
    [
        ("linux", ["Analysis", "PYZ", "EXE", "COLLECT"]),
        ("win32", ["Analysis", "PYZ", "EXE", "Analysis", "PYZ", "EXE", "COLLECT"]),
        ("darwin", ["Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE"]),
    ],
)
def test_the_recipe_holds_for_each_system(
    platform: str, kinds: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    recipe = read_spec(platform, tmp_path, monkeypatch)
    assert [call.kind for call in recipe.calls] == kinds
    program = recipe.of("EXE")[0].named
    assert program["upx"] is False
    assert program["console"] is False
    assert (str(tmp_path / "licences"), "licences") in recipe.of("Analysis")[0].named["datas"]


@pytest.mark.parametrize(
    ("platform", "kept", "left_out"),
    [
        ("linux", ["platforms/libqxcb.so", "libssl.so.3"], ["libgtk-3.so.0", "platforms/libqeglfs.so"]),
        ("win32", ["platforms/qwindows.dll", "imageformats/qjpeg.dll"], ["opengl32sw.dll"]),
        ("darwin", ["platforms/libqcocoa.dylib", "imageformats/libqjpeg.dylib", "A/QtCore"], ["imageformats/libqpdf"]),
    ],
)
def test_each_system_keeps_what_shows_windows_and_photos(
    platform: str, kept: list[str], left_out: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shipped = [entry[0] for entry in read_spec(platform, tmp_path, monkeypatch).names["a"].binaries]
    assert [name for name in kept if not any(name in path for path in shipped)] == []
    assert [name for name in left_out if any(name in path for path in shipped)] == []


def test_the_program_for_macs_has_our_properties_and_entitlements(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    recipe = read_spec("darwin", tmp_path, monkeypatch)
    bundle = recipe.of("BUNDLE")[0].named
    product = read_product()
    assert bundle["name"] == "Walkaround.app"
    assert bundle["bundle_identifier"] == product.application_id
    written = plistlib.loads(plistlib.dumps(bundle["info_plist"]))
    assert written == {**properties(), "CFBundleShortVersionString": product.version}
    assert Path(recipe.of("EXE")[0].named["entitlements_file"]) == MACOS / "entitlements.plist"


def test_the_keychain_is_found_on_macs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    hidden = read_spec("darwin", tmp_path, monkeypatch).of("Analysis")[0].named["hiddenimports"]
    assert "keyring.backends.macOS" in hidden


# --- the property lists


def test_links_are_for_this_program() -> None:
    assert [kind["CFBundleURLSchemes"] for kind in properties()["CFBundleURLTypes"]] == [[SCHEME]]


def test_the_languages_are_those_that_are_translated() -> None:
    translated = {file.stem for file in (PACKAGING.parent / "resources" / "translations").glob("*.ts")}
    assert set(properties()["CFBundleLocalizations"]) == {"en"} | {name.rpartition("_")[2] for name in translated}


def test_the_oldest_macos_is_that_of_qts_wheel() -> None:
    """6.11 is for macOS 13, 6.12 for 14: whoever moves the pin must move both."""
    lock = (PACKAGING / "build.lock").read_text(encoding="utf-8")
    assert re.search(r"^pyside6-essentials==6\.11\.", lock, re.MULTILINE)
    assert properties()["LSMinimumSystemVersion"] == "13.0"


def test_it_asks_for_no_camera_microphone_place_or_contacts() -> None:
    assert [key for key in properties() if key.endswith("UsageDescription")] == []


def test_the_entitlements_are_as_few_as_can_be() -> None:
    granted = plistlib.loads((MACOS / "entitlements.plist").read_bytes())
    assert granted == {"com.apple.security.cs.allow-unsigned-executable-memory": True}


@pytest.mark.slow
def test_the_icon_is_one(tmp_path: Path) -> None:
    subprocess.run([sys.executable, PACKAGING / "draw_icons.py", tmp_path], check=True)
    icon = (tmp_path / "walkaround.icns").read_bytes()
    assert icon[:4] == b"icns"
    assert int.from_bytes(icon[4:8], "big") == len(icon)
    assert {b"ic07", b"ic08", b"ic09", b"ic10"} <= set(kinds_of_pictures(icon))


def kinds_of_pictures(icon: bytes) -> list[bytes]:
    kinds, place = [], 8
    while place < len(icon):
        kinds.append(icon[place : place + 4])
        place += int.from_bytes(icon[place + 4 : place + 8], "big")
    return kinds
