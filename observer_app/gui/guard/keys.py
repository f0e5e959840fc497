"""The panic and the lock key, seen before any dialog sees them.

A shortcut does not work while a modal dialog is open, and then it may be needed most. So
the windows themselves are watched: every key passes its window first. Watching windows
and not the whole program keeps this out of the way of the thousands of other events that
showing a page makes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut, QWindow
from PySide6.QtWidgets import QApplication, QWidget

from observer_app.gui.letters import latin_control


class InputWatch(QObject):
    """Sees the input of every window of the program.

    keys: what to do at once at a key ("F12"). notice: told of every event.
    """

    def __init__(
        self,
        app: QGuiApplication,
        *,
        keys: Mapping[str, Callable[[], object]],
        notice: Callable[[QEvent], None],
    ) -> None:
        super().__init__(app)
        self._notice = notice
        self._keys: dict[int, Callable[[], object]] = {}
        self.set_keys(keys)
        self._focus: QObject | None = None
        app.focusWindowChanged.connect(self._watch_window)
        app.focusObjectChanged.connect(self._watch_focus)
        for window in app.topLevelWindows():
            window.installEventFilter(self)

    def set_keys(self, keys: Mapping[str, Callable[[], object]]) -> None:
        """Act on these keys from now on."""
        self._keys = {_combined(name): act for name, act in keys.items()}

    def _watch_window(self, window: QWindow | None) -> None:
        if window is not None:
            # Installing twice moves the filter to the front: it stays one.
            window.installEventFilter(self)

    def _watch_focus(self, focus: QObject | None) -> None:
        """Input methods (ibus, Windows IME) speak to the focus object, not to the window."""
        if focus is not None and not isinstance(focus, QWindow):
            focus.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Act on a key of ours; let everything else through."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            latin = latin_control(event) if isinstance(watched, QWindow) else None
            act = self._keys.get((latin or event.keyCombination()).toCombined())
            if act is not None:
                act()
                return True
            if latin is not None:
                self._notice(event)
                _press(latin)
                return True
        self._notice(event)
        return False


def _press(keys: QKeyCombination) -> None:
    """Have a Latin key do what it does: the control in use comes first, as with Qt."""
    control, window = QApplication.focusWidget(), QApplication.activeWindow()
    if control is None or window is None:
        return
    pressed = (keys.key(), keys.keyboardModifiers())
    asked = QKeyEvent(QEvent.Type.ShortcutOverride, *pressed)
    asked.ignore()
    QApplication.sendEvent(control, asked)
    wanted = QKeySequence(keys)
    for shortcut in () if asked.isAccepted() else window.findChildren(QShortcut):
        if shortcut.key() == wanted and _is_at_hand(shortcut, control):
            shortcut.activated.emit()
            return
    QApplication.sendEvent(control, QKeyEvent(QEvent.Type.KeyPress, *pressed))


def _is_at_hand(shortcut: QShortcut, control: QWidget) -> bool:
    part = shortcut.parent()
    if not isinstance(part, QWidget) or not (shortcut.isEnabled() and part.isVisible()):
        return False
    near = (Qt.ShortcutContext.WidgetShortcut, Qt.ShortcutContext.WidgetWithChildrenShortcut)
    return shortcut.context() not in near or part is control or part.isAncestorOf(control)


def _combined(name: str) -> int:
    """Return the one key combination of "F12" or "Ctrl+Q" as a number."""
    # The stub does not know that a sequence can be indexed.
    return int(QKeySequence(name)[0].toCombined())  # type: ignore[index]
