"""The HTML report: well-formed, safe with hostile content, and bidi-correct on a browser's screen."""

import json
import re
import shutil
import subprocess
from html import unescape
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import pytest

from reader.core.report import Report, Words
from reader.core.report.html import html_report

CHROMIUM = next((name for name in ("chromium", "chromium-browser", "google-chrome") if shutil.which(name)), None)
CODES = ("334-KH/TU", "356-KH/TU", "239/KH-UBND", "59-NQ/TW", "19/DA-UBND")
_VOID = {"meta", "br"}


class Page(HTMLParser):
    """Every element with its attributes, and the text; open elements have to be closed in order."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.open: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in _VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


def page_of(report: Report, words: Words) -> str:
    return "".join(html_report(report, words))


def test_hostile_content_stays_text(hostile_report: Report, words: Words) -> None:
    """Nothing from documents, names or notes becomes an element, an attribute, a script or an unsafe link."""
    source = page_of(hostile_report, words)
    page = Page(source)
    assert not page.open
    tags = {tag for tag, _ in page.elements}
    assert not tags & {"script", "img", "iframe", "link", "object", "form", "base", "isvg"}
    names = {name for _, attributes in page.elements for name in attributes}
    assert not [name for name in names if name.startswith("on") or name == "src"]
    targets = [attributes["href"] or "" for _, attributes in page.elements if "href" in attributes]
    assert targets
    assert all(re.match(r"#r\d+$|https?://|mailto:", target) for target in targets)
    assert not re.search("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff\u202d\u202e]", source)
    text = "".join(page.texts)
    assert "<script>alert(1)</script>" in text
    assert "=HYPERLINK(" in text


def test_nothing_is_fetched_and_nothing_runs(seed_report: Report, words: Words) -> None:
    """The page stands alone: no script, no address outside its links, and a policy that forbids both."""
    page = Page(page_of(seed_report, words))
    assert not [a for tag, a in page.elements if tag in {"script", "link", "img"} or "src" in a]
    policy = next(a["content"] for tag, a in page.elements if "http-equiv" in a)
    assert policy is not None
    assert "default-src 'none'" in policy
    assert "url(" not in page_of(seed_report, words)


def test_paragraphs_have_their_direction_and_tokens_their_isolates(seed_report: Report, words: Words) -> None:
    """Every paragraph states its direction and language; every code stands in an isolate of its own."""
    source = page_of(seed_report, words)
    page = Page(source)
    paragraphs = [a for tag, a in page.elements if tag == "p" and "lang" in a]
    assert len(paragraphs) == 22
    assert {a["dir"] for a in paragraphs} == {"rtl"}
    plain = [re.sub(r"<[^>]+>", "", unescape(bdi)) for bdi in re.findall(r'<bdi dir="ltr"[^>]*>(.*?)</bdi>', source)]
    for code in CODES:
        assert plain.count(code) == 2 + (code == "334-KH/TU")  # a note has it too


def test_what_was_decided_is_told(seed_report: Report, words: Words) -> None:
    """Statuses, notes, findings and dismissals stand with their rows, open findings in a list on top as well."""
    source = page_of(seed_report, words)
    assert source.count('<article class="reviewed"') == 3
    row = source[source.index('id="r8"') : source.index('id="r9"')]
    assert "needs-work" in source[source.index('id="r8"') - 40 : source.index('id="r8"')]
    assert "second line" in row
    assert "2026-03-06 05:00 UTC" in row
    assert "Mai &lt;i&gt;N&lt;/i&gt;" in row
    assert "SDGs" in row
    dismissed = source[source.index('id="r4"') : source.index('id="r5"')]
    assert "dismissed: " in dismissed
    assert "as it is" in dismissed
    listed = source[source.index('<section class="open">') : source.index("<main")]
    assert 'href="#r8"' in listed


_MEASURE = """
<script>
const found = [];
for (const row of document.querySelectorAll("p[dir]")) {
  const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT), nodes = [];
  let text = "";
  while (walker.nextNode()) for (let i = 0; i < walker.currentNode.data.length; i++) {
    nodes.push([walker.currentNode, i]); text += walker.currentNode.data[i];
  }
  for (const code of CODES) for (let at = text.indexOf(code); at >= 0; at = text.indexOf(code, at + 1)) {
    const boxes = nodes.slice(at, at + code.length).map(([node, i]) => {
      const range = document.createRange();
      range.setStart(node, i); range.setEnd(node, i + 1);
      const box = range.getBoundingClientRect();
      return [box.left, box.right, box.top];
    });
    found.push([row.id, code, boxes]);
  }
}
document.body.textContent = "MEASURED" + JSON.stringify(found) + "END";
</script>
"""


def measured(page: str, folder: Path) -> list[tuple[str, str, list[tuple[float, float, float]]]]:
    """Where Chromium puts each character of each code."""
    assert CHROMIUM is not None
    path = folder / "page.html"
    script = _MEASURE.replace("CODES", json.dumps(CODES), 1)
    unlocked = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", page)
    path.write_text(unlocked.replace("</body>", f"{script}</body>"), encoding="utf-8")
    arguments = ["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--window-size=1280,900"]
    profile = f"--user-data-dir={folder / 'profile'}"
    run = subprocess.run(
        [CHROMIUM, *arguments, profile, "--dump-dom", path.as_uri()], capture_output=True, check=True, timeout=120
    )
    answer = re.search(r"MEASURED(.*)END", run.stdout.decode("utf-8"), re.DOTALL)
    assert answer is not None
    return [(where, code, [(*box,) for box in boxes]) for where, code, boxes in json.loads(unescape(answer[1]))]


def is_whole(boxes: list[tuple[float, float, float]]) -> bool:
    """Whether the characters stand in order from left to right on one line, each where the one before ends."""
    return all(
        abs(left[1] - right[0]) < 1.5 and left[0] < right[0] and abs(left[2] - right[2]) < 2
        for left, right in pairwise(boxes)
    )


@pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine to show the report")
def test_codes_are_whole_on_the_screen(seed_report: Report, words: Words, tmp_path: Path) -> None:
    """In Chromium each code stands whole, character by character; without the report's isolates it does not."""
    source = page_of(seed_report, words)
    control = '<p dir="rtl" id="plain">پلان نمبر 334-KH/TU پر</p></body>'
    found = measured(source.replace("</body>", control), tmp_path)
    shown = [(code, is_whole(boxes)) for where, code, boxes in found if where != "plain"]
    assert sorted(code for code, _ in shown) == sorted([*CODES, *CODES, "334-KH/TU"])
    assert all(whole for _, whole in shown)
    assert [is_whole(boxes) for where, _, boxes in found if where == "plain"] == [False]
