"""What must be known before the first word is seen: settings, policy, and the language that follows from them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.bridge.languages import Language, language_from, language_of
from app.domain.policy import Policy
from app.domain.settings import Settings
from app.domain.window_place import WindowPlace
from app.options import Options, data_folder
from app.services.settings_file import SettingsFile
from app.under_policy import policy_of

TEXTS = Path(__file__).parent.parent / "resources" / "translations"


@dataclass(frozen=True)
class Known:
    """``settings``: the user's own. ``place``: where the window stood last; None at a first start."""

    settings: Settings
    language: Language
    place: WindowPlace | None


def known_at_the_start(options: Options, place: WindowPlace | None) -> Known:
    """Two small files are read, if there are any; a demo without a folder of its own has no settings."""
    folder = data_folder(options)
    settings = SettingsFile(folder).load() if folder is not None else Settings()
    return Known(settings, spoken(settings, policy_of(options)), place)


def spoken(settings: Settings, policy: Policy) -> Language:
    """What the window speaks."""
    return language_of(language_from(policy.govern(settings), policy.allowed_languages), TEXTS)
