"""Plain text: encodings, newlines, and what a paragraph is."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.formats.options import Splitting
from reader.core.formats.text import decide_splitting, read_text
from reader.core.message import BadInputError

ARABIC = "في 6 مارس 2025 زار الوفد هانوي، واجتمع بممثلي المدينة.\nثم عاد الوفد إلى بلاده بعد أيام من العمل المشترك."
PERSIAN = (
    "این کتاب را از کتابخانه گرفتم و چند روز پیش خواندم.\nنویسنده در آن از زندگی مردم شهر می‌گوید. پس از آن چاپ شد."
)
GERMAN = "Die Stadt hat große Pläne für die nächsten Jahre.\nÜber die Änderungen wird im März entschieden."
POLISH = "Rząd powiedział, że nowy plan będzie dobry dla mieszkańców miasta.\nŻółta łódź płynie przez źródło."
TURKISH = "Hükümet, yeni planın şehir halkı için çok iyi olacağını söyledi.\nBu yıl bir değişiklik başlıyor."
RUSSIAN = "Город принял новый план развития на следующий год.\nОб этом сообщила газета в понедельник утром."
JAPANESE = "市は来年の新しい計画を発表しました。\n詳しい内容は三月に決まる予定です。"


def read(tmp_path: Path, data: bytes, splitting: Splitting = Splitting.AUTO) -> list[str]:
    path = tmp_path / "text.txt"
    path.write_bytes(data)
    return [paragraph.text for paragraph in read_text(path, splitting).paragraphs]


def test_the_seeds_have_eleven_paragraphs(seeds: tuple[Path, Path]) -> None:
    """Each seed gives its ten paragraphs and the comment line after the empty lines."""
    for seed in seeds:
        lines = [line.strip() for line in seed.read_text(encoding="utf-8").splitlines() if line.strip()]
        assert [paragraph.text for paragraph in read_text(seed).paragraphs] == lines
        assert len(lines) == 11


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (ARABIC, "utf-8"),
        (ARABIC, "utf-8-sig"),
        (ARABIC, "utf-16"),
        (ARABIC, "utf-16-le"),
        (ARABIC, "utf-16-be"),
        (ARABIC, "utf-32"),
        (GERMAN, "utf-16-le"),
        (JAPANESE, "utf-16-be"),
        (ARABIC, "windows-1256"),
        (GERMAN, "windows-1252"),
        (POLISH, "windows-1250"),
        (TURKISH, "windows-1254"),
        (RUSSIAN, "windows-1251"),
        (RUSSIAN, "koi8-r"),
        (JAPANESE, "shift_jis"),
        (JAPANESE, "euc-jp"),
        (JAPANESE, "iso2022_jp"),
    ],
)
def test_encodings_are_told_from_the_bytes(tmp_path: Path, text: str, encoding: str) -> None:
    """Unicode with and without a mark and common legacy encodings are read as they were written."""
    assert read(tmp_path, text.encode(encoding)) == text.split("\n")


def test_an_encoding_that_the_person_names_is_used(tmp_path: Path) -> None:
    """The person's word counts, and a name that no codec has is told in a sentence."""
    path = tmp_path / "text.txt"
    path.write_bytes("déjà".encode("cp850"))
    assert read_text(path, encoding="cp850").paragraphs[0].text == "déjà"
    with pytest.raises(BadInputError, match="input-encoding-unknown"):
        read_text(path, encoding="klingon")


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r", "\x85", "\u2028", "\u2029"])
def test_every_newline_ends_a_line(tmp_path: Path, newline: str) -> None:
    """LF, CRLF, CR, NEL, LS and PS all end lines, and white space around lines is stripped."""
    assert read(tmp_path, newline.join([" one \t", "", "two\u00a0", "", "", "three"]).encode()) == [
        "one",
        "two",
        "three",
    ]


