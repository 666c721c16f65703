"""The person's preferences in the running program: the one object that says "they changed", and keeps them."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reader.preferences import (
    Memory,
    Preferences,
    Recent,
    SideState,
    load_memory,
    load_preferences,
    save_memory,
    save_preferences,
)


class Settings(QObject):
    """Preferences and memory; kept in a folder, or only while the program runs where there is none."""

    changed = Signal()
    recent_changed = Signal()

    def __init__(self, folder: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._before: Preferences | None = None
        self.preferences = load_preferences(folder) if folder else Preferences()
        self.memory = load_memory(folder) if folder else Memory()

    def change(self, **changes: object) -> None:
        """Take other values for some preferences."""
        self._take(replace(self.preferences, **changes))  # type: ignore[arg-type]  # checked by the fields' names

    def reset(self) -> None:
        """Take every preference as the program has it; it can be undone until another is changed."""
        self._take(Preferences(), before=self.preferences)

    def undo_reset(self) -> None:
        """Take the preferences as they were before they were reset."""
        if self._before is not None:
            self._take(self._before)

    @property
    def was_reset(self) -> bool:
        """Whether resetting was the last change."""
        return self._before is not None

    def _take(self, preferences: Preferences, before: Preferences | None = None) -> None:
        if preferences != self.preferences:
            self._before = before
            left, self.preferences = self.preferences.reviews, preferences
            if left and left != preferences.reviews:
                self._keep(replace(self.memory, reviews=self.memory.having_kept_reviews(left)))
            if self._folder:
                save_preferences(preferences, self._folder)
            self.changed.emit()

    def remember_reading(self, reading: Recent) -> None:
        """Keep a reading among the recent ones."""
        self._keep(replace(self.memory, recent=self.memory.having_read(reading)))
        self.recent_changed.emit()

    def note_progress(self, reviewed: int, rows: int) -> None:
        """Keep how many rows of the newest reading are reviewed."""
        if self.memory.recent and 0 <= reviewed <= rows:
            self.remember_reading(replace(self.memory.recent[0], reviewed=reviewed, rows=rows))

    def remember_window(self, place: str, side: SideState) -> None:
        """Keep the window's size and place, and how its side stands."""
        self._keep(replace(self.memory, window=place, side=side))

    def _keep(self, memory: Memory) -> None:
        self.memory = memory
        if self._folder:
            save_memory(memory, self._folder)
