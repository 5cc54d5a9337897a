"""The application's style sheet, filled from the palette: rules here, colours and sizes there."""

from __future__ import annotations

from dataclasses import asdict
from string import Template

from PySide6.QtWidgets import QWidget

from app.ui.palette import SIZES, Palette, Sizes


def style_sheet(palette: Palette) -> str:
    """Rules for the whole application; a widget asks for another look by its ``role`` property."""
    colours = {name: value for name, value in asdict(palette).items() if isinstance(value, str)}
    text = colours.pop("text")
    rules = _RULES + _HIGH_CONTRAST if palette.high_contrast else _RULES
    return Template(rules).substitute(_measures(palette) | colours, ink=text)


def sizes_at(widget: QWidget) -> Sizes:
    """What the style sheet has given to ``widget``, for those that know no palette."""
    return Sizes.at(round(100 * widget.font().pixelSize() / SIZES.text))


def _measures(palette: Palette) -> dict[str, str]:
    """Of a control the room inside its border, at rest (1 px) and with the focus: it never changes its size."""
    sizes, ring, wide = palette.sizes, palette.ring, 3
    measures = asdict(sizes) | {"ring": ring, "wide_ring": wide}
    for name in ("control", "small_control", "large_control"):
        height = measures[name]
        measures |= {f"{name}_inner": height - 2, f"{name}_focused": height - 2 * ring}
        measures[f"{name}_wide"] = height - 2 * wide
    for at_rest in (4, 6, 8, 10, 12, 20):
        pad = sizes.padded(at_rest)
        measures |= {f"pad_{at_rest}": pad, f"pad_{at_rest}_focused": max(pad + 1 - ring, 0)}
        measures[f"pad_{at_rest}_wide"] = pad + 1 - wide
    widths = {"key": 130, "widest_key": 250, "start": 560, "prose": 440, "side": 150, "details": 240}
    heights = {"news": 40, "notice": 54, "status": 28}
    measures |= {name: sizes.scaled(pixels) for name, pixels in (widths | heights).items()}
    return {name: str(value) for name, value in measures.items()}


