"""``--self-check``: what this installation consists of, and whether its parts work."""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Callable
from functools import partial
from importlib import import_module
from importlib.metadata import version

from app import __version__
from app.assembly import RESOURCES, TRANSLATIONS
from app.domain.errors import KeyringUnavailable
from app.domain.policy import Policy
from app.domain.session_key import SessionKey
from app.domain.settings import LANGUAGES, SAMPLE_KEY
from app.domain.wording import english
from app.policy_error_texts import fault_words
from app.services.cancel import CancelToken
from app.services.credential_store import CredentialStore

_Line = tuple[str, str, bool]
"""A part's name, what was found of it, whether it is good."""

_LIBRARIES = {
    "PySide6_Essentials": "PySide6.QtWidgets",
    "requests": "requests",
    "urllib3": "urllib3",
    "truststore": "truststore",
    "keyring": "keyring",
    "platformdirs": "platformdirs",
    "exifread": "exifread",
    "reportlab": "reportlab.platypus",
    "pillow": "PIL.Image",
}
"""A library as its metadata name it -> a module of it that the program needs."""

_FORMATS = ("jpeg", "png", "webp")
_STEPS = 13
_HEADING = "Photo report of inspection {0}"


class _Lacking(Exception):
    """The text says of what there is too little."""


def self_check(policy: Policy) -> int:
    """Prints one line a part; 0 when all that is needed is there, 1 otherwise. A missing keyring or policy is no fault,
    a policy that cannot be applied is one. Without a standard output the exit code tells it alone."""
    lines = [("walkaround", __version__, True), ("python", f"{platform.python_version()} {sys.platform}", True)]
    lines += [_tried(name, partial(_library, name, module)) for name, module in _LIBRARIES.items()]
    lines += [*_image_formats(), ("keyring backend", _keyring(), True), *_policy(policy), *_resources()]
    lines += [_tried("report page", _report_page), _tried("demo session", _demo_session)]
    if getattr(sys, "frozen", False):  # from source they lie with each library
        lines.append(_tried("licences", _licences))
    for name, finding, good in lines:
        print(f"{'ok ' if good else 'BAD'}  {name:<20} {finding}")
    return 0 if all(good for _, _, good in lines) else 1


def _tried(name: str, check: Callable[[], str]) -> _Line:
    """A part that is missing shows in any way that it likes."""
    try:
        return name, check(), True
    except _Lacking as error:
        return name, str(error), False
    except Exception as error:
        return name, f"{type(error).__name__}: {error}", False


def _library(name: str, module: str) -> str:
    import_module(module)
    return version(name)


def _image_formats() -> list[_Line]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    try:
        from PySide6.QtGui import QGuiApplication, QImageReader
    except ImportError as error:
        return [("image formats", str(error), False)]
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    known = {bytes(name.data()).decode() for name in QImageReader.supportedImageFormats()}
    del application
    return [(f"image format {name}", "reads" if name in known else "missing", name in known) for name in _FORMATS]


def _keyring() -> str:
    try:
        return CredentialStore().place(CancelToken())
    except KeyringUnavailable as error:
        return f"none ({error.trouble})"


def _policy(policy: Policy) -> list[_Line]:
    if policy.faults:
        return [("policy", f"{policy.source}: {fault_words(fault, english)}", False) for fault in policy.faults]
    return [("policy", f"{policy.source}: {', '.join(policy.keys) or 'no key'}" if policy.source else "none", True)]


def _resources() -> list[_Line]:
    sample = RESOURCES / "demo_session"
    photos = len(list((sample / "photos").glob("*.jpg")))
    drawings = len(list((sample / "silhouettes").glob("*.svg")))
    languages = sorted(file.stem[-2:] for file in TRANSLATIONS.glob("*.qm"))
    icon = RESOURCES / "icons" / "walkaround.svg"
    return [
        ("demo photos", str(photos), photos >= 14),
        ("silhouettes", str(drawings), drawings == _STEPS),
        ("translations", ", ".join(("en", *languages)), {"en", *languages} == set(LANGUAGES)),
        _tried("export languages", _export_languages),
        ("icon", icon.name, icon.is_file()),
    ]


def _export_languages() -> str:
    """Without a window, ``export --lang`` reads them without Qt."""
    from app.plain_translations import translator

    for code in LANGUAGES[1:]:
        translate = translator(TRANSLATIONS / f"walkaround_{code}.qm", code)
        if translate("Report", _HEADING) == _HEADING:
            raise _Lacking(f"no words in {code}")
    return ", ".join(LANGUAGES)


def _report_page() -> str:
    from app.services.report_sample import sample_page

    page = sample_page()
    fonts = page.count(b"/FontFile2")
    if not page.startswith(b"%PDF-") or fonts < 2:
        raise _Lacking(f"{len(page)} bytes with {fonts} of 2 fonts")
    return f"{len(page)} bytes, {fonts} fonts"


def _demo_session() -> str:
    from app.services.pave_json import parse_photos

    body = (RESOURCES / "demo_session" / "session-photos.json").read_bytes()
    inspection = parse_photos(body, SessionKey.parse(SAMPLE_KEY))
    taken = sum(bool(step.attempts) for step in inspection.steps)
    if taken != _STEPS or inspection.unreadable:
        raise _Lacking(f"{taken} of {_STEPS} steps, {len(inspection.unreadable)} unreadable entries")
    return f"{taken} steps"


def _licences() -> str:
    from app.services.licence_shelf import LicenceShelf

    shelf = LicenceShelf(RESOURCES.parent / "licences", RESOURCES)
    if shelf.folder is None:
        raise _Lacking("no such folder")
    if not (texts := shelf.licences()):
        raise _Lacking(f"nothing in {shelf.folder}")
    return f"{len(texts)} texts"
