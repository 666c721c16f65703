"""Sentences about searches."""

SEARCH = {
    "search-bad-pattern": "“{pattern}” is no regular expression: {reason}.",
    "search-pattern-too-complex": "“{pattern}” is too complex a pattern. Look for something shorter.",
    "search-too-slow": "“{pattern}” took longer than {seconds} s in one paragraph. Look for something simpler.",
    "search-too-long": "Texts of up to {limit} characters can be looked for.",
}
