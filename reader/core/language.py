"""Which language, script and direction a text has.

The script comes first, from the Unicode names and directions of the letters of a sample: most scripts belong to one
language. Where several languages share a script, the words that no text of a language can do without decide
(_WORDS), in Arabic script with the letters that only some languages have (_LETTERS); only where that leaves a doubt is
the statistical model of py3langid asked, restricted to the languages of the script: it takes half a second to load, and
a window should not wait for it.

A document is decided on as a whole, from a sample of its paragraphs: single paragraphs are too short. Limits: a
document in two languages of one script is told as the one that prevails; closely related languages (Bosnian, Croatian,
Serbian; Malay, Indonesian) are told apart only as well as the model does it.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import islice
from typing import Any

from reader.core.document import Direction

UNDETERMINED = "und"

_SAMPLE_PARAGRAPHS = 24
_SAMPLE_LENGTH = 300
_MOST = 20_000
_PROSE = 60
"""From how many characters on a paragraph is likely to have sentences."""
_ENOUGH = 6

# The first word or words of the Unicode names of a script's letters, its ISO 15924 code, and its one language, if any.
_SCRIPTS = {
    "LATIN": ("Latn", ""), "CYRILLIC": ("Cyrl", ""), "ARABIC": ("Arab", ""), "DEVANAGARI": ("Deva", ""),
    "GREEK": ("Grek", "el"), "HEBREW": ("Hebr", "he"), "ARMENIAN": ("Armn", "hy"), "GEORGIAN": ("Geor", "ka"),
    "HANGUL": ("Hang", "ko"), "CJK": ("Hani", "zh"), "HIRAGANA": ("Hira", "ja"), "KATAKANA": ("Kana", "ja"),
    "KATAKANA-HIRAGANA": ("Kana", "ja"), "BOPOMOFO": ("Bopo", "zh"), "THAI": ("Thai", "th"), "LAO": ("Laoo", "lo"),
    "KHMER": ("Khmr", "km"), "MYANMAR": ("Mymr", "my"), "TIBETAN": ("Tibt", "bo"), "BENGALI": ("Beng", "bn"),
    "GURMUKHI": ("Guru", "pa"), "GUJARATI": ("Gujr", "gu"), "ORIYA": ("Orya", "or"), "TAMIL": ("Taml", "ta"),
    "TELUGU": ("Telu", "te"), "KANNADA": ("Knda", "kn"), "MALAYALAM": ("Mlym", "ml"), "SINHALA": ("Sinh", "si"),
    "ETHIOPIC": ("Ethi", "am"), "THAANA": ("Thaa", "dv"), "SYRIAC": ("Syrc", "syr"), "NKO": ("Nkoo", "nqo"),
    "MONGOLIAN": ("Mong", "mn"), "CHEROKEE": ("Cher", "chr"), "TIFINAGH": ("Tfng", "zgh"), "ADLAM": ("Adlm", "ff"),
    "OL": ("Olck", "sat"), "MEETEI": ("Mtei", "mni"), "JAVANESE": ("Java", "jv"), "YI": ("Yiii", "ii"),
}  # fmt: skip  # a table

# Words that any text of some sentences holds, by language.
_WORDS = {
    "en": "the of and to in is that for it with as was on are be this by from have not",
    "de": "der die und das den ist von mit des im auf nicht ein eine dem sich für als auch wird",
    "fr": "les des est et la le du une dans pour que qui par sur pas au avec ce sont plus",
    "es": "el los las y que en la por con una para del se al lo es como más su fue",
    "pt": "o os as e que em um uma para não com do da no na por mais dos são foi",
    "it": "il di che è la per un una con del della non le sono gli nel dei alla da più",
    "nl": "de het een van en dat is op te niet met voor zijn aan er die door ook naar bij",
    "sv": "och att det som en på är av för med den till inte om har ett var jag från kan",
    "da": "og at det er en til af på som med den for ikke der har et de var blev fra",
    "nb": "og å det er en til av på som med den for ikke har et jeg var ble fra seg",
    "fi": "ja on ei se että oli kun hän joka mutta ovat niin myös kuin sen tai jos ole mukaan vuoden",
    "pl": "w i na nie z się do że jest to o od za przez jak po dla są był oraz",
    "cs": "a se v na je že o s do z i to za by ve pro k jsou jako byl",
    "sk": "a sa v na je že o s do z aj to za by vo pre k sú ako bol",
    "hu": "a az és hogy nem is egy ez volt meg de csak mint már vagy azt még el kell lesz",
    "ro": "de și în a la cu că pe nu o din care este pentru mai un au fi sunt sau",
    "tr": "ve bir bu için ile da de çok olarak daha olan gibi ne kadar sonra var değil ise en veya",
    "vi": "và của là có trong được cho các không với một những đã này người đến khi tại về từ",
    "id": "yang dan di dengan untuk itu dari pada ini dalam tidak akan adalah oleh ke tersebut bahwa juga karena telah",
    "sw": "ya na wa kwa katika ni la za kuwa cha hiyo hii kama alisema watu yake wake huo si lakini",
    "ru": "и в не на что с он как это по но из за от так для было его то был",
    "uk": "і в не на що з як це до та його від але за про є або які був їх",
    "bg": "и на да не се в за от е че по са с като това във но си ще към",
    "sr": "је у се са који која које да су као што из или ће бити није од али би ово",
    "mk": "и на во да се од за со не е ги кој што како или ќе по беше овој има",
    "be": "і ў на не што з як да па яго ён за але гэта у для або які былі яны",
    "kk": "және мен бұл үшін болып де да жылы бір осы ол деп бойынша емес болды кейін туралы арқылы екі оның",
    "hi": "के में है की और से का को ने पर कि यह हैं नहीं भी इस एक लिए कर था",
    "mr": "आणि आहे या त्या तर ते हा ही असे की आहेत नाही व मध्ये होते केली केले साठी म्हणून त्यांनी",
    "ne": "र छ को मा हो पनि गरेको लागि छन् भने यो भएको गर्न गर्ने थियो तथा लाई नेपाल बाट यस",
    "ar": "في من على إلى أن التي الذي هذا هذه عن مع كان ما لا بعد أو قد وقد كما ذلك",
    "fa": "و در به از که این را است با برای آن یک های می بر شد شده خود تا کرد",
    "ur": "کے میں کی ہے اور سے کا کو نے پر کہ یہ اس ہیں بھی ایک کر تھا نہیں لیے",
    "ps": "د په او چې کې ته له دی سره هم يې دا ده نه شي څخه کوي شوي وي پر",
    "ckb": "لە و بۆ کە بە ئەم لەگەڵ ئەو دا بوو هەر یان نە کرد دەکات ھەر هەیە زۆر بێ ئێمە",
    "sd": "۾ جي جو ۽ کي جا آهي سان ته هن تي به اهو لاءِ نه آهن ان هو ڪري جون",
    "ug": "ۋە بىلەن بىر بۇ ئۇ ئۈچۈن دە دەپ كېيىن بولغان ھەم ئۇنىڭ يىلى ئىدى قىلىپ بولۇپ كى شۇ بار يەنە",
}  # fmt: skip  # a table
_LETTERS = {
    "ur": "ٹڈڑںےہھۓۂۃ", "fa": "پچژگیک", "ar": "ةىيكأإؤئ", "ps": "ټډړږښځڅۍېګڼ", "ckb": "ڕڵێۆەڤ",
    "sd": "ٻڀٿڄڃڊڏڳڱڻ۽۾ڪ", "ug": "ۇۆۈۋېەڭئ",
}  # fmt: skip  # a table
# What Persian has in common with its neighbours is no evidence against them.
_SHARED_LETTERS = {"ur": "پچژگیک", "ps": "پچژ", "ckb": "پچژگیک", "sd": "پچگ", "ug": "پچژگ"}

_SIMPLIFIED = frozenset("们这来时为说对国会过发学经动现实体问门间车长东马鸟见观让认识语请谁读单业产务与无")
_TRADITIONAL = frozenset("們這來時為說對國會過發學經動現實體問門間車長東馬鳥見觀讓認識語請誰讀單業產務與無")
# Bounded and tied to word boundaries: a long text without spaces must not cost quadratic time.
_ADDRESS = re.compile(r"\b\w{1,12}://\S+|\bwww\.\S+|(?<![\w.+-])[\w.+-]{1,64}@\S+")
_RTL_SCRIPTS = frozenset(("Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"))
_LANGUAGE_OF = dict(_SCRIPTS.values())
_SCRIPT_OF_WORDS = (
    dict.fromkeys(("ru", "uk", "bg", "sr", "mk", "be", "kk"), "Cyrl")
    | {"hi": "Deva", "mr": "Deva", "ne": "Deva"}
    | dict.fromkeys(("ar", "fa", "ur", "ps", "ckb", "sd", "ug"), "Arab")
)
_MODEL_LANGUAGES = {
    "Arab": frozenset(("ar", "fa", "ur", "ps", "ug", "ku", "ckb", "sd", "pnb", "azb")),
    "Cyrl": frozenset(("ru", "uk", "bg", "sr", "mk", "be", "kk", "ky", "mn", "tg", "tt", "ba", "cv", "os", "srl")),
    "Deva": frozenset(("hi", "mr", "ne", "sa", "bh", "mai", "new")),
}  # fmt: skip  # a table
# What one text of two near languages has and the other has not.
_BOSNIAN = (
    "januara februara marta aprila maja juna jula augusta septembra oktobra novembra decembra hiljada hiljade "
    "tačka sedmica historija hljeb hemija općenito uslov opći ko svako niko šta muzika voz avion pozorište"
)
_CROATIAN = (
    "siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca tisuća tisuće "
    "točka tjedan povijest kruh kemija uvjet tko svatko nitko tijekom uporaba glazba vlak zrakoplov kazalište sustav"
)
_MIXED = {
    "Jpan": ("Hira", "Kana", "Hani"), "Kore": ("Hang", "Hani"), "Hans": ("Hani", "Bopo"), "Hant": ("Hani", "Bopo"),
    "Aran": ("Arab",),
}  # fmt: skip  # a table
_IN_TWO_SCRIPTS = frozenset(("sr", "bs", "uz", "az", "kk", "tk", "mn", "mo", "ku", "crh", "tt"))
_USUAL = {"Latn": "en", "Cyrl": "ru", "Arab": "ar", "Deva": "hi"}
_BEYOND = frozenset(("srl", "pnb", "azb", "bh", "la"))
_LIKELY = frozenset((*_WORDS, "hr", "no"))
_LIKELIER = 5.0
"""How much likelier a document is to be in one of the common languages than in another that the model knows.

