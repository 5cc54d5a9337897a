"""What may be wrong with an organisation's policy file, and what a policy forbids."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.domain.errors import AppError


class PolicyFlaw(StrEnum):
    """Why a policy file is not applied."""

    NOT_READABLE = "not readable"
    NO_FILE = "no file"  # a folder, a device
    TOO_LARGE = "too large"
    NOT_UTF8 = "not utf-8"
    NOT_JSON = "not json"
    NO_OBJECT = "no object"
    TWICE = "twice"
    UNKNOWN_KEY = "unknown key"
    VALUE = "value"  # of another type than its key's, or out of its range


@dataclass(frozen=True)
class PolicyFault:
    """``key``: as it stands in the file, shortened; empty for a fault of the whole. ``detail`` is technical."""

    flaw: PolicyFlaw
    key: str = ""
    detail: str = ""


@dataclass(eq=False)
class PolicyBroken(AppError):
    """The policy in ``path`` is not applied, no part of it. ``more``: faults beyond those that are told here."""

    path: str
    faults: tuple[PolicyFault, ...]
    more: int = 0


@dataclass(eq=False)
class ServerFixed(AppError):
    """Another ``server`` than the one that the policy in ``path`` has set was asked for."""

    path: str
    server: str
    asked: str
