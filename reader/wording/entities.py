"""Sentences about entities: why mentions match, what is amiss with them."""

ENTITIES = {
    "reason.same-text": "both write {text1}",
    "reason.same-value": "{text1} = {text2}: both {value}",
    "reason.unit": "{text1} and {text2} are equal after converting the unit",
    "reason.calendar": "{text1} and {text2} are the same day in two calendars",
    "difference.only": "“{text1}” stands in one version only.",
    "difference.more-often": "“{text1}” stands more often in one version than in the other.",
    "difference.moved": "“{text1}” has its counterpart in a row beside this one.",
    "difference.values": "The versions differ here: “{text1}” and “{text2}”.",
    "difference.converted": "“{text1}” and “{text2}” are equal only after conversion.",
    "check.gap": "This has no counterpart in version {version}.",
    "check.length": "Version {version} is {times} times shorter here than it usually is.",
    "check.untranslated": "Versions {one} and {other} have the same text here.",
    "check.repeated-word": "“{word}” stands twice in a row.",
    "check.control-override": "An invisible control ({label}) turns the order of the letters around.",
    "check.control-unclosed": "An invisible control ({label}) is opened and never closed.",
    "check.control-unopened": "An invisible control ({label}) closes what was never opened.",
    "check.term-forbidden": "The glossary does not allow “{text}”.",
    "check.term-missing": "“{text}” should be “{form}” in version {version}, as the glossary has it.",
    "check.bidi-hazard": "A plain viewer shows “{text}” as “{shown}”.",
}