The model takes all languages for equally likely, and finds rare ones in a few words too often. Measured on stretches
of two, three and five words of documents in 23 languages: 72 % told right without this, 77 % with it.
"""
_FEW = 3
_BULK = 0.8
_WORD = re.compile(r"[^\W\d_]+(?:[\u200c'’][^\W\d_]+)*")


def sample(texts: Sequence[str]) -> str:
    """A few thousand characters from all over a document, a line a paragraph."""
    step = max(1, len(texts) // _SAMPLE_PARAGRAPHS)
    pieces = [text[:_SAMPLE_LENGTH] for text in islice(texts, 0, None, step)]
    short = sum(map(len, pieces)) < _SAMPLE_PARAGRAPHS * 20
    return (
        "\n".join(text[: _SAMPLE_LENGTH * _SAMPLE_PARAGRAPHS] for text in texts[:200]) if short else "\n".join(pieces)
    )


def identify(text: str) -> str:
    """The language of a text as a BCP 47 tag, "und" where it cannot be told."""
    text = _ADDRESS.sub(" ", text[:_MOST])
    scripts = script_counts(text)
    if not scripts:
        return UNDETERMINED
    script = scripts.most_common(1)[0][0]
    if scripts["Hira"] + scripts["Kana"] > scripts.total() / 10:
        return "ja"
    if script == "Hani":
        return _chinese(text)
    if script == "Hebr":
        return "yi" if sum(map(text.count, ("װ", "ױ", "ײ", "אַ", "אָ"))) > scripts.total() / 50 else "he"
    language = _LANGUAGE_OF.get(script, "")
    return language or _by_words(text, script) or _by_model(text, script)


def script_counts(text: str) -> Counter[str]:
    """How many letters of each script (ISO 15924) a text has."""
    counts: Counter[str] = Counter()
    for character, count in Counter(text).items():
        if unicodedata.category(character)[0] == "L":
            name = unicodedata.name(character, "").split(" ", 1)[0]
            if name in _SCRIPTS:
                counts[_SCRIPTS[name][0]] += count
    return counts


def direction_of_text(text: str) -> Direction | None:
    """The direction of the bulk of a text's letters, addresses aside; None where it has none."""
    balance = letters = 0
    for character, count in Counter(_ADDRESS.sub(" ", text)).items():
        bidi = unicodedata.bidirectional(character)
        if bidi in {"L", "R", "AL"}:
            letters += count
            balance += count if bidi == "L" else -count
    if not letters:
        return None
    return Direction.LTR if balance >= 0 else Direction.RTL


