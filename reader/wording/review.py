"""Sentences about reviews and the files that keep them; names of what can be undone."""

REVIEW = {
    "review-unreadable": "{path}: this review cannot be read ({reason}).",
    "review-foreign": "{path}: this is not a review file of Facing. It is left as it is.",
    "review-newer": "{path}: this review was written by a newer version of Facing (version {version} of the file, "
    "{known} is known here). Install the newer one to open it.",
    "review-other-documents": "{path}: this review is about other documents ({names}).",
    "review-documents-gone": "{path}: this review is about files that are not there any more ({names}). Put them "
    "beside it and open it again.",
    "review-too-large": "{path}: this review file is too large to be read.",
    "review-damaged": "{path}: this review is damaged. What could be read is shown, the file is left as it is: "
    "save the review under another name to go on.",
    "review-open-elsewhere": "{path}: this review is open in another window. It can be read here, but not changed.",
    "review-not-writable": "{path}: this review cannot be written here. What you decide is kept in memory only: "
    "save it somewhere else.",
    "review-disk-full": "{path}: the disk is full. What you decide is kept in memory until there is room: "
    "make room, or save the review somewhere else.",
    "review-not-kept": "{path}: the review could not be written ({reason}). What you decide is kept in memory: "
    "save it somewhere else.",
    # Names of what can be undone: "Undo mark as reviewed".
    "review-action-not-reviewed": "mark as not reviewed",
    "review-action-reviewed": "mark as reviewed",
    "review-action-needs-work": "mark as needing work",
    "review-action-add-note": "add note to row {row}",
    "review-action-change-note": "change note",
    "review-action-resolve-note": "resolve note",
    "review-action-reopen-note": "reopen note",
    "review-action-remove-note": "remove note",
    "review-action-dismiss": "dismiss findings ({count})",
    "review-action-restore": "restore findings ({count})",
    "review-action-terms-same": "“{one}” and “{other}” are the same",
    "review-action-terms-not-same": "“{one}” and “{other}” are not the same",
    "review-action-terms-forget": "forget the decision on “{one}” and “{other}”",
    "review-action-ignore-kind": "stop looking for mentions of kind “{kind}”",
    "review-action-heed-kind": "look for mentions of kind “{kind}” again",
    "review-action-ignore-value": "ignore “{value}”",
    "review-action-heed-value": "look for “{value}” again",
    "review-action-merge": "merge of rows {row} to {last}",
    "review-action-split": "split of row {row}",
    "review-action-move-up": "move of a paragraph of row {row} up",
    "review-action-move-down": "move of a paragraph of row {row} down",
    "review-action-make-gap": "gap in row {row}",
    "review-action-close-gap": "closing of the gap in row {row}",
    "review-pins-broken": "{count} pairings made by hand no longer fit the text and were aligned anew.",
}
