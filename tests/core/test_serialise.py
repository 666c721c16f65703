"""JSON for the command line: the field names and numbering that other programs rely on."""

import json

from reader.core.findings import Finding
from reader.core.serialise import align_json, check_json, entities_json
from reader.wording import explanation, sentence
from tests.core.entities.reading import read

_READING = read(
    ("ur", ["پلان نمبر 334-KH/TU، 2025 میں", "6 مارچ، 2025 کو 38 افراد", "کے کے"]),
    ("ar", ["الخطة رقم 334-KH/TU لعام 2025", "في 6 مارس 2025 37 شخصا", "في في"]),
)


def test_align_tells_versions_and_rows() -> None:
    """Versions have path, language, direction and count; rows their cells, origin and confidence."""
    table = align_json(_READING.documents, _READING.alignment)
    assert table["versions"][0] == {"path": "ur.txt", "language": "ur", "direction": "rtl", "paragraphs": 3}
    assert table["rows"][1] == {"cells": [[1], [1]], "origin": "given", "confidence": None}


def test_entities_tells_mentions_with_their_entities() -> None:
    """The same thing has one number in both versions, offsets cut the text out, and every entity has its reason."""
    table = entities_json(_READING, sentence)
    codes = [mention for mention in table["mentions"] if mention["kind"] == "code"]
    assert [set(mention) for mention in codes] == [
        {"version", "paragraph", "start", "end", "text", "kind", "value", "entity"}
    ] * 2
    assert codes[0]["entity"] == codes[1]["entity"]
    for mention in table["mentions"]:
        text = _READING.documents[mention["version"]].paragraphs[mention["paragraph"]].text
        assert text[mention["start"] : mention["end"]] == mention["text"]
    entity = table["entities"][codes[0]["entity"]]
    assert (entity["id"], entity["kind"], entity["value"]) == (codes[0]["entity"], "code", "334-KH/TU")
    assert entity["versions"] == [0, 1]
    assert entity["reason"]
    assert {mention["entity"] for mention in table["mentions"]} == {entity["id"] for entity in table["entities"]}


def _explained(finding: Finding) -> str:
    return sentence(explanation(finding, ("Urdu", "Arabic")))


def test_check_tells_findings_and_is_json() -> None:
    """Findings have kind, severity, row, sentence, mentions and fingerprint; the whole can be written as JSON."""
    table = json.loads(json.dumps(check_json(_READING, sentence, _explained)))
    finding = next(finding for finding in table["findings"] if finding["kind"] == "values-differ")
    assert set(finding) == {"kind", "severity", "row", "message", "mentions", "fingerprint"}
    assert (finding["severity"], finding["row"]) == ("error", 1)
    assert [mention["text"] for mention in finding["mentions"]] == ["38", "37"]
    assert "38" in finding["message"]
    assert all(isinstance(mention["entity"], int) for f in table["findings"] for mention in f["mentions"])
