"""Where the licence texts are: beside an installed program, else with each distribution that it needs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution, distributions
from pathlib import Path

from app.domain.errors import StoreFault
from app.domain.licence import Licence

_OURSELVES = "walkaround"
_NAMES = re.compile(r"licen[cs]e|copying|notice|ofl", re.IGNORECASE)
_REQUIRED = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_SAID_IN = ("License-Expression", "License")
_MOST_BYTES = 2_000_000


class LicenceShelf:
    """Blocking. ``folder``: ``licences`` of an installed program, which need not be there. ``resources``: our own."""

    def __init__(self, folder: Path, resources: Path) -> None:
        self._folder, self._resources = folder, resources

    @property
    def folder(self) -> Path | None:
        """None when the program runs from its source."""
        return self._folder if self._folder.is_dir() else None

    def licences(self) -> tuple[Licence, ...]:
        """By name; empty where nothing can be found."""
        found = self._installed() if self.folder is not None else (*self._ours(), *_of_distributions())
        return tuple(sorted(found, key=lambda licence: licence.name.lower()))

    def text(self, licence: Licence) -> str:
        """The whole text, up to two megabytes of it; ``StoreFault`` when the file cannot be read."""
        if not licence.file:
            return licence.text
        try:
            with Path(licence.file).open("rb") as file:
                return file.read(_MOST_BYTES).decode("utf-8", "replace")
        except OSError as error:
            raise StoreFault(licence.file, error.strerror or type(error).__name__) from None

    def _installed(self) -> Iterator[Licence]:
        for file in self._folder.rglob("*"):
            if file.is_file():
                yield Licence(file.relative_to(self._folder).as_posix(), str(file))

    def _ours(self) -> Iterator[Licence]:
        for file in self._resources.rglob("*"):
            if _NAMES.match(file.name) and file.is_file():
                yield Licence(file.relative_to(self._resources.parent).as_posix(), str(file))


def _of_distributions() -> Iterator[Licence]:
    for found in _needed():
        name = f"{found.name} {found.version}"
        files = [file for file in found.files or () if ".dist-info" in str(file) and _NAMES.match(file.name)]
        for file in files:
            yield Licence(f"{name}: {file.name}" if len(files) > 1 else name, str(file.locate()))
        if not files:
            said = [found.metadata[field] for field in _SAID_IN if field in found.metadata]
            yield Licence(name, text="\n".join([name, *said]))


def _needed() -> list[Distribution]:
    """What we require, and what that requires, as far as it is installed; all there is if we are not."""
    try:
        wanted = _required(distribution(_OURSELVES))
    except PackageNotFoundError:
        return list(distributions())
    found: dict[str, Distribution] = {}
    while wanted:
        name = wanted.pop()
        try:
            one = distribution(name)
        except PackageNotFoundError:  # for another system
            continue
        if (key := one.name.lower()) not in found:
            found[key] = one
            wanted += _required(one)
    return list(found.values())


def _required(of: Distribution) -> list[str]:
    lines = [line for line in of.requires or () if "extra ==" not in line]
    return [found[0] for line in lines if (found := _REQUIRED.match(line))]
