"""The window: places the parts and connects them; what happens is decided elsewhere."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDesktopServices, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.domain.wording import Translate, english
from app.ui.frame import Frame

if TYPE_CHECKING:
    from app.bridge.house import House
    from app.domain.session_key import SessionKey
    from app.domain.window_place import WindowPlace
    from app.ui.furniture import Furniture
    from app.ui.look import Look
    from app.ui.session_key_box import SessionKeyBox


class MainWindow(Frame):
    """One start page and one session page; a session that fails to open leaves what is shown as it is.

    Something is seen at once: first the frame, then the start page (``furnish``), at last the house behind it
    (``move_in``), which fulfils what was asked for on the start page meanwhile. What a later stage needs is imported by
    it: PySide takes its time over each class of widgets.
    """

    demo_asked = Signal(bool)  # into it, or out of it

    def __init__(
        self,
        house: House | None = None,
        look: Look | None = None,
        translate: Translate = english,
        demo: bool = False,
    ) -> None:
        self._demo = house.demo if house is not None else demo
        translate = house.translate if house is not None else translate
        super().__init__(translate("Window", "Walkaround (demo)") if self._demo else "Walkaround")
        self._translate = translate
        if look is not None:
            self.furnish(look)
        if house is not None:
            self.move_in(house)

    def furnish(self, look: Look, translate: Translate | None = None) -> None:
        """The start page with all that stands around it, in the language that is known by now."""
        from app.ui.actions import Actions
        from app.ui.banner import Banner
        from app.ui.early_wishes import EarlyWishes
        from app.ui.start_page import StartPage
        from app.ui.status_line import StatusLine

        self._translate = translate = translate or self._translate
        if self._demo:
            self.setWindowTitle(translate("Window", "Walkaround (demo)"))
        self._look = look
        self.actions_ = Actions(self, translate)
        self.actions_.enable_all(False)
        self.start = StartPage(translate, self._demo)
        self.banner = Banner(translate)
        self.status = StatusLine(translate)
        self.pages = QStackedWidget()
        self._lay_out()
        self.early = EarlyWishes(self.start, translate, self)
        self.actions_["quit"].triggered.connect(lambda _: self.close())
        self.tell_next_paint()
        if self.isVisible():
            self.start.box.focus()

    def move_in(self, house: House) -> None:
        """Everything beyond the start page."""
        from app.ui.furniture import Furniture
        from app.ui.idle_work import IdleWork

        self._house = house
        parts = self._parts = Furniture(house, self._look, self.actions_, self.banner)
        self.box, self.filters, self.top = parts.box, parts.filters, parts.top
        self.summary, self.tile, self.grid = parts.summary, parts.tile, parts.grid
        self.panel, self.page, self.failures = parts.panel, parts.page, parts.failures
        self._column.insertWidget(0, self.top)
        self.top.lower()  # read before what stands beneath it
        self.pages.addWidget(self.page)
        self.start.show_recents(parts.recents)
        self.actions_.enable_all(True)
        self._hang_doors(house, parts)
        self._connect_session()
        self._connect_parts()
        self._connect_actions()
        self.show_page(self.start)
        self._warming = IdleWork(parts.warm_up(), self)
        refuse = partial(self.failures.refuse, self.start.box)
        self.early.fulfil(self.open, refuse, lambda name: self.actions_[name].trigger())

    def _hang_doors(self, house: House, parts: Furniture) -> None:
        """What leads deeper, and each group of commands."""
        from app.ui.close_look import CloseLook
        from app.ui.depths import Depths
        from app.ui.file_facts import FileFacts
        from app.ui.judging import Judging
        from app.ui.keeping import Keeping
        from app.ui.looking_commands import LookingCommands
        from app.ui.panel_preview import PanelPreview
        from app.ui.photo_commands import PhotoCommands
        from app.ui.session_commands import SessionCommands
        from app.ui.settings_door import SettingsDoor
        from app.ui.sign_in_door import SignInDoor
        from app.ui.toast import Toast
        from app.ui.view_commands import ViewCommands

        self.door = SignInDoor(house, self)
        PanelPreview(house.preview, self.panel)
        self.file_facts = FileFacts(house.facts, house.sheet, self.panel, house.translate, house.language.locale)
        shown = (self.panel, self.actions_, self.status, self)
        self.photo_commands = PhotoCommands(house, *shown, self.file_facts.view)
        seen = (self.page, self.grid, self.panel, self.filters)
        self.view_commands = ViewCommands(house.shown_steps, *seen, self.actions_, house.translate)
        self.depths = Depths(self, self.page, self.top, self.actions_["details_panel"])
        self.look = CloseLook(house, self.grid, self.panel, self.depths, self.actions_, self._look.palette)
        self.looking = LookingCommands(self.look, self.depths, self.grid, self.actions_)
        self.toast = Toast(self.pages, house.translate)
        own = (self.panel, parts.review_panel, self.look, self.toast, self.actions_)
        self.judging = Judging(house, *own)
        self.sessions = SessionCommands(house.session, self.current_box, self.actions_, house.translate, self)
        self.settings = SettingsDoor(house, self.actions_, self)
        own_parts = (house, parts, self._look, self.actions_, self.status, self.look)
        self.keeping = Keeping(*own_parts, self)

    def _lay_out(self) -> None:
        self.pages.addWidget(self.start)
        middle = QWidget()
        self._column = QVBoxLayout(middle)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.banner)
        self._column.addWidget(self.pages, 1)
        self.setCentralWidget(middle)
        self.setStatusBar(self.status)

    def _connect_session(self) -> None:
        from app.ui.session_news import SessionNews

        sheet = self._house.sheet
        self.news = SessionNews(self._house, self._parts, self, self)
        sheet.photo_ready.connect(self._on_photo_ready)
        self.grid.in_view_changed.connect(sheet.in_view)
        self.grid.thumbnail_size_changed.connect(sheet.at_size)
        self.grid.retry_asked.connect(sheet.retry)
        self.failures.open_again.connect(self.open)
        self.failures.sign_in_wanted.connect(self.door.ask)
        self.door.opened_with.connect(self.open)
        self.door.place_known.connect(self.status.show_place)

    def _connect_parts(self) -> None:
        house = self._house
        self.early.end()
        for box in (self.box, self.start.box):
            box.key_entered.connect(self.open)
            box.refused.connect(lambda error, box=box: self.failures.refuse(box, error))
            box.typing_began.connect(self.door.ask_place)
        for sessions in (self._parts.recents, self._parts.sessions):
            sessions.session_chosen.connect(self.open)
        self.grid.chosen.connect(self.panel.show_row)
        self.grid.chosen.connect(lambda _: self.photo_commands.update_enabled())
        self.grid.menu_asked.connect(self._show_menu)
        self.grid.photo_opened.connect(lambda _: self.look.enter())
        self.look.menu_asked.connect(self._show_menu)
        self.look.told.connect(self.status.tell)
        self.sessions.told.connect(self.status.tell)
        self.view_commands.told.connect(self.status.tell)
        self.settings.credentials_asked.connect(self.actions_["credentials"].trigger)
        self.panel.photo_chosen.connect(lambda _: self.photo_commands.update_enabled())
        house.library.failed.connect(self.failures.tell)
        self.file_facts.view.copied.connect(self._tell_copied)
        house.pictures.failed.connect(self.failures.tell)
        house.review.failed.connect(self.failures.tell)
        house.settings.failed.connect(self.failures.tell)
        self.start.demo_asked.connect(self.actions_["open_demo"].trigger)
        self.start.credentials_asked.connect(self.actions_["credentials"].trigger)
        self.start.cancel_asked.connect(self.actions_["cancel"].trigger)
        self.status.cancel_asked.connect(self.actions_["cancel"].trigger)
        self._look.changed.connect(self._on_look)

    def _connect_actions(self) -> None:
        actions, house = self.actions_, self._house
        for name, act in (
            ("open_key", lambda: self.current_box().focus()),
            ("open_demo", self._open_demo),
            ("leave_demo", lambda: self.demo_asked.emit(False)),
            ("credentials", self.door.set_up),
            ("refresh", house.sheet.refresh),
            ("retry_all", house.sheet.retry_all),
            ("cancel", self._cancel),
            ("show_log", lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(house.log_folder)))),
            ("about", self._show_about),
        ):
            actions[name].triggered.connect(lambda _=False, act=act: act())
        actions["leave_demo"].setVisible(house.demo)
        actions["credentials"].setVisible(not house.demo)

    def place(self) -> WindowPlace:
        """Where it stands, for the next run."""
        from app.ui.window_geometry import place_of

        return place_of(self, self.page.widths, self.page.sessions_wanted, self.depths.panel_in_sheet)

    def take_place(self, place: WindowPlace) -> None:
        """The panes as they were; the window itself is placed before it is shown."""
        self.page.take_widths(place.splitters)
        self.actions_["sessions_panel"].setChecked(place.sessions_shown)
        self.actions_["details_panel"].setChecked(place.details_shown)

    def open(self, key: SessionKey) -> None:
        self._house.session.open(key)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous() and hasattr(self, "start"):
            self.current_box().focus()

    def closeEvent(self, event: QCloseEvent) -> None:
        if hasattr(self, "_warming"):
            self._warming.stop()
        super().closeEvent(event)

    def current_box(self) -> SessionKeyBox:
        return self.start.box if self.pages.currentWidget() is self.start else self.box

    @property
    def on_session(self) -> bool:
        """Whether a session is shown, and not the start page."""
        return self.pages.currentWidget() is self.page

    def show_page(self, page: QWidget) -> None:
        self.pages.setCurrentWidget(page)
        self.top.setVisible(self.on_session)
        self.actions_.enable_for_session(self.on_session)
        self.looking.show_session(self.on_session)
        self.sessions.update_enabled()
        self.judging.update_enabled()
        if not self.on_session:
            self.look.forget()
            self._house.facts.forget()
        self.photo_commands.update_enabled()

    def _on_photo_ready(self, _photo_id: object) -> None:
        self.photo_commands.update_enabled()

    def _tell_copied(self, what: str) -> None:
        self.status.tell(self._house.translate("PhotoCommands", "Copied {0}").format(what))

    def _open_demo(self) -> None:
        from app.domain.session_key import SessionKey
        from app.domain.settings import SAMPLE_KEY

        if self._house.demo:
            self.open(SessionKey(SAMPLE_KEY))
        else:
            self.demo_asked.emit(True)

    def _cancel(self) -> None:
        """One thing at a time: out of the loupe; the question, the pictures, the message; then back to the tiles."""
        if self.looking.out():
            return
        if self._house.session.busy:
            self._house.session.cancel()
        elif self._house.sheet.loading:
            self._house.sheet.stop()
        elif self.banner.isVisible():
            self.banner.hide()
        elif self.on_session:
            self.news.show_open_key()
            self.view_commands.step_back()
            self.grid.setFocus()

    def _show_menu(self, where: QPoint) -> None:
        menu = self.actions_.photo_menu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(where)

    def _show_about(self) -> None:
        from app.ui.about_dialog import AboutDialog

        about = AboutDialog(self._house, self)
        about.finished.connect(about.deleteLater)
        about.open()

    def _on_look(self) -> None:
        self._parts.set_palette(self._look.palette)
        self._parts.review_panel.refresh_icons()
        self.look.set_palette(self._look.palette)
