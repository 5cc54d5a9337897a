"""Builds the bridge over the services: every object once, for one language."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from app import __version__
from app.assembly import RESOURCES, TRANSLATIONS, Services
from app.bridge.background import Background
from app.bridge.contact_sheet import ContactSheet
from app.bridge.export_job import ExportJob
from app.bridge.facts_desk import FactsDesk
from app.bridge.first_look_desk import FirstLookDesk
from app.bridge.house import House
from app.bridge.keeping_desk import KeepingDesk
from app.bridge.lane_count import LaneCount
from app.bridge.languages import ENGLISH, Language, language_of, translator_for
from app.bridge.large_buffers import give_back_large_buffers
from app.bridge.large_photos import LargePhotos
from app.bridge.library_desk import LibraryDesk
from app.bridge.licence_desk import LicenceDesk
from app.bridge.live_follow import LiveFollow
from app.bridge.open_session import OpenSession
from app.bridge.photo_loader import PhotoLoader
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
from app.domain.follow_pace import FollowPace
from app.domain.settings import Settings
from app.error_texts import explain
from app.services.cancel import CancelToken
from app.services.session_exports import SessionExports

_WORKERS = 14
_THUMBNAIL_EDGE, _PREVIEW_EDGE = 320, 640


@dataclass(frozen=True)
class _Trunk:
    """What the other rooms of the house stand around."""

    services: Services
    language: Language
    background: Background
    session: OpenSession
    steps: StepListModel
    sheet: ContactSheet
    keeping: KeepingDesk
    review: ReviewDesk
    settings: SettingsDesk


def build_house(services: Services, language: Language | None = None, settings: Settings | None = None) -> House:
    """In English without ``language``; needs a running QGuiApplication. ``settings``: what was loaded at the start."""
    give_back_large_buffers()
    trunk = _trunk(services, language or language_of(ENGLISH, TRANSLATIONS), settings or Settings())
    language, background, read = trunk.language, trunk.background, services.photos.photo_file
    library, queue = _library(trunk), _queue(trunk)
    library.forgetting.connect(queue.forget)
    return House(
        background=background,
        session=trunk.session,
        details=_details(trunk),
        live=LiveFollow(trunk.session, trunk.settings, FollowPace().times_faster(services.played_speed)),
        sheet=trunk.sheet,
        keeping=trunk.keeping,
        steps=trunk.steps,
        shown_steps=StepFilter(trunk.steps),
        preview=Preview(trunk.sheet, trunk.steps, PhotoLoader(read, background, _PREVIEW_EDGE, LaneCount())),
        large=LargePhotos(read, background),
        facts=FactsDesk(services.pictures.held, services.pictures.receipts.of, background),
        review=trunk.review,
        settings=trunk.settings,
        exports=_exports(trunk),
        library=library,
        first_looks=FirstLookDesk(services.looks, services.photos.thumbnail, background),
        pictures=PictureDesk(read, services.pictures.held, services.passing.copies, background),
        sign_in=SignInDesk(services.sign_in, services.api.check_sign_in, background),
        queue=queue,
        updates=UpdateDesk(services.updates, trunk.settings, trunk.session, trunk.sheet, background),
        licences=LicenceDesk(services.licences, background),
        explain=partial(explain, translate=language.translate),
        language=language,
        policy=services.policy,
        server=services.sign_in.server,
        resources=RESOURCES,
        data_folder=services.data_dir,
        log_folder=services.log_folder,
        demo=services.demo_server is not None,
    )


def _trunk(services: Services, language: Language, settings: Settings) -> _Trunk:
    background = Background(_WORKERS)
    read = services.photos.photo_file
    session = OpenSession(services.source.fetch, background, services.source.kept)
    steps = StepListModel(language.translate)
    sheet = ContactSheet(session, steps, PhotoLoader(read, background, _THUMBNAIL_EDGE, LaneCount(), services.photos))
    return _Trunk(
        services=services,
        language=language,
        background=background,
        session=session,
        steps=steps,
        sheet=sheet,
        keeping=KeepingDesk(session, sheet, services.pictures, services.shelf, background),
        review=ReviewDesk(services.sessions, background, language.translate),
        settings=SettingsDesk(services.settings, settings, background, services.policy),
    )


def _details(trunk: _Trunk) -> SessionDetailsDesk:
    services = trunk.services
    ask = services.source.session_data
    details = SessionDetailsDesk(trunk.session, ask, _account_of(services), trunk.background)
    details.known.connect(trunk.keeping.note_details)
    return details


def _exports(trunk: _Trunk) -> ExportJob:
    services = trunk.services
    made = SessionExports(services.shelf, services.pictures.settle, __version__)
    translator = partial(translator_for, folder=TRANSLATIONS)
    read, held = services.photos.photo_file, services.pictures.held
    job = ExportJob(trunk.session, trunk.review, read, held, made, translator, trunk.background)
    for ended in (job.finished, job.failed, job.cancelled):
        ended.connect(trunk.keeping.note_soon)  # what had to be fetched for it may have changed
    return job


def _library(trunk: _Trunk) -> LibraryDesk:
    rooms = (trunk.session, trunk.review, trunk.settings, trunk.background)
    library = LibraryDesk(trunk.services.library, *rooms, trunk.language.translate)
    trunk.keeping.kept.connect(library.refresh)
    return library


def _queue(trunk: _Trunk) -> SessionQueue:
    services = trunk.services
    read, trouble = services.photos.photo_file, services.pictures.trouble
    queue = SessionQueue(services.source.fetch, read, trouble, trunk.background, trunk.session, trunk.sheet)
    queue.arrived.connect(trunk.keeping.note_soon)
    queue.stepped_back.connect(trunk.keeping.note_now)
    return queue


def _account_of(services: Services) -> Callable[[CancelToken], str]:
    """The demo's account is nobody's: no link to a stranger's page is made of it."""
    return (lambda _: "") if services.demo_server is not None else services.sign_in.account
