"""The texts that are shipped with the works of others."""

import re
from pathlib import Path

import pytest
from kit.commands import Failed
from kit.distributions import asked_for, read_distributions, with_what_they_need
from kit.licences import collect_licences, qt_text
from kit.places import PACKAGING
from kit.product import Product

OURS = PACKAGING / "licences"
LEFT_IN = ("pyinstaller", "pyinstaller-hooks-contrib")


@pytest.fixture
def site_packages(tmp_path: Path) -> Path:
    """What the program asks for, and PyInstaller, each with a licence text, save Qt's, as in the real wheels."""
    folder = tmp_path / "site-packages"
    for name in (*asked_for(), *LEFT_IN):
        qt = name == "pyside6-essentials"
        install(folder, name, licence=None if qt else "do as you like", needs="shiboken6==6.11.3" if qt else "")
    install(folder, "shiboken6", licence=None)
    return folder


def install(site_packages: Path, name: str, *, licence: str | None, needs: str = "") -> Path:
    folder = site_packages / f"{name}-6.11.3.dist-info"
    (folder / "licenses").mkdir(parents=True)
    lines = ["Metadata-Version: 2.4", f"Name: {name}", "Version: 6.11.3", "License-Expression: 0BSD"]
    lines += [f"Requires-Dist: {needs}"] if needs else []
    (folder / "METADATA").write_text("\n".join([*lines, "", "a description"]), encoding="utf-8")
    if licence is not None:
        (folder / "licenses" / "LICENSE").write_text(licence, encoding="utf-8")
    return folder


@pytest.fixture
def python_licence(tmp_path: Path) -> Path:
    text = tmp_path / "python" / "LICENSE.txt"
    text.parent.mkdir()
    text.write_text("that of Python", encoding="utf-8")
    return text


def test_every_distribution_has_its_text_and_a_line_in_the_overview(
    site_packages: Path, python_licence: Path, tmp_path: Path
) -> None:
    into = tmp_path / "licences"
    collect_licences(site_packages, python_licence, into)
    overview = (into / "THIRD-PARTY.txt").read_text(encoding="utf-8")
    for name in (*asked_for(), "shiboken6", *LEFT_IN):
        line = next(line for line in overview.splitlines() if line.startswith(f"{name} 6.11.3 "))
        for text in re.findall(r"[\w/-][\w/.-]*\.txt", line):
            assert (into / text).stat().st_size > 0
    assert (into / "packages" / "requests.txt").read_text(encoding="utf-8").count("do as you like") == 1
    assert (into / "python.txt").read_text(encoding="utf-8") == "that of Python"
    assert "SIL OPEN FONT LICENSE" in (into / "font-noto-sans.txt").read_text(encoding="utf-8")
    assert {text.name for text in OURS.glob("*.txt")} <= {text.name for text in into.iterdir()}


def test_files_that_the_overview_names_exist(site_packages: Path, python_licence: Path, tmp_path: Path) -> None:
    into = tmp_path / "licences"
    collect_licences(site_packages, python_licence, into)
    named = set(re.findall(r"[\w/-][\w/.-]*\.txt", (into / "THIRD-PARTY.txt").read_text(encoding="utf-8")))
    assert "packages/pyinstaller.txt" in named
    assert [name for name in sorted(named) if not (into / name).is_file()] == []


def test_a_distribution_without_any_text_stops_the_build(
    site_packages: Path, python_licence: Path, tmp_path: Path
) -> None:
    (site_packages / "requests-6.11.3.dist-info" / "licenses" / "LICENSE").write_text(" \n", encoding="utf-8")
    with pytest.raises(Failed, match=r"requests 6\.11\.3 has no licence text"):
        collect_licences(site_packages, python_licence, tmp_path / "licences")


def test_qt_is_shipped_by_the_lgpl_whatever_its_wheel_carries(
    site_packages: Path, python_licence: Path, tmp_path: Path
) -> None:
    """The wheels for Windows carry the commercial licence alone."""
    carried = site_packages / "pyside6-essentials-6.11.3.dist-info" / "licenses" / "LicenseRef-Qt-Commercial.txt"
    carried.write_text("for those who paid", encoding="utf-8")
    collect_licences(site_packages, python_licence, tmp_path / "licences")
    overview = (tmp_path / "licences" / "THIRD-PARTY.txt").read_text(encoding="utf-8")
    line = next(line for line in overview.splitlines() if line.startswith("pyside6-essentials "))
    assert line.endswith("  qt.txt, qt-third-party.txt, LGPL-3.0.txt, GPL-3.0.txt")
    assert not (tmp_path / "licences" / "packages" / "pyside6-essentials.txt").exists()


