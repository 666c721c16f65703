"""Writes `spellout/`: how every language of the CLDR writes numbers as words, one small file a language.

Run it with a Python that has PyICU (the `lexicon` dependency group): ``python resources/lexicon/build_spellout.py``.
A line is ``VALUE<TAB>form|form …``; ordinals have an ``o`` before the value. Cardinals are written for 0 … 100 and the
hundreds, ordinals for 1 … 100, in every gender and case that the locale's rule-based number format (RBNF) has. Larger
numbers are composed when they are read. `ur.txt`, for which the CLDR has no such rules, is written by hand and kept.
"""

from pathlib import Path

import icu

_CARDINALS = (*range(101), *range(200, 1000, 100))
_ORDINALS = range(1, 101)


def _spelled(language: str) -> dict[str, list[str]]:
    rules = icu.RuleBasedNumberFormat(icu.URBNFRuleSetTag.SPELLOUT, icu.Locale(language))
    if rules.getLocale(icu.ULocDataLocaleType.ACTUAL_LOCALE).getName() != language:
        return {}
    forms: dict[str, list[str]] = {}
    for number in range(rules.getNumberOfRuleSetNames()):
        name = rules.getRuleSetName(number)
        if "year" in name or "financial" in name or "days" in name:
            continue
        ordinal = "ordinal" in name
        for value in _ORDINALS if ordinal else _CARDINALS:
            form = rules.format(value, name).replace("\u00ad", "")
            entry = forms.setdefault(("o" if ordinal else "") + str(value), [])
            if form not in entry and not any(c.isdigit() for c in form):
                entry.append(form)
    return forms


def main() -> None:
    """Writes the files anew."""
    folder = Path(__file__).with_name("spellout")
    folder.mkdir(exist_ok=True)
    for language in sorted({name.split("_")[0] for name in icu.Locale.getAvailableLocales()}):
        forms = _spelled(language)
        if forms:
            lines = [f"{value}\t{'|'.join(words)}\n" for value, words in forms.items() if words]
            (folder / f"{language}.txt").write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
