"""How words sound, roughly and in any script: for names that are transliterated, not translated.

A folded word (`folding.fold_text`) becomes *phones*, one character each: small letters as in the Latin alphabet, and
capitals for sounds that it has no single letter for (see `_NEAR`). From the phones come the *skeleton* (classes of
consonants, for filters and evidence: equal skeletons are a coarse sign) and the *similarity* (a weighted edit distance,
for decisions). Vowels and semivowels weigh little, because Arabic and Hebrew writing leaves most of them out.

Tables stand here for Latin, Arabic (with the letters of Persian and Urdu), Hebrew, Cyrillic, Greek, Georgian, Armenian
and Hangul; Han characters are read through a table of their pinyin, and every other script through the names that
Unicode gives to its letters ("DEVANAGARI LETTER KA"). Limits: tables know scripts, not languages (a German j is an
English one), and a Chinese rendering of a foreign name is often too free to be heard.
"""

import re
import unicodedata
from functools import cache, lru_cache

from reader.paths import RESOURCES

_VOWELS = frozenset("aeiou")
_LATIN_CLUSTERS = {
    "tsch": "C", "sch": "S", "tch": "C", "sh": "S", "ch": "C", "cz": "C", "sz": "S", "ph": "f", "th": "T", "dh": "D",
    "kh": "x", "gh": "g", "zh": "Z", "ck": "k", "qu": "kw", "ts": "c", "tz": "c", "dj": "J", "dge": "J", "ng": "N",
    "ou": "u", "oo": "u", "ee": "i", "c(?=[eiy])": "X", "wh": "w", "rh": "r", "^x": "S",
    # Syllables of pinyin that are hardly anything else: Qing, Guangxi.
    "^q(?=i(?:ng|a|o|u))": "C", "(?<=[ng])x(?=[iu])": "S",
}  # fmt: skip  # read as a table
_LATIN = dict(zip("abcdefghijklmnopqrstuvwxyz", "abkdefghiJklmnopkrstuvw?yz", strict=True)) | {
    "x": "ks", "ł": "l", "ø": "o", "đ": "d", "ß": "s", "æ": "e", "œ": "e", "ı": "i", "þ": "T", "ð": "D", "ə": "a",
    "ŋ": "N", "ħ": "h", "ŧ": "t",
}  # fmt: skip  # read as a table
_ARABIC_CLUSTERS = {"تش": "C", "ن[غجگ](?![اوي])": "N", "كس": "ks"}
_ARABIC = dict(zip("ابتثجحخدذرزسشصضطظعغفقكلمنهوي", "abtTJHxdDrzsSsDtDAGfqklmnhwy", strict=True)) | {
    "پ": "p", "چ": "C", "ژ": "Z", "گ": "g", "ٹ": "t", "ڈ": "d", "ڑ": "r", "ڤ": "v", "ڭ": "g", "ۋ": "v", "ۆ": "o",
    "ۇ": "u", "ڵ": "l", "ړ": "r", "ټ": "t", "ډ": "d", "ښ": "x", "ڼ": "n", "ځ": "J", "څ": "c",
    "\u064e": "a", "\u064f": "u", "\u0650": "i",
}  # fmt: skip  # read as a table
_HEBREW_CLUSTERS = {
    "ג['׳’]": "J", "[צץ]['׳’]": "C", "ז['׳’]": "Z", "ת['׳’]": "T", "ד['׳’]": "D", "ח['׳’]": "x", "[ער]['׳’]": "G",
    "וו": "w", "יי": "y", "ו\u05b9": "o", "ו\u05bc": "u",
}  # fmt: skip  # read as a table
_HEBREW = dict(zip("אבגדהוזחטיכךלמםנןסעפףצץקרשת", "abgdhwzHtykklmmnnsApfcckrSt", strict=True)) | {
    "\u05b4": "i", "\u05b5": "e", "\u05b6": "e", "\u05b1": "e", "\u05b7": "a", "\u05b2": "a", "\u05b8": "a",
    "\u05b3": "o", "\u05b9": "o", "\u05ba": "o", "\u05bb": "u",
}  # fmt: skip  # read as a table
_CYRILLIC_CLUSTERS = {"дж": "J", "тш": "C", "нг": "N", "кс": "ks"}
_CYRILLIC = dict(zip("абвгдезиклмнопрстуфхцчшщыэ", "abvgdeziklmnoprstufxcCSSie", strict=True)) | {
    "ж": "Z", "ю": "yu", "я": "ya", "ъ": "", "ь": "", "і": "i", "є": "e", "ґ": "g", "ј": "y", "љ": "l", "њ": "n",
    "ћ": "C", "ђ": "J", "џ": "J", "ѕ": "c", "қ": "k", "ғ": "G", "ң": "N", "ө": "o", "ү": "u", "ұ": "u", "һ": "h",
}  # fmt: skip  # read as a table
_GREEK_CLUSTERS = {
    "γ[γκ]": "g", "μπ": "b", "ντ": "d", "τ[ζσ]": "C", "ου": "u", "αι": "e", "[εο]ι": "i", "αυ": "av", "ευ": "ev",
}  # fmt: skip  # read as a table
_GREEK = dict(zip("αβγδεζηθικλμνοπρσςτυφχω", "avgdeziTiklmnoprsstifxo", strict=True)) | {"ξ": "ks", "ψ": "ps"}
_GEORGIAN = dict(zip("აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ", "abgdevztiklmnopZrstupkGqSCczcCxJh", strict=True))
_ARMENIAN = dict(zip("աբգդեզէըթժիլխկհձղճմյնշոչպջռսվտրցւփքօֆ", "abgdezeetZilxkhzGCmynSoCpJrsvtrcwpkof", strict=True))
_HANGUL_INITIALS = ("k", "k", "n", "t", "t", "r", "m", "p", "p", "s", "s", "", "J", "J", "C", "k", "t", "p", "h")
_HANGUL_VOWELS = "a|e|ya|e|o|e|yo|ye|o|wa|we|we|yo|u|wo|we|wi|yu|u|wi|i"
_HANGUL_FINALS = "|k|k|ks|n|n|n|t|l|lk|lm|lp|ls|lt|lp|l|m|p|p|t|t|N|t|t|k|t|p|t"
_PINYIN = {"zh": "J", "ch": "C", "sh": "S", "x": "S", "q": "C", "c": "c", "z": "z", "j": "J", "r": "r"}

