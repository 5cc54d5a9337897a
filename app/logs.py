"""Where logs go; everything written there is masked: keys, VINs, secrets, tokens and picture addresses."""

from __future__ import annotations

import logging
import logging.handlers
import re
import threading
from pathlib import Path

_PATTERNS = (
    (re.compile(r"\b(https?://)(?:[^\s/@]*@)?([^\s/?#'\"]+)[^\s'\"]*"), r"\1\2/…"),
    (re.compile(r"\b[0-9a-fA-F]{32,}\b"), "‹hex›"),
    (re.compile(r"\b[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\b"), "‹id›"),
    (re.compile(r"(?<![A-Za-z0-9])([A-Z]{3,4})-[A-Z0-9]{8,20}(?![A-Za-z0-9])"), r"\1-‹key›"),
    (re.compile(r"(?<![A-Za-z0-9])(?=[A-Z]*[0-9])(?=[0-9]*[A-Z])[A-HJ-NPR-Z0-9]{17}(?![A-Za-z0-9])"), "‹vin›"),
    (re.compile(r"(/v1/sessions/)[^\s/'\"]+"), r"\1‹key›"),
    (re.compile(r"(?i)\b(api-(?:key|token|timestamp)['\"]?\s*[:=]\s*)\S+"), r"\1‹hidden›"),
)


class Masker:
    """Knows the secrets of this run; thread-safe."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._secrets: tuple[str, ...] = ()

    def learn(self, secrets: tuple[str, ...]) -> None:
        """From now on these texts are masked wherever they stand."""
        with self._lock:
            known = {*self._secrets, *(s for s in secrets if len(s) >= 4)}
            self._secrets = tuple(sorted(known, key=len, reverse=True))

    def mask(self, text: str) -> str:
        for secret in self._secrets:
            text = text.replace(secret, "‹secret›")
        for pattern, replacement in _PATTERNS:
            text = pattern.sub(replacement, text)
        return text


class _MaskingFormatter(logging.Formatter):
    """Masks the finished line, traceback included: whatever was logged by whomever."""

    def __init__(self, masker: Masker) -> None:
        super().__init__("%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s")
        self._masker = masker

    def format(self, record: logging.LogRecord) -> str:
        return self._masker.mask(super().format(record))


def set_up(folder: Path, level: str, masker: Masker) -> Path:
    """Log to ``folder/walkaround.log`` (1 MB, three kept); returns the folder. A refusing disk costs the log only."""
    root = logging.getLogger()
    root.setLevel(level.upper())
    _end_former_log(root)
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        handler = logging.handlers.RotatingFileHandler(
            folder / "walkaround.log", maxBytes=1_000_000, backupCount=3, encoding="utf-8", delay=True
        )
    except OSError:
        root.addHandler(logging.NullHandler())
        return folder
    handler.setFormatter(_MaskingFormatter(masker))
    root.addHandler(handler)
    logging.raiseExceptions = False  # a full disk must not print a traceback for every line
    return folder


def _end_former_log(root: logging.Logger) -> None:
    """The demo has a log of its own, in a folder that goes with it."""
    for former in [h for h in root.handlers if isinstance(h.formatter, _MaskingFormatter)]:
        root.removeHandler(former)
        former.close()
