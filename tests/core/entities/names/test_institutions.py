"""Institutions whose names are translated word by word."""

import pytest

from reader.core.entities.model import Kind
from tests.core.entities.reading import read


def _names(one: tuple[str, str], other: tuple[str, str]) -> set[tuple[str, str]]:
    [row] = read((one[0], [one[1]]), (other[0], [other[1]])).rows
    linked = [[row.mentions[at] for at in link.mentions] for link in row.links if len(link.mentions) == 2]
    return {(a.text, b.text) for a, b in linked if a.kind is Kind.ORG}


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (
            ("en", "It was said by the National Health Council on the way."),
            ("ar", "وقد قال ذلك المجلس الوطني للصحة في الطريق."),
            ("National Health Council", "المجلس الوطني للصحة"),
        ),
        (
            ("ar", "وأعلنت وكالة الفضاء الوطنية ذلك."),
            ("ur", "یہ اعلان قومی خلائی ایجنسی نے کیا۔"),
            ("وكالة الفضاء الوطنية", "قومی خلائی ایجنسی"),
        ),
        (
            ("en", "He works for the Ministry of Education there."),
            ("ru", "Он работает там в Министерстве образования."),
            ("Ministry of Education", "Министерстве образования"),
        ),
        (
            ("de", "Der Oberste Gerichtshof hat geurteilt."),
            ("fr", "La Cour suprême a jugé."),
            ("Oberste Gerichtshof", "Cour suprême"),
        ),
        (
            ("en", "The Federal Police came."),
            ("es", "Llegó la Policía Federal."),
            ("Federal Police", "Policía Federal"),
        ),
        (
            ("he", "המועצה הלאומית לחינוך החליטה"),
            ("fa", "شورای ملی آموزش تصمیم گرفت"),
            ("מועצה הלאומית לחינוך", "شورای ملی آموزش"),
        ),
    ],
)  # fmt: skip  # a case each
def test_institutions_are_linked_word_by_word(
    one: tuple[str, str], other: tuple[str, str], expected: tuple[str, str]
) -> None:
    """What an institution is and what it is for agree in any order of the words; clitics stay outside."""
    assert expected in _names(one, other)


@pytest.mark.parametrize(
    ("english", "german"),
    [
        ("The National Health Council met.", "Die Nationale Bank tagte."),
        ("The council discussed health.", "Der Rat sprach über Gesundheit."),
        ("A health council was set up.", "Ein Ministerium für Justiz wurde gebildet."),
        ("The National Health Council met.", "Der Nationale Rat für Handel und Forschung tagte."),
        ("The National Health Research Council met.", "Die Nationale Bank für Gesundheit und Forschung tagte."),
        ("The Health Potato Council met.", "Der Rat Kartoffel Gesundheit tagte."),
    ],
)
def test_other_institutions_are_not_linked(english: str, german: str) -> None:
    """Words that do not stand together, or do not agree, make no name."""
    assert not _names(("en", english), ("de", german))
