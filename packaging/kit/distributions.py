"""The Python distributions in a ``site-packages`` folder, read as files: also those of another system."""

from __future__ import annotations

import email
import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from email.message import Message
from pathlib import Path

from kit.places import ROOT

_LEGAL = re.compile(r"(licen[cs]e|copying|notice)", re.IGNORECASE)
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_CLASSIFIER = "License :: OSI Approved :: "


@dataclass(frozen=True)
class Distribution:
    """``name`` is normalised (PEP 503); ``licence`` as its author wrote it, perhaps empty; ``needs``: names, whatever
    their markers say, extras apart; ``legal_files``: what its authors ship of licences, notices and the like.
    """

    name: str
    version: str
    summary: str
    licence: str
    homepage: str
    needs: frozenset[str]
    legal_files: tuple[Path, ...]
    folder: Path


def normalised(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def read_distributions(site_packages: Path) -> dict[str, Distribution]:
    found = (read_distribution(folder) for folder in sorted(site_packages.glob("*.dist-info")))
    return {distribution.name: distribution for distribution in found}


def read_distribution(folder: Path) -> Distribution:
    text = (folder / "METADATA").read_text(encoding="utf-8")
    said = email.message_from_string(text)
    return Distribution(
        name=normalised(str(said["Name"])),
        version=str(said["Version"]),
        summary=str(said.get("Summary", "")),
        licence=_licence(said),
        homepage=_homepage(said),
        needs=frozenset(_needs(said)),
        legal_files=tuple(_legal_files(folder)),
        folder=folder,
    )


def asked_for() -> list[str]:
    """Normalised names of what the program itself names in pyproject.toml; it brings the rest."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return [normalised(_leading_name(line)) for line in project["dependencies"]]


def with_what_they_need(roots: Iterable[str], known: Mapping[str, Distribution]) -> list[Distribution]:
    """Sorted by name. Markers are not looked at: what is installed is taken as meant, so this may be more than is
    shipped, never less. KeyError: a root is not installed.
    """
    reached: dict[str, Distribution] = {}
    waiting = [known[name] for name in roots]
    while waiting:
        one = waiting.pop()
        if one.name not in reached:
            reached[one.name] = one
            waiting += [known[name] for name in one.needs if name in known]
    return [reached[name] for name in sorted(reached)]


def _needs(said: Message[str, str]) -> list[str]:
    lines = [str(line) for line in said.get_all("Requires-Dist", [])]
    return [normalised(_leading_name(line)) for line in lines if "extra ==" not in line]


def _leading_name(requirement: str) -> str:
    match = _NAME.match(requirement.strip())
    if match is None:
        raise ValueError(requirement)
    return match.group()


def _licence(said: Message[str, str]) -> str:
    for field in ("License-Expression", "License"):
        value = str(said.get(field, "")).strip()
        if value and value != "UNKNOWN" and "\n" not in value:
            return value
    classifiers = [str(line) for line in said.get_all("Classifier", [])]
    return ", ".join(line.removeprefix(_CLASSIFIER) for line in classifiers if line.startswith(_CLASSIFIER))


def _homepage(said: Message[str, str]) -> str:
    """The address that is called home, source or repository, or the first that is given."""
    pairs = [str(line).partition(",")[::2] for line in said.get_all("Project-URL", [])]
    named = {label.strip().lower(): address.strip() for label, address in pairs}
    wanted = [named[label] for label in ("homepage", "home", "source", "repository") if label in named]
    return str(said.get("Home-page", "")) or next(iter([*wanted, *named.values()]), "")


def _legal_files(folder: Path) -> list[Path]:
    kept = [path for path in sorted((folder / "licenses").rglob("*")) if path.is_file()]
    return kept or [path for path in sorted(folder.iterdir()) if path.is_file() and _LEGAL.match(path.name)]
