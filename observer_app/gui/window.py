"""The main window: navigation on the left, one page on the right, the keys for both."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QWidget,
)

from observer_app.core.errors import ObserverError
from observer_app.core.kinds import EntryKind
from observer_app.gui.counter import TALLY_KEY, Counter
from observer_app.gui.guard.disk import DiskWatch
from observer_app.gui.icons import icon, own_icon, window_icon
from observer_app.gui.keynames import with_key
from observer_app.gui.keys import KeySheet
from observer_app.gui.locking import LOCK_KEY
from observer_app.gui.look import NEUTRAL_TITLE, TEXT_KEYS, next_text_percent, px, text_percent
from observer_app.gui.margin import Margin
from observer_app.gui.messagekey import MessageKey
from observer_app.gui.messages import MessageBar, Tone, crash_text
from observer_app.gui.observer.awaynote import AwayNote
from observer_app.gui.pagebutton import PageButton, enter_at_chosen, step
from observer_app.gui.pages import Desk, Page, PageSpec
from observer_app.gui.spacekey import SpaceAtButtons, SpaceInNumbers, SpaceKey
from observer_app.gui.start.window import AFTER_PAINT_MS
from observer_app.gui.takingback import TakeBackKey
from observer_app.gui.widgets.arrows import ArrowsStay
from observer_app.gui.widgets.basic import press_by_enter, settle_hover
from observer_app.services.days import counted_today
from observer_app.services.events import Unexpected
from observer_app.services.session import Changes, Role, Session
from observer_app.services.undoing import TakenBack

OWN_TITLE = "Observer"
"""What the title bar and the taskbar say where somebody chose that."""

_ALL_THE_SAME = "counted-all-the-same"
"""What the notice is about: a voter who was not expected."""
_NARROW_BELOW = 1000
_COUNTED = frozenset({EntryKind.TALLY, EntryKind.STATION, EntryKind.RETRACT, EntryKind.AMEND})


class MainWindow(QWidget):
    """Pages of one role around one open notebook. Pages are built when first shown."""

    def __init__(
        self,
        desk: Desk,
        specs: Sequence[PageSpec],
        *,
        lock: Callable[[], None],
        panic: Callable[[], None],
    ) -> None:
        super().__init__()
        self.desk = desk
        self.specs = tuple(specs)
        self._pages: dict[str, Page] = {}
        self._lock, self._panic = lock, panic
        desk.navigate = self.go
        named = desk.guard.face == "named"
        self.setWindowTitle(OWN_TITLE if named else NEUTRAL_TITLE)
        self.setWindowIcon(own_icon() if named else window_icon())
        self.setMinimumSize(640, 360)
        self.resize(1366, 768)
        self._stack = QStackedWidget()
        self._stack.setProperty("holds_messages", True)
        self.notice = MessageBar(self, over=self._stack)
        self._was_on_page = True
        self._group = QButtonGroup(self)
        self._buttons: dict[str, PageButton] = {}
        self.counter = Counter(desk)
        self._space = SpaceKey(desk, self.notice, self.counter)
        self.counter.setVisible(desk.role is Role.OBSERVER)
        self.counter.wanted.connect(lambda: self.go("tally"))
        self.counter.refused.connect(self._not_counted)
        self.counter.unexpected.connect(self._counted_all_the_same)
        self._take_back = TakeBackKey(desk, self.counter, self.notice)
        self.away = AwayNote(desk) if desk.role is Role.OBSERVER else None
        self._nav = self._build_nav()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._nav)
        row.addWidget(self._stack, 1)
        self._recount = QTimer(self)
        self._recount.setSingleShot(True)
        self._recount.setInterval(200)
        self._recount.timeout.connect(self._read_head)
        self._set_keys()
        self._message_key = MessageKey(self)
        ArrowsStay(self)
        self._disk = DiskWatch(self, desk.notebook)
        self._disk.gone.connect(self._on_disk_gone)
        self._disk.back.connect(self._on_disk_back)
        desk.dispatcher.changed.connect(self._on_changed)
        desk.dispatcher.crashed.connect(self._on_crash)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus)
        self._read_head()
        self.go(self.specs[0].id)
        QTimer.singleShot(AFTER_PAINT_MS, self, self._take_strays)

    def _take_strays(self) -> None:
        """Take what is dropped anywhere: nobody drops before the first picture."""
        from observer_app.gui.strays import Strays

        Strays(self.desk, self, self.notice)

    @property
    def page_id(self) -> str:
        """The id of the page that is shown."""
        current = self._stack.currentWidget()
        return next(key for key, page in self._pages.items() if page is current)

    def page(self, page_id: str) -> Page:
        """Return a page, built if it was not there yet."""
        if page_id not in self._pages:
            spec = next(item for item in self.specs if item.id == page_id)
            built = spec.build(self.desk)
            self._pages[page_id] = built
            self._stack.addWidget(built)
        return self._pages[page_id]

    def go(self, page_id: str, what: object = None) -> None:
        """Show a page, and hand it what brought the person there."""
        page = self.page(page_id)
        self._take_back.came_to(page_id)
        if menu := QApplication.activePopupWidget():
            menu.close()
        # The stack would put the keyboard on a page's first button, where the space bar
        # presses instead of counting. Only a text that was being written gets it back.
        self.setFocus()
        if page is not self._stack.currentWidget():
            self.notice.leave_page()
        self._stack.setCurrentWidget(page)
        self._buttons[page_id].setChecked(True)
        self._nav.bring_into_view(self._buttons[page_id])
        enter_at_chosen(list(self._buttons.values()))
        inside = page.focusWidget()
        is_writing = isinstance(inside, QLineEdit | QPlainTextEdit) and inside.isVisibleTo(page)
        (inside if is_writing and inside is not None else page).setFocus()
        if what is not None:
            page.arrive(what)

    def _on_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        """Keep the keyboard on the page when what had it goes away or is switched off.

        Qt hands it to whatever comes next, which after a page's last button is the margin. With
        a dialog open meanwhile there is no `old`: who was on the page is brought back to it.
        """
        if new is None:
            return
        if not self._nav.isAncestorOf(new):
            # A dialog changes nothing of where the keyboard was in this window.
            if new.window() is self:
                self._was_on_page = self._stack.isAncestorOf(new)
            return
        # What ends an absence stands in the margin, and goes with it.
        is_note = old is not None and self.away is not None and self.away.isAncestorOf(old)
        is_gone = old is None or not (old.isEnabled() and old.isVisible())
        self._was_on_page = is_gone and (self._was_on_page or is_note)
        if self._was_on_page:
            self.page(self.page_id).setFocus()

    def show_keys(self) -> None:
        """Show the sheet of keys."""
        KeySheet(self, panic=self.desk.guard.panic_key, role=self.desk.role).exec()

    def _build_nav(self) -> Margin:
        nav = Margin()
        nav.setAccessibleName(self.tr("Pages"))
        self._who = QLabel(self.desk.alias)
        self._where = QLabel()
        self._where.setProperty("role", "muted")
        for part in (self._who, self._where, self.counter):
            nav.top.addWidget(part)
        column = nav.middle
        for place, spec in enumerate(self.specs, start=1):
            button = PageButton(space_presses=self.desk.role is not Role.OBSERVER)
            self._dress(button, spec.title(), spec.icon)
            button.setCheckable(True)
            button.stepped.connect(lambda key: step(list(self._buttons.values()), key))
            button.setToolTip(with_key(spec.title(), f"Ctrl+{place}"))
            button.setAccessibleDescription(f"Ctrl+{place}")
            button.clicked.connect(lambda _=False, key=spec.id: self.go(key))
            self._group.addButton(button)
            self._buttons[spec.id] = button
            column.addWidget(button)
        column.addStretch(1)
        if self.away is not None:
            self.away.failed.connect(self._not_counted)
            column.addWidget(self.away)
        self._keys_button = self._nav_button(self.tr("Keys"), "keyboard")
        self._keys_button.setToolTip(self.tr("All keys (F1)"))
        self._keys_button.clicked.connect(self.show_keys)
        self.lock_button = self._nav_button(self.tr("Lock"), "lock")
        self.lock_button.setToolTip(
            self.tr("Lock ({key}). {panic} ends the program at once.").format(
                key=LOCK_KEY, panic=self.desk.guard.panic_key
            )
        )
        self.lock_button.clicked.connect(lambda _=False: self._lock())
        self._panic_hint = QLabel(
            self.tr("{key}: end at once").format(key=self.desk.guard.panic_key)
        )
        self._panic_hint.setProperty("role", "muted")
        self._panic_hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._keys_button)
        nav.foot.addWidget(self.lock_button)
        nav.foot.addWidget(self._panic_hint)
        nav.hold((*self._buttons.values(), self._keys_button, self.lock_button))
        return nav

    def _nav_button(self, text: str, name: str) -> QPushButton:
        button = QPushButton()
        self._dress(button, text, name)
        return button

    def _dress(self, button: QPushButton, text: str, name: str) -> None:
        button.setText(text)
        button.setIcon(icon(name, self.desk.theme.nav_text, size=22))
        button.setIconSize(QSize(px(22), px(22)))
        button.setAccessibleName(text)
        button.setProperty("words", text)

    def _set_keys(self) -> None:
        def key(keys: str, act: Callable[[], object], *, repeats: bool = True) -> None:
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setAutoRepeat(repeats)
            shortcut.setContext(Qt.ShortcutContext.ApplicationShortcut)
            shortcut.activated.connect(act)

        for place, spec in enumerate(self.specs[:9], start=1):
            key(f"Ctrl+{place}", partial(self.go, spec.id))
        key("Ctrl+Tab", lambda: self._step(1))
        key("Ctrl+Shift+Tab", lambda: self._step(-1))
        key("F1", self.show_keys)
        key("?", self.show_keys)
        for keys, by in TEXT_KEYS:
            key(keys, partial(self._resize_text, by))
        key(LOCK_KEY, self._lock)
        key(self.desk.guard.panic_key, self._panic)
        if "incidents" in self._buttons and self.desk.role is Role.OBSERVER:
            key("F2", lambda: self.go("incidents", "new"))
        if self.desk.role is Role.OBSERVER:
            key(TALLY_KEY, self.counter.count, repeats=False)
            SpaceInNumbers(self, lambda: self.page_id)
            SpaceAtButtons(self._stack, lambda: self.page_id)

    def _resize_text(self, by: int) -> None:
        percent = next_text_percent(by)
        if percent != text_percent():
            self.desk.resize_text(percent)

    def _step(self, by: int) -> None:
        ids = [spec.id for spec in self.specs]
        self.go(ids[(ids.index(self.page_id) + by) % len(ids)])

    def _on_changed(self, changes: Changes) -> None:
        if changes.kinds & _COUNTED:
            self._recount.start()
        if EntryKind.EVENT in changes.kinds or isinstance(changes, TakenBack):
            self.notice.settle(_ALL_THE_SAME)

    def _read_head(self) -> None:
        def work(session: Session) -> tuple[str, int]:
            station = session.station
            return station, counted_today(session)

        self.desk.dispatcher.run(work, self._show_head, owner=self)

    def _show_head(self, read: tuple[str, int]) -> None:
        station, total = read
        self.counter.show_total(total)
        if self.desk.role is Role.COORDINATOR:
            self._where.setText(self.tr("Coordinator"))
        elif station:
            self._where.setText(self.tr("Station {key}").format(key=station))
        else:
            self._where.setText(self.tr("No station yet"))

    def _not_counted(self, error: ObserverError) -> None:
        if self._take_back.explains(error):
            return
        if error.code == "station.none":
            self.notice.say(
                self.tr("Say first which station you are at; then the key counts."),
                Tone.WARN,
                actions=((self.tr("Choose the station"), lambda: self.go("today", "station")),),
            )
        else:
            self.notice.show_error(error)

    def _counted_all_the_same(self, found: Unexpected) -> None:
        """Say beside the count, which stands, what it does not fit."""
        time, event = self.desk.hour(found.at), found.event
        words = {
            "away": self.tr("Noted as away since {time}, and counted all the same."),
            "left": self.tr("Noted as gone since {time}, and counted all the same."),
        }.get(event, self.tr("Voting was closed at {time}. Counted all the same."))
        actions = [(self.tr("Take back the last one"), self._take_back_the_last)]
        if event == "away" and self.away is not None:
            actions.insert(0, (self.tr("I am back"), self.away.come_back))
        self.notice.say(words.format(time=time), Tone.WARN, actions=tuple(actions))
        self.notice.mark_about(_ALL_THE_SAME)

    def _take_back_the_last(self) -> None:
        """Take back one of those that the message is about, none from before."""
        self.notice.clear()
        self.counter.take_back(after=self.counter.unexpected_since)

    def _on_crash(self, error: BaseException) -> None:
        self.notice.say(crash_text(error), Tone.ERROR)

    def _on_disk_gone(self) -> None:
        self.notice.say(
            self.tr(
                "The disk with the notebook is gone. What shows as kept is on it; nothing more "
                "can be kept until it is back. Plug it in again: this message will change."
            ),
            Tone.ERROR,
            closable=False,
        )

    def _on_disk_back(self) -> None:
        self.notice.say(
            self.tr("The disk is back. Lock and unlock before you go on, to be sure of it."),
            Tone.WARN,
            actions=((self.tr("Lock"), self._lock),),
        )

    def changeEvent(self, event: QEvent) -> None:
        """Look where the mouse is when a dialog has closed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            settle_hover(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show icons alone in the margin where there is no room for words, or none are wanted."""
        super().resizeEvent(event)
        narrow = self.width() < px(_NARROW_BELOW) or self.desk.guard.face == "quiet"
        for label in (self._who, self._where, self._panic_hint):
            label.setVisible(not narrow)
        self.counter.set_narrow(narrow)
        if self.away is not None:
            self.away.set_narrow(narrow)
        self._nav.set_narrow(narrow)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Count from any page: here comes what no control and no page had a use for."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if press_by_enter(self.focusWidget(), event):
            return
        if event.key() == Qt.Key.Key_Escape and plain and self._message_key.back():
            return
        if self.desk.role is not Role.OBSERVER:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Space and plain:
            # A key held down is one voter.
            if not event.isAutoRepeat():
                self._space.press(self.page_id)
        elif event.matches(QKeySequence.StandardKey.Undo):
            # A key held down takes one count back.
            if not event.isAutoRepeat():
                self._take_back.press()
        else:
            self._space.lose(event)
            super().keyPressEvent(event)
