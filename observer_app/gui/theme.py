"""One calm palette, light, dark and high contrast, and the style sheet made from it.

Every pair of text and ground below has a contrast of at least 4.5 to 1 (WCAG 2.2, 1.4.3);
body text has more than 12 to 1. Lengths are device-independent pixels.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from observer_app.config import resources_dir

FONTS = ("Segoe UI", "Inter", "Noto Sans", "Helvetica Neue", "Arial")
FIXED_WIDTH = '"Consolas", "DejaVu Sans Mono", "Noto Sans Mono", monospace'
"""For what is compared letter by letter, as a style sheet and a rich text write it."""
BASE_PX = 15
_HALF = 128
_LINE = 3
"""Borders up to so wide stay as they are at any text size."""

GAP = 12
"""Space between things that belong together; twice this between groups."""


class ThemeChoice(StrEnum):
    """What a person chose in the settings."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Theme(NamedTuple):
    """Colours by what they are for, as #rrggbb. A data class would take 6 ms at start-up."""

    name: str
    ground: str
    surface: str
    sunken: str
    text: str
    muted: str
    border: str
    accent: str
    accent_hover: str
    accent_soft: str
    on_accent: str
    nav: str
    nav_text: str
    nav_muted: str
    nav_chosen: str
    ok: str
    ok_soft: str
    warn: str
    warn_soft: str
    error: str
    error_soft: str
    info: str
    info_soft: str
    focus: str


LIGHT = Theme(
    name="light",
    ground="#f3f5f4",
    surface="#ffffff",
    sunken="#e9edec",
    text="#12181b",
    muted="#4d5a61",
    border="#c4cdd0",
    accent="#0b5a70",
    accent_hover="#084757",
    accent_soft="#dcebef",
    on_accent="#ffffff",
    nav="#1a262c",
    nav_text="#eef3f4",
    nav_muted="#a9b8bf",
    nav_chosen="#0b5a70",
    ok="#17643a",
    ok_soft="#e0f1e6",
    warn="#7a4b00",
    warn_soft="#fdf0d2",
    error="#a1201a",
    error_soft="#fbe5e3",
    info="#0b5a70",
    info_soft="#e1eff3",
    focus="#c26405",
)

DARK = Theme(
    name="dark",
    ground="#12181b",
    surface="#1b2327",
    sunken="#0c1113",
    text="#eef2f3",
    muted="#a7b4ba",
    border="#3b484f",
    accent="#62c3da",
    accent_hover="#8ad4e6",
    accent_soft="#173944",
    on_accent="#04222a",
    nav="#0a0f11",
    nav_text="#eef2f3",
    nav_muted="#93a3aa",
    nav_chosen="#17495a",
    ok="#7fd6a0",
    ok_soft="#12301f",
    warn="#f2c162",
    warn_soft="#382a0c",
    error="#ff9d94",
    error_soft="#401a17",
    info="#8ad4e6",
    info_soft="#123039",
    focus="#f5a524",
)

CONTRAST = Theme(
    name="contrast",
    ground="#000000",
    surface="#000000",
    sunken="#1f1f1f",
    text="#ffffff",
    muted="#e6e6e6",
    border="#ffffff",
    accent="#ffe14d",
    accent_hover="#fff0a0",
    accent_soft="#3a3400",
    on_accent="#000000",
    nav="#000000",
    nav_text="#ffffff",
    nav_muted="#e6e6e6",
    nav_chosen="#1f3fbf",
    ok="#8dff9e",
    ok_soft="#002b0a",
    warn="#ffd35c",
    warn_soft="#2e2100",
    error="#ffb3ad",
    error_soft="#3d0500",
    info="#9adcff",
    info_soft="#00253a",
    focus="#00e5ff",
)
"""White on black, every pair at 7 to 1 or more (WCAG 2.2, 1.4.6), lines as strong as text."""

THEMES = {theme.name: theme for theme in (LIGHT, DARK, CONTRAST)}


def theme_for(choice: ThemeChoice) -> Theme:
    """Return the palette for a choice; SYSTEM follows the desktop.

    The desktop's scheme is read off a palette: asking styleHints() would have the binding
    build all enumerations of the Qt namespace, 17 ms before the first window shows. Once the
    program is dressed the style's own is asked, as ours hides the desktop's.
    """
    if choice is ThemeChoice.SYSTEM:
        app = QApplication.instance()
        is_dressed = isinstance(app, QApplication) and bool(app.styleSheet())
        palette = QApplication.style().standardPalette() if is_dressed else QApplication.palette()
        return DARK if palette.window().color().lightness() < _HALF else LIGHT
    return THEMES[choice.value]