def direction_of_language(language: str) -> Direction:
    """The direction in which a language (BCP 47) is written, by its script."""
    return Direction.RTL if likely_script(language) in _RTL_SCRIPTS else Direction.LTR


def primary_language(language: str) -> str:
    """The first subtag of a language tag (BCP 47), in small letters: the language without script and region."""
    return language.replace("_", "-").partition("-")[0].lower()


def likely_script(language: str) -> str:
    """The script of a language (BCP 47): its script subtag, else the CLDR's likely script, "" if unknown."""
    from babel.core import get_global  # noqa: PLC0415  # few texts need it

    parts = language.replace("_", "-").split("-")
    script = next((part.title() for part in parts[1:] if len(part) == 4 and part.isalpha()), None)
    likely: str = get_global("likely_subtags").get(parts[0].lower(), "")
    return script or [*likely.split("_"), ""][1]


def _chinese(text: str) -> str:
    """Chinese, in traditional characters only where nearly all that differ are."""
    simplified = sum(character in _SIMPLIFIED for character in text)
    traditional = sum(character in _TRADITIONAL for character in text)
    return "zh-Hant" if traditional >= 3 and traditional > 9 * simplified else "zh"


def _by_words(text: str, script: str) -> str:
    """The language whose indispensable words and letters clearly prevail; "" where none does."""
    words = Counter(_WORD.findall(text.casefold()))
    total = max(1, words.total())
    scores = {
        language: sum(words[word] for word in listed) / total
        for language, listed in _word_table().items()
        if _SCRIPT_OF_WORDS.get(language, "Latn") == script
    }
    if script == "Arab":
        scores = _with_letters(text, scores)
    ranked = sorted(scores.items(), key=lambda pair: pair[1], reverse=True)
    (first, best), (_, second) = ([*ranked, ("", 0.0), ("", 0.0)])[:2]
    return first if total * best >= 2.5 and best >= 0.12 and best >= 1.5 * second else ""


