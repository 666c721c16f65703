"""What dialogs are made of: a field with its sentence of explanation, a box of choices, a close button."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from reader.ui.localetext import is_right_to_left

_FIELD_WIDTH = 250


def explained(form: QFormLayout, label: str, field: QWidget, words: str) -> None:
    """Add a field to a form with a sentence under it that says what it does."""
    name = QLabel(label)
    name.setBuddy(field)
    field.setAccessibleName(label)
    field.setAccessibleDescription(words)
    under = QLabel(words)
    under.setWordWrap(True)
    under.setProperty("voice", "muted")
    both = QVBoxLayout()
    both.setSpacing(3)
    both.addWidget(field)
    both.addWidget(under)
    form.addRow(name, both)


def form(parent: QWidget) -> QFormLayout:
    """An empty form that fills its parent."""
    layout = QFormLayout(parent)
    layout.setContentsMargins(20, 18, 20, 18)
    layout.setHorizontalSpacing(18)
    layout.setVerticalSpacing(14)
    layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    layout.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
    layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return layout


def leading(label: QLabel) -> Qt.AlignmentFlag:
    """The side that lines of the interface begin at; a label by itself goes by its own text, be it a file's name."""
    if label.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
    return Qt.AlignmentFlag.AlignLeft


class Choice(QComboBox):
    """A box of named values that tells what was chosen by the person."""

    def __init__(
        self, names: Mapping[str, str], chosen: Callable[[str], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setMaximumWidth(_FIELD_WIDTH * 2)
        self.setMinimumWidth(_FIELD_WIDTH // 2)
        for value, name in names.items():
            self.addItem(name, value)
        self.activated.connect(lambda index: chosen(str(self.itemData(index))))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll: what is chosen is not to change because the pointer stands over it."""
        event.ignore()

    def show_value(self, value: str) -> None:
        """Show a value without telling anybody."""
        self.setCurrentIndex(self.findData(value))


class Numbers(QSpinBox):
    """A box of whole numbers in steps that tells what was chosen by the person."""

    def __init__(
        self,
        least: float,
        most: float,
        chosen: Callable[[int], object],
        parent: QWidget | None = None,
        *,
        step: int = 1,
    ) -> None:
        super().__init__(parent)
        self.setRange(round(least), round(most))
        self.setSingleStep(step)
        self.setMaximumWidth(220)
        self.setMinimumHeight(28)
        self.setKeyboardTracking(False)  # Qt's own signature
        # A field is aligned by what stands in it, and digits would be on the left in a right-to-left interface.
        side = Qt.AlignmentFlag.AlignRight if is_right_to_left() else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(Qt.AlignmentFlag.AlignAbsolute | side)
        self.valueChanged.connect(chosen)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll, as `Choice` does."""
        event.ignore()

    def show_value(self, value: int) -> None:
        """Show a value without telling anybody."""
        self.blockSignals(True)  # Qt's own signature
        self.setValue(value)
        self.blockSignals(False)  # Qt's own signature


def close_button(dialog: QDialog) -> QDialogButtonBox:
    """A row of buttons with one that closes a dialog."""
    buttons = QDialogButtonBox(dialog)
    close = buttons.addButton(QCoreApplication.translate("Dialog", "Close"), QDialogButtonBox.ButtonRole.RejectRole)
    close.setDefault(True)
    buttons.rejected.connect(dialog.reject)
    return buttons
