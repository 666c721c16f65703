"""Preferences: kept and read back, whatever the file holds."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.alignment import align
from reader.core.analysis import analyse
from reader.core.conventions import Convention, DateOrder, DecimalMark, version_keys
from reader.core.findings import FindingKind, Order, Severity
from reader.core.formats import read_documents
from reader.core.glossary import Glossary
from reader.preferences import (
    COLUMNS,
    HOLD_KEYS,
    LANGUAGES,
    MODES,
    SIZES,
    SPACINGS,
    THEMES,
    ZOOMS,
    Face,
    Memory,
    Preferences,
    Recent,
    SideState,
    decoded_preferences,
    encoded_preferences,
    load_memory,
    load_preferences,
    save_memory,
    save_preferences,
)

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)
conventions = st.builds(
    Convention, st.none() | st.sampled_from(DateOrder), st.none() | st.sampled_from(DecimalMark)
).filter(lambda said: said != Convention())
faces = st.builds(Face, st.text(min_size=1), st.floats(*SIZES))
preferences = st.builds(
    Preferences,
    theme=st.sampled_from(THEMES),
    mode=st.sampled_from(MODES),
    language=st.sampled_from(("", *LANGUAGES)),
    hold_key=st.sampled_from(HOLD_KEYS),
    zoom=st.floats(*ZOOMS),
    spacing=st.floats(*SPACINGS),
    column=st.just(0) | st.integers(*COLUMNS),
    faces=st.dictionaries(st.text(), faces, max_size=3),
    conventions=st.dictionaries(st.text(), conventions, max_size=3),
    severities=st.dictionaries(st.sampled_from(FindingKind), st.none() | st.sampled_from(Severity)),
    glossaries=st.lists(st.text(min_size=1), max_size=3).map(tuple),
    reviews=st.text(),
)


@given(preferences)
def test_what_was_chosen_comes_back(chosen: Preferences) -> None:
    """Preferences survive the way through JSON, whatever they are."""
    assert decoded_preferences(json.loads(json.dumps(encoded_preferences(chosen)))) == chosen


@given(st.dictionaries(st.sampled_from(sorted(encoded_preferences(Preferences()))), json_values))
def test_nonsense_takes_its_default(stored: dict[str, object]) -> None:
    """A file with anything in it under the known names gives sound preferences, and those can be written again."""
    read = decoded_preferences(stored)
    assert decoded_preferences(json.loads(json.dumps(encoded_preferences(read)))) == read


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00", b"[1, 2]", b'{"theme": "da', b"[" * 100_000])
def test_a_broken_file_gives_the_defaults(tmp_path: Path, content: bytes) -> None:
    """Empty, binary, half written or hostile files are read as if there were none."""
    for name in ("preferences.json", "memory.json"):
        (tmp_path / name).write_bytes(content)
    assert load_preferences(tmp_path) == Preferences()
    assert load_memory(tmp_path) == Memory()


def test_one_wrong_value_costs_no_other(tmp_path: Path) -> None:
    """A value of the wrong type takes its default; those beside it are kept."""
    (tmp_path / "preferences.json").write_text('{"theme": "dark", "zoom": "big", "hold_key": 3, "unknown": 1}')
    assert load_preferences(tmp_path) == Preferences(theme="dark")


def test_files_are_written_whole_or_not_at_all(tmp_path: Path) -> None:
    """Both files come back from the folder, which is made; where none can be made the program is told."""
    folder = tmp_path / "new" / "place"
    assert save_preferences(Preferences(theme="dark"), folder)
    assert save_memory(Memory((Recent(("a.txt", "b.txt"), ("ur", "ar")),), "AAA=", reviews=("one",)), folder)
    assert load_preferences(folder).theme == "dark"
    assert load_memory(folder) == Memory((Recent(("a.txt", "b.txt"), ("ur", "ar")),), "AAA=", reviews=("one",))
    assert sorted(path.name for path in folder.iterdir()) == ["memory.json", "preferences.json"]
    (tmp_path / "file").write_text("")
    assert not save_preferences(Preferences(), tmp_path / "file")


def test_what_makes_no_sense_of_the_side_is_left_to_the_program(tmp_path: Path) -> None:
    """Sizes that no screen has, an unknown order and switches that are none take their defaults; the rest is kept."""
    side = '{"side": {"shown": 3, "width": -4, "height": 250, "order": "moon", "dismissed": true}}'
    (tmp_path / "memory.json").write_text(side, encoding="utf-8")
    assert load_memory(tmp_path).side == SideState(height=250, dismissed=True)
    kept = Memory(side=SideState(False, 320, 200, Order.SEVERITY, True))
    assert save_memory(kept, tmp_path)
    assert load_memory(tmp_path) == kept


def test_the_more_particular_face_goes_before() -> None:
    """A version's own family and size are taken, its language's and its script's for whatever they leave open."""
    chosen = Preferences(faces={"Arab": Face("Amiri", 20), "ur": Face("Gulzar"), "ur#2": Face(size=30)})
    first, second, arabic, english = version_keys(["ur", "ur", "ar", "en-GB"])
    assert chosen.face(first, "Arab") == Face("Gulzar", 20)
    assert chosen.face(second, "Arab") == Face("Gulzar", 30)
    assert chosen.face(arabic, "Arab") == Face("Amiri", 20)
    assert chosen.face(english, "Latn") == Face()
    assert Preferences(faces={"en": Face(size=9)}).face(english, "Latn") == Face(size=9)


def test_a_reading_is_remembered_once_and_first() -> None:
    """What is opened again moves to the front, and only so many are kept."""
    memory = Memory()
    for number in (*range(20), 15):
        memory = Memory(memory.having_read(Recent((f"{number}.txt",))))
    assert memory.recent[0].paths == ("15.txt",)
    assert len(memory.recent) == len(set(memory.recent)) == 12


def test_a_kind_of_findings_is_rated_as_the_person_says(seeds: tuple[Path, Path]) -> None:
    """A kind set to hint is a hint everywhere, a kind switched off is not there, others stay as they are."""
    documents = read_documents(seeds).documents
    rows = align(documents)
    plain = [f for row in analyse(documents, rows).rows for f in row.findings]
    assert {FindingKind.ONLY_IN_ONE_VERSION, FindingKind.BIDI_HAZARD} <= {f.kind for f in plain}
    chosen = Glossary(severities=((FindingKind.ONLY_IN_ONE_VERSION, Severity.HINT), (FindingKind.BIDI_HAZARD, None)))
    rated = [f for row in analyse(documents, rows, chosen).rows for f in row.findings]
    assert FindingKind.BIDI_HAZARD not in {f.kind for f in rated}
    assert {f.severity for f in rated if f.kind is FindingKind.ONLY_IN_ONE_VERSION} == {Severity.HINT}
    assert len(rated) == sum(f.kind is not FindingKind.BIDI_HAZARD for f in plain)