# Substitutions of consonants that sound alike, in either direction; everything else costs 1. X is a c before e or i:
# that of Cicero, of Cēsis, of Medici and of Aceh, since no table knows the language.
_NEAR = {
    0.0: "Xs XC Xc",
    0.05: "pb fv vw kq gG tT dD zD hH sc AH aA",
    0.15: "Gx SC CJ gJ JZ SZ zs Xz XS XJ kx kg bv pf xH xh TD Ts Ds zc Cc nN td NG kG",
    0.35: "Ss Cs Jz Zz Jy Ck bw qg Ng Sx lr Cx bf Ct gh Gh",
}
_INSERT = {"h": 0.2, "H": 0.3, "A": 0.1, "w": 0.25, "y": 0.15, "N": 0.6} | dict.fromkeys("aeiou", 0.12)
_VOWEL_CHANGE = 0.1
# Semivowels stand for vowels where a script writes few of those.
_SEMI = {("w", "u"), ("w", "o"), ("y", "i"), ("y", "e")}

_CLASSES = dict(zip("pbfvmnNtdTDszcXSZCJkqgGxlr", "BBBBMNNTTTTSSSSSSSKKKKKKLR", strict=True))


@cache
def _scripts() -> tuple[tuple[re.Pattern[str], tuple[str, ...], dict[str, str]], ...]:
    tables: tuple[tuple[dict[str, str], dict[str, str]], ...] = (
        (_LATIN_CLUSTERS, _LATIN),
        (_ARABIC_CLUSTERS, _ARABIC),
        (_HEBREW_CLUSTERS, _HEBREW),
        (_CYRILLIC_CLUSTERS, _CYRILLIC),
        (_GREEK_CLUSTERS, _GREEK),
        ({}, _GEORGIAN),
        ({"ու": "u"}, _ARMENIAN),
    )
    # One pattern for all clusters of a script: the number of the group that matched tells which.
    return tuple(
        (re.compile("|".join(f"({cluster})" for cluster in clusters)), tuple(clusters.values()), letters)
        for clusters, letters in tables
    )


@cache
def _script_of() -> dict[str, int]:
    """Which of the tables knows a letter."""
    return {letter: number for number, (_, _, letters) in enumerate(_scripts()) for letter in letters}


@cache
def pinyin() -> dict[str, str]:
    """The commonest pinyin syllable, without tone, of each Han character that the table knows."""
    path = RESOURCES / "lexicon" / "pinyin.txt"
    lines = path.read_text(encoding="utf-8").splitlines()
    table: dict[str, str] = {}
    for line in lines:
        syllable, _, characters = line.partition(" ")
        table |= dict.fromkeys(characters, syllable)
    return table


def _han(character: str) -> str:
    syllable = pinyin().get(character, "")
    if not syllable:
        return ""
    initial = next((i for i in ("zh", "ch", "sh", *"xqczjr") if syllable.startswith(i)), "")
    rest = syllable[len(initial) :].replace("ng", "N").replace("v", "u")
    return _PINYIN.get(initial, initial) + rest


def _hangul(character: str) -> str:
    index = ord(character) - 0xAC00
    initial, vowel, final = index // 588, index // 28 % 21, index % 28
    return _HANGUL_INITIALS[initial] + _HANGUL_VOWELS.split("|")[vowel] + _HANGUL_FINALS.split("|")[final]


