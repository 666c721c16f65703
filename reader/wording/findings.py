"""Headings of findings and names of kinds."""

TITLES = {
    "title.only-in-one-version": "Row {row} · {kind} only in {language}",
    "title.values-differ": "Row {row} · {kind} differs",
    "title.moved": "Row {row} · {kind} in a neighbouring row",
    "title.gap": "Row {row} · missing in {language}",
    "title.length": "Row {row} · unusual length",
    "title.bidi-hazard": "Row {row} · scrambled elsewhere",
    "title.control": "Row {row} · dangerous invisible character",
    "title.untranslated": "Row {row} · not translated",
    "title.repeated-word": "Row {row} · word twice in {language}",
    "title.term": "Row {row} · term",
}
KINDS = {
    "kind.number": "number",
    "kind.percent": "percentage",
    "kind.money": "amount of money",
    "kind.measure": "measure",
    "kind.date": "date",
    "kind.time": "time",
    "kind.code": "code",
    "kind.acronym": "acronym",
    "kind.url": "web address",
    "kind.email": "e-mail address",
    "kind.phone": "telephone number",
    "kind.person": "person",
    "kind.place": "place",
    "kind.org": "organisation",
    "kind.name": "name",
    "kind.several": "entity",
}