def _with_letters(text: str, scores: dict[str, float]) -> dict[str, float]:
    """Word scores with the evidence of letters: a language gains by its own and loses by those that it has not."""
    letters = Counter(character for character in text if character.isalpha())
    marked = {character for own in _LETTERS.values() for character in own}
    total = max(1, letters.total())
    result = {}
    for language, score in scores.items():
        own = set(_LETTERS[language]) | set(_SHARED_LETTERS.get(language, ""))
        has = sum(letters[character] for character in own) / total
        alien = sum(letters[character] for character in marked - own) / total
        result[language] = max(0.0, score + 2 * has - 4 * alien)
    return result


@cache
def _word_table() -> dict[str, frozenset[str]]:
    return {language: frozenset(words.split()) for language, words in _WORDS.items()}


def indispensable(language: str) -> frozenset[str]:
    """The words that no text of a language (BCP 47) can do without, as far as they are listed."""
    return _word_table().get(primary_language(language), frozenset())


def _by_model(text: str, script: str) -> str:
    """The language by the statistical model, among those that are written in the script."""
    from babel import localedata  # noqa: PLC0415  # few texts need it

    others = frozenset[str]().union(*_MODEL_LANGUAGES.values())
    ranked = sorted(
        _model().rank(text), key=lambda pair: pair[1] * (_LIKELIER if pair[0] in _LIKELY else 1), reverse=True
    )
    for language, _ in ranked:
        if not localedata.exists(language) and language not in _BEYOND:
            continue  # few texts are in a language that the CLDR does not know: lists of names look like one
        if language in _MODEL_LANGUAGES[script] if script in _MODEL_LANGUAGES else language not in others:
            if language in ("bs", "hr"):
                return _croatian_or_bosnian(text)
            return "sr" if language == "srl" else str(language)
    return UNDETERMINED


