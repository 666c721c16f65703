"""Language, script and direction of texts."""

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.document import Direction
from reader.core.language import (
    direction_of_language,
    direction_of_text,
    identify,
    identify_document,
    language_within,
    sample,
)

SENTENCES = {
    "ur": "حکومت نے کہا ہے کہ نئے منصوبے سے شہر کے لوگوں کو فائدہ ہوگا۔",
    "ar": "قالت الحكومة إن المشروع الجديد سوف يفيد سكان المدينة في السنوات القادمة.",
    "fa": "دولت گفت که طرح جدید برای مردم شهر در سال‌های آینده سودمند خواهد بود.",
    "ps": "حکومت وايي چې نوې پروژه به د ښار خلکو ته په راتلونکو کلونو کې ګټه ورسوي.",
    "ckb": "حکومەت دەڵێت کە پڕۆژە نوێیەکە لە ساڵانی داهاتوودا سوود بە خەڵکی شار دەگەیەنێت.",
    "ug": "ھۆكۈمەت يېڭى تۈرنىڭ شەھەر ئاھالىسىگە پايدىلىق ئىكەنلىكىنى ۋە بۇ يىل باشلىنىدىغانلىقىنى ئېيتتى.",
    "he": "הממשלה אמרה כי התוכנית החדשה תועיל לתושבי העיר.",
    "yi": "די רעגירונג האָט געזאָגט אַז דער נײַער פּלאַן וועט העלפֿן די שטאָט.",
    "en": "The government said that the new plan would be good for the people of the city.",
    "de": "Die Regierung sagte, dass der neue Plan für die Menschen in der Stadt gut ist.",
    "fr": "Le gouvernement a dit que le nouveau plan serait bon pour les habitants de la ville.",
    "es": "El gobierno dijo que el nuevo plan sería bueno para los habitantes de la ciudad.",
    "vi": "Chính phủ cho biết kế hoạch mới sẽ có lợi cho người dân của thành phố trong những năm tới.",
    "tr": "Hükümet, yeni planın şehir halkı için çok iyi olacağını ve bu yıl başlayacağını söyledi.",
    "ru": "Правительство сообщило, что новый план будет полезен для жителей города.",
    "uk": "Уряд повідомив, що новий план буде корисним для мешканців міста.",
    "sr": "Влада је рекла да ће нови план бити добар за све који живе у граду.",
    "mk": "Владата рече дека новиот план ќе биде добар за сите што живеат во градот.",
    "be": "Урад паведаміў, што новы план будзе карысны для ўсіх, якія жывуць у горадзе.",
    "bg": "Правителството каза, че новият план ще бъде полезен за хората, които живеят в града.",
    "hi": "सरकार ने कहा है कि नई योजना से शहर के लोगों को लाभ होगा।",
    "ja": "政府は、新しい計画が市民の役に立つと述べた。",
    "zh": "政府说，新的计划将对这个城市的人们有好处。",
    "zh-Hant": "政府說，新的計劃將對這個城市的人們有好處，問題會解決。",
    "ko": "정부는 새로운 계획이 시민들에게 도움이 될 것이라고 말했다.",
    "th": "รัฐบาลกล่าวว่าแผนใหม่จะเป็นประโยชน์ต่อประชาชนในเมือง",
    "el": "Η κυβέρνηση είπε ότι το νέο σχέδιο θα είναι καλό για την πόλη.",
    "am": "መንግሥት አዲሱ ዕቅድ ለከተማው ሕዝብ ጠቃሚ ነው አለ።",
}


@pytest.mark.parametrize("language", SENTENCES)
def test_one_sentence_tells_the_language(language: str) -> None:
    """A sentence of its own is enough to know a language."""
    assert identify(SENTENCES[language]) == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Vlada je rekla da će novi sustav početi tijekom rujna.", "hr"),
        ("Vlada je rekla da će novi sistem početi u toku septembra, a hiljade ljudi ga čeka svake sedmice.", "bs"),
    ],
)
def test_near_languages_are_told_apart_by_their_words(text: str, language: str) -> None:
    """Croatian and Bosnian share nearly all, but not their months."""
    assert identify(text) == language


@pytest.mark.parametrize(
    ("text", "document", "language"),
    [
        (SENTENCES["ar"], "en", "ar"),
        (SENTENCES["en"], "ar", "en"),
        (SENTENCES["ja"], "de", "ja"),
        (SENTENCES["zh"], "ja", "ja"),
        (SENTENCES["fr"], "de", "de"),
        ("KH/TU", "ur", "en"),
        ("334", "ur", "ur"),
        ("Влада", "sr", "sr"),
        (SENTENCES["ar"], "und", "und"),
    ],
)
def test_a_paragraph_may_have_a_language_of_its_own(text: str, document: str, language: str) -> None:
    """A paragraph in another script than its document's is in another language."""
    assert language_within(text, document) == language