def test_a_distribution_that_only_another_needs_must_have_a_text_too(
    site_packages: Path, python_licence: Path, tmp_path: Path
) -> None:
    needs = 'Deep_Down>=1 ; sys_platform == "win32"'
    install(site_packages, "middle", licence="fine", needs=needs)
    install(site_packages, "deep.down", licence=None)
    metadata = site_packages / "keyring-6.11.3.dist-info" / "METADATA"
    metadata.write_text(f"Name: keyring\nVersion: 6.11.3\nRequires-Dist: middle\n\n{needs}", encoding="utf-8")
    with pytest.raises(Failed, match="deep-down"):
        collect_licences(site_packages, python_licence, tmp_path / "licences")


def test_what_only_an_extra_brings_is_not_followed(site_packages: Path) -> None:
    install(site_packages, "middle", licence="fine", needs='extra-thing ; extra == "test"')
    install(site_packages, "extra-thing", licence=None)
    known = read_distributions(site_packages)
    assert [one.name for one in with_what_they_need(["middle"], known)] == ["middle"]


def test_what_is_not_installed_is_named(site_packages: Path, python_licence: Path, tmp_path: Path) -> None:
    (site_packages / "truststore-6.11.3.dist-info").rename(tmp_path / "gone")
    with pytest.raises(Failed, match="truststore"):
        collect_licences(site_packages, python_licence, tmp_path / "licences")


@pytest.mark.parametrize("place", ["", "Lib"], ids=["in the folder", "above it"])
def test_pythons_licence_is_found_from_its_library(
    site_packages: Path, python_licence: Path, tmp_path: Path, place: str
) -> None:
    library = python_licence.parent / place
    library.mkdir(exist_ok=True)
    collect_licences(site_packages, library, tmp_path / "licences")
    assert (tmp_path / "licences" / "python.txt").read_text(encoding="utf-8") == "that of Python"


def test_without_pythons_licence_nothing_is_built(site_packages: Path, tmp_path: Path) -> None:
    with pytest.raises(Failed, match=r"LICENSE\.txt"):
        collect_licences(site_packages, tmp_path / "nowhere" / "Lib", tmp_path / "licences")


def test_the_text_on_qt_says_version_sources_and_hashes() -> None:
    text = qt_text(Product("1.0", "id"), "6.11.3")
    assert "@" not in text.replace("https://", "")
    assert "official_releases/qt/6.11/6.11.3/submodules/" in text
    assert len(re.findall(r"^    (?:pyside6-essentials|shiboken6) \S+ sha256 [0-9a-f]{64}$", text, re.MULTILINE)) >= 8
    assert "Within three years" not in text


def test_the_sources_are_offered_where_the_owner_gave_an_address() -> None:
    text = qt_text(Product("1.0", "id", contact="sources@owner.invalid"), "6.11.3")
    assert "you may also ask sources@owner.invalid" in text


@pytest.mark.parametrize(
    ("name", "first_words", "last_words"),
    [
        ("LGPL-3.0.txt", "GNU LESSER GENERAL PUBLIC LICENSE", "permanent authorization for you to choose that version"),
        ("GPL-3.0.txt", "GNU GENERAL PUBLIC LICENSE", "why-not-lgpl.html>."),
        ("LGPL-2.1.txt", "GNU LESSER GENERAL PUBLIC LICENSE", "That's all there is to it!"),
        ("Apache-2.0.txt", "Apache License", "limitations under the License."),
        ("MPL-2.0.txt", "Mozilla Public License Version 2.0", "defined by the Mozilla Public License, v. 2.0."),
    ],
)
def test_licence_texts_are_whole(name: str, first_words: str, last_words: str) -> None:
    text = (OURS / name).read_text(encoding="utf-8")
    assert first_words in text[:120]
    assert last_words in text[-250:]


def test_every_part_of_qt_has_the_texts_that_it_names() -> None:
    text = (OURS / "qt-third-party.txt").read_text(encoding="utf-8")
    there = set(re.findall(r"^---- text (\d+) -+$", text, re.MULTILINE))
    lines = re.findall(r"^    Licence: .*; text (.+)  \[[abcd]\]$", text, re.MULTILINE)
    named = {number for line in lines for number in re.findall(r"\b\d+\b", line.replace("LGPL-2.1", ""))}
    assert len(lines) > 60
    assert named == there
    for needed in (
        "Freetype 2",
        "HarfBuzz-NG",
        "PCRE2",
        "LibPNG",
        "LibJPEG-turbo",
        "WebP",
        "zlib",
        "Unicode (ICU)",
        "XSVG",
    ):
        assert needed in text