def _croatian_or_bosnian(text: str) -> str:
    """Croatian, unless the words that the two do not share are Bosnian: the model hardly knows one from the other."""
    words = Counter(_WORD.findall(text.casefold()))
    bosnian, croatian = (sum(words[word] for word in listed.split()) for listed in (_BOSNIAN, _CROATIAN))
    return "bs" if bosnian > croatian else "hr"


def language_within(text: str, language: str) -> str:
    """The language of a paragraph in a document of a language: another one where its letters are of another script."""
    counts = script_counts(text[:_SAMPLE_LENGTH])
    if kana := counts.pop("Hira", 0) + counts.pop("Kana", 0):
        counts["Hira"] = kana + counts.pop("Hani", 0)
    script, count = counts.most_common(1)[0] if counts else ("", 0)
    if count < _FEW or count < _BULK * counts.total() or language == UNDETERMINED or script in _scripts_of(language):
        return language
    if script == "Hani":
        return _chinese(text)
    return _LANGUAGE_OF.get(script, "") or _by_words(text, script) or _USUAL.get(script, language)


@lru_cache(maxsize=256)
def _scripts_of(language: str) -> frozenset[str]:
    """The scripts that a language is written in, "" being unknown."""
    script = likely_script(language)
    if not script or primary_language(language) in _IN_TWO_SCRIPTS:
        return frozenset({"", "Latn", "Cyrl", script})
    return frozenset({"", *_MIXED.get(script, (script,))})


@cache
def _model() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # type: ignore[import-untyped]  # noqa: PLC0415

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)


def identify_document(
    texts: Sequence[str],
    language: str | None = None,
    direction: Direction | None = None,
    stated: str | None = None,
) -> tuple[str, Direction]:
    """The language and direction of a document's paragraphs, where they are not given.

    `stated` is what the file says of its language. Templates and word processors often say what is not so: it counts
    where the text agrees, or where it is a language in the text's script that the identifier does not know.
    """
    # Names and the cells of tables are in no language.
    prose = [text for text in texts if len(text) >= _PROSE]
    some = sample(prose if len(prose) >= _ENOUGH else texts)
    return language or _reconciled(identify(some), stated, some), (
        direction or direction_of_text(some) or direction_of_language(language or stated or "")
    )


def _reconciled(identified: str, stated: str | None, text: str) -> str:
    """The stated language where the text does not contradict it, else the identified one."""
    if not stated or not re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*", stated):
        return identified
    primary = primary_language(stated)
    if identified == UNDETERMINED or primary == primary_language(identified):
        return stated
    scripts = script_counts(text)
    known = primary in _WORDS or primary in _LANGUAGE_OF.values()
    return stated if not known and likely_script(stated) == scripts.most_common(1)[0][0] else identified
