"""Signatures for Windows, with a certificate of a minute."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from kit import signing
from kit.setup_exe import WINDOWS

from tests.packaging.windows_fakes import PRODUCT, make_payload, make_pictures

PASSWORD = "open sesame"
NEEDED = ("osslsigncode", "openssl", "makensis")
needs_tools = pytest.mark.skipif(any(shutil.which(tool) is None for tool in NEEDED), reason=f"needs {NEEDED}")


@pytest.fixture
def certificate(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A PKCS #12 file that the environment names; beside it the certificate alone."""
    key, crt, pfx = (tmp_path / f"test.{end}" for end in ("key", "crt", "pfx"))
    request = ("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj", "/CN=Test")
    extension = ("-addext", "extendedKeyUsage=codeSigning")
    subprocess.run((*request, *extension, "-keyout", key, "-out", crt), check=True, capture_output=True)
    pack = ("openssl", "pkcs12", "-export", "-inkey", key, "-in", crt, "-out", pfx, "-passout", "stdin")
    subprocess.run(pack, check=True, capture_output=True, input=f"{PASSWORD}\n", text=True)
    monkeypatch.setenv("WALKAROUND_SIGN_PFX", str(pfx))
    monkeypatch.setenv("WALKAROUND_SIGN_PASSWORD", PASSWORD)
    return crt


def verify(file: Path, certificate: Path) -> subprocess.CompletedProcess[str]:
    words = ("osslsigncode", "verify", "-CAfile", certificate, "-in", file)
    return subprocess.run(words, capture_output=True, text=True, check=False)


def test_without_a_certificate_nothing_is_done_and_it_says_so(tmp_path: Path) -> None:
    file = tmp_path / "walkaround.exe"
    file.write_bytes(b"as it was")
    environment = {name: text for name, text in os.environ.items() if not name.startswith("WALKAROUND_SIGN")}
    done = subprocess.run(
        (sys.executable, WINDOWS / "sign.py", file), env=environment, capture_output=True, text=True, check=True
    )
    assert "not signed" in done.stdout
    assert "walkaround.exe" in done.stdout
    assert file.read_bytes() == b"as it was"


@needs_tools
def test_installer_and_uninstaller_are_signed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, certificate: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    from kit.setup_exe import make_setup

    monkeypatch.setattr("kit.setup_exe.OUT", tmp_path)
    monkeypatch.setattr("kit.setup_exe.PREPARED", tmp_path)
    make_pictures(tmp_path / "icons")
    logs: list[str] = []
    from kit.commands import run

    monkeypatch.setattr("kit.setup_exe.run", lambda *words, **how: logs.append(run(*words, **how)))
    setup = make_setup(PRODUCT, make_payload(tmp_path / "payload"))
    assert "signed: " in logs[0], "the uninstaller, by makensis"
    assert verify(setup, certificate).returncode != 0
    assert signing.sign(setup)
    assert verify(setup, certificate).returncode == 0, verify(setup, certificate).stdout
    assert [path.name for path in tmp_path.glob("*.signed")] == []


@needs_tools
def test_the_password_is_in_no_process_argument(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, certificate: Path
) -> None:
    words: list[str] = []

    def record(*command: str | Path) -> str:
        words.extend(map(str, command))
        shutil.copyfile(command[command.index("-in") + 1], command[command.index("-out") + 1])
        return ""

    monkeypatch.setattr(signing, "run", record)
    file = tmp_path / "walkaround.exe"
    file.write_bytes(b"a program")
    signing.sign(file)
    assert "-readpass" in words
    assert not [word for word in words if PASSWORD in word]
