"""The application's style sheet, filled from the palette: rules here, colours and sizes there."""

from __future__ import annotations

from dataclasses import asdict
from string import Template

from app.ui.palette import SIZES, Palette, Sizes


def style_sheet(palette: Palette, sizes: Sizes = SIZES) -> str:
    """Rules for the whole application; a widget asks for another look by its ``role`` property."""
    measures = {name: str(value) for name, value in asdict(sizes).items()}
    inner = {"control_inner": str(sizes.control - 2), "control_focused": str(sizes.control - 4)}
    colours = {name: value for name, value in asdict(palette).items() if isinstance(value, str)}
    text = colours.pop("text")
    return _RULES.substitute(measures | inner | colours, ink=text)


_RULES = Template("""
* { font-size: ${text}px; }
QMainWindow, QDialog { background: $window; }
QLabel { color: $ink; background: transparent; }
QLabel[role="quiet"] { color: $quiet; }
QLabel[role="small"] { color: $quiet; font-size: ${small}px; }
QLabel[role="title"] { font-size: ${title}px; font-weight: 600; }
QLabel[role="headline"] { font-size: 26px; font-weight: 600; }
QLabel[role="heading"] { color: $quiet; font-size: ${tiny}px; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="trouble"] { color: $rejected; }
QPushButton, QToolButton[role="button"] {
    background: $panel; color: $ink; border: 1px solid $control_line; border-radius: 8px;
    padding: 0 12px; min-height: ${control_inner}px; }
QPushButton:hover { border-color: $accent; }
QPushButton:pressed { background: $ground; }
QPushButton:focus, QToolButton:focus { border: 2px solid $accent; padding: 0 11px;
    min-height: ${control_focused}px; }
QPushButton:disabled { color: $quiet; border-color: $line; }
QPushButton[role="primary"] { background: $accent; color: $accent_text; border-color: $accent;
    font-weight: 600; }
QPushButton[role="primary"]:focus { border: 2px solid $ink; }
QPushButton[role="primary"]:disabled { background: $ground; color: $quiet; border-color: $line; }
QPushButton[role="link"] { border: 1px solid transparent; background: transparent; color: $accent;
    padding: 0 4px; }
QPushButton[role="link"]:hover { text-decoration: underline; }
QPushButton[role="link"]:focus { border: 2px solid $accent; padding: 0 3px; }
QPushButton[role="small"] { min-height: 22px; padding: 0 8px; border-radius: 6px; font-size: ${small}px; }
QPushButton[role="small"]:focus { min-height: 20px; padding: 0 7px; }
QPushButton[role="segment"] { border-radius: 8px; padding: 0 10px; }
QPushButton[role="segment"]:checked { background: $selection; border-color: $accent; }
QLineEdit, QTextEdit, QPlainTextEdit { background: $panel; color: $ink;
    border: 1px solid $control_line; border-radius: 8px; padding: 0 10px; min-height: ${control_inner}px;
    selection-background-color: $accent; selection-color: $accent_text; }
QLineEdit:focus, QTextEdit:focus { border: 2px solid $accent; padding: 0 9px;
    min-height: ${control_focused}px; }
QLineEdit[role="large"] { font-size: 16px; min-height: 42px; }
QLineEdit[role="large"]:focus { min-height: 40px; }
QPushButton[role="primary"][scale="large"] { min-height: 42px; padding: 0 20px; }
QPushButton[role="primary"][scale="large"]:focus { min-height: 40px; padding: 0 19px; }
QFrame[role="bar"] { background: $panel; border: 0; border-bottom: 1px solid $line; }
QFrame[role="side-left"] { background: $panel; border: 0; border-right: 1px solid $line; }
QFrame[role="side-right"], QScrollArea[role="side-right"] { background: $panel; border: 0;
    border-left: 1px solid $line; }
QFrame[role="card"] { background: $panel; border: 1px solid $line; border-radius: 10px; }
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
QListView[role="attempts"]::item:selected { background: $selection; color: $ink; }
QListView[role="attempts"]::item:selected:focus { border-color: $accent; }
QScrollArea { background: transparent; border: 0; }
QScrollArea > QWidget > QWidget { background: transparent; }
QListView[role="sections"]::item { padding: 8px 10px; border-radius: 6px; color: $ink;
    border: 2px solid transparent; }
QListView[role="sections"]::item:selected { background: $selection; color: $ink; }
QListView[role="sections"]:focus::item:selected { border-color: $accent; }
QTableView { background: $panel; color: $ink; border: 1px solid $control_line; border-radius: 8px;
    selection-background-color: $selection; selection-color: $ink; outline: 0; }
QTableView:focus { border: 2px solid $accent; }
QTableView::item { padding: 4px 10px; border: 0; }
QTableView::item:selected { background: $selection; color: $ink; }
QHeaderView { background: transparent; border: 0; }
QHeaderView::section { background: $panel; color: $quiet; border: 0; border-bottom: 1px solid $line;
    padding: 6px 10px; font-weight: 600; }
QLabel[role="key"], QLabel[role="key-off"] { background: $window; color: $ink; border: 1px solid $control_line;
    border-bottom-width: 2px; border-radius: 4px; padding: 0 5px; font-size: ${tiny}px; }
QLabel[role="key-off"] { background: transparent; color: $quiet; border: 1px dashed $control_line; }
QListView[role="sections"]::item:selected:focus { border-color: $accent; }
QTableView { padding: 3px; }
QTableView:focus { padding: 2px; }
QTableView::item { padding: 3px 8px; }
QTableView::item:disabled { color: $quiet; }
QHeaderView::section { padding: 4px 11px; }
QCheckBox { color: $ink; spacing: 8px; }
QCheckBox::indicator { background: $panel; border: 1px solid $control_line; border-radius: 4px;
    width: ${title}px; height: ${title}px; }
QCheckBox::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; }
QCheckBox::indicator:focus { border: 2px solid $accent; }
QCheckBox::indicator:checked:focus { border-color: $ink; }
QComboBox { background: $panel; color: $ink; border: 1px solid $control_line; border-radius: 8px;
    padding: 0 10px; min-height: ${control_inner}px; }
QComboBox:hover { border-color: $accent; }
QComboBox:focus { border: 2px solid $accent; padding: 0 9px; min-height: ${control_focused}px; }
QComboBox::drop-down { border: 0; width: ${control}px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView { background: $panel; color: $ink; border: 1px solid $control_line; padding: 4px; }
QComboBox QAbstractItemView::item { min-height: ${control_focused}px; padding: 0 8px; }
QStatusBar { background: $panel; border-top: 1px solid $line; color: $quiet; }
QStatusBar::item { border: 0; }
QMenuBar { background: $panel; color: $ink; }
QMenuBar::item { padding: 4px 10px; background: transparent; }
QMenuBar::item:selected { background: $selection; }
QMenu { background: $panel; color: $ink; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 14px; border-radius: 4px; }
QMenu::item:selected { background: $selection; }
QMenu::item:disabled { color: $quiet; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; border: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; border: 0; }
QScrollBar::handle { background: $control_line; border-radius: 4px; margin: 2px; min-height: 28px;
    min-width: 28px; }
QScrollBar::handle:hover { background: $quiet; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: $line; }
QToolTip { background: $panel; color: $ink; border: 1px solid $line; padding: 4px; }
""")
