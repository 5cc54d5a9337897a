"""One line for the person with the phone: how the next photo of a step will be accepted. The advice is ours."""

from __future__ import annotations

from app.domain.inspection import Step
from app.domain.wording import Translate, english, marked

_STEPS = {
    "VIN": marked("Retake", "Fill the frame with the VIN plate; every character must be readable."),
    "Interior": marked("Retake", "From the open driver's door, show both front seats and the dashboard."),
    "Cluster": marked("Retake", "Ignition on; the odometer must be readable, straight from the front."),
    "Left": marked("Retake", "Show the whole left side, level, vehicle fully in frame."),
    "Front Left": marked("Retake", "Stand at the front left corner; show front and left side, fully in frame."),
    "Front": marked("Retake", "Stand straight in front; show the whole front with both lamps and the plate."),
    "Front Right": marked("Retake", "Stand at the front right corner; show front and right side, fully in frame."),
    "Right": marked("Retake", "Show the whole right side, level, vehicle fully in frame."),
    "Rear Right": marked("Retake", "Stand at the rear right corner; show rear and right side, fully in frame."),
    "Rear": marked("Retake", "Stand straight behind; show the whole rear with both lamps and the plate."),
    "Rear Left": marked("Retake", "Stand at the rear left corner; show rear and left side, fully in frame."),
    "Windshield": marked("Retake", "From outside, show the whole windshield from edge to edge."),
    "Tires": marked("Retake", "Turn the wheel outwards; show the tread from close by, in focus."),
}
_DARK = marked("Retake", "More light: in daylight or a lit place, with the flash on.")
_BRIGHT = marked("Retake", "Less glare: keep the sun behind you and out of the glass.")
_BLURRED = marked("Retake", "Hold the phone still, wipe the lens, and wait until it is sharp.")
_HIDDEN = marked("Retake", "Remove what is in the way: people, doors, other vehicles.")
_FRAME = marked("Retake", "Step back until the whole vehicle is in the frame, with some room around it.")
_REASONS = (
    (("dark", "shadow", "underexposed", "low light", "night"), _DARK),
    (("sunny", "bright", "glare", "reflection", "overexposed", "sunlight"), _BRIGHT),
    (("blur", "out of focus", "unfocused", "not sharp", "shaky", "motion"), _BLURRED),
    (("obstruct", "blocked", "covered", "in the way"), _HIDDEN),
)
_OUT_OF_FRAME = ("fully in frame", "not in frame", "out of frame", "cut off", "too close", "cropped", "whole vehicle")
_OF_A_PART = ("VIN", "Interior", "Cluster", "Windshield", "Tires")


def retake_advice(step: Step, translate: Translate = english) -> str:
    """By the words of PAVE's reason where they tell what was wrong, else by the step: a wrong view, nothing at all."""
    reason = step.newest.reason.casefold() if step.newest is not None else ""
    advice = next((advice for words, advice in _REASONS if any(word in reason for word in words)), "")
    if not advice and step.title not in _OF_A_PART and any(word in reason for word in _OUT_OF_FRAME):
        advice = _FRAME
    return translate("Retake", advice or _STEPS[step.title])
