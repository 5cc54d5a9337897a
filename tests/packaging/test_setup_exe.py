"""The installer by NSIS, of a payload of a few bytes."""

import shutil
from pathlib import Path

import pytest
from kit.commands import Failed
from kit.setup_exe import WINDOWS, make_setup, nsis_definitions

from tests.packaging.windows_fakes import PRODUCT, make_payload, make_pictures, subsystem

LANGUAGES = ("ENGLISH", "FRENCH", "SPANISH", "GERMAN")


def test_the_definitions_say_what_is_put_in_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WALKAROUND_SIGN_PFX", raising=False)
    payload = make_payload(tmp_path / "payload")
    said = nsis_definitions(PRODUCT, payload, tmp_path / "setup.exe", tmp_path)
    assert said["CONTENTS"] == "_internal-0.3.1"
    assert said["NUMBERS"] == "0.3.1.0"
    assert said["HOMEPAGE"] == PRODUCT.homepage
    assert "SIGN" not in said


def test_a_payload_of_another_form_is_refused(tmp_path: Path) -> None:
    payload = make_payload(tmp_path / "payload")
    (payload / "surprise.dll").touch()
    with pytest.raises(Failed, match=r"surprise\.dll"):
        nsis_definitions(PRODUCT, payload, tmp_path / "setup.exe", tmp_path)


@pytest.mark.skipif(shutil.which("makensis") is None, reason="needs makensis")
def test_the_script_compiles_without_a_warning(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kit.setup_exe.OUT", tmp_path)
    monkeypatch.setattr("kit.setup_exe.PREPARED", tmp_path)
    monkeypatch.delenv("WALKAROUND_SIGN_PFX", raising=False)
    make_pictures(tmp_path / "icons")
    setup = make_setup(PRODUCT, make_payload(tmp_path / "payload"))
    assert setup.name == "walkaround-0.3.1-setup.exe"
    assert subsystem(setup) == 2, "a program with windows"


def test_every_text_is_there_in_each_language() -> None:
    lines = (WINDOWS / "texts.nsh").read_text(encoding="utf-8").splitlines()
    said = [line.split()[1:3] for line in lines if line.startswith("LangString ")]
    names = {name for name, _ in said}
    assert sorted(map(tuple, said)) == sorted((name, f"${{LANG_{tongue}}}") for name in names for tongue in LANGUAGES)
    script = (WINDOWS / "walkaround.nsi").read_text(encoding="utf-8")
    assert [name for name in names if f"$({name})" not in script] == []