def test_names_are_taken_for_no_rare_language() -> None:
    """A language that hardly any text is in is told only where the CLDR knows it, too."""
    assert identify("Rodrigo Pérez de. Academia Nacional Historia, Caracas") != "ext"


@pytest.mark.parametrize("text", ["Only one paragraph.", "Hello world", "The end.", "Annual Report"])
def test_a_few_words_are_taken_for_a_common_language(text: str) -> None:
    """What may be English or a language of few documents is English."""
    assert identify(text) == "en"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Qeveria tha se plani i ri do të jetë i dobishëm për banorët e qytetit.", "sq"),
        ("El govern ha dit que el nou pla serà bo per als habitants de la ciutat.", "ca"),
        ("Vyriausybė pranešė, kad naujasis planas bus naudingas miesto gyventojams.", "lt"),
        ("Valitsus teatas, et uus kava on linna elanikele kasulik.", "et"),
        ("Ríkisstjórnin sagði að nýja áætlunin yrði góð fyrir íbúa borgarinnar.", "is"),
    ],
)
def test_a_sentence_in_a_language_of_few_documents_is_known(text: str, language: str) -> None:
    """That other languages are likelier does not outweigh a whole sentence."""
    assert identify(text) == language


def test_the_prose_of_a_document_tells_its_language() -> None:
    """A long table of names does not hide the few paragraphs of text."""
    table = ["Bāgǔ", "Wǔdìzuò", "Relaciones", "Caracas", "Lìshí"] * 100
    text = ["It has been told in this house for many years that the two of them were brothers."] * 8
    assert identify_document([*table, *text, *table])[0] == "en"


@pytest.mark.parametrize("text", ["", "2025", "https://example.org/a", "!!! ???", "\U0001f600"])
def test_no_words_no_language(text: str) -> None:
    """What has no words has no language."""
    assert identify(text) == "und"


def test_addresses_and_codes_do_not_change_the_language() -> None:
    """A document's language is that of its sentences, whatever addresses and Latin codes stand between them."""
    texts = [SENTENCES["ur"] + " 334-KH/TU UNDP", "https://mst.gov.vn/" + "ha-noi-tang-cuong-" * 20] * 3
    assert identify_document(texts) == ("ur", Direction.RTL)


def test_what_is_given_is_not_guessed() -> None:
    """A language or direction that the person or the file states is kept."""
    assert identify_document([SENTENCES["ar"]], "apc", None) == ("apc", Direction.RTL)
    assert identify_document([SENTENCES["ar"]], None, Direction.LTR) == ("ar", Direction.LTR)
    assert identify_document(["2025"], "he", None) == ("he", Direction.RTL)


@pytest.mark.parametrize(
    ("language", "direction"),
    [
        ("ur", "rtl"),
        ("ar-EG", "rtl"),
        ("az-Arab", "rtl"),
        ("he", "rtl"),
        ("az", "ltr"),
        ("ur-Latn", "ltr"),
        ("und", "ltr"),
    ],
)
def test_languages_have_directions(language: str, direction: str) -> None:
    """The script subtag decides, or the script that the language is usually written in."""
    assert direction_of_language(language) == direction


def test_the_bulk_of_the_letters_gives_the_direction() -> None:
    """One Latin word does not turn an Arabic text, nor digits and signs any text."""
    assert direction_of_text("UNDP " + SENTENCES["ar"]) is Direction.RTL
    assert direction_of_text("Hello " + "عام") is Direction.LTR
    assert direction_of_text("12.03 — 2025") is None


@given(st.lists(st.text()))
def test_any_document_has_a_language_and_a_direction(texts: list[str]) -> None:
    """Identification never fails, and its sample is bounded."""
    language, direction = identify_document(texts)
    assert language
    assert direction in Direction
    assert len(sample(texts)) < 2_000_000


def test_common_languages_do_not_wait_for_the_model() -> None:
    """The statistical model is not loaded for the seeds, nor for Hebrew or English."""
    script = (
        "import sys; from pathlib import Path; from reader.core.formats import read_documents as read\n"
        "from reader.core.language import identify\n"
        "read([Path(name) for name in sys.argv[3:]]); identify(sys.argv[1]); identify(sys.argv[2])\n"
        "sys.exit('py3langid' in sys.modules)"
    )
    root = Path(__file__).resolve().parents[2]
    arguments = [SENTENCES["he"], SENTENCES["en"], *map(str, sorted((root / "seeds").iterdir()))]
    subprocess.run([sys.executable, "-c", script, *arguments], check=True, cwd=root)
