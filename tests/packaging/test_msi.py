"""What the .msi is made of."""

import shutil
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from kit.commands import Failed
from kit.msi import SOURCE, files_wxs, make_msi, msi_version

from tests.packaging.windows_fakes import FILES, PRODUCT, make_icon, make_payload

WIX = "{http://schemas.microsoft.com/wix/2006/wi}"
UPGRADE_CODE = "5B0D8C39-0E57-4C1B-9B5B-6A6B1F1C64D2"
needs_wixl = pytest.mark.skipif(
    not (shutil.which("wixl") and shutil.which("msiinfo")), reason="needs wixl and msitools"
)


def test_every_file_is_a_component_that_the_package_refers_to(tmp_path: Path) -> None:
    root = ET.fromstring(files_wxs(make_payload(tmp_path / "payload")))
    sources = [file.get("Source", "") for file in root.iter(f"{WIX}File")]
    assert sorted(sources) == sorted(f"payload/{name}" for name in FILES)
    components = {component.get("Id") for component in root.iter(f"{WIX}Component")}
    assert {reference.get("Id") for reference in root.iter(f"{WIX}ComponentRef")} == components
    guids = {component.get("Guid") for component in root.iter(f"{WIX}Component")}
    assert len(guids) == len(components) == len(FILES)


def test_a_file_keeps_its_guid_from_build_to_build(tmp_path: Path) -> None:
    first = files_wxs(make_payload(tmp_path / "first"))
    assert files_wxs(make_payload(tmp_path / "second")) == first
    assert 'Guid="7E8A5481-2F0D-5095-BEE7-CBF9D9C21649"' in first, "GUIDs of installed files must never change"


def test_the_source_says_what_windows_knows_the_program_by() -> None:
    root = ET.parse(SOURCE).getroot()
    product = root.find(f"{WIX}Product")
    assert product is not None
    assert product.get("UpgradeCode") == UPGRADE_CODE, "with another one no version would replace an older one"
    keys = [value.get("Key", "") for value in root.iter(f"{WIX}RegistryValue")]
    assert r"Software\Classes\walkaround\shell\open\command" in keys


@pytest.mark.parametrize(("version", "said"), [("0.1.0", "0.1.0"), ("1.2", "1.2.0"), ("2.0.0rc1", "2.0.0")])
def test_a_version_for_windows_installer_has_three_numbers(version: str, said: str) -> None:
    assert msi_version(version) == said


def test_a_version_that_windows_installer_cannot_compare_is_refused() -> None:
    with pytest.raises(Failed, match=r"2026\.1"):
        msi_version("2026.1")


@needs_wixl
def test_the_old_version_is_removed_within_the_transaction(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kit.msi.OUT", tmp_path)
    msi = make_msi(PRODUCT, make_payload(tmp_path / "payload"), make_icon(tmp_path / "walkaround.ico"))
    order = {words[0]: int(words[2]) for words in table(msi, "InstallExecuteSequence")}
    assert order["InstallInitialize"] < order["RemoveExistingProducts"] < order["InstallFiles"]
    properties = dict(table(msi, "Property"))
    assert properties["ProductVersion"] == "0.3.1"
    assert properties["ALLUSERS"] == "1"
    assert properties["ARPURLINFOABOUT"] == PRODUCT.homepage


def table(msi: Path, name: str) -> list[list[str]]:
    done = subprocess.run(("msiinfo", "export", msi, name), capture_output=True, text=True, check=True)
    return [line.split("\t") for line in done.stdout.splitlines()[3:]]
