"""What the window is given: every object of the bridge, built once and handed over whole."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.bridge.background import Background
from app.bridge.contact_sheet import ContactSheet
from app.bridge.export_job import ExportJob
from app.bridge.facts_desk import FactsDesk
from app.bridge.first_look_desk import FirstLookDesk
from app.bridge.keeping_desk import KeepingDesk
from app.bridge.languages import Language
from app.bridge.large_photos import LargePhotos
from app.bridge.library_desk import LibraryDesk
from app.bridge.licence_desk import LicenceDesk
from app.bridge.live_follow import LiveFollow
from app.bridge.open_session import OpenSession
from app.bridge.picture_desk import PictureDesk
from app.bridge.preview import Preview
from app.bridge.review_desk import ReviewDesk
from app.bridge.session_details_desk import SessionDetailsDesk
from app.bridge.session_queue import SessionQueue
from app.bridge.settings_desk import SettingsDesk
from app.bridge.sign_in_desk import SignInDesk
from app.bridge.step_filter import StepFilter
from app.bridge.step_list_model import StepListModel
from app.bridge.update_desk import UpdateDesk
from app.domain.errors import AppError
from app.domain.policy import Policy
from app.domain.wording import Advice, Translate


@dataclass(frozen=True)
class House:
    """``resources``: the folder with silhouettes and icons. ``server``: an origin, shown, never called from here."""

    background: Background
    session: OpenSession
    details: SessionDetailsDesk
    live: LiveFollow
    sheet: ContactSheet
    keeping: KeepingDesk
    steps: StepListModel
    shown_steps: StepFilter
    preview: Preview
    large: LargePhotos
    facts: FactsDesk
    review: ReviewDesk
    settings: SettingsDesk
    pictures: PictureDesk
    exports: ExportJob
    first_looks: FirstLookDesk
    library: LibraryDesk
    sign_in: SignInDesk
    queue: SessionQueue
    updates: UpdateDesk
    licences: LicenceDesk
    explain: Callable[[AppError], Advice]
    language: Language
    policy: Policy
    server: str
    resources: Path
    data_folder: Path
    log_folder: Path
    demo: bool

    @property
    def translate(self) -> Translate:
        return self.language.translate