def apply_theme(app: QApplication, theme: Theme, *, percent: int = 100) -> None:
    """Dress the whole program in `theme`, with text of so many per cent of the usual size."""
    font = QFont()
    font.setFamilies(list(FONTS))
    font.setPixelSize(round(BASE_PX * percent / 100))
    # Digits of one width: hours and figures stand below each other.
    font.setFeature(QFont.Tag("tnum"), 1)
    app.setFont(font)
    app.setPalette(_palette(theme))
    app.setStyleSheet(style_sheet(theme, percent=percent))


def _palette(theme: Theme) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    colours = {
        role.Window: theme.ground,
        role.WindowText: theme.text,
        role.Base: theme.surface,
        role.AlternateBase: theme.ground,
        role.Text: theme.text,
        role.Button: theme.surface,
        role.ButtonText: theme.text,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.ToolTipBase: theme.surface,
        role.ToolTipText: theme.text,
        role.PlaceholderText: theme.muted,
        role.Link: theme.accent,
        role.Mid: theme.border,
    }
    for which, colour in colours.items():
        palette.setColor(which, QColor(colour))
    disabled = QPalette.ColorGroup.Disabled
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(disabled, which, QColor(theme.muted))
    return palette


def style_sheet(theme: Theme, *, percent: int = 100) -> str:
    """Return the Qt style sheet of `theme`; what is no line grows with the text."""
    values = theme._asdict()
    values["fixed"] = FIXED_WIDTH
    values["tick"] = "light" if theme is LIGHT else "dark"
    values["icons"] = (resources_dir() / "icons" / "pages").as_posix()
    text = _SHEET
    for name in sorted(values, key=len, reverse=True):
        text = text.replace(f"@{name}@", values[name])
    if percent == 100:
        return text
    return re.sub(r"\b(\d+)px", lambda found: f"{_grown(int(found[1]), percent)}px", text)


def _grown(length: int, percent: int) -> int:
    return length if length <= _LINE else round(length * percent / 100)


