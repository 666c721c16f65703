"""Sentences about rows: what cannot be aligned, and repairs that are refused."""

ALIGNMENT = {
    "alignment.too-few": "One version alone cannot be aligned. Name the files of two or more versions.",
    "alignment.unequal-counts": (
        "{first} has {first_count} paragraphs and {second} has {second_count}: given rows need as many in each version."
    ),
    "alignment.foreign-rows": "These rows belong to other documents. Open the documents again.",
    "repair.no-row-above": "This is the first row: there is none above it.",
    "repair.no-row-below": "This is the last row: there is none below it.",
    "repair.no-place-to-split": "This row cannot be split here: one of its halves would be empty.",
    "repair.gap-already": "This row cannot have a gap here: it already has one, or nothing would be left of it.",
    "repair.no-gap": "This row has no gap in this version.",
    "repair.nothing-to-fill": "The rows beside this one have no paragraph to close the gap with.",
    "repair.no-such-row": "This row is not there any more.",
    "repair.no-such-paragraph": "This paragraph is not there any more.",
}
