"""Writes `spellout/`: how every language of the CLDR writes numbers as words, one small file a language.

Run it with a Python that has PyICU (the `lexicon` dependency group): ``python resources/lexicon/build_spellout.py``.
A line is ``VALUE<TAB>form|form …``; ordinals have an ``o`` before the value. Cardinals are written for 0 … 100 and the
hundreds, ordinals for 1 … 100, in every gender and case that the locale's rule-based number format (RBNF) has. Larger
numbers are composed when they are read. Urdu, for which the CLDR has no such rules, is written here.
"""

from pathlib import Path

import icu

_URDU = """
صفر ایک دو تین چار پانچ چھ سات آٹھ نو دس گیارہ بارہ تیرہ چودہ پندرہ سولہ سترہ اٹھارہ انیس بیس اکیس بائیس تئیس چوبیس پچیس چھبیس
ستائیس اٹھائیس انتیس تیس اکتیس بتیس تینتیس چونتیس پینتیس چھتیس سینتیس اڑتیس انتالیس چالیس اکتالیس بیالیس تینتالیس چوالیس پینتالیس
چھیالیس سینتالیس اڑتالیس انچاس پچاس اکاون باون ترپن چون پچپن چھپن ستاون اٹھاون انسٹھ ساٹھ اکسٹھ باسٹھ تریسٹھ چونسٹھ پینسٹھ چھیاسٹھ
سڑسٹھ اڑسٹھ انہتر ستر اکہتر بہتر تہتر چوہتر پچھتر چھہتر ستتر اٹھہتر اناسی اسی اکیاسی بیاسی تراسی چوراسی پچاسی چھیاسی ستاسی اٹھاسی
نواسی نوے اکانوے بانوے ترانوے چورانوے پچانوے چھیانوے ستانوے اٹھانوے ننانوے سو
""".split()
_URDU_ORDINALS = {1: "پہلا پہلی پہلے یکم اول", 2: "دوسرا دوسری دوسرے دوم", 3: "تیسرا تیسری تیسرے سوم", 4: "چوتھا چوتھی چوتھے چہارم",
                  6: "چھٹا چھٹی چھٹے ششم"}  # fmt: skip  # one line a value
_CARDINALS = (*range(101), *range(200, 1000, 100))
_ORDINALS = range(1, 101)


def _urdu() -> dict[str, list[str]]:
    forms = {str(value): [word] for value, word in enumerate(_URDU)}
    forms["6"].append("چھے")
    forms["23"].append("تیئیس")
    for hundreds in range(2, 10):
        forms[str(hundreds * 100)] = [f"{_URDU[hundreds]} سو"]
    for value in _ORDINALS:
        irregular = _URDU_ORDINALS.get(value)
        forms[f"o{value}"] = (
            irregular.split() if irregular else [_URDU[value] + ending for ending in ("واں", "ویں", "ہواں", "ہویں")]
        )
    return forms


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
        forms = _urdu() if language == "ur" else _spelled(language)
        if forms:
            lines = [f"{value}\t{'|'.join(words)}\n" for value, words in forms.items() if words]
            (folder / f"{language}.txt").write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
