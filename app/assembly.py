"""Builds everything beneath the bridge, once; ``house_assembly`` builds the bridge over it."""

from __future__ import annotations

import logging
import os
import shutil
import tempfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from app import __version__
from app.domain.errors import StoreFault
from app.domain.policy import Policy
from app.domain.server_address import is_loopback_server
from app.domain.update import may_be_asked
from app.logs import Masker, set_up
from app.options import Options, data_folder
from app.services.credential_store import CredentialStore
from app.services.first_look_file import FirstLookFile
from app.services.forgetting import Forgetting
from app.services.http_client import HttpClient
from app.services.kept_pictures import KeptPictures
from app.services.library import Library
from app.services.library_index import LibraryIndex
from app.services.licence_shelf import LicenceShelf
from app.services.pave_api import PaveApi
from app.services.photo_source import PhotoSource
from app.services.picture_folder import PictureFolder
from app.services.request_signing import ServerClock
from app.services.session_folder import SessionFolder
from app.services.session_reader import SessionReader
from app.services.session_shelf import SessionShelf
from app.services.session_source import SessionSource
from app.services.settings_file import SettingsFile
from app.services.sign_in_source import SignInSource
from app.services.update_check import ONE_QUESTION, UpdateCheck, built_address
from app.services.window_file import WindowFile
from app.under_policy import policy_of, under_policy

if TYPE_CHECKING:
    from app.services.demo_server import DemoServer

RESOURCES = Path(__file__).parent.parent / "resources"
TRANSLATIONS = RESOURCES / "translations"
log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Services:
    """Everything beneath the bridge, for one server and one data folder."""

    http: HttpClient
    api: PaveApi
    sign_in: SignInSource
    shelf: SessionShelf
    pictures: KeptPictures
    passing: PictureFolder
    photos: PhotoSource
    looks: FirstLookFile
    library: Library
    source: SessionSource
    sessions: SessionFolder
    policy: Policy
    settings: SettingsFile
    window: WindowFile
    updates: UpdateCheck | None
    licences: LicenceShelf
    data_dir: Path
    log_folder: Path
    masker: Masker
    demo_server: DemoServer | None

    @property
    def played_speed(self) -> float:
        """How fast the demo plays its session; 1 for real ones."""
        return self.demo_server.speed if self.demo_server is not None else 1.0

    def tidy(self) -> None:
        """Blocking, after the first paint: what crashed runs left, and the imports that take their time."""
        with suppress(StoreFault):
            self.passing.sweep()
        with suppress(StoreFault):
            self.shelf.sweep()
        self.http.warm_up()

    def close(self) -> None:
        """Ends what is under way; a demo leaves nothing behind."""
        self.http.close()
        self.passing.close()
        if self.demo_server is not None:
            self.demo_server.stop()

    def throw_away(self, options: Options) -> None:
        """The demo's data folder goes with the demo, unless the user named one."""
        if options.demo and options.data_dir is None:
            shutil.rmtree(self.data_dir, ignore_errors=True)


def build_services(options: Options, proxy_for: Callable[[str], str | None] | None = None) -> Services:
    """Starts the demo server for ``--demo``; touches neither network nor keyring otherwise."""
    options = under_policy(options)
    masker, policy = Masker(), policy_of(options)
    data_dir = data_folder(options) or Path(tempfile.mkdtemp(prefix="walkaround-demo-"))
    with suppress(OSError):  # who needs the folder will say so
        data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
    demo_server = _demo_server(options) if options.demo else None
    server = demo_server.url if demo_server is not None else options.server
    held = demo_server.credentials if demo_server is not None else None
    http = _http(server, proxy_for, policy)
    sign_in = SignInSource(server, CredentialStore(), os.environ, held, masker.learn, policy.account)
    passing = PictureFolder(data_dir / "pictures", elsewhere=Path(tempfile.gettempdir()))
    shelf = SessionShelf(data_dir / "sessions")
    pictures = KeptPictures(shelf, passing)
    api = PaveApi(http, server, sign_in.current, ServerClock())
    return Services(
        http=http,
        api=api,
        sign_in=sign_in,
        shelf=shelf,
        pictures=pictures,
        passing=passing,
        photos=PhotoSource(http, pictures),
        looks=FirstLookFile(data_dir / "sessions"),
        library=_library(data_dir, shelf, pictures),
        source=SessionSource(api, shelf, pictures),
        sessions=SessionFolder(data_dir / "sessions"),
        policy=policy,
        settings=SettingsFile(data_dir),
        window=WindowFile(data_dir),
        updates=_updates(options, data_dir, proxy_for, policy),
        licences=LicenceShelf(RESOURCES.parent / "licences", RESOURCES),
        data_dir=data_dir,
        log_folder=_log_folder(data_dir, options, masker, policy),
        masker=masker,
        demo_server=demo_server,
    )


def _log_folder(data_dir: Path, options: Options, masker: Masker, policy: Policy) -> Path:
    """Where the log is, which begins with what the organisation has decided."""
    folder = set_up(data_dir / "logs", options.log_level, masker)
    log.info("policy %s: %s", policy.source or "none", ", ".join(policy.keys) or "nothing")
    for fault in policy.faults:
        log.warning("policy not applied: %s %s", fault.flaw, fault.key)
    return folder


def _http(server: str, proxy_for: Callable[[str], str | None] | None, policy: Policy) -> HttpClient:
    return HttpClient(
        user_agent=f"Walkaround/{__version__}",
        loopback_api=is_loopback_server(server),
        proxy_for=proxy_for,
        fixed_proxy=policy.proxy,
        picture_host=policy.admits_picture_host,
    )


def _library(data_dir: Path, shelf: SessionShelf, pictures: KeptPictures) -> Library:
    """With a reader of its own: a ``SessionFolder`` merges by what it read last."""
    sessions = data_dir / "sessions"
    forgetting = Forgetting(data_dir, shelf, pictures.forget, data_dir / "logs")
    reader = SessionReader(sessions, shelf, SessionFolder(sessions))
    return Library(reader, shelf, LibraryIndex(data_dir / "library.sqlite"), forgetting)


def _updates(
    options: Options, data_dir: Path, proxy_for: Callable[[str], str | None] | None, policy: Policy
) -> UpdateCheck | None:
    """None without an address, where the policy forbids it, and where nobody looks at a window of her own."""
    url = policy.update_url or built_address(RESOURCES)
    if url is None or not may_be_asked(url) or policy.update_check is False:
        return None
    if options.demo or options.command or options.snapshot is not None:
        return None
    client = partial(
        HttpClient,
        user_agent=f"Walkaround/{__version__}",
        loopback_api=False,
        proxy_for=proxy_for,
        fixed_proxy=policy.proxy,
        limits=ONE_QUESTION,
    )
    return UpdateCheck(url, client, data_dir, __version__)


def _demo_server(options: Options) -> DemoServer:
    from app.services.demo_server import DemoServer

    server = DemoServer(RESOURCES / "demo_session", speed=options.speed if options.live else None)
    server.start()
    return server
