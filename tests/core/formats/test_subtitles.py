"""Subtitles: cues in the order of their times, without formatting."""

from collections.abc import Callable
from pathlib import Path

import pytest

from reader.core.formats.subtitles import read_subtitles
from reader.core.message import BadInputError

Write = Callable[..., Path]

SRT = """1
00:00:03,000 --> 00:00:04,000
<i>Second</i> cue,
two lines

2
00:00:01,000 --> 00:00:02,000
{\\an8}مرحبا

3
00:00:05,000 --> 00:00:06,000

"""
VTT = """WEBVTT - title

NOTE not shown

intro
00:01.000 --> 00:02.000 align:start
مرحبا

00:03.000 --> 00:04.000
<v Bob><i>Second</i> cue,
two lines
"""


@pytest.mark.parametrize(("name", "content"), [("a.srt", SRT), ("a.vtt", VTT), ("a.txt", SRT)])
def test_cues_are_paragraphs(text: Write, name: str, content: str) -> None:
    """A cue is a paragraph: its lines joined, its tags, notes and times gone, empty ones left out."""
    assert [p.text for p in read_subtitles(text(name, content)).paragraphs] == ["مرحبا", "Second cue, two lines"]


def test_a_file_without_cues_has_nothing_to_show(text: Write) -> None:
    """A header alone gives no paragraphs, or is refused."""
    try:
        assert read_subtitles(text("a.vtt", "WEBVTT\n")).paragraphs == []
    except BadInputError as error:
        pytest.fail(str(error))


def test_times_and_references_inside_of_a_cue_are_no_text(text: Write) -> None:
    """WebVTT sets times into cues and writes "&" as a reference: people see neither."""
    path = text("a.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nHello <00:00:01.500><c.yellow>there</c> &amp; you\n")
    assert [p.text for p in read_subtitles(path).paragraphs] == ["Hello there & you"]