@cache
def _other(character: str) -> str:
    """The phones of a letter without a table of its own."""
    if "\uac00" <= character <= "\ud7a3":
        return _hangul(character)
    if "\u4e00" <= character <= "\u9fff" or "\u3400" <= character <= "\u4dbf":
        return _han(character)
    name = unicodedata.name(character, "")
    words = name.split()
    if "ANUSVARA" in words or "CANDRABINDU" in words:
        return "n"
    if "VIRAMA" in words or not {"LETTER", "SYLLABLE", "SIGN", "CHARACTER"} & set(words):
        return ""
    sound = next((w for w in reversed(words) if w.isalpha() and w not in ("LETTER", "SIGN", "SMALL")), "").lower()
    phones = _latin_phones(sound)
    indic = "\u0900" <= character <= "\u0dff" or "\u0e00" <= character <= "\u0e7f"
    if indic and len(phones) > 1 and phones[-1] == "a" and phones[0] not in _VOWELS:
        return phones[:-1]  # the inherent vowel
    return phones


def _latin_phones(word: str) -> str:
    pattern, sounds, letters = _scripts()[0]
    return _run(word, pattern, sounds, letters)


def _run(word: str, pattern: re.Pattern[str], sounds: tuple[str, ...], letters: dict[str, str]) -> str:
    pieces: list[str] = []
    position = 0
    while position < len(word):
        match = pattern.match(word, position)
        if match and match.lastindex:
            pieces.append(sounds[match.lastindex - 1])
            position = match.end()
        else:
            pieces.append(letters.get(word[position], ""))
            position += 1
    return "".join(pieces)


@lru_cache(maxsize=100_000)
def phones(word: str) -> str:
    """The phones of a folded word, doubled ones once; "" where nothing of it is known."""
    script = next((n for n in map(_script_of().get, word) if n is not None), None)
    raw = "".join(map(_other, word)) if script is None else _run(word, *_scripts()[script])
    return "".join(c for i, c in enumerate(raw) if not i or raw[i - 1] != c)


@lru_cache(maxsize=100_000)
def skeleton(word: str) -> str:
    """The classes of the consonants of a folded word: B M N T S K L R, and at its start A (a vowel) or H (a breath).

    Equal across scripts for most transliterations: Hanoi, هانوي and ہنوئی are all "HN".
    """
    classes: list[str] = []
    for position, phone in enumerate(phones(word)):
        if phone in "aeiouyA":
            letter = "" if position else "A"
        elif phone in "hHxw":
            letter = ("B" if phone == "w" else "H") if not position else _CLASSES.get(phone, "")
        else:
            letter = _CLASSES[phone]
        if letter and (not classes or classes[-1] != letter):
            classes.append(letter)
    return "".join(classes)


@cache
def _costs() -> dict[tuple[str, str], float]:
    """What it costs to put one phone for another."""
    costs = {(a, b): _VOWEL_CHANGE for a in _VOWELS for b in _VOWELS if a != b}
    for cost, pairs in _NEAR.items():
        for pair in pairs.split():
            a, b = pair[0], pair[1]
            costs[a, b] = costs[b, a] = cost
    for semi in "wy":
        for vowel in _VOWELS:
            costs[semi, vowel] = costs[vowel, semi] = 0.03 if (semi, vowel) in _SEMI else 0.2
    costs["w", "y"] = costs["y", "w"] = 0.3
    return costs


def distance(a: str, b: str) -> float:
    """The weighted edit distance of two phone strings; a consonant added or changed costs up to 1, a vowel little."""
    costs = _costs()
    row = [0.0]
    for phone in b:
        row.append(row[-1] + _INSERT.get(phone, 1.0))
    inserts = [_INSERT.get(phone, 1.0) for phone in b]
    for phone in a:
        delete = _INSERT.get(phone, 1.0)
        diagonal = row[0]
        row[0] = left = diagonal + delete
        for column, other in enumerate(b):
            above = row[column + 1]
            best = diagonal if phone == other else diagonal + costs.get((phone, other), 1.0)
            best = min(best, above + delete, left + inserts[column])
            diagonal = above
            row[column + 1] = left = best
    return row[-1]


def weight(sequence: str) -> float:
    """What a phone string has to say: its consonants count 1, its vowels little."""
    return sum(_INSERT.get(phone, 1.0) for phone in sequence)


@lru_cache(maxsize=200_000)
def similarity(a: str, b: str) -> float:
    """How alike two folded words sound: 1 for the same, 0 for nothing in common."""
    first, second = phones(a), phones(b)
    total = max(weight(first), weight(second), 1.0)
    if not first or not second:
        return 0.0
    return max(0.0, 1.0 - distance(first, second) / total)
