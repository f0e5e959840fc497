"""Files that go with a form: dropped or pasted, taken in, named when the form is saved."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QVBoxLayout, QWidget

from observer_app.core.errors import ObserverError
from observer_app.core.progress import Cancel, Progress
from observer_app.gui.dispatcher import Task
from observer_app.gui.messages import MessageBar, Tone
from observer_app.gui.pages import Desk, size_text
from observer_app.gui.widgets.basic import button, clear, row
from observer_app.gui.widgets.drop import DropZone, on_paste
from observer_app.gui.widgets.misplaced import turned_away
from observer_app.gui.widgets.tabbing import tab_after

if TYPE_CHECKING:
    from observer_app.gui.widgets.copied import Copied
    from observer_app.services.evidence import Taken
    from observer_app.services.session import Session
    from observer_app.store.evidence import Evidence


@dataclass(frozen=True, slots=True)
class Pasted:
    """What was copied in some program, and the name that it is kept under."""

    name: str
    copied: Copied


class _Batch:
    """Files that were given together, and what they belong to."""

    def __init__(self, whose: object) -> None:
        self.whose = whose


class Intake(QWidget):
    """A drop zone that seals files at once, in the pool, with progress and a way to stop.

    Sealed bytes are durable but named by no entry until `record` is called; those that
    neither an entry nor a draft names are cleared when the notebook is opened next.
    """

    taken = Signal()
    """Every file that was given is sealed, or was refused."""
    handed = Signal(object, object)
    """With `whose`: what it said when files were given, and these files, a tuple of Taken."""
    changed = Signal()
    """Another set of files is ready: whoever keeps a draft keeps it now."""

    def __init__(
        self,
        desk: Desk,
        *,
        text: str,
        is_low: bool = False,
        pastes: QWidget | None = None,
        whose: Callable[[], object] | None = None,
    ) -> None:
        """pastes: the widget on which Ctrl+V pastes; the owner calls on_paste if it is None.

        whose: what files belong to that are given now; they are handed out with it once all
        that were given together are sealed. Without it they are `ready` until they are named.
        """
        super().__init__()
        self.desk = desk
        self.ready: list[Taken] = []
        self._whose = whose
        self._batch = _Batch(None)
        self._waiting: list[tuple[Path | Pasted, _Batch]] = []
        self._is_sealing = self._is_stopped = False
        self._task: Task | None = None
        self.messages = MessageBar()
        self.phone = button(
            self.tr("From the phone…"), self.ask_phone, role="small", picture="phone"
        )
        self.paste = button(self.tr("Paste"), role="small")
        self.zone = DropZone(
            text,
            choose=self.tr("Choose files…"),
            purpose="evidence",
            is_low=is_low,
            more=(self.phone, self.paste),
        )
        self.paste.clicked.connect(self.zone.paste)
        self.zone.dropped.connect(self.take)
        self.zone.pictured.connect(self.take_picture)
        self.zone.refused.connect(lambda text: self.messages.say(text, Tone.WARN, closable=False))
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._what = QLabel()
        self._stop = button(self.tr("Stop"), self.stop, role="small")
        self.last_stop: QWidget = self._stop
        """The last of its controls that Tab comes to, of the files that are ready."""
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.zone)
        column.addWidget(self.messages)
        column.addLayout(row(self._what, self._bar, self._stop))
        column.addLayout(self._list)
        if pastes is None:
            on_paste(self, self.zone)
        self._show_busy(False)

    @property
    def is_busy(self) -> bool:
        """True while files are being sealed."""
        return self._is_sealing or bool(self._waiting)

    def take(self, paths: list[Path]) -> None:
        """Seal files, one after the other; what the program itself wrote is asked about."""
        self._take_fitting(paths, self._given_now())

    def _take_fitting(self, paths: list[Path], batch: _Batch) -> None:
        self.messages.clear()
        anyway = (self.tr("Keep it as evidence all the same"), lambda: self._take(paths, batch))
        fitting = turned_away(
            paths, takes=None, messages=self.messages, desk=self.desk, also=(anyway,)
        )
        if fitting:
            self._queue(fitting, batch)

    def take_picture(self, copied: Copied) -> None:
        """Seal a picture or a video that was copied in some program."""
        name = f"pasted-{self.desk.local(self.desk.now()):%H%M%S}.{copied.extension}"
        self._take([Pasted(name, copied)], self._given_now())

    def ask_phone(self) -> None:
        """Show what a phone or a card has, newest first."""
        from observer_app.gui.widgets.phone import PhonePictures

        dialog, batch = PhonePictures(self.desk, self.window()), self._given_now()
        dialog.chosen.connect(lambda paths: self._take_fitting(paths, batch))
        dialog.open()

    def _given_now(self) -> _Batch:
        return _Batch(self._whose() if self._whose is not None else None)

    def _take(self, items: Sequence[Path | Pasted], batch: _Batch) -> None:
        self.messages.clear()
        self._queue(items, batch)

    def _queue(self, items: Sequence[Path | Pasted], batch: _Batch) -> None:
        self._waiting += [(item, batch) for item in items]
        if not self._is_sealing:
            self._next()

    def put(self, taken: Sequence[Taken]) -> None:
        """Have files ready that were sealed before."""
        self.ready = list(taken)
        self._draw()

    def put_down(self) -> tuple[Taken, ...]:
        """Have nothing ready, and take in no more; return what was ready, sealed as it is."""
        self.stop()
        taken, self.ready = tuple(self.ready), []
        self.messages.clear()
        self._draw()
        return taken

    def discard(self, taken: Sequence[Taken]) -> None:
        """Remove what was sealed and is named by nothing."""

        def work(session: Session) -> None:
            for item in taken:
                session.notebook.evidence.discard(item.sealed)

        if taken:
            self.desk.dispatcher.run(work)

    def named(self) -> None:
        """Forget what an entry names by now."""
        self.ready = []
        self.messages.clear()
        self._draw()

    def _next(self) -> None:
        self._is_sealing = self._is_stopped = False
        if self._whose is not None and not any(b is self._batch for _, b in self._waiting):
            self._hand_out()
        if not self._waiting:
            self._show_busy(False)
            self._draw()
            self.taken.emit()
            return
        item, self._batch = self._waiting.pop(0)
        self._is_sealing = True
        self._show_busy(True)
        self._what.setText(self.tr("Taking in {name}…").format(name=item.name))
        self.desk.dispatcher.run(
            lambda session: session.notebook.evidence,
            lambda evidence: self._seal(item, evidence),
            owner=self,
        )

    def _hand_out(self) -> None:
        """Give away what is sealed: what comes meanwhile is another batch."""
        taken, self.ready = tuple(self.ready), []
        if taken:
            self.handed.emit(self._batch.whose, taken)

    def _seal(self, item: Path | Pasted, evidence: Evidence) -> None:
        if self._is_stopped:
            self._next()
            return

        def work(progress: Progress, cancel: Cancel) -> Taken:
            from observer_app.services.evidence import take_in, take_in_stream

            if isinstance(item, Path):
                return take_in(evidence, item, progress=progress, cancel=cancel)
            content = BytesIO(item.copied.content())
            return take_in_stream(
                evidence, content, name=item.name, progress=progress, cancel=cancel
            )

        def done(taken: Taken) -> None:
            was_stopped, self._task = self._is_stopped, None
            if was_stopped:
                self.discard((taken,))
            else:
                self.ready.append(taken)
                self.changed.emit()
            self._next()

        def failed(error: ObserverError) -> None:
            self._task = None
            self._say(item.name, error)
            self._next()

        task = self.desk.dispatcher.start(work, done, failed, owner=self)
        if not task.is_over:
            self._task = task
            task.progressed.connect(self._progress)

    def _say(self, name: str, error: ObserverError) -> None:
        from observer_app.gui.messages import error_text

        if error.code == "action.cancelled":
            self.messages.show_error(error)
        else:
            self.messages.say(f"{name}: {error_text(error)}", Tone.ERROR, closable=False)

    def _progress(self, done: int, total: int | None) -> None:
        self._bar.setRange(0, 1000 if total else 0)
        if total:
            self._bar.setValue(min(1000, done * 1000 // total))

    def stop(self) -> None:
        """Take in no more of what was given."""
        self._waiting.clear()
        self._is_stopped = self._is_sealing
        if self._task is not None:
            self._task.cancel()

    def _show_busy(self, busy: bool) -> None:
        for widget in (self._what, self._bar, self._stop):
            widget.setVisible(busy)
        self._bar.setRange(0, 0 if busy else 1)

    def _draw(self) -> None:
        files = [
            (item.name, item.sealed.size_bytes, self._dropper(place))
            for place, item in enumerate(self.ready)
        ]
        self.last_stop = self.list_files(self._list, files, after=self._stop)

    def list_files(
        self,
        lines: QVBoxLayout,
        files: Sequence[tuple[str, int, Callable[[], object]]],
        *,
        after: QWidget,
    ) -> QWidget:
        """Show files, each with what leaves it out, where Tab comes to after `after`.

        Returns the last stop of Tab, `after` where there is no file.
        """
        clear(lines)
        stops = [after]
        for name, size_bytes, leave_out in files:
            drop = button("×", leave_out, role="small")
            drop.setAccessibleName(self.tr("Leave out {name}").format(name=name))
            lines.addLayout(row(QLabel(f"{name}   {size_text(size_bytes)}"), 1, drop))
            stops.append(drop)
        tab_after(*stops)
        return stops[-1]

    def _dropper(self, place: int) -> Callable[[], object]:
        def drop() -> None:
            item = self.ready.pop(place)
            # First no draft names it, then it goes.
            self.changed.emit()
            self.discard((item,))
            self._draw()

        return drop
