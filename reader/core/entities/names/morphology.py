"""How a word may hold a name: clitics before it, endings behind it.

For each language: what may be cut off (`forms`), the place that a compound names a part of (`parted`), a stem under
which inflected names meet (`stem`), and the endings that tell an ordinary word from a name although the word itself is
rare (`bare`). Only affixes that are written together with the word count. Nothing here decides: the gates of
`candidates` and `linking` do.
"""

import unicodedata
from functools import cache, lru_cache

import regex

from reader.core.entities.names.model import Form
from reader.core.folding import fold, fold_text

# Prefixes, the outer ones first; each is cut once.
_PREFIXES = {
    "ar": (("و", "ف"), ("ب", "ك", "ل", "س")),
    "he": (("ו",), ("כש", "מש", "ש"), ("ב", "ל", "מ", "כ", "ה")),
    "yi": (("ס",),),
}
_ARTICLES = {"ar": "ال", "he": "ה"}
_ELISIONS = {
    "fr": ("l", "d", "qu", "s", "n"),
    "it": ("l", "d", "dell", "all", "nell", "dall", "sull", "un"),
    "ca": ("l", "d"),
}
# Case endings, written together with names.
_ENDINGS = {
    "ru": "ами ями ого его ому ему ыми ими ией ой ей ом ем ью ам ям ах ях ов ев ий ый ая яя ое ее ую юю ых их ии ию ия "
    "а я у ю о е и ы ь",
    "uk": "ами ями ого ому ими ією ою ею ом ем ам ям ах ях ів їв ий ій ая ое ої ів ії ію ія а я у ю о е и і ї ь",
    "be": "амі ямі ага аму ай ой ей ом ем ам ям ах ях аў яў а я у ю о е ы і ь",
    "sr": "ama ima om em ог а у е и ом ем ама има a u e i",
    "hr": "ama ima om em oj og a u e i", "bs": "ama ima om em oj og a u e i", "sl": "ama ima om em oj a u e i o",
    "pl": "ami ach iem em om ów owi ego emu ej ie ią ę ą a u y i e o", "cs": "ami ach em um ovi ů ou a u y i e o",
    "sk": "ami ach om ovi ov ou a u y i e o", "lt": "ose uose ams ais ui as is us os es ą į ų a e i o u y ė",
    "lv": "iem ām ās os as is us am ai a e i u s š", "fi": "ssa sta lla lta lle aan een iin oon seen n a a t",
    "et": "sse st le lt ga ni s l", "hu": "ban ben bol rol tol nak nek val vel ban on en ra re ba be t",
    "de": "s es", "sv": "s", "da": "s", "nb": "s", "nl": "s", "is": "i s ar ur",
    "el": "ος ου ο οι ους ων α ας ες η ης ι", "la": "us i o um a ae am",
    "tr": "nin dan den da de ya ye yi in un", "hi": "", "ka": "ში ის მა ს ი",
    "ko": "에서 에게 으로 까지 부터 은 는 이 가 을 를 의 에 와 과 도 로",
}  # fmt: skip  # a table
# Endings of ordinary words, for telling how common what they are made from is.
_ORDINARY = {
    "ar": "يين يون يات تها تهم ها هم هن نا كم ات ون ين ان يه ه ي ت ا",
    "fa": "هايي هاي ها ترين تر ان ات ي م ش",
    "ur": "يون يان ون ين ات ي ے ا",
    "he": "ים ות יה ית יות ה ת י ו",
    "hi": "ियों ों ें ी ा े",
}
# What is written together with the name of a country or town and means a part of it.
_PARTS = {
    "de": "nord süd ost west nordost nordwest südost südwest mittel zentral ober unter nieder inner groß",
    "nl": "noord zuid oost west noordoost noordwest zuidoost zuidwest midden centraal opper neder",
    "sv": "nord syd öst väst nordöst nordväst sydöst sydväst mellan central",
    "da": "nord syd øst vest nordøst nordvest sydøst sydvest midt central",
    "nb": "nord sør øst vest nordøst nordvest sørøst sørvest midt sentral",
}
_PARTED_LEAST = 5
_LEAST = 3
_VOWEL_SIGNS = regex.compile(r"[\u05b1-\u05bc\u064e-\u0650]")
"""The points of Hebrew and the short vowels of Arabic, mostly left out."""
_GERESH = regex.compile(r"([\u05b0-\u05c7]+)(['’׳])")


