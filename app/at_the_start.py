"""What must be known before the first word is seen: the settings, and the language that follows from them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.bridge.languages import Language, language_from, language_of
from app.domain.settings import Settings
from app.domain.window_place import WindowPlace
from app.options import Options, data_folder
from app.services.settings_file import SettingsFile

TEXTS = Path(__file__).parent.parent / "resources" / "translations"


@dataclass(frozen=True)
class Known:
    """``place``: where the window stood last; None at a first start."""

    settings: Settings
    language: Language
    place: WindowPlace | None


def known_at_the_start(options: Options, place: WindowPlace | None) -> Known:
    """One small file is read, if there is one; a demo without a folder of its own has none."""
    folder = data_folder(options)
    settings = SettingsFile(folder).load() if folder is not None else Settings()
    return Known(settings, language_of(language_from(settings), TEXTS), place)
