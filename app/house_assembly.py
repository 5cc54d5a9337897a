"""Builds the bridge over the services: every object once, for one language."""

from __future__ import annotations

from functools import partial

from app.assembly import RESOURCES, TRANSLATIONS, Services
from app.bridge.background import Background
from app.bridge.contact_sheet import ContactSheet
from app.bridge.facts_desk import FactsDesk
from app.bridge.house import House
from app.bridge.keeping_desk import KeepingDesk
from app.bridge.lane_count import LaneCount
from app.bridge.languages import ENGLISH, Language, language_of
from app.bridge.large_buffers import give_back_large_buffers
from app.bridge.large_photos import LargePhotos
from app.bridge.live_follow import LiveFollow
from app.bridge.open_session import OpenSession
from app.bridge.photo_loader import PhotoLoader
from app.bridge.picture_desk import PictureDesk
from app.bridge.preview import Preview
from app.bridge.recents import Recents
from app.bridge.review_desk import ReviewDesk
from app.bridge.session_list_model import SessionListModel
from app.bridge.settings_desk import SettingsDesk
from app.bridge.sign_in_desk import SignInDesk
from app.bridge.step_filter import StepFilter
from app.bridge.step_list_model import StepListModel
from app.bridge.thumbnail_making import KeepsThumbnails
from app.domain.follow_pace import FollowPace
from app.domain.settings import Settings
from app.error_texts import explain

_WORKERS = 14
_THUMBNAIL_EDGE, _PREVIEW_EDGE = 320, 640


def build_house(services: Services, language: Language | None = None, settings: Settings | None = None) -> House:
    """In English without ``language``; needs a running QGuiApplication. ``settings``: what was loaded at the start."""
    give_back_large_buffers()
    language = language or language_of(ENGLISH, TRANSLATIONS)
    background = Background(_WORKERS)
    read = services.photos.photo_file

    def loader(longest_edge: int, thumbnails: KeepsThumbnails | None = None) -> PhotoLoader:
        return PhotoLoader(read, background, longest_edge, LaneCount(), thumbnails)

    session = OpenSession(services.source.fetch, background, services.source.kept)
    steps = StepListModel(language.translate)
    sheet = ContactSheet(session, steps, loader(_THUMBNAIL_EDGE, services.photos))
    keeping = KeepingDesk(session, sheet, services.pictures, services.shelf, background)
    recent_sessions = SessionListModel(language.translate)
    desk = SettingsDesk(services.settings, settings or Settings(), background)
    return House(
        background=background,
        session=session,
        live=LiveFollow(session, desk, FollowPace().times_faster(services.played_speed)),
        sheet=sheet,
        keeping=keeping,
        steps=steps,
        shown_steps=StepFilter(steps),
        preview=Preview(sheet, steps, loader(_PREVIEW_EDGE)),
        large=LargePhotos(read, background),
        facts=FactsDesk(services.pictures.held, background),
        review=ReviewDesk(services.sessions, background, language.translate),
        settings=desk,
        pictures=PictureDesk(read, services.pictures.held, services.passing.copies, background),
        recents=Recents(services.recents, recent_sessions, background),
        recent_sessions=recent_sessions,
        sign_in=SignInDesk(services.sign_in, services.api.check_sign_in, background),
        explain=partial(explain, translate=language.translate),
        language=language,
        server=services.sign_in.server,
        resources=RESOURCES,
        data_folder=services.data_dir,
        log_folder=services.log_folder,
        demo=services.demo_server is not None,
    )
