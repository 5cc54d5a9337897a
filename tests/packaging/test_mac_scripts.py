"""The scripts for Macs, tried with stand-ins for the Mac's tools: what they would start, in which order, with what."""

import os
import plistlib
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from kit.places import PACKAGING

MACOS = PACKAGING / "macos"
SCRIPTS = sorted(PACKAGING.rglob("*.sh"))
MACHINE_CODE = b"\xcf\xfa\xed\xfe"
NO_CREDENTIALS = ("CODESIGN_IDENTITY", "INSTALLER_IDENTITY", "NOTARY_PROFILE", "NOTARY_KEY_FILE")

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no shell there")


@pytest.mark.skipif(shutil.which("shellcheck") is None, reason="no shellcheck here")
def test_shellcheck_finds_nothing() -> None:
    assert len(SCRIPTS) >= 5
    done = subprocess.run(["shellcheck", *SCRIPTS], capture_output=True, text=True, check=False)
    assert done.stdout == ""


def test_scripts_can_be_started() -> None:
    assert [script.name for script in SCRIPTS if not os.access(script, os.X_OK)] == []


class FakeMac:
    """The Mac's tools as stand-ins that write down how they were started; ``file`` and ``plutil`` answer."""

    def __init__(self, place: Path) -> None:
        self.tools = place / "tools"
        self.log = place / "log"
        self.tools.mkdir()
        record = f'#!/bin/sh\nprintf "%s\\037" "$(basename "$0")" "$@" >> "{self.log}"\nprintf "\\n" >> "{self.log}"\n'
        for name in ("codesign", "ditto", "hdiutil", "pkgbuild", "pkgutil", "productbuild", "productsign", "xcrun"):
            self._tool(name, record)
        self._tool("productsign", record + 'for last in "$@"; do :; done\n: > "$last"\n')
        self._tool(
            "file", '#!/bin/sh\nhead -c 4 "$2" | od -An -tx1 | grep -q "cf fa ed fe" && echo Mach-O || echo data\n'
        )
        self._tool("plutil", '#!/bin/sh\ncase "$2" in CFBundleExecutable) echo walkaround ;; *) echo 1.0 ;; esac\n')

    def _tool(self, name: str, text: str) -> None:
        (self.tools / name).write_text(text, encoding="utf-8")
        (self.tools / name).chmod(0o755)

    def run(self, script: str, *arguments: Path, **credentials: str) -> subprocess.CompletedProcess[str]:
        kept = {name: value for name, value in os.environ.items() if name not in NO_CREDENTIALS}
        env = {**kept, "PATH": f"{self.tools}:{os.environ['PATH']}", **credentials}
        return subprocess.run([MACOS / script, *arguments], env=env, capture_output=True, text=True, check=False)

    def started(self) -> list[list[str]]:
        lines = self.log.read_text(encoding="utf-8").splitlines() if self.log.exists() else []
        return [line.split("\x1f")[:-1] for line in lines]


@pytest.fixture
def mac(tmp_path: Path) -> FakeMac:
    return FakeMac(tmp_path)


@pytest.fixture
def app(tmp_path: Path) -> Path:
    app = tmp_path / "Walkaround.app"
    framework = "Contents/Frameworks/PySide6/Qt/lib/QtCore.framework"
    code = (
        "Contents/MacOS/walkaround",
        "Contents/Frameworks/libssl.3.dylib",
        "Contents/Frameworks/PySide6/Qt Core.abi3.so",
        f"{framework}/Versions/A/QtCore",
    )
    for name in code:
        (app / name).parent.mkdir(parents=True, exist_ok=True)
        (app / name).write_bytes(MACHINE_CODE + b"code")
    (app / framework / "QtCore").symlink_to("Versions/A/QtCore")
    (app / "Contents/Resources").mkdir()
    (app / "Contents/Resources/demo.json").write_text("{}", encoding="utf-8")
    (app / "Contents/Info.plist").write_bytes(plistlib.dumps({"CFBundleExecutable": "walkaround"}))
    return app


def test_without_an_identity_nothing_is_signed_and_that_is_said(mac: FakeMac, app: Path, tmp_path: Path) -> None:
    done = mac.run("sign_and_notarise.sh", app, tmp_path / "x.pkg")
    assert done.returncode == 0
    assert "CODESIGN_IDENTITY is not set" in done.stdout
    assert "INSTALLER_IDENTITY is not set" in done.stdout
    assert mac.started() == []


def test_everything_is_signed_from_the_inside_out(mac: FakeMac, app: Path) -> None:
    done = mac.run("sign_and_notarise.sh", app, CODESIGN_IDENTITY="Developer ID Application: X")
    assert done.returncode == 0, done.stderr
    signed = [words for words in mac.started() if words[0] == "codesign" and "--sign" in words]
    names = [Path(words[-1]).name for words in signed]
    assert sorted(names[:2]) == ["Qt Core.abi3.so", "libssl.3.dylib"]
    assert names[2:] == ["QtCore.framework", "Walkaround.app"]
    for words in signed:
        assert {"--force", "--timestamp", "--options", "runtime"} <= set(words)
        assert "--deep" not in words
    assert ["--entitlements" in words for words in signed] == [False, False, False, True]