@given(st.lists(st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"])), min_size=1), st.data())
def test_chunks_leave_no_trace(tmp_path_factory: pytest.TempPathFactory, lines: list[str], data: st.DataObject) -> None:
    """However long the lines and whatever the newlines, the text is cut where the newlines are."""
    lines = [data.draw(st.sampled_from([1, 1, 300_000 // (len(line) + 1)])) * line for line in lines[:3]] + lines[3:]
    newlines = data.draw(st.lists(st.sampled_from(["\n", "\r\n", "\r"]), min_size=len(lines), max_size=len(lines)))
    text = "".join(line + newline for line, newline in zip(lines, newlines, strict=True))
    expected = [line.strip() for line in lines if line.strip()]
    assert read(tmp_path_factory.getbasetemp(), text.encode("utf-8-sig"), Splitting.LINES) == expected


WRAPPED = """\
The committee met on Tuesday to discuss the plan for the
coming year, which had been drawn up by the two offices.
Nobody objected.

A second meeting is planned for the spring. The members
will then decide which of the projects can be paid for
from this year's budget.
"""


def test_wrapped_text_is_joined_at_blank_lines() -> None:
    """Lines that end because the next word would not fit are parts of a paragraph."""
    assert decide_splitting(WRAPPED.split("\n")) is Splitting.BLANK_LINES


def test_wrapped_lines_are_joined_as_their_script_writes(tmp_path: Path) -> None:
    """Latin lines are joined with a space, Chinese ones without, and Korean ones with."""
    assert read(tmp_path, b"one two\nthree four\n\nfive six\nseven") == ["one two three four", "five six seven"]
    assert (
        read(tmp_path, "这是第一行文字而\n且还有第二行。\n\n另一段也有两行\n文字。".encode())[0]
        == "这是第一行文字而且还有第二行。"
    )
    assert read(tmp_path, "하나 둘 셋\n넷 다섯\n\n여섯 일곱\n여덟".encode()) == ["하나 둘 셋 넷 다섯", "여섯 일곱 여덟"]


@pytest.mark.parametrize(
    "text",
    [
        "One.\nTwo.\nThree.",
        "A title\nThe first paragraph ends here.\nSo does the second.\nAnd the third!\n\n\nComments (0)",
        "\n".join(f"Item {n}" + " of a list" * (n % 4) for n in range(20)) + "\n\nEnd",
        "\n\n".join(["A paragraph a block"] * 5),
        ("长" * 180 + "\n") * 3 + "\n终",
    ],
)
def test_lines_that_are_paragraphs_stay_apart(text: str) -> None:
    """No blank lines, complete sentences, long lists, single lines and very long lines are not joined."""
    assert decide_splitting(text.split("\n")) is Splitting.LINES


def test_the_person_overrides_the_splitting(tmp_path: Path) -> None:
    """Either way of splitting can be asked for."""
    assert len(read(tmp_path, WRAPPED.encode(), Splitting.LINES)) == 6
    assert len(read(tmp_path, b"One.\nTwo.\nThree.\n\nFour.", Splitting.BLANK_LINES)) == 2


def test_damaged_text_opens_with_a_warning(tmp_path: Path) -> None:
    """A few bad bytes in UTF-8, half a UTF-16 unit and stray zero bytes are told, and the rest is read."""
    path = tmp_path / "text.txt"
    for data, key, shown in [
        (ARABIC.encode() + b"\xff", "text-damaged", "\ufffd"),
        (ARABIC.encode("utf-16") + b"\x00", "text-damaged", "\ufffd"),
        (b"Some words with one\0 zero byte between them, and many more words after it.", "text-nul", "one zero"),
        (b"x" * 300_000 + ARABIC.encode() * 50 + "é".encode("latin-1"), "text-damaged", "\ufffd"),
    ]:
        path.write_bytes(data)
        parsed = read_text(path)
        assert [warning.key for warning in parsed.warnings] == [key]
        assert any(shown in paragraph.text for paragraph in parsed.paragraphs)


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n" + bytes(64), bytes(range(256)), b"\x7fELF\2\1\1" + bytes(99)])
def test_binary_files_are_refused(tmp_path: Path, data: bytes) -> None:
    """What holds control characters that no text holds is no text."""
    with pytest.raises(BadInputError, match="input-binary"):
        read(tmp_path, data)


@given(st.binary(min_size=1, max_size=400))
def test_any_bytes_are_read_or_refused(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    """No bytes raise anything but BadInputError, and what is read is stripped text."""
    try:
        paragraphs = read(tmp_path_factory.getbasetemp(), data)
    except BadInputError:
        return
    assert all(text == text.strip() != "" for text in paragraphs)


def test_shifts_that_lead_nowhere_do_not_end_the_reading(tmp_path: Path) -> None:
    """What begins like ISO-2022-JP and is none is read as far as it is text."""
    assert read(tmp_path, b"ms\x1b$B\x1b$B\x1b$xmlns='x'")[-1].endswith("xmlns='x'")


def test_zero_bytes_in_every_line_are_damage(tmp_path: Path) -> None:
    """Text with a zero byte in every line is no UTF-16: the bytes are left out."""
    assert read(tmp_path, b"good words here\0 and there\n" * 1000) == ["good words here and there"] * 1000


def test_two_encodings_in_one_file_open_as_far_as_they_are_sound(tmp_path: Path) -> None:
    """Lines in UTF-8 are read where others of the same file are in Windows-1256."""
    found = read(tmp_path, "مرحبا بكم\n".encode() * 5000 + "مرحبا بكم\n".encode("cp1256") * 5000)
    assert found[:5000] == ["مرحبا بكم"] * 5000
