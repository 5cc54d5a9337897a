"""What ``error_texts`` says when the file of marks and notes is not as this program wrote it."""

from __future__ import annotations

from app.domain.errors import AppError, NewerFile, ReviewDamaged
from app.domain.wording import marked


def review_words(error: AppError) -> tuple[str, str] | None:
    """Title and advice; None for any other error."""
    if isinstance(error, ReviewDamaged):
        return (
            marked("Error", "The saved marks and notes of this session were damaged"),
            marked("Error", "Photos that could still be read: {kept}. Check them. A copy of the file is at {path}."),
        )
    if isinstance(error, NewerFile):
        return (
            marked("Error", "The marks and notes were saved by a newer Walkaround"),
            marked("Error", "{path} is left as it is, and nothing new is saved for this session. Update Walkaround."),
        )
    return None
