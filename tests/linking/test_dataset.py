"""Datasets: finding, adding, refusing, explaining."""

import datetime as dt

import attrs
import pytest

from kz_diplomacy import (
    Agreement,
    AgreementKind,
    Article,
    Country,
    Dataset,
    Evidence,
    InvalidArticleError,
    InvalidRecordError,
    Investment,
    InvestmentKind,
    Knowledge,
    Meeting,
    MeetingKind,
    ParsedArticle,
    Person,
    Status,
    TimeSpan,
    Visit,
    link,
)
from kz_diplomacy.knowledge import Official
from kz_diplomacy.linking import explain

KZ, KR = Country("KZ"), Country("KR")
TEXT = "On 16 August Aida Example was in Seoul."
VISIT = Visit(
    id="visit-1",
    status=Status.COMPLETED,
    rule="hand",
    visitors=(Person(name="Aida Example", country=KZ),),
    origin=KZ,
    destination=KR,
    date=TimeSpan.of("2021-08-16"),
    evidence=(
        Evidence(start=0, end=12, text=TEXT[:12], supports=("date",)),
        Evidence(start=13, end=25, text=TEXT[13:25], supports=("visitors",)),
    ),
)
TALKS = Meeting(
    id="meeting-1",
    status=Status.COMPLETED,
    rule="hand",
    kind=MeetingKind.BILATERAL,
    countries=(KZ, KR),
    date=TimeSpan.of("2021-08-16"),
    visit_id="visit-1",
)
PAPER = Agreement(
    id="agreement-1",
    status=Status.COMPLETED,
    rule="hand",
    kind=AgreementKind.TREATY,
    countries=(KZ, KR),
    visit_id="visit-1",
)
LOAN = Investment(id="investment-1", status=Status.COMPLETED, rule="hand", kind=InvestmentKind.LOAN)


def article(name: str, *visits: Visit, day: int = 17) -> ParsedArticle:
    return ParsedArticle(article=Article(id=name, text=TEXT, published=dt.date(2021, 8, day)), visits=visits)


@pytest.fixture
def data() -> Dataset:
    full = attrs.evolve(article("b", VISIT), meetings=(TALKS,), agreements=(PAPER,), investments=(LOAN,))
    return link([full, article("a", VISIT)])


def test_the_records_of_each_kind(data: Dataset) -> None:
    kinds = (data.visits, data.meetings, data.agreements, data.investments)
    assert [len(kind) for kind in kinds] == [1, 1, 1, 1]
    assert len(data) == 4
    assert repr(data) == "Dataset(2 articles, 4 linked records)"


def test_meetings_and_documents_name_the_linked_visit(data: Dataset) -> None:
    for linked in (*data.meetings, *data.agreements):
        assert isinstance(linked.record, Meeting | Agreement)
        assert linked.record.visit_id == data.visits[0].id


def test_a_record_is_found_by_the_id_of_any_source(data: Dataset) -> None:
    [visit] = data.visits
    assert all(data.find(source.id) is visit for source in visit.sources)
    assert data.source(visit.sources[1].id) is visit.sources[1]
    with pytest.raises(InvalidRecordError, match="has no record str 'visit-0'"):
        data.find("visit-0")


def test_an_id_stays_while_later_articles_join(data: Dataset) -> None:
    more = data.add([article("c", VISIT, day=20)])
    assert [visit.id for visit in more.visits] == [visit.id for visit in data.visits]
    assert len(more.visits[0].sources) == 3


def test_an_id_depends_on_what_is_said() -> None:
    named = {link([article("a", each)]).visits[0].id for each in (VISIT, attrs.evolve(VISIT, origin=None))}
    assert len(named) == 2
    again = attrs.evolve(VISIT, id="visit-2", rule="other")
    assert [source.id[-2:] == "-2" for source in link([article("a", VISIT, again)]).sources] == [False, True]


def test_an_article_counts_once(data: Dataset) -> None:
    assert data.add(data.articles) == data
    with pytest.raises(InvalidArticleError, match="two articles have the id str 'a'"):
        data.add([article("a")])


def test_a_refused_link_stays_refused(data: Dataset) -> None:
    one, other = (source.id for source in data.visits[0].sources)
    parted = data.refuse(one, other)
    assert [len(visit.sources) for visit in parted.visits] == [1, 1]
    assert parted == link(data.articles, refused=[(other, one)])
    assert Dataset.from_json(parted.to_json()).add([]) == parted
    assert parted.explain(one, other).outcome == "Not linked: the link was refused."
    assert len(parted.add([article("c", VISIT, day=20)]).visits) == 3