_RULES = """
* { font-size: ${text}px; }
QMainWindow, QDialog { background: $window; }
QLabel { color: $ink; background: transparent; }
QLabel[role="quiet"] { color: $quiet; }
QLabel[role="small"] { color: $quiet; font-size: ${small}px; }
QLabel[role="title"] { font-size: ${title}px; font-weight: 600; }
QLabel[role="headline"] { font-size: ${headline}px; font-weight: 600; }
QLabel[role="heading"] { color: $quiet; font-size: ${tiny}px; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="chip"] { background: $panel; color: $ink; border: 1px solid $line; border-radius: 6px;
    padding: 3px 8px; font-size: ${small}px; }
QLabel[role="trouble"] { color: $rejected; }
QLabel[role="prose"] { min-width: ${prose}px; }
QPushButton, QToolButton[role="button"] {
    background: $panel; color: $ink; border: 1px solid $control_line; border-radius: 8px;
    padding: 0 ${pad_12}px; min-height: ${control_inner}px; icon-size: ${icon}px; }
QPushButton:hover { border-color: $accent; }
QPushButton:pressed { background: $ground; }
QPushButton:focus, QToolButton:focus { border: ${ring}px solid $accent; padding: 0 ${pad_12_focused}px;
    min-height: ${control_focused}px; }
QPushButton:disabled { color: $quiet; border-color: $line; }
QPushButton[role="primary"] { background: $accent; color: $accent_text; border-color: $accent;
    font-weight: 600; }
QPushButton[role="primary"]:focus { border: ${wide_ring}px solid $ink; padding: 0 ${pad_12_wide}px;
    min-height: ${control_wide}px; }
QPushButton[role="primary"]:disabled { background: $ground; color: $quiet; border-color: $line; }
QPushButton[role="link"] { border: 1px solid transparent; background: transparent; color: $accent;
    padding: 0 ${pad_4}px; }
QPushButton[role="link"]:hover { text-decoration: underline; }
QPushButton[role="link"]:focus { border: ${ring}px solid $accent; padding: 0 ${pad_4_focused}px; }
QPushButton[role="link"][scale="slim"] { min-height: ${small_control_inner}px; font-size: ${small}px; }
QPushButton[role="link"][scale="slim"]:focus { min-height: ${small_control_focused}px; }
QPushButton[role="small"] { min-height: ${small_control_inner}px; padding: 0 ${pad_8}px; border-radius: 6px;
    font-size: ${small}px; }
QPushButton[role="small"]:focus { min-height: ${small_control_focused}px; padding: 0 ${pad_8_focused}px; }
QPushButton[role="segment"] { border-radius: 8px; padding: 0 ${pad_10}px; }
QPushButton[role="segment"]:focus { padding: 0 ${pad_10_focused}px; }
QPushButton[role="segment"]:checked { background: $highlight; color: $highlight_text; border-color: $accent; }
QPushButton[role="segment"]:checked:focus { border-color: $highlight_ring; }
QPushButton[role="segment"][scale="slim"] { min-height: ${small_control_inner}px; border-radius: 7px;
    padding: 0 ${pad_8}px; font-size: ${small}px; }
QPushButton[role="segment"][scale="slim"]:focus { min-height: ${small_control_focused}px;
    padding: 0 ${pad_8_focused}px; }
QFrame[role="upright"] { border: 0; border-left: 1px solid $control_line; margin: 4px 0 4px 4px; }
QPushButton[role="small"]:checked { background: $highlight; color: $highlight_text; border-color: $accent; }
QPushButton[role="choice"] { padding: 0 ${pad_6}px; }
QPushButton[role="choice"]:focus { padding: 0 ${pad_6_focused}px; }
QPushButton[role="choice"]:checked { background: $highlight; color: $highlight_text; border-color: $accent; }
QPushButton[role="choice"]:checked:disabled { background: $ground; color: $quiet; border-color: $line; }
QLineEdit, QTextEdit, QPlainTextEdit { background: $panel; color: $ink; placeholder-text-color: $quiet;
    border: 1px solid $control_line; border-radius: 8px; padding: 0 ${pad_10}px; min-height: ${control_inner}px;
    selection-background-color: $accent; selection-color: $accent_text; }
QLineEdit:focus, QTextEdit:focus, QPlainTextEdit:focus { border: ${ring}px solid $accent;
    padding: 0 ${pad_10_focused}px; min-height: ${control_focused}px; }
QPlainTextEdit { padding: 3px 6px; }
QPlainTextEdit:focus { padding: 2px 5px; }
QPlainTextEdit:disabled { background: $window; border-color: $line; }
QLineEdit[scale="slim"] { min-height: ${small_control_inner}px; border-radius: 7px; font-size: ${small}px; }
QLineEdit[scale="slim"]:focus { min-height: ${small_control_focused}px; }
QLineEdit[role="large"] { font-size: ${field_text}px; min-height: ${large_control_inner}px; }
QLineEdit[role="large"]:focus { min-height: ${large_control_focused}px; }
QPushButton[role="primary"][scale="large"] { min-height: ${large_control_inner}px; padding: 0 ${pad_20}px; }
QPushButton[role="primary"][scale="large"]:focus { min-height: ${large_control_wide}px;
    padding: 0 ${pad_20_wide}px; }
QLineEdit#session_key { min-width: ${key}px; max-width: ${widest_key}px; }
QWidget#start_column { max-width: ${start}px; }
QWidget#below_the_box { min-height: ${news}px; }
QFrame#sign_in_notice { min-height: ${notice}px; }
QFrame[role="bar"] { background: $panel; border: 0; border-bottom: 1px solid $line; }
QFrame[role="side-left"] { background: $panel; border: 0; border-right: 1px solid $line;
    min-width: ${side}px; }
QFrame[role="side-right"], QScrollArea[role="side-right"] { background: $panel; border: 0;
    border-left: 1px solid $line; min-width: ${details}px; }
QFrame[role="pane"] { background: $panel; border: 2px solid $line; }
QFrame[role="pane"][active="true"] { border-color: $accent; }
QFrame[role="card"] { background: $panel; border: 1px solid $line; border-radius: 10px; }
QFrame[role="toast"] { background: $ink; border: 1px solid $panel; border-radius: 8px; }
QFrame[role="toast"] QLabel { color: $panel; }
QFrame[role="banner-trouble"] {
    background: $trouble_banner; border: 1px solid $trouble;
    border-radius: 8px; }
QFrame[role="banner-note"] { background: $note_banner; border: 1px solid $accent;
    border-radius: 8px; }
QFrame[role="banner-rejected"] { background: $rejected_banner; border: 1px solid $rejected;
    border-radius: 8px; }
QFrame[role="banner-rejected"] QLabel { color: $rejected; }
QListView { background: transparent; border: 0; outline: 0; }
QListView[role="attempts"]::item { padding: 4px 6px; border-radius: 6px; color: $ink;
    border: 2px solid transparent; }
QListView[role="attempts"]::item:selected { background: $highlight; color: $highlight_text; }
QListView[role="attempts"]::item:selected:focus { border-color: $highlight_ring; }
QScrollArea { background: transparent; border: 0; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QScrollArea > QWidget > QWidget { background: transparent; }
QListView[role="sections"]::item { padding: 8px 10px; border-radius: 6px; color: $ink;
    border: 2px solid transparent; }
QListView[role="sections"]::item:selected { background: $highlight; color: $highlight_text; }
QListView[role="sections"]::item:selected:focus { border-color: $highlight_ring; }
QTableView { background: $panel; color: $ink; border: 1px solid $control_line; border-radius: 8px; padding: 3px;
    selection-background-color: $highlight; selection-color: $highlight_text; outline: 0; }
QTableView:focus { border: ${ring}px solid $accent; padding: 2px; }
QTableView::item { padding: 3px 8px; border: 0; }
QTableView::item:disabled { color: $quiet; }
QTableView::item:selected { background: $highlight; color: $highlight_text; }
QHeaderView { background: transparent; border: 0; }
QHeaderView::section { background: $panel; color: $quiet; border: 0; border-bottom: 1px solid $line;
    padding: 4px 11px; font-weight: 600; }
QLabel[role="key"], QLabel[role="key-off"] { background: $window; color: $ink; border: 1px solid $control_line;
    border-bottom-width: 2px; border-radius: 4px; padding: 0 5px; font-size: ${tiny}px; }
QLabel[role="key-off"] { background: transparent; color: $quiet; border: 1px dashed $control_line; }
QCheckBox { color: $ink; spacing: 8px; }
QCheckBox::indicator { background: $panel; border: 1px solid $control_line; border-radius: 4px;
    width: ${icon}px; height: ${icon}px; }
QCheckBox::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; }
QCheckBox::indicator:focus { border: ${ring}px solid $accent; }
QCheckBox::indicator:checked:focus { border-color: $ink; }
QComboBox { background: $panel; color: $ink; border: 1px solid $control_line; border-radius: 8px;
    padding: 0 ${pad_10}px; min-height: ${control_inner}px; }
QComboBox:hover { border-color: $accent; }
QComboBox:focus { border: ${ring}px solid $accent; padding: 0 ${pad_10_focused}px; min-height: ${control_focused}px; }
QComboBox:disabled, QLineEdit:disabled, QCheckBox:disabled { color: $quiet; border-color: $line; }
QCheckBox::indicator:disabled { background: $ground; border-color: $line; }
QComboBox::drop-down { border: 0; width: ${control}px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView { background: $panel; color: $ink; border: 1px solid $control_line; padding: 4px;
    selection-background-color: $highlight; selection-color: $highlight_text; }
QComboBox QAbstractItemView::item { min-height: ${small_control}px; padding: 0 8px; }
QComboBox QAbstractItemView::item:selected { background: $highlight; color: $highlight_text; }
QStatusBar { background: $panel; border-top: 1px solid $line; color: $quiet; min-height: ${status}px; }
QStatusBar::item { border: 0; }
QMenuBar { background: $panel; color: $ink; }
QMenuBar::item { padding: 4px 10px; background: transparent; }
QMenuBar::item:selected { background: $highlight; color: $highlight_text; }
QMenu { background: $panel; color: $ink; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 14px; border-radius: 4px; }
QMenu::item:selected { background: $highlight; color: $highlight_text; }
QMenu::item:disabled { color: $quiet; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; border: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; border: 0; }
QScrollBar::handle { background: $control_line; border-radius: 4px; margin: 2px; min-height: 28px;
    min-width: 28px; }
QScrollBar::handle:hover { background: $quiet; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: $line; }
QToolTip { background: $panel; color: $ink; border: 1px solid $line; padding: 4px; }
"""

# Where all lines have one colour, their kind tells what is disabled; what is filled is hollow while it has the focus.
_HIGH_CONTRAST = """
QPushButton:disabled { border-style: dotted; }
QPushButton[role="primary"]:disabled { border-style: dotted; }
QMenu::item:disabled { font-style: italic; }
QPushButton[role]:checked { background: $highlight; color: $highlight_text; }
QListView[role]::item:selected, QTableView::item:selected { background: $highlight; color: $highlight_text; }
QPushButton[role="primary"]:focus { background: $panel; color: $accent; border-color: $accent; }
QPushButton[role]:checked:focus { background: $panel; color: $accent; border-color: $accent;
    text-decoration: underline; }
QListView[role="attempts"]::item:selected:focus, QListView[role="sections"]::item:selected:focus {
    border: ${ring}px double $highlight_ring; }
QMenu::item:selected, QMenuBar::item:selected { border: 1px solid $highlight_ring; }
"""
