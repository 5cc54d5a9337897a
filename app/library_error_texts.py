"""What ``error_texts`` says when the library's index fails, or when the disk keeps what shall be forgotten."""

from __future__ import annotations

from app.domain.errors import AppError
from app.domain.library_errors import LibraryRebuilt, NewerLibrary, NotForgotten, SearchMissing
from app.domain.wording import marked


def library_words(error: AppError) -> tuple[str, str] | None:
    """Title and advice; None for any other error."""
    if isinstance(error, LibraryRebuilt):
        return (
            marked("Error", "The list of sessions was damaged and has been made anew"),
            marked("Error", "Nothing is lost: it was read from the session folders again. Sessions found: {sessions}."),
        )
    if isinstance(error, NewerLibrary):
        return (
            marked("Error", "The list of sessions was saved by a newer Walkaround"),
            marked("Error", "{path} is left as it is; the sessions are read from their folders. Update Walkaround."),
        )
    if isinstance(error, SearchMissing):
        return (
            marked("Error", "This computer has no full-text search (SQLite without FTS5)"),
            marked("Error", "Sessions are read from their folders at each start, which takes longer."),
        )
    if isinstance(error, NotForgotten):
        return (
            marked("Error", "Not everything could be removed: {why}"),
            marked("Error", "{path} is still there. Close what uses it, then forget again."),
        )
    return None
