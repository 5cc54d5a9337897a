"""What ``error_texts`` says when something that is kept on this computer is not as it was."""

from __future__ import annotations

from app.domain.errors import AppError, FolderDamaged, NewerFile, PhotosChanged, PhotosDamaged, ReviewDamaged
from app.domain.wording import marked


def keeping_words(error: AppError) -> tuple[str, str] | None:
    """Title and advice; None for any other error."""
    if isinstance(error, ReviewDamaged):
        return (
            marked("Error", "The saved marks and notes of this session were damaged"),
            marked("Error", "Photos that could still be read: {kept}. Check them. A copy of the file is at {path}."),
        )
    if isinstance(error, FolderDamaged):
        return (
            marked("Error", "What was kept of this session was damaged"),
            marked(
                "Error",
                "Photos that are still known: {kept}; files that belong to none any more: {lost}. "
                "PAVE is asked for what is missing. A copy of the damaged list is at {path}.",
            ),
        )
    if isinstance(error, PhotosChanged):
        return (
            marked("Error", "PAVE sends another picture now than before: {titles}"),
            marked("Error", "Both versions are kept, each with the time at which it was received."),
        )
    if isinstance(error, PhotosDamaged):
        return (
            marked("Error", "Photos were altered on this computer: {titles}"),
            marked("Error", "The altered files were set aside, and PAVE is asked for the photos once more."),
        )
    if isinstance(error, NewerFile):
        return (
            marked("Error", "This was saved by a newer Walkaround"),
            marked("Error", "{path} is left as it is, and nothing new is saved there. Update Walkaround."),
        )
    return None
