"""The glossary: decisions on what is the same, and terms."""

from reader.core.findings import FindingKind, Severity
from reader.core.glossary import Decision, Glossary, Term
from reader.core.reading import RowAnalysis
from tests.core.entities.reading import read


def _linked(row: RowAnalysis) -> list[set[str]]:
    return [{row.mentions[at].text for at in link.mentions} for link in row.links if len(link.mentions) > 1]


def test_wordings_that_the_person_joined_are_linked() -> None:
    """Two wordings that are the same thing by decision are one entity, clitics and case left aside."""
    decision = Decision((0, "the Goals"), (1, "الأهداف"), same=True)
    glossary = Glossary(decisions=(decision,))
    row = read(("en", ["About The Goals."]), ("ar", ["عن والأهداف"]), glossary=glossary).rows[0]
    assert _linked(row) == [{"The Goals", "الأهداف"}]
    assert not _linked(read(("en", ["About The Goals."]), ("ar", ["عن والأهداف"])).rows[0])


def test_decisions_hang_together() -> None:
    """If one wording is the same as two others, the two are the same as well."""
    one, two, three = (0, "alpha rule"), (1, "Erste Regel"), (2, "règle première")
    glossary = Glossary(decisions=(Decision(one, two, same=True), Decision(two, three, same=True)))
    row = read(("en", ["alpha rule"]), ("de", ["Das"]), ("fr", ["règle première"]), glossary=glossary).rows[0]
    assert _linked(row) == [{"alpha rule", "règle première"}]


def test_values_that_the_person_parted_are_not_linked() -> None:
    """A decision that two values are not the same keeps them apart."""
    texts = ("en", ["about 7,000"]), ("de", ["etwa 7.000"])
    assert len(_linked(read(*texts).rows[0])) == 1
    glossary = Glossary(decisions=(Decision((0, "7,000"), (1, "7.000"), same=False),))
    assert not _linked(read(*texts, glossary=glossary).rows[0])


def test_a_term_that_is_worded_otherwise_is_told() -> None:
    """Where one version has a term, the other has one of its right forms, or it is a finding."""
    glossary = Glossary(terms=(Term((("en", ("heart attack",)), ("de", ("Herzinfarkt", "Infarkt")))),))
    reading = read(
        ("en", ["A heart attack.", "A heart attack."]), ("de", ["Ein Infarkt.", "Ein Herzanfall."]), glossary=glossary
    )
    assert [[f.kind for f in row.findings] for row in reading.rows] == [[], [FindingKind.TERM]]
    assert reading.rows[1].findings[0].severity is Severity.WARNING


def test_a_forbidden_form_is_told_where_it_stands() -> None:
    """A form that the termbase forbids is found with its span."""
    glossary = Glossary(terms=(Term((), (("de", ("Handy",)),)),))
    finding = read(("en", ["A phone."]), ("de", ["Ein Handy."]), glossary=glossary).rows[0].findings[0]
    assert (finding.kind, finding.mentions[0].text) == (FindingKind.TERM, "Handy")


def test_a_large_glossary_costs_no_more_than_a_small_one() -> None:
    """Paragraphs are looked up in an index, so that thousands of terms are read at once."""
    terms = tuple(Term((("en", (f"term{n} word",)), ("de", (f"wort{n}",)))) for n in range(20_000))
    row = read(("en", ["some term777 word"]), ("de", ["ein Wort"]), glossary=Glossary(terms=terms)).rows[0]
    assert [f.kind for f in row.findings if f.kind is FindingKind.TERM] == [FindingKind.TERM]


TERMS = Glossary(
    terms=(
        Term((("en", ("supplier",)), ("fr", ("fournisseur",)))),
        Term((("en", ("bank",)), ("fr", ("banque",)))),
    )
)


def test_terms_are_linked_like_entities() -> None:
    """The places of a term are one entity in every row, the n-th with the n-th, with the glossary as the reason."""
    reading = read(
        ("en", ["The supplier pays the supplier.", "Each supplier signs."]),
        ("fr", ["Le fournisseur paie le fournisseur.", "Chaque fournisseur signe."]),
        glossary=TERMS,
    )
    links = [[link for link in row.links if link.reason and link.reason.key == "reason.term"] for row in reading.rows]
    assert [len(row) for row in links] == [2, 1]
    assert len({link.entity for row in links for link in row}) == 1
    first = reading.rows[0]
    assert [[first.mentions[at].start for at in link.mentions] for link in links[0]] == [[4, 3], [22, 23]]
    assert not [finding for row in reading.rows for finding in row.findings]
    (entity,) = (entity for entity in reading.entities if entity.value == "supplier")
    assert entity.counts == (3, 3)


def test_a_term_without_partner_is_a_finding_and_no_link() -> None:
    """Worded otherwise in French, the term is told once, and nothing of it is an entity in one version only."""
    reading = read(("en", ["The supplier pays."]), ("fr", ["Le vendeur paie."]), glossary=TERMS)
    assert [finding.kind for finding in reading.rows[0].findings] == [FindingKind.TERM]
    assert not reading.rows[0].links


def test_a_name_keeps_what_is_a_term_in_it() -> None:
    """With a term inside it or without, a name is linked as it is without a glossary."""
    texts = (("en", ["He left the Federal Bank in 2019."]), ("fr", ["Il a quitté la Banque fédérale en 2019."]))

    def linked(glossary: Glossary | None) -> list[list[str]]:
        row = read(*texts, glossary=glossary).rows[0]
        return [[row.mentions[at].text for at in link.mentions] for link in row.links]

    assert linked(TERMS) == linked(None) == [["Federal Bank", "Banque fédérale"], ["2019", "2019"]]


def test_a_term_inside_a_longer_one_is_left_alone() -> None:
    """Where a text has the longer of two terms, the shorter one in it is no mention of its own."""
    terms = (("main supplier", "grand fournisseur"), ("supplier", "fournisseur"))
    glossary = Glossary(terms=tuple(Term((("en", (english,)), ("fr", (french,)))) for english, french in terms))
    row = read(("en", ["a main supplier"]), ("fr", ["un grand fournisseur"]), glossary=glossary).rows[0]
    assert _linked(row) == [{"main supplier", "grand fournisseur"}]