def test_what_cannot_be_refused(data: Dataset) -> None:
    name = data.visits[0].id
    with pytest.raises(InvalidRecordError, match="with itself"):
        data.refuse(name, name)
    with pytest.raises(InvalidRecordError, match="has no record"):
        data.refuse(name, "visit-0")


def test_evidence_is_that_of_the_field(data: Dataset) -> None:
    source = data.visits[0].sources[0]
    assert source.evidence_for("date") == VISIT.evidence[:1]
    assert source.evidence_for("status") == VISIT.evidence[:1]
    assert source.evidence_for("kind") == ()
    assert repr(source) == f"SourceRecord({source.id!r}, article 'a')"


def test_a_claim_has_the_evidence_of_all_who_make_it() -> None:
    later = attrs.evolve(VISIT, date=TimeSpan.of("2021-08-17"))
    data = link([article("a", VISIT), article("b", later), article("c", later)])
    [conflict] = data.visits[0].conflicts
    assert [source.article.id for source, _ in conflict.claims[0].evidence("date")] == ["b", "c"]
    assert {evidence.text for _, evidence in conflict.claims[0].evidence("date")} == {TEXT[:12]}


def test_an_explanation_names_fields_values_and_outcome(data: Dataset) -> None:
    one, other = data.visits[0].sources
    found = data.explain(one.id, other.id)
    assert [reason.name for reason in found.agreed] == ["visitors", "origin", "destination", "date"]
    assert found.agreed[-1].one == VISIT.date
    assert (found.fits, found.linked, found.outcome) == (True, True, "Linked: they fit.")
    assert "agrees: date: on the same day" in str(found)
    assert explain(one, other).outcome == "They fit."


def test_parties_are_countries_and_bodies_together() -> None:
    paper = attrs.evolve(PAPER, visit_id=None)
    one, other = link(attrs.evolve(article(name), agreements=(paper,)) for name in "ab").sources
    [reason] = [reason for reason in explain(one, other).agreed if reason.name == "parties"]
    assert reason.one == (KZ, KR)


def test_what_hinders_a_link() -> None:
    elsewhere = attrs.evolve(VISIT, id="visit-2", destination=Country("JP"))
    silent = attrs.evolve(VISIT, visitors=(), date=None)
    month = attrs.evolve(VISIT, date=TimeSpan.of("2021-08"))
    late = attrs.evolve(VISIT, date=TimeSpan.of("2021-08-28"))
    others = [article(name, visit) for name, visit in (("b", silent), ("c", month), ("d", late))]
    data = link([article("a", VISIT, elsewhere), *others])
    names = {(source.article.id, source.record.id): source.id for source in data.sources}
    here = names["a", "visit-1"]

    def outcome(article: str, record: str = "visit-1") -> str:
        return data.explain(here, names[article, record]).outcome.removeprefix("Not linked: ")

    assert outcome("a", "visit-2") == "one article tells its own events apart."
    assert outcome("b") == "too little agrees."
    assert outcome("d") == "something speaks against it."
    assert outcome("c").startswith("they fit, but another record fits as well")
    assert explain(data.source(here), data.source(names["d", "visit-1"])).linked is None


def test_links_may_go_through_other_records() -> None:
    whole = attrs.evolve(VISIT, date=TimeSpan.of("2021-08-16/2021-08-20"))
    dayless = attrs.evolve(VISIT, date=None)
    data = link([article("a", dayless), article("b", whole), article("c", dayless, day=22)])
    [first, _, last] = data.visits[0].sources
    found = data.explain(first.id, last.id)
    assert (found.fits, found.outcome) == (False, "Linked through other records, which fit both.")


def test_the_knowledge_given_tells_who_is_who() -> None:
    official = Official(name="Aida Example", country=KZ, wikidata="Q1")
    knowledge = Knowledge.load().extend(people={"Aida Example": official, "A-Ex": official})
    alias = attrs.evolve(VISIT, visitors=(Person(name="A-Ex", country=KZ),))
    articles = [article("a", VISIT), article("b", alias)]
    assert len(link(articles)) == 2
    data = link(articles, knowledge=knowledge)
    assert len(data) == 1
    assert Dataset.from_json(data.to_json(), knowledge=knowledge).add([]) == data
