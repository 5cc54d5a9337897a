"""The screens of looking closely and judging, for the gallery: each as the adjuster would get there."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSize

from app.domain.review import Drawing, DrawingKind, Mark
from app.domain.settings import Settings
from app.ui.settings_dialog import Section
from tests.gallery import KEY, Shot
from tests.gallery_screens import ALL, live_missing, main


def marks(world: Any) -> Any:
    """Use, query, notes, seen and unseen; three tiles are picked to be compared."""
    world.open()
    _judge(world)
    world.choose(4)
    for row in (6, 7):
        world.window.grid.picking.toggle(world.house.shown_steps.index(row, 0))
    return world.window


def find(world: Any) -> Any:
    world.open()
    _judge(world)
    world.window.actions_["find"].trigger()
    world.window.filters.finder.field.setText("left")
    return world.window


def review(world: Any) -> Any:
    """The keyboard is in the note of a photo that is marked."""
    world.open()
    _judge(world)
    world.choose(3)
    world.until(lambda: not world.house.review.pending)
    world.window.actions_["edit_note"].trigger()
    return world.window


def review_not_saved(world: Any) -> Any:
    world.open()
    world.until(lambda: world.house.review.ready)
    (world.services.data_dir / "sessions" / KEY / "review.json").mkdir(parents=True)
    world.house.review.set_mark(_photo(world, 0).id, Mark.USE)
    world.until(lambda: world.house.review.trouble is not None)
    return world.window


def review_toast(world: Any) -> Any:
    main(world)
    world.until(lambda: world.house.review.ready)
    world.window.actions_["mark_query"].trigger()
    return world.window


def loupe(world: Any) -> Any:
    main(world)
    return _closely(world)


def loupe_rejected(world: Any) -> Any:
    """The first attempt at the interior, which was taken again."""
    world.open()
    world.choose(1)
    world.window.panel.attempts.setCurrentRow(0)
    return _closely(world)


def loupe_actual_size(world: Any) -> Any:
    loupe(world)
    world.window.actions_["actual_size"].trigger()
    world.rest(0.4)
    return world.window


def loupe_judged(world: Any) -> Any:
    """An arrow, a circle and a text over the photo; the details are shown beside it."""
    loupe(world)
    _judge(world)
    photo = _photo(world, 4)
    for drawing in (
        Drawing(DrawingKind.CIRCLE, (0.36, 0.42), (0.5, 0.62)),
        Drawing(DrawingKind.ARROW, (0.66, 0.3), (0.5, 0.47)),
        Drawing(DrawingKind.TEXT, (0.66, 0.24), (0.66, 0.24), "Scratches on the door"),
    ):
        world.house.review.add_drawing(photo.id, drawing)
    world.window.actions_["details_panel"].trigger()
    world.rest(0.4)
    return world.window


def loupe_changed_view(world: Any) -> Any:
    loupe(world)
    for name in ("brighten", "rotate_right", "magnifier"):
        world.window.actions_[name].trigger()
    world.rest(0.4)
    return world.window


def loupe_missing(world: Any) -> Any:
    live_missing(world)
    return _closely(world)


def compare_attempts(world: Any) -> Any:
    world.open()
    world.choose(1)
    world.window.actions_["compare"].trigger()
    world.rest(0.4)
    return world.window


def compare_opposite(world: Any) -> Any:
    world.open()
    world.choose(3)
    world.window.actions_["compare_opposite"].trigger()
    world.rest(0.4)
    return world.window


def compare_four(world: Any) -> Any:
    world.open()
    world.window.look.compare([_photo(world, row).id for row in (3, 4, 6, 7)])
    world.window.actions_["pin"].trigger()
    world.rest(0.4)
    return world.window


def settings_general(world: Any) -> Any:
    world.house.settings.use(Settings())
    return _settings(world, Section.GENERAL)


def settings_keys(world: Any) -> Any:
    """One key is another one than usual, and a second one is about to be taken from another command."""
    world.house.settings.use(Settings().with_keys("next_attention", ("K",)).with_keys("compare", ()))
    dialog = _settings(world, Section.KEYS)
    dialog.keys.table.choose("next_attention")
    dialog.keys.field.key_pressed.emit("Z")
    return dialog


def settings_keys_off(world: Any) -> Any:
    world.house.settings.use(replace(Settings(), single_keys=False))
    return _settings(world, Section.KEYS)


def settings_storage(world: Any) -> Any:
    return _settings(world, Section.STORAGE)


def keys(world: Any) -> Any:
    world.house.settings.use(Settings())
    return _legend(world)


def _legend(world: Any) -> Any:
    main(world)
    world.window.actions_["show_keys"].trigger()
    world.window.settings.legend.fit(QSize(1350, 690))  # the off-screen platform's own screen is smaller
    return world.window.settings.legend


def keys_off(world: Any) -> Any:
    world.house.settings.use(replace(Settings(), single_keys=False))
    return _legend(world)


def _judge(world: Any) -> None:
    """What an adjuster has done after five minutes."""
    desk = world.house.review
    world.until(lambda: desk.ready)
    for row, mark in ((0, Mark.USE), (1, Mark.USE), (3, Mark.QUERY), (4, Mark.QUERY), (7, Mark.USE)):
        desk.set_mark(_photo(world, row).id, mark)
        desk.mark_seen(_photo(world, row).id)
    desk.set_note(_photo(world, 3).id, "Scratch over the rear wheel, not in the first report. Calls back at 14:05.")
    desk.end_note_edit()
    desk.set_note(_photo(world, 10).id, "Left lamp?")
    desk.end_note_edit()
    world.window.toast.hide()


def _closely(world: Any) -> Any:
    world.window.look.enter()
    world.rest(0.4)
    return world.window


def _settings(world: Any, section: Section) -> Any:
    world.window.settings.open(section)
    world.rest(0.3)
    return world.window.settings.dialog


def _photo(world: Any, row: int) -> Any:
    return world.house.steps.row_at(row).newest


JUDGING = [
    Shot("marks", marks, shares="judged", languages=ALL),
    Shot("find", find, shares="judged"),
    Shot("review", review, shares="judged", languages=ALL),
    Shot("review-toast", review_toast, shares="judged"),
    Shot("review-not-saved", review_not_saved),
    Shot("loupe", loupe, shares="large", languages=ALL),
    Shot("loupe-rejected", loupe_rejected, shares="large"),
    Shot("loupe-actual-size", loupe_actual_size, shares="large"),
    Shot("loupe-changed-view", loupe_changed_view, shares="large", languages=ALL),
    Shot("compare", compare_attempts, shares="large", languages=ALL),
    Shot("compare-opposite", compare_opposite, shares="large"),
    Shot("compare-four", compare_four, shares="large"),
    Shot("loupe-judged", loupe_judged, shares="large"),
    Shot("loupe-missing", loupe_missing),
    Shot("settings-general", settings_general, shares="settings", languages=ALL),
    Shot("settings-keys", settings_keys, shares="settings", languages=ALL),
    Shot("settings-keys-off", settings_keys_off, shares="settings"),
    Shot("settings-data", settings_storage, shares="settings", languages=ALL),
    Shot("keys", keys, shares="settings", languages=ALL),
    Shot("keys-off", keys_off, shares="settings"),
]