def test_signed_but_not_notarised_without_notary_credentials(mac: FakeMac, app: Path, tmp_path: Path) -> None:
    missing = tmp_path / "no-such-key.p8"
    done = mac.run("sign_and_notarise.sh", app, CODESIGN_IDENTITY="X", NOTARY_KEY_FILE=str(missing))
    assert done.returncode == 0
    assert "signed, not notarised" in done.stdout
    assert [words for words in mac.started() if words[0] == "xcrun"] == []


def test_an_app_is_notarised_as_a_zip_and_the_ticket_is_stapled_to_the_app(mac: FakeMac, app: Path) -> None:
    done = mac.run("sign_and_notarise.sh", app, CODESIGN_IDENTITY="X", NOTARY_PROFILE="walkaround")
    assert done.returncode == 0, done.stderr
    ditto, submit, staple, validate = mac.started()[-4:]
    assert ditto[:4] == ["ditto", "-c", "-k", "--keepParent"]
    assert submit[1:4] == ["notarytool", "submit", ditto[-1]]
    assert {"--wait", "--keychain-profile"} <= set(submit)
    assert staple == ["xcrun", "stapler", "staple", str(app)]
    assert validate == ["xcrun", "stapler", "validate", str(app)]


def test_the_notary_key_is_a_file_and_its_text_in_no_argument(mac: FakeMac, tmp_path: Path) -> None:
    key, image = tmp_path / "key.p8", tmp_path / "walkaround.dmg"
    key.write_text("the secret itself", encoding="utf-8")
    image.touch()
    given = {"NOTARY_KEY_FILE": str(key), "NOTARY_KEY_ID": "K", "NOTARY_ISSUER": "I"}
    done = mac.run("sign_and_notarise.sh", image, CODESIGN_IDENTITY="X", **given)
    assert done.returncode == 0, done.stderr
    submit = next(words for words in mac.started() if words[1:2] == ["notarytool"])
    assert submit[3:] == [str(image), "--wait", "--key", str(key), "--key-id", "K", "--issuer", "I"]
    assert "the secret itself" not in str(mac.started())


def test_a_package_is_signed_by_the_installers_identity(mac: FakeMac, tmp_path: Path) -> None:
    package = tmp_path / "walkaround.pkg"
    package.touch()
    done = mac.run("sign_and_notarise.sh", package, INSTALLER_IDENTITY="Developer ID Installer: X")
    assert done.returncode == 0, done.stderr
    assert mac.started()[0][-3:] == ["Developer ID Installer: X", f"{package}.unsigned", str(package)]
    assert sorted(path.name for path in tmp_path.glob("*.pkg*")) == ["walkaround.pkg"]


def test_a_failing_signature_stops_before_anything_is_sent(mac: FakeMac, app: Path) -> None:
    (mac.tools / "codesign").write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    done = mac.run("sign_and_notarise.sh", app, CODESIGN_IDENTITY="X", NOTARY_PROFILE="walkaround")
    assert done.returncode != 0
    assert mac.started() == []


def test_what_is_neither_app_nor_image_nor_package_is_refused(mac: FakeMac, tmp_path: Path) -> None:
    assert mac.run("sign_and_notarise.sh", tmp_path / "x.zip", CODESIGN_IDENTITY="X").returncode == 2
    assert mac.run("sign_and_notarise.sh").returncode == 2


def test_installers_are_made_of_the_signed_app_and_signed_themselves(mac: FakeMac, app: Path, tmp_path: Path) -> None:
    for name in ("hdiutil", "productbuild"):
        tool = mac.tools / name
        tool.write_text(
            tool.read_text(encoding="utf-8") + 'for last in "$@"; do :; done\n: > "$last"\n', encoding="utf-8"
        )
    machine = os.uname().machine
    done = mac.run("make_installers.sh", app, tmp_path, CODESIGN_IDENTITY="A", INSTALLER_IDENTITY="B")
    assert done.returncode == 0, done.stderr
    image, package = (f"{tmp_path}/walkaround-1.0-macos-{machine}{suffix}" for suffix in (".dmg", ".pkg"))
    order = [(words[0], words[-1]) for words in mac.started() if words[-1] in (str(app), image, package)]
    tools = ["codesign", "codesign", "hdiutil", "hdiutil", "productbuild", "codesign", "productsign", "pkgutil"]
    assert [tool for tool, _ in order] == tools


def test_the_keychain_is_left_alone_without_certificates(mac: FakeMac) -> None:
    done = mac.run("open_keychain.sh", MACOS_CERTIFICATES="")
    assert done.returncode == 0
    assert "nothing will be signed" in done.stdout
