"""What dialogs are made of: a field with its sentence of explanation, a box of choices, a close button."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

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

    def show_value(self, value: str) -> None:
        """Show a value without telling anybody."""
        self.setCurrentIndex(self.findData(value))


def close_button(dialog: QDialog) -> QDialogButtonBox:
    """A row of buttons with one that closes a dialog."""
    buttons = QDialogButtonBox(dialog)
    close = buttons.addButton(QCoreApplication.translate("Dialog", "Close"), QDialogButtonBox.ButtonRole.RejectRole)
    close.setDefault(True)
    buttons.rejected.connect(dialog.reject)
    return buttons
