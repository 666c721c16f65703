"""Plain text -> paragraphs: encoding, newlines, and what a paragraph is.

The file is decoded in chunks, so that its bytes, its decoded whole and its paragraphs are never in memory together.

**Encoding.** A byte order mark decides. Else UTF-16 is told by its spaces and line feeds, which stand at even offsets
with a zero byte beside them; else what decodes as UTF-8 is UTF-8; a text that is UTF-8 but for a few damaged bytes
stays UTF-8, with a warning; anything else is a legacy encoding, which charset-normalizer tells from a sample. What
holds control characters that no text holds is binary. Limits: UTF-16 without a mark, spaces and line feeds is not
recognised; the legacy encodings are those in use (_LEGACY); close relatives may be taken for each other.

**Paragraphs.** See `decide_splitting`.
"""

import codecs
import io
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice, pairwise
from pathlib import Path
from typing import TypeVar

from reader.core.document import Paragraph
from reader.core.formats.builder import Parsed
from reader.core.formats.options import Splitting
from reader.core.language import identify
from reader.core.message import BadInputError, Message

Made = TypeVar("Made")

_CHUNK = 1 << 18
_SAMPLE = 1 << 16
_BOMS = (  # the longer first: the mark of UTF-32 begins with that of UTF-16
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# The first shift to double bytes in the seven-bit encodings of East Asia, which are valid UTF-8 too.
_ESCAPES = ((b"\x1b$B", "iso2022_jp"), (b"\x1b$@", "iso2022_jp"), (b"\x1b$)C", "iso2022_kr"))
# What charset-normalizer may choose from: with rare encodings in the choice, short texts are often told wrongly.
_LEGACY = (
    *("cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258", "koi8_r", "koi8_u"),
    *("iso8859_2", "iso8859_5", "iso8859_6", "iso8859_7", "iso8859_8", "iso8859_9", "cp437", "cp720", "cp850"),
    *("cp862", "cp864", "cp866", "mac_roman", "gb18030", "big5", "cp932", "shift_jis", "euc_jp", "iso2022_jp"),
    *("euc_kr", "cp949", "cp874", "tis_620"),
)
# Windows' Latin code pages differ in some letters only: the language knows best which of them it is.
_LATIN = {"tr": "cp1254", "lt": "cp1257", "lv": "cp1257", "et": "cp1257", "vi": "cp1258"} | dict.fromkeys(
    ("pl", "cs", "sk", "hu", "ro", "hr", "sl", "bs", "sq"), "cp1250"
)
# C0 controls that no text holds; tab, line feed, vertical tab, form feed, return and escape (ISO 2022) it may.
_NOT_TEXT = bytes(sorted(set(range(32)) - {9, 10, 11, 12, 13, 27}))
_STRANGE = frozenset(("Cc", "Cn", "Co", "Cs"))
_TERMINAL = frozenset(".!?…:;。！？．：；؟۔؛।॥։።፧។၊။")
_CLOSING = "\"'”’»›)]}）」』】\u200e\u200f\u061c\u2069\u202c"


def read_text(path: Path, splitting: Splitting = Splitting.AUTO, encoding: str | None = None) -> Parsed:
    """The paragraphs of a plain text file and the warnings about it; BadInputError where it cannot be read."""
    lines, warnings = decoded(path, lambda pieces: list(_lines(pieces)), encoding)
    if splitting is Splitting.AUTO:
        splitting = decide_splitting(lines)
    return Parsed(paragraphs_of_lines(lines, splitting), warnings)


def decoded(
    path: Path, consume: Callable[[Iterator[str]], Made], encoding: str | None = None, hint: str | None = None
) -> tuple[Made, list[Message]]:
    """What `consume` makes of a text file's decoded pieces (line ends as line feeds), and warnings.

    `encoding` is the person's word, `hint` what the file says of itself, which counts where it is not UTF-8. `consume`
    may be called again, with the pieces from the beginning, where an encoding turns out to be wrong.
    """
    given = encoding or _marked_encoding(path)
    for attempt in (given,) if given else ("utf-8", hint):
        try:
            if attempt:
                return _consumed(path, consume, attempt, "strict")
        except UnicodeError:
            continue
        except LookupError as error:
            if encoding:
                name = Message.of("input-encoding-unknown", path=str(path), encoding=encoding)
                raise BadInputError(name) from error
    encoding = given or _legacy_encoding(path)
    try:
        return _consumed(path, consume, encoding, "strict")
    except UnicodeError:
        made, warnings = _replaced(path, consume, encoding)
        return made, [Message.of("text-damaged", path=path.name, encoding=encoding), *warnings]


def _replaced(path: Path, consume: Callable[[Iterator[str]], Made], encoding: str) -> tuple[Made, list[Message]]:
    """What is made of the pieces with a sign for what cannot be decoded."""
    try:
        return _consumed(path, consume, encoding, "replace")
    except UnicodeError:
        # Shifting encodings may give up; but for their shifts they are ASCII.
        return _consumed(path, consume, "utf-8", "replace")


def _consumed(
    path: Path, consume: Callable[[Iterator[str]], Made], encoding: str, errors: str
) -> tuple[Made, list[Message]]:
    """What is made of the pieces in one encoding; UnicodeError where they are not in it."""
    warnings: list[Message] = []
    # LookupError for codecs that decode to something else than text.
    b" ".decode(encoding, "replace")
    return consume(_decoded(path, encoding, errors, warnings)), warnings


def paragraphs_of_lines(lines: list[str], splitting: Splitting) -> list[Paragraph]:
    """The paragraphs of stripped lines: one a line, or one a run of non-empty lines."""
    if splitting is Splitting.BLANK_LINES:
        return [Paragraph(_join(run)) for run in _runs(lines)]
    return [Paragraph(line) for line in lines if line]


def decide_splitting(lines: Sequence[str]) -> Splitting:
    """Whether the stripped lines of a file are paragraphs themselves, or runs of non-empty lines are.

    Only lines that another line follows at once can tell, and only where blank lines exist. They are paragraphs where
    most of them end as sentences end, or where they are longer than anybody wraps lines. They are parts of paragraphs
    where most were *forced* to end where they do: the next line's first word would have passed the file's width.
    Neither: short runs (verses, addresses) hold together, long runs are lists of lines.
    """
    sample = list(islice(lines, 20_000))
    inner = [(line, following) for line, following in pairwise(sample) if line and following]
    runs = sum(1 for line, following in pairwise(["", *sample]) if following and not line)
    if not inner or runs < 2:
        return Splitting.LINES
    ended = sum(line.rstrip(_CLOSING)[-1:] in _TERMINAL for line, _ in inner) / len(inner)
    lengths = sorted(len(line) for line, _ in inner)
    if (len(inner) >= 3 and ended >= 0.6) or lengths[len(lengths) // 2] > 160:
        return Splitting.LINES
    width = lengths[len(lengths) * 9 // 10]
    forced = sum(len(line) + _first_word(following) > width for line, following in inner) / len(inner)
    return Splitting.BLANK_LINES if forced >= 0.7 or len(inner) / runs <= 7 else Splitting.LINES


def _first_word(line: str) -> int:
    """What a line's first word and the space before it would have taken; scripts without spaces break anywhere."""
    return 1 if wide(line[0]) else 1 + len(line.split(maxsplit=1)[0])


def wide(character: str) -> bool:
    """Whether lines may be broken, and are joined again, beside this character without a space."""
    return unicodedata.east_asian_width(character) in "WF" and not "\uac00" <= character <= "\ud7a3"


def _runs(lines: Iterable[str]) -> Iterator[list[str]]:
    run: list[str] = []
    for line in lines:
        if line:
            run.append(line)
        elif run:
            yield run
            run = []
    if run:
        yield run


def _join(run: list[str]) -> str:
    """One paragraph of wrapped lines: joined with spaces, but for scripts that write none."""
    if not any(wide(line[0]) for line in run[1:]):
        return " ".join(run)
    pieces = [run[0]]
    for before, line in pairwise(run):
        pieces += [line] if wide(before[-1]) and wide(line[0]) else [" ", line]
    return "".join(pieces)


def _lines(pieces: Iterator[str]) -> Iterator[str]:
    """The stripped lines of a text that comes in pieces; long runs of empty lines come shortened."""
    pending: list[str] = []
    for piece in pieces:
        text = piece
        while "\n\n\n" in text:
            text = text.replace("\n\n\n", "\n\n")
        first, *others = text.split("\n")
        pending.append(first)
        if others:
            last = others.pop()
            yield "".join(pending).strip()
            yield from map(str.strip, others)
            pending = [last]
    yield "".join(pending).strip()


def _decoded(path: Path, encoding: str, errors: str, warnings: list[Message]) -> Iterator[str]:
    """The file's text in pieces, every kind of newline as a line feed, zero bytes left out."""
    # Translating CR is stateful (a CRLF may be cut in two by a chunk's end): Python's own decoder does it.
    decoder = io.IncrementalNewlineDecoder(codecs.getincrementaldecoder(encoding)(errors), translate=True)
    with path.open("rb") as file:
        while True:
            chunk = file.read(_CHUNK)
            text = decoder.decode(chunk, final=not chunk)
            for newline in "\x85\u2028\u2029":
                if newline in text:
                    text = text.replace(newline, "\n")
            if "\0" in text:
                text = text.replace("\0", "")
                if not warnings:
                    warnings.append(Message.of("text-nul", path=path.name))
            if text:
                yield text
            if not chunk:
                return


def _marked_encoding(path: Path) -> str | None:
    """The encoding that the file's beginning gives away, if any; BadInputError where it is not text at all."""
    with path.open("rb") as file:
        head = file.read(_SAMPLE)
    for mark, name in _BOMS:
        if head.startswith(mark):
            return name
    shifted = next((name for escape, name in _ESCAPES if escape in head and head.isascii()), None)
    if shifted:
        return shifted
    stray = _stray_nul(head)
    utf16 = _utf16(head) if b"\0" in head and not stray else None
    if utf16 is None and not stray and len(head) - len(head.translate(None, _NOT_TEXT)) > max(1, len(head) / 200):
        raise BadInputError(Message.of("input-binary", path=str(path)))
    return utf16


def _stray_nul(head: bytes) -> bool:
    """Whether the zero bytes are few and stand in sound UTF-8: damage then, not half of UTF-16.

    There may be more of them where no other controls are: UTF-16 has those, or a zero byte in every other place.
    """
    try:
        codecs.getincrementaldecoder("utf-8")().decode(head)
    except UnicodeDecodeError:
        return False
    clean = len(head.translate(None, _NOT_TEXT[1:])) == len(head)
    return head.count(0) <= len(head) / (8 if clean else 50)


def _utf16(head: bytes) -> str | None:
    """UTF-16 without a mark: the byte order in which spaces and line feeds stand at even offsets, if either does."""
    head = head[: len(head) // 2 * 2]
    pairs = [(head[i], head[i + 1]) for i in range(0, len(head), 2)]
    little = sum(high == 0 and low in b" \n\r" for low, high in pairs)
    big = sum(high == 0 and low in b" \n\r" for high, low in pairs)
    name = "utf-16-le" if little > big else "utf-16-be"
    text = head.decode(name, "replace")
    strange = sum((unicodedata.category(c) in _STRANGE and c not in "\t\n\v\f\r") or c == "\ufffd" for c in text)
    return name if max(little, big) and strange <= len(text) / 100 else None


def _legacy_encoding(path: Path) -> str:
    """The encoding of a file that is not sound UTF-8: UTF-8 where little of it is damaged, else as a sample tells."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    sound = 0
    with path.open("rb") as file:
        sample = b""
        while chunk := file.read(_CHUNK):
            try:
                sound += len(chunk) - len(decoder.decode(chunk))
            except UnicodeDecodeError as error:
                sound += sum(byte >= 0xC0 for byte in error.object[: error.start][-_SAMPLE:])
                # `error.object` begins with what the chunk before left over: the place is right to a few bytes.
                file.seek(max(0, file.tell() - len(chunk) + error.start - 1024))
                sample = file.read(_SAMPLE)
                break
    decoded = sample.decode("utf-8", "replace")
    damaged = decoded.count("\ufffd")
    sound += sum(character > "\x7f" for character in decoded) - damaged
    # By chance hardly two bytes of a legacy encoding make a sound sequence.
    if damaged <= sound / 4:
        return "utf-8"
    encoding = _most_likely(sample)
    if encoding is None and sound > damaged / 10:
        return "utf-8"
    if encoding is None:
        raise BadInputError(Message.of("input-undecodable", path=str(path)))
    return encoding


def _most_likely(sample: bytes) -> str | None:
    """The legacy encoding that makes most sense of a sample."""
    from charset_normalizer import from_bytes  # noqa: PLC0415  # needed by few files

    best = from_bytes(sample, cp_isolation=list(_LEGACY)).best()
    if best is None:
        return None
    if best.encoding not in {"cp1252", *_LATIN.values()}:
        return best.encoding
    latin = _LATIN.get(identify(sample.decode(best.encoding, "replace")), "cp1252")
    try:
        sample.decode(latin)
    except UnicodeDecodeError:
        return best.encoding
    return latin
