"""What may go wrong with the library's index; the session folders stay the truth through all of it."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.errors import AppError


@dataclass(eq=False)
class LibraryRebuilt(AppError):
    """The index was damaged and has been made anew. ``sessions``: how many folders stand in it now."""

    sessions: int


@dataclass(eq=False)
class NewerLibrary(AppError):
    """``path``, the index, was written by a later version of this program; it is neither read nor changed."""

    path: str


@dataclass(eq=False)
class SearchMissing(AppError):
    """This computer's SQLite has no full-text search (FTS5)."""


@dataclass(eq=False)
class NotForgotten(AppError):
    """Something could not be removed. ``path``: the first file of it; ``why``: the system's own text."""

    path: str
    why: str
