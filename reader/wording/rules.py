"""What each kind of finding is: its name, the rule behind it, and an example with what to do."""

RULES = {
    "finding.only-in-one-version": "In one version only",
    "finding.values-differ": "Values differ",
    "finding.moved": "In a neighbouring row",
    "finding.gap": "No counterpart",
    "finding.length": "Unusual length",
    "finding.bidi-hazard": "Scrambled in plain viewers",
    "finding.control": "Dangerous invisible character",
    "finding.untranslated": "Not translated",
    "finding.repeated-word": "Word twice",
    "finding.term": "Term",
    "rule.only-in-one-version": "A number, date, code or name stands in one version of the row and in no other.",
    "rule.values-differ": "The versions name the same thing with different values, after digits, calendars and units "
    "have been made alike.",
    "rule.moved": "What is missing in this row stands in the row above or below: the pairing of the rows may be off.",
    "rule.gap": "A paragraph of one version has no counterpart in another.",
    "rule.length": "A cell is far shorter or longer than these two versions usually are to each other.",
    "rule.bidi-hazard": "A code, address or date would be shown with its parts swapped by a program that applies the "
    "Unicode bidirectional algorithm and nothing more. Facing shows it right.",
    "rule.control": "An invisible character turns the order of letters around, or was opened and never closed: text "
    "can be made to read as what it is not.",
    "rule.untranslated": "A row has the same wording in versions of different languages.",
    "rule.repeated-word": "A word stands twice in a row in one version and not in the others.",
    "rule.term": "A term of the glossary is missing in a version, or a forbidden form of it is used.",
    "example.only-in-one-version": "One version says “on 6 March 2025”, the other only “in March”. Look whether "
    "something was left out; if it is meant so, dismiss the finding.",
    "example.values-differ": "12 hectares here, 21 hectares there. One of them is a slip; the original tells which.",
    "example.moved": "“Plan 334” stands in this row here and in the next one there. Check where paragraphs were "
    "divided.",
    "example.gap": "Three paragraphs here, two there: one was left out, or two were joined into one.",
    "example.length": "Six sentences against one. Often the end of a paragraph is missing.",
    "example.bidi-hazard": "334-KH/TU would be shown as KH/TU-334. “Copy with isolates” gives text that holds "
    "everywhere.",
    "example.control": "A right-to-left override before “txt.exe” shows “exe.txt”. Remove the character in the file.",
    "example.untranslated": "A heading was left in English in the Arabic version.",
    "example.repeated-word": "“the the plan”. One of the two is to be removed.",
    "example.term": "The glossary wants “People's Committee” and the text says “Popular Board”.",
}
