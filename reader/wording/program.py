"""Sentences about the program itself and about rows."""

PROGRAM = {
    "input-none": "No file was named. Name two or more versions of one document, or use --sample.",
    "output-unwritable": "{path}: this file cannot be written ({reason}).",
    "no-display": "There is no display to show a window on. Use the snapshot command for a picture.",
    "alignment.too-few": "One version alone cannot be aligned. Name the files of two or more versions.",
    "alignment.unequal-counts": (
        "{first} has {first_count} paragraphs and {second} has {second_count}: given rows need as many in each version."
    ),
}
