"""Signatures for Windows, where there is a certificate; nothing without one, and it says so.

    WALKAROUND_SIGN_PFX             the certificate with its key, a PKCS #12 file
    WALKAROUND_SIGN_PASSWORD        of that file
    WALKAROUND_SIGN_SHA1            on Windows, instead: the fingerprint of one in the user's store or on a token
    WALKAROUND_SIGN_TIMESTAMP_URL   an RFC 3161 service; without one a signature ends with its certificate
    WALKAROUND_HOMEPAGE             shown by Windows beside the program's name

The password is never in a process argument. Linux signs with osslsigncode, Windows with signtool.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path

from kit.commands import Failed, run, say

_NAME = "Walkaround"


def has_certificate() -> bool:
    return any(_asked(name) for name in ("PFX", "SHA1"))


def sign(*files: Path) -> bool:
    """Each in place; False when there is no certificate."""
    if not has_certificate():
        say(f"not signed, WALKAROUND_SIGN_PFX names no certificate: {', '.join(file.name for file in files)}")
        return False
    for file in files:
        if sys.platform == "win32":
            _with_signtool(file)
        else:
            _with_osslsigncode(file)
        say(f"signed: {file.name}")
    return True


def _with_osslsigncode(file: Path) -> None:
    """The password goes through a file that nobody else can read; the signed copy takes the file's place at the end."""
    with tempfile.TemporaryDirectory() as name:
        password = Path(name) / "password"
        password.touch(0o600)
        password.write_text(_asked("PASSWORD"), encoding="utf-8")
        signed = Path(name) / file.name
        key = ("-pkcs12", _asked("PFX"), "-readpass", password)
        words = ["-h", "sha256", "-n", _NAME]
        if homepage := os.environ.get("WALKAROUND_HOMEPAGE", "").strip():
            words += ["-i", homepage]
        if url := _asked("TIMESTAMP_URL"):
            words += ["-ts", url]
        run("osslsigncode", "sign", *key, *words, "-in", file, "-out", signed)
        shutil.copymode(file, signed)
        beside = file.with_name(f"{file.name}.signed")  # temporary folders may lie on another disk
        shutil.move(signed, beside)
        beside.replace(file)


def _with_signtool(file: Path) -> None:
    words = ["/fd", "SHA256", "/sha1", _asked("SHA1") or _imported(), "/d", _NAME]
    if url := _asked("TIMESTAMP_URL"):
        words += ["/tr", url, "/td", "SHA256"]
    run(_signtool(), "sign", *words, file)


def _signtool() -> str:
    """The Windows SDK puts it beside its version, and not on the path."""
    kits = sorted(Path("C:/Program Files (x86)/Windows Kits/10/bin").glob("10.*/x64/signtool.exe"))
    found = shutil.which("signtool") or (str(kits[-1]) if kits else None)
    if found is None:
        raise Failed("signtool is needed: it comes with the Windows SDK")
    return found


def _imported() -> str:
    """The fingerprint of the file's certificate, which is in the user's store from now on."""
    load = (
        "$secret = ConvertTo-SecureString $env:WALKAROUND_SIGN_PASSWORD -AsPlainText -Force; "
        "(Import-PfxCertificate -FilePath $env:WALKAROUND_SIGN_PFX -CertStoreLocation Cert:\\CurrentUser\\My "
        "-Password $secret | Where-Object HasPrivateKey).Thumbprint"
    )
    return run("powershell", "-NoProfile", "-NonInteractive", "-Command", load).split()[-1]


def _asked(name: str) -> str:
    return os.environ.get(f"WALKAROUND_SIGN_{name}", "").strip()
