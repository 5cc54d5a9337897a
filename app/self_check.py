"""``--self-check``: what this installation consists of, and whether its parts work."""

from __future__ import annotations

import os
import platform
import sys
from importlib.metadata import version

from app import __version__
from app.assembly import RESOURCES, TRANSLATIONS
from app.domain.errors import KeyringUnavailable
from app.domain.policy import Policy
from app.domain.settings import LANGUAGES
from app.domain.wording import english
from app.policy_error_texts import fault_words
from app.services.cancel import CancelToken
from app.services.credential_store import CredentialStore

_LIBRARIES = ("PySide6_Essentials", "requests", "urllib3", "truststore", "keyring", "platformdirs", "exifread")
_FORMATS = ("jpeg", "png", "webp")


def self_check(policy: Policy) -> int:
    """Prints one line a part; 0 when all that is needed is there, 1 otherwise. A missing keyring or policy is no fault,
    a policy that cannot be applied is one."""
    lines = [("walkaround", __version__, True), ("python", f"{platform.python_version()} {sys.platform}", True)]
    lines += [(name, version(name), True) for name in _LIBRARIES]
    lines += [*_image_formats(), ("keyring backend", _keyring(), True), *_policy(policy), *_resources()]
    for name, finding, good in lines:
        print(f"{'ok ' if good else 'BAD'}  {name:<20} {finding}")
    return 0 if all(good for _, _, good in lines) else 1


def _image_formats() -> list[tuple[str, str, bool]]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication, QImageReader

    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    known = {bytes(name.data()).decode() for name in QImageReader.supportedImageFormats()}
    del application
    return [(f"image format {name}", "reads" if name in known else "missing", name in known) for name in _FORMATS]


def _keyring() -> str:
    try:
        return CredentialStore().place(CancelToken())
    except KeyringUnavailable as error:
        return f"none ({error.trouble})"


def _policy(policy: Policy) -> list[tuple[str, str, bool]]:
    if policy.faults:
        return [("policy", f"{policy.source}: {fault_words(fault, english)}", False) for fault in policy.faults]
    return [("policy", f"{policy.source}: {', '.join(policy.keys) or 'no key'}" if policy.source else "none", True)]


def _resources() -> list[tuple[str, str, bool]]:
    sample = RESOURCES / "demo_session"
    photos = len(list((sample / "photos").glob("*.jpg")))
    drawings = len(list((sample / "silhouettes").glob("*.svg")))
    languages = sorted(file.stem[-2:] for file in TRANSLATIONS.glob("*.qm"))
    icon = RESOURCES / "icons" / "walkaround.svg"
    return [
        ("demo photos", str(photos), photos >= 14),
        ("silhouettes", str(drawings), drawings == 13),
        ("translations", ", ".join(("en", *languages)), {"en", *languages} == set(LANGUAGES)),
        ("icon", icon.name, icon.is_file()),
    ]
