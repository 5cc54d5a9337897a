"""What ``error_texts`` says when an export cannot be made."""

from __future__ import annotations

from app.domain.errors import AppError, BadTemplate, EvidenceMismatch, ExportFailed, TemplateFlaw
from app.domain.export_plan import USUAL_TEMPLATE
from app.domain.wording import marked
from app.error_sentences import sentences

_MOST_NAMES = 5

_FLAWS = {
    TemplateFlaw.EMPTY: marked("Error", "It is empty. The usual one is {usual}."),
    TemplateFlaw.TOO_LONG: marked("Error", "It is too long: 200 characters are the most."),
    TemplateFlaw.UNKNOWN_FIELD: marked(
        "Error",
        "There is no such field at character {place}. Known are key, step, title, attempt, verdict, vin, "
        "code, created and label, each in braces.",
    ),
    TemplateFlaw.NOT_CLOSED: marked("Error", "The brace at character {place} is not closed."),
    TemplateFlaw.LONE_BRACE: marked("Error", "The closing brace at character {place} has no opening one."),
    TemplateFlaw.WIDTH: marked(
        "Error", "At character {place} a number of digits was expected, as in {example}; only numbers can have one."
    ),
}


def export_words(error: AppError) -> tuple[str, str] | None:
    """Title and advice; None for any other error."""
    if isinstance(error, ExportFailed):
        return sentences(
            "The export was not made: {why}", "{path} could not be written, and nothing of it was left behind."
        )
    if isinstance(error, EvidenceMismatch):
        return sentences(
            "Kept photos are no longer what was received",
            "The export was not made. These files were changed or removed on this computer: {names}. "
            "Load the session again; what PAVE sends then is kept beside them.",
        )
    if isinstance(error, BadTemplate):
        return marked("Error", "The template for file names cannot be used"), _FLAWS[error.flaw]
    return None


def export_facts(error: AppError) -> dict[str, str]:
    """What stands for the ``{names}`` in these sentences, beside the error's own fields."""
    if isinstance(error, EvidenceMismatch):
        more = ", …" if len(error.names) > _MOST_NAMES else ""
        return {"names": ", ".join(error.names[:_MOST_NAMES]) + more}
    if isinstance(error, BadTemplate):
        return {"place": str(error.place + 1), "usual": USUAL_TEMPLATE, "example": "{step:02}"}
    return {}
