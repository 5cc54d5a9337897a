"""A rehearsal with a certificate of a minute: what is signed is verified, and still starts."""

from __future__ import annotations

import os
import secrets
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kit.checks import Checks
from kit.commands import attempt, run
from kit.installed_windows import Installation
from kit.signing import sign
from kit.windows import WindowsBuild

_SIGNED = "signed.exe"


def check_signature(checks: Checks, installed: Installation, build: WindowsBuild) -> None:
    """``installed``: where a program finds its libraries."""
    files = [build.payload / "walkaround.exe", build.setup, *([build.msi] if build.msi else [])]
    with tempfile.TemporaryDirectory() as name, _certificate(Path(name)) as certificate:
        copies = [Path(shutil.copy(file, name)) for file in files]
        sign(*copies)
        seen = {copy.name: attempt("osslsigncode", "verify", "-CAfile", certificate, "-in", copy) for copy in copies}
        bad = [f"{name}\n{done.stdout}" for name, done in seen.items() if done.returncode]
        checks.note("signatures of program and installers", not bad, "\n".join(bad) or ", ".join(seen))
        shutil.copy(copies[0], installed.place / _SIGNED)
    done = installed.desk.wine.run(f"{installed.folder}\\{_SIGNED}", "--self-check", seconds=120)
    (installed.place / _SIGNED).unlink()
    checks.note("the signed program starts", done.returncode == 0, done.stdout if done.returncode else "")


@contextmanager
def _certificate(folder: Path) -> Iterator[Path]:
    """The environment names it meanwhile."""
    key, certificate, both = (folder / f"test.{end}" for end in ("key", "crt", "pfx"))
    request = ("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj", "/CN=Rehearsal")
    run(*request, "-addext", "extendedKeyUsage=codeSigning", "-keyout", key, "-out", certificate)
    password = secrets.token_hex(16)
    pack = ("openssl", "pkcs12", "-export", "-inkey", key, "-in", certificate, "-out", both, "-passout", "stdin")
    subprocess.run(pack, input=f"{password}\n", text=True, check=True, capture_output=True)
    asked = {"WALKAROUND_SIGN_PFX": str(both), "WALKAROUND_SIGN_PASSWORD": password}
    before = {name: os.environ.get(name) for name in (*asked, "WALKAROUND_SIGN_TIMESTAMP_URL")}
    os.environ.pop("WALKAROUND_SIGN_TIMESTAMP_URL", None)
    os.environ.update(asked)
    try:
        yield certificate
    finally:
        for name, value in before.items():
            os.environ.pop(name, None)
            if value is not None:
                os.environ[name] = value