@cache
def _tuple(table: str, language: str) -> tuple[str, ...]:
    endings = {"case": _ENDINGS, "ordinary": _ORDINARY}[table].get(language, "").split()
    return tuple(sorted({fold_text(ending) for ending in endings}, key=len, reverse=True))


def inflects(language: str) -> bool:
    """Whether case endings of a language are known."""
    return bool(_tuple("case", language))


def stem(word: str, language: str) -> str:
    """A folded word without its longest case ending; the word itself where the language has none."""
    least = _LEAST - 1 if language == "ko" else _LEAST  # a syllable a letter
    for ending in _tuple("case", language):
        if word.endswith(ending) and len(word) - len(ending) >= least:
            return word[: -len(ending)]
    return word.removesuffix("ء") if len(word) > _LEAST else word


@cache
def _parts(language: str) -> tuple[str, ...]:
    return tuple(map(fold_text, _PARTS.get(language, "").split()))


def parted(word: str, language: str) -> tuple[str, ...]:
    """What a folded compound may name a part of (Zentralmexiko: mexiko), as far as it is long enough to be told."""
    return tuple(
        word[len(part) :]
        for part in _parts(language)
        if word.startswith(part) and len(word) - len(part) >= _PARTED_LEAST
    )


def bare(word: str, language: str) -> tuple[str, ...]:
    """What a folded word may be made from by ordinary endings, without itself."""
    return tuple(
        word[: -len(ending)]
        for ending in _tuple("ordinary", language)
        if word.endswith(ending) and len(word) - len(ending) >= _LEAST
    )


def _prefixed(word: str, language: str) -> list[str]:
    """What is left of a folded word when one or more of its prefixes are cut."""
    rests = [word]
    for level in _PREFIXES.get(language, ()):
        rests += [
            rest[len(prefix) :]
            for rest in rests
            for prefix in level
            if rest.startswith(prefix) and len(rest) - len(prefix) >= 2
        ]
    return rests[1:]


@lru_cache(maxsize=100_000)
def forms(text: str, language: str) -> tuple[Form, ...]:
    """The ways to read a word as it stands in the text, the whole word first; spans leave clitics out, articles in."""
    folded = fold(text)
    word = folded.text.replace("״", '"')
    if not word:
        return ()
    found = [Form(word)]
    for mark in "'’ʼ":
        head, apostrophe, tail = word.partition(mark)
        if apostrophe and head and tail:
            if fold_text(head) in _ELISIONS.get(language, ()):
                found.append(_cut(folded.origins, text, word, len(head) + 1, 0))
            elif len(tail) <= 4 and len(head) > 1 and language not in ("he", "uk"):
                found[0] = Form(word, cost=0.1)
                found.append(_cut(folded.origins, text, word, 0, len(tail) + 1))
    article = _ARTICLES.get(language, "")
    for rest in _prefixed(word, language):
        # لل is ل + ال: the name keeps its article, which begins with the second ل.
        contracted = language == "ar" and rest.startswith("ل") and word[len(word) - len(rest) - 1] == "ل"
        form = _cut(folded.origins, text, word, len(word) - len(rest), 0)
        found.append(Form("ا" + rest, form.skip, 0, 0.02) if contracted else form)
    if article:
        found += [
            Form(form.folded.removeprefix(article), form.skip, form.drop, form.cost + 0.01)
            for form in found
            if language == "ar" and form.folded.startswith(article) and len(form.folded) > len(article) + 1
        ]
    if (root := stem(word, language)) != word:
        # Korean particles are words of their own, although written together with the noun.
        particle = len(word) - len(root) if language == "ko" else 0
        found.append(_cut(folded.origins, text, word, 0, particle) if particle else Form(root, cost=0.03))
    if _VOWEL_SIGNS.search(text):
        found.insert(1, Form(_vocalised(text)))
    return tuple(dict.fromkeys(found))


def _vocalised(text: str) -> str:
    """The folded word with the vowel signs that are written, each behind its letter and the letter's geresh."""
    letters = _GERESH.sub(r"\2\1", unicodedata.normalize("NFC", text))
    return "".join(c if _VOWEL_SIGNS.match(c) else fold_text(c) for c in letters)


def _cut(origins: tuple[int, ...], text: str, word: str, before: int, behind: int) -> Form:
    """The form that leaves out folded characters at the start and at the end."""
    end = len(word) - behind
    return Form(word[before:end], origins[before] if before else 0, len(text) - origins[end] if behind else 0, 0.02)
