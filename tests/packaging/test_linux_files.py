"""What the Linux packages say about the program."""

import configparser
import shutil
import subprocess
import xml.etree.ElementTree as ElementTree
from dataclasses import replace
from pathlib import Path

import pytest
from kit.linux_tree import LIBRARY, filled, settle
from kit.needs import debian_needs, rpm_needs
from kit.product import Product, read_product
from kit.search_paths import elf_files, forget_build_folders

from app import __application_id__, __version__
from app.options import parse_options


@pytest.fixture
def product(monkeypatch: pytest.MonkeyPatch) -> Product:
    for name in ("VERSION", "PUBLISHER", "CONTACT", "HOMEPAGE", "SCREENSHOTS", "UPDATE_URL"):
        monkeypatch.delenv(f"WALKAROUND_{name}", raising=False)
    return read_product()


def test_name_and_version_are_the_programs_own(product: Product) -> None:
    assert (product.version, product.application_id) == (__version__, __application_id__)


def test_nobody_is_invented(product: Product) -> None:
    assert product.maintainer.endswith(".invalid>")
    text = filled("walkaround.metainfo.xml", product, escaped=True)
    assert "://" not in text
    assert "screenshot" not in text


def test_what_the_owner_said_is_written(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in (
        ("CONTACT", "it@acme.example"),
        ("HOMEPAGE", "https://acme.example/?a&b"),
        ("VERSION", "3.2.1"),
    ):
        monkeypatch.setenv(f"WALKAROUND_{name}", value)
    monkeypatch.setenv("WALKAROUND_SCREENSHOTS", "https://acme.example/pictures/")
    product = read_product()
    assert (product.version, product.maintainer) == ("3.2.1", "Walkaround <it@acme.example>")
    component = ElementTree.fromstring(filled("walkaround.metainfo.xml", product, escaped=True))
    assert component.findtext("url") == "https://acme.example/?a&b"
    shown = [image.text for image in component.iter("image")]
    assert shown == ["https://acme.example/pictures/main-light.png", "https://acme.example/pictures/loupe-light.png"]
    released = component.find("releases/release")
    assert released is not None
    assert released.get("version") == "3.2.1"


def test_a_publisher_with_an_ampersand_is_still_xml(product: Product) -> None:
    text = filled("walkaround.metainfo.xml", replace(product, publisher="Smith & <Sons>"), escaped=True)
    assert ElementTree.fromstring(text).findtext("developer/name") == "Smith & <Sons>"


def test_the_desktop_entry_opens_links(product: Product) -> None:
    parser = configparser.RawConfigParser()
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read_string(filled("walkaround.desktop", product))
    entry = parser["Desktop Entry"]
    assert entry["Exec"] == "walkaround %u"
    assert entry["MimeType"] == "x-scheme-handler/walkaround;"
    assert entry["Icon"] == __application_id__
    assert {key for key in entry if key.startswith("Comment[")} == {"Comment[de]", "Comment[es]", "Comment[fr]"}


def test_the_manual_names_every_option(product: Product, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse_options(["--help"])
    asked = {
        word.strip("[],()|:") for word in capsys.readouterr().out.split() if word.strip("[],()|:").startswith("--")
    }
    manual = filled("walkaround.1", product).replace("\\-", "-")
    assert len(asked) > 10
    assert sorted(option for option in asked if option not in manual) == []


def test_the_manual_names_every_exit_code(product: Product) -> None:
    status = filled("walkaround.1", product).partition(".SH EXIT STATUS")[2].partition(".SH")[0]
    assert [code for code in "0123456" if code not in status] == []


def test_rights_and_times_do_not_depend_on_who_built_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    library = tmp_path / LIBRARY
    library.mkdir(parents=True, mode=0o700)
    for name, mode in (("walkaround", 0o600), ("data.so", 0o777)):
        (library / name).write_bytes(b"")
        (library / name).chmod(mode)
    settle(tmp_path)
    found = {path.name: (path.stat().st_mode & 0o777, int(path.stat().st_mtime)) for path in library.iterdir()}
    assert found == {"walkaround": (0o755, 1700000000), "data.so": (0o644, 1700000000)}
    assert library.stat().st_mode & 0o777 == 0o755


# --- what is found by looking into the files


def compiled(folder: Path, name: str, *options: str) -> Path:
    if shutil.which("gcc") is None:
        pytest.skip("gcc is not installed")
    source = folder / "one.c"
    source.write_text("#include <math.h>\ndouble f(double x) { return exp(x); }\n", encoding="utf-8")
    library = folder / name
    subprocess.run(("gcc", "-shared", "-fPIC", "-o", library, source, "-lm", *options), check=True)
    source.unlink()
    return library


def test_folders_of_the_builder_are_forgotten(tmp_path: Path) -> None:
    if shutil.which("chrpath") is None:
        pytest.skip("chrpath is not installed")
    strange = compiled(tmp_path, "strange.so", "-Wl,-rpath,/home/builder/lib")
    relative = compiled(tmp_path, "relative.so", "-Wl,-rpath,$ORIGIN/lib")
    forget_build_folders(tmp_path)
    assert b"/home/builder" not in _paths(strange)
    assert b"$ORIGIN/lib" in _paths(relative)


def _paths(library: Path) -> bytes:
    return subprocess.run(("chrpath", "-l", library), stdout=subprocess.PIPE, check=False).stdout


def test_needed_libraries_are_found(tmp_path: Path) -> None:
    if shutil.which("dpkg-shlibdeps") is None:
        pytest.skip("dpkg-dev is not installed")
    (tmp_path / "DEBIAN").mkdir()
    compiled(tmp_path, "ours.so")
    assert [need.split()[0] for need in debian_needs(tmp_path).needed] == ["libc6"]


def test_rpm_asks_for_sonames_but_not_for_its_own(tmp_path: Path) -> None:
    if not Path("/usr/lib/rpm/elfdeps").exists():
        pytest.skip("rpm is not installed")
    compiled(tmp_path, "libours.so", "-Wl,-soname,libours.so.1")
    compiled(tmp_path, "user.so", f"-L{tmp_path}", "-Wl,--no-as-needed", "-lours")
    needed = rpm_needs(tmp_path).needed
    assert "libm.so.6()(64bit)" in needed
    assert not [name for name in needed if "ours" in name]


def test_only_programs_and_libraries_are_looked_into(tmp_path: Path) -> None:
    (tmp_path / "text.so").write_text("not a library", encoding="utf-8")
    library = compiled(tmp_path, "real.so")
    (tmp_path / "link.so").symlink_to(library)
    assert elf_files(tmp_path) == [library]
