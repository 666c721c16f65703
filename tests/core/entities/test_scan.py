"""Rigid candidates of one paragraph: what is found, as which kind and value, and where."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.core.entities.model import Kind
from reader.core.entities.scan import scan

_EN = "en"


def _found(language: str, text: str) -> list[tuple[str, str, str]]:
    return [(text[c.start : c.end], c.kind.value, c.value) for c in scan(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "on 28 September 2018", ("28 September 2018", "date", "2018-09-28")),
        ("en", "since 1997,", ("1997", "date", "1997")),
        ("en", "the 2½-mile run", ("2½", "measure", "2.5")),
        ("en", "one thousand two hundred and five", ("one thousand two hundred and five", "number", "1205")),
        ("en", "Tel. (859) 292-3680", ("(859) 292-3680", "phone", "8592923680")),
        ("en", "see https://example.org/a_(b).", ("https://example.org/a_(b)", "url", "https://example.org/a_(b)")),
        ("en", "75 mph", ("75", "measure", "75")),
        ("en", "COVID-19 rose", ("COVID-19", "code", "COVID-19")),
        ("ar", "موديلF125المشؤومة", ("F125", "code", "F125")),
        ("ar", "و18ولاية", ("18", "number", "18")),
        ("ar", "يوم الجمعة والسبت", ("الجمعة", "date", "Friday")),
        ("ar", "ثلاثة آلاف ومئتين", ("ثلاثة آلاف ومئتين", "number", "3200")),
        ("ar", "28 سبتمبر/أيلول 2018", ("28 سبتمبر/أيلول 2018", "date", "2018-09-28")),
        ("ur", "2 کروڑ 50 لاکھ روپے", ("2 کروڑ 50 لاکھ روپے", "money", "25000000")),
        ("ur", "صبح 7 بجے", ("صبح 7 بجے", "time", "07:00")),
        ("fa", "سه‌شنبه ۲۸ سپتامبر", ("سه‌شنبه", "date", "Tuesday")),
        ("fa", "بیست و پنجم", ("بیست و پنجم", "number", "25")),
        ("he", "בינואר 2019", ("ינואר 2019", "date", "2019-01")),
        ("he", "שלושים וחמישה", ("שלושים וחמישה", "number", "35")),
        ("ru", "в пятницу", ("пятницу", "date", "Friday")),
        ("ru", "тысяча двести", ("тысяча двести", "number", "1200")),
        ("vi", "7 giờ 30 sáng", ("7 giờ 30 sáng", "time", "07:30")),
        ("zh", "一千五百万", ("一千五百万", "number", "15000000")),
        ("zh", "1亿2000万元", ("1亿2000万元", "money", "120000000")),
        ("zh", "下午3点30分", ("下午3点30分", "time", "15:30")),
        ("ja", "2018年9月28日(金曜日)", ("2018年9月28日", "date", "2018-09-28")),
        ("ko", "250만 달러를", ("250만 달러", "money", "2500000")),
        ("th", "28 กันยายน พ.ศ. 2561", ("28 กันยายน พ.ศ. 2561", "date", "2561-09-28")),
        ("tr", "%43", ("%43", "percent", "43")),
        ("de", "am Donnerstagabend", ("Donnerstagabend", "date", "Thursday")),
        ("hi", "२५ लाख", ("२५ लाख", "number", "2500000")),
        ("sw", "28 Septemba 2018", ("28 Septemba 2018", "date", "2018-09-28")),
        ("uk", "з п’яти осіб", ("п’яти", "number", "5")),
        ("sk", "z dvanástich dielov", ("dvanástich", "number", "12")),
        ("cs", "do osmi let", ("osmi", "number", "8")),
        ("tr", "sıfıra indi", ("sıfıra", "number", "0")),
        ("hu", "szerdán jött", ("szerdán", "date", "Wednesday")),
        ("zh", "2019年的6月", ("2019年的6月", "date", "2019-06")),
        ("ja", "約三パーセント", ("三パーセント", "percent", "3")),
        ("en", "about a thousand members", ("thousand", "number", "1000")),
        ("en", "the first 3 of them", ("3", "number", "3")),
        ("zh", "见https://example.org/a托勒密说", ("https://example.org/a", "url", "https://example.org/a")),
        ("ko", "https://example.org/a/를 보라", ("https://example.org/a/", "url", "https://example.org/a/")),
        ("ja", "https://ja.example.org/日本", ("https://ja.example.org/日本", "url", "https://ja.example.org/日本")),
        ("ko", "제3조에 따라", ("3", "number", "3")),
        ("ko", "3조 원", ("3조 원", "money", "3000000000000")),
        ("bn", "২৮ আগষ্ট ২০১৮ সালে", ("২৮ আগষ্ট ২০১৮", "date", "2018-08-28")),
        ("bn", "ডিসেম্বরের শেষে", ("ডিসেম্বরের", "date", "--12")),
        ("en", "at 75ºF outside", ("75", "measure", "75")),
        ("zh", "公元618年", ("618", "number", "618")),
    ],
)
def test_values_are_read_in_their_language(language: str, text: str, expected: tuple[str, str, str]) -> None:
    """Figures, words, dates and times are found whole, clitics left out, each with its canonical value."""
    assert expected in _found(language, text)


@pytest.mark.parametrize("text", ["13-year-old", "x² and H₂O", "note¹", "$", "-", "and/or"])
def test_what_looks_like_a_code_is_none(text: str) -> None:
    """Words with a figure or a superscript are no codes."""
    assert Kind.CODE not in {candidate.kind for candidate in scan(text, _EN)}


def test_nothing_is_taken_twice() -> None:
    """A year inside a date, a figure inside a code or an address is not found again."""
    text = "On 6 March 2025 plan 334-KH/TU, https://a.org/2024 and jo77@b.org, 11:15."
    kinds = [candidate.kind.value for candidate in scan(text, _EN)]
    assert kinds == ["date", "code", "url", "email", "time"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("uk", "середній, серед них, червоні трави та сім'я"),
        ("sk", "stredný diel a strelec"),
        ("hu", "szerepet játszik"),
        ("ru", "четверо пятнистых"),
        ("tr", "kasırga ve subay"),
        ("ro", "zilele marțiene"),
        ("en", "release 3 av ARM"),
        ("ko", "마법사만 가겠네만 그렇구만"),
    ],
)
def test_words_that_begin_like_a_date_or_number_are_none(language: str, text: str) -> None:
    """A word is an inflected weekday, month or number only by an ending of its language."""
    assert not [c for c in scan(text, language) if c.kind is Kind.DATE or c.word]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "landade på Mars i går"),
        ("ro", "ceva mai mult"),
        ("th", "ดาวอังคาร"),
        ("th", "ดาวพฤหัสบดี"),
        ("en", "the arm64 and x86 ports"),
        ("en", "at https:// once"),
        ("uk", "лютого звіра"),
        ("zh", "运行一周天"),
        ("vi", "không còn gì"),
        ("ko", "구조를 바꾸다"),
        ("zh", "几十种"),
        ("en", "thousands of people"),
    ],
)
def test_what_is_better_known_for_something_else_is_soft(language: str, text: str) -> None:
    """The planet, the adverb or the syllables are never missed in another version."""
    assert all(candidate.soft for candidate in scan(text, language))


@pytest.mark.parametrize("text", ["In shops Black Friday came", "The Sunday Times wrote", "Mrs May said"])
def test_weekdays_and_months_inside_names_are_soft(text: str) -> None:
    """A word that is part of a name is never missed in another version."""
    assert all(candidate.soft for candidate in scan(text, _EN))


_SCRIPTS = st.text(
    st.sampled_from("0123456789٠١٢۳۴ .,،٫٬:/-–%$€£'’²½ abKHüмиلاوب يومאבתש千万年月日点ニู\u200f\u00a0\u202f\ud800🙂"),
    max_size=60,
)


@given(_SCRIPTS, st.sampled_from(["en", "ar", "ur", "he", "ru", "zh", "th", "vi", "de", "und", "xx-Latn"]))
@settings(max_examples=300)
def test_any_text_gives_candidates_inside_it_in_order(text: str, language: str) -> None:
    """Spans are not empty, lie inside the text, follow each other, and overlap only where an acronym is spelled."""
    found = scan(text, language)
    assert all(0 <= c.start < c.end <= len(text) and c.readings for c in found)
    assert [c.start for c in found] == sorted(c.start for c in found)
    assert all(a.end <= b.start for a, b in pairwise(found))