_SHEET = """
* { outline: 0; }
QToolTip { background: @surface@; color: @text@; border: 1px solid @border@; padding: 6px; }
QLabel { background: transparent; }
QLabel[role="title"] { font-size: 25px; font-weight: 650; }
QLabel[role="help"], QLabel[role="muted"] { color: @muted@; }
QLabel[role="section"] { font-size: 17px; font-weight: 650; }
QLabel[role="figure"] { font-size: 30px; font-weight: 650; }
QLabel[role="huge"] { font-size: 84px; font-weight: 700; }
QLabel[role="mono"] { font-family: @fixed@; }
QLabel[role="print"] { font-family: @fixed@; font-size: 19px; font-weight: 600; }
QLabel[role="key"] { background: @sunken@; border: 1px solid @border@; border-radius: 5px;
  min-width: 22px; padding: 2px 4px; font-weight: 650; }
QLabel[tone="ok"] { color: @ok@; }
QLabel[tone="warn"] { color: @warn@; }
QLabel[tone="error"] { color: @error@; }
QLabel[role="chip"] { border-radius: 9px; padding: 2px 9px; font-size: 13px;
  background: @sunken@; color: @muted@; }
QLabel[role="chip"][tone="ok"] { background: @ok_soft@; color: @ok@; }
QLabel[role="chip"][tone="warn"] { background: @warn_soft@; color: @warn@; }
QLabel[role="chip"][tone="error"] { background: @error_soft@; color: @error@; }
QLabel[role="chip"][tone="info"] { background: @info_soft@; color: @info@; }

QFrame[role="card"] { background: @surface@; border: 1px solid @border@; border-radius: 10px; }
QFrame[role="line"] { background: @border@; max-height: 1px; min-height: 1px; border: 0; }
QFrame[role="drop"] { background: @surface@; border: 2px dashed @border@; border-radius: 10px; }
QFrame[role="drop"][over="true"] { border-color: @accent@; background: @accent_soft@; }
QFrame[role="cue"] { border: 3px dashed @accent@; border-radius: 10px; }
QFrame[role="bar"] { border-radius: 8px; border: 1px solid @info@; background: @info_soft@; }
QFrame[role="bar"][tone="ok"] { border-color: @ok@; background: @ok_soft@; }
QFrame[role="bar"][tone="warn"] { border-color: @warn@; background: @warn_soft@; }
QFrame[role="bar"][tone="error"] { border-color: @error@; background: @error_soft@; }
QFrame[role="bar"][fresh="true"] { border-color: @focus@; background: @accent_soft@; }

QPushButton { background: @surface@; color: @text@; border: 1px solid @border@;
  border-radius: 8px; padding: 8px 16px; min-height: 22px; }
QPushButton:hover { background: @accent_soft@; border-color: @accent@; }
QPushButton:pressed { background: @sunken@; }
QPushButton:focus { border: 2px solid @focus@; padding: 7px 15px; }
QPushButton:disabled { color: @muted@; background: @sunken@; border-color: @sunken@; }
QPushButton:checked { background: @accent@; color: @on_accent@; border-color: @accent@; }
QPushButton:checked:focus { border: 5px double @focus@; background-clip: padding;
  padding: 4px 12px; }
QPushButton[role="primary"] { background: @accent@; color: @on_accent@; border-color: @accent@;
  font-weight: 600; }
QPushButton[role="primary"]:hover { background: @accent_hover@; }
QPushButton[role="primary"]:focus { border: 5px double @focus@; background-clip: padding;
  padding: 4px 12px; }
QPushButton[role="primary"]:disabled { background: @sunken@; color: @muted@;
  border-color: @sunken@; }
QPushButton[role="danger"] { color: @error@; }
QPushButton[role="danger"]:hover { background: @error_soft@; border-color: @error@; }
QPushButton[role="link"] { background: transparent; border: 1px solid transparent; color: @accent@;
  padding: 4px 6px; text-align: left; }
QPushButton[role="link"]:hover { text-decoration: underline; background: transparent; }
QPushButton[role="link"]:focus { border: 2px solid @focus@; padding: 3px 5px; }
QPushButton[role="link"]:disabled { color: @muted@; background: transparent;
  border-color: transparent; }
QPushButton[role="fold"], QPushButton[role="fold"]:checked { background: transparent;
  color: @text@; border: 2px solid transparent; padding: 2px 6px 2px 2px; text-align: left;
  font-size: 16px; font-weight: 650; }
QPushButton[role="fold"]:hover { color: @accent@; }
QPushButton[role="fold"]:focus { border: 2px solid @focus@; }
QPushButton[role="tool"] { padding: 4px; min-width: 26px; min-height: 24px; }
QPushButton[role="tool"]:focus { padding: 3px; }
QPushButton[role="tool"]:checked { background: @accent_soft@; border-color: @accent@; }
QPushButton[role="tool"]:checked:focus { border: 2px solid @focus@; padding: 3px; }
QPushButton[role="small"] { padding: 4px 10px; min-height: 18px; }
QPushButton[role="small"]:focus { padding: 3px 9px; }
QPushButton[role="event"] { text-align: left; padding: 9px 12px; }
QPushButton[role="event"]:focus { padding: 8px 11px; }
QPushButton[role="choice"] { padding: 7px 14px; }
QPushButton[role="choice"]:focus { padding: 6px 13px; }
QPushButton[role="choice"]:checked:focus { padding: 4px 10px; }
QPushButton[role="tap"] { font-size: 26px; font-weight: 700; border-radius: 14px;
  background: @accent@; color: @on_accent@; border: 3px solid @accent@; }
QPushButton[role="tap"]:hover { background: @accent_hover@; }
QPushButton[role="tap"]:pressed { background: @ok@; border-color: @ok@; }
QPushButton[role="tap"]:focus { border: 7px double @focus@; background-clip: padding;
  padding: 4px 12px; }
QPushButton[role="tap"]:disabled { background: @sunken@; color: @muted@; border-color: @sunken@; }

QLineEdit, QTextEdit, QPlainTextEdit, QSpinBox, QComboBox, QTimeEdit, QDateTimeEdit {
  background: @surface@; color: @text@; border: 1px solid @muted@; border-radius: 7px;
  padding: 7px 10px; min-height: 22px; selection-background-color: @accent@;
  selection-color: @on_accent@; }
QLineEdit:focus, QTextEdit:focus, QPlainTextEdit:focus, QSpinBox:focus, QComboBox:focus,
QTimeEdit:focus, QDateTimeEdit:focus { border: 2px solid @focus@; padding: 6px 9px; }
QLineEdit:disabled, QTextEdit:disabled, QSpinBox:disabled, QComboBox:disabled {
  background: @sunken@; color: @muted@; border-color: @border@; }
QLineEdit[role="figure"] { padding: 3px 8px; min-height: 19px; }
QLineEdit[wrong="true"], QSpinBox[wrong="true"] { border: 2px solid @error@; padding: 6px 9px; }
QLineEdit[role="figure"]:focus, QLineEdit[role="figure"][wrong="true"] { padding: 2px 7px; }
QSpinBox::up-button, QSpinBox::down-button, QTimeEdit::up-button, QTimeEdit::down-button {
  width: 0; border: 0; }
QComboBox { combobox-popup: 0; }
QComboBox::drop-down, QDateEdit::drop-down { border: 0; width: 28px; }
QComboBox::down-arrow, QDateEdit::down-arrow {
  image: url("@icons@/down.svg"); width: 16px; height: 16px; }
QComboBox QAbstractItemView { background: @surface@; border: 1px solid @border@;
  selection-background-color: @accent@; selection-color: @on_accent@; padding: 4px; }
QComboBox QAbstractItemView:focus { border: 2px solid @focus@; padding: 3px; }
QCheckBox, QRadioButton { spacing: 9px; padding: 3px; }
QCheckBox:focus, QRadioButton:focus { border: 2px solid @focus@; border-radius: 5px; padding: 1px; }
QCheckBox::indicator, QRadioButton::indicator, QListView::indicator { width: 17px; height: 17px;
  border: 2px solid @muted@; background: @surface@; }
QCheckBox::indicator, QListView::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 10px; }
QCheckBox::indicator:checked, QRadioButton::indicator:checked,
QListView::indicator:checked { background: @accent@;
  border-color: @accent@; image: url("@icons@/tick-@tick@.svg"); }

QTableView, QListView, QTreeView { background: @surface@; alternate-background-color: @ground@;
  border: 1px solid @border@; border-radius: 8px; gridline-color: @border@;
  selection-background-color: @accent_soft@; selection-color: @text@; }
QTableView:focus, QListView:focus, QTreeView:focus { border: 2px solid @focus@; }
QTableView::item, QListView::item { padding: 6px 8px; }
QTableView::item:selected, QListView::item:selected { background: @accent_soft@; color: @text@; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QHeaderView { background: @surface@; border: 0; }
QHeaderView::section { background: @surface@; color: @muted@; border: 0;
  border-bottom: 1px solid @border@; padding: 7px 8px; font-weight: 600; }
QTableCornerButton::section { background: @surface@; border: 0; }

QProgressBar { border: 0; border-radius: 4px; background: @sunken@; max-height: 8px;
  min-height: 8px; }
QProgressBar::chunk { background: @accent@; border-radius: 4px; }
QProgressBar[tone="ok"]::chunk { background: @ok@; }
QProgressBar[tone="warn"]::chunk { background: @warn@; }
QProgressBar[tone="error"]::chunk { background: @error@; }

QScrollArea, QScrollArea > QWidget > QWidget#content { background: transparent; border: 0; }
QScrollArea[role="ringed"] { border: 2px solid transparent; border-radius: 8px; }
QScrollArea[role="ringed"]:focus { border-color: @focus@; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle { background: @border@; border-radius: 4px; min-height: 32px;
  min-width: 32px; }
QScrollBar::handle:hover { background: @muted@; }
QScrollBar::handle:disabled { background: transparent; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QSplitter::handle { background: transparent; width: 12px; }
QTabWidget::pane { border: 0; }
QTabBar::tab { background: transparent; color: @muted@; padding: 9px 16px; border: 0;
  border-bottom: 3px solid transparent; }
QTabBar::tab:selected { color: @text@; border-bottom-color: @accent@; font-weight: 600; }
QTabBar::tab:focus { color: @focus@; }
QMenu { background: @surface@; border: 1px solid @border@; padding: 5px; }
QMenu::item { padding: 7px 22px; border-radius: 5px; }
QMenu::item:selected { background: @accent@; color: @on_accent@; }

QFrame#nav { background: @nav@; border: 0; }
QFrame#nav QLabel { color: @nav_text@; }
QFrame#nav QLabel[role="muted"] { color: @nav_muted@; font-size: 13px; }
QFrame#nav QPushButton { background: transparent; color: @nav_text@; border: 2px solid transparent;
  border-radius: 8px; padding: 7px 10px; text-align: left; min-height: 24px; }
QFrame#nav QPushButton[tight="true"] { padding: 0 10px; min-height: 0; }
QFrame#nav QPushButton:hover { background: rgba(255, 255, 255, 22); }
QFrame#nav QPushButton:checked { background: @nav_chosen@; color: #ffffff; font-weight: 600; }
QFrame#nav QPushButton:focus { border-color: @focus@; }
QFrame#nav QPushButton:checked:focus { border: 5px double @focus@; background-clip: padding;
  padding: 4px 7px; }
QFrame#nav QPushButton[role="counter"] { padding: 3px 6px; font-size: 16px; font-weight: 650;
  min-height: 22px; }
QFrame#nav QPushButton[role="counter"][lit="true"] { background: @ok@; color: @surface@; }
QFrame#nav QPushButton[role="away"] { background: @warn_soft@; color: @text@; padding: 5px 8px; }
QFrame#nav QPushButton[role="away"][narrow="true"] { padding: 5px 0; }
"""
