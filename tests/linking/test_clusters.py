"""Which records are one event when more than two are there."""

from kz_diplomacy import Article, Country, Visit
from kz_diplomacy.linking import SourceRecord
from kz_diplomacy.linking.blocks import Keys, keys
from kz_diplomacy.linking.clusters import clusters_of
from kz_diplomacy.linking.dates import Exactness, When
from kz_diplomacy.linking.identities import Spot, Who
from kz_diplomacy.linking.nodes import nodes_of
from kz_diplomacy.linking.pairs import LARGEST_BLOCK, pairs_of
from kz_diplomacy.linking.profiles import Profile
from kz_diplomacy.models import Status

AIDA = Who(None, frozenset({"aida"}), "aida", None, None, "KZ", None)
SEOUL = frozenset({Spot("seoul", "KR", None)})


def day(first: int, last: int | None = None, exactness: Exactness = Exactness.DAY) -> When:
    return When(first, first if last is None else last, exactness)


def visit(when: When, spots: frozenset[Spot] = frozenset()) -> Profile:
    return Profile(
        type="visit",
        when=when,
        people=frozenset({AIDA}),
        givers=frozenset({"KZ"}),
        takers=frozenset({"KR"}),
        spots=spots,
    )


def source(name: str, article: str = "") -> SourceRecord:
    record = Visit(id="visit-1", status=Status.COMPLETED, rule="hand", destination=Country("KR"))
    return SourceRecord(id=name, article=Article(id=article or name, text="…"), record=record)


def events(
    profiles: dict[str, Profile], *refused: frozenset[str], articles: dict[str, str] | None = None
) -> list[str]:
    """Return the names of the records of each event, joined."""
    named = frozenset(name for pair in refused for name in pair)
    pairs = [(source(name, (articles or {}).get(name, "")), each) for name, each in profiles.items()]
    found = clusters_of(nodes_of(pairs, named), frozenset(refused))
    return sorted("".join(sorted(s.id for node in cluster for s in node.sources)) for cluster in found)


def test_what_says_the_same_is_one() -> None:
    assert events({"a": visit(day(700)), "b": visit(day(700)), "c": visit(day(702))}) == ["abc"]


def test_what_fits_two_equally_stays_apart() -> None:
    month = day(690, 720, Exactness.MONTH)
    assert events({"a": visit(day(700)), "b": visit(day(710)), "c": visit(month)}) == ["a", "b", "c"]


def test_the_better_fit_goes_first() -> None:
    month = day(690, 720, Exactness.MONTH)
    found = events({"a": visit(day(700), SEOUL), "b": visit(day(710)), "c": visit(month, SEOUL)})
    assert found == ["ac", "b"]


def test_a_chain_does_not_join_what_cannot_be_one() -> None:
    days = {name: visit(day(first)) for name, first in (("a", 700), ("b", 702), ("c", 704), ("d", 706))}
    assert events(days) == ["a", "b", "c", "d"]


def test_a_chain_whose_ends_cannot_be_one_stays_apart_too() -> None:
    told = {name: day(first, first + 3, Exactness.TOLD) for name, first in (("b", 699), ("c", 701))}
    chain = {"a": day(700), **told, "d": day(704)}
    assert events({name: visit(when) for name, when in chain.items()}) == ["a", "b", "c", "d"]
    del chain["d"]
    assert events({name: visit(when) for name, when in chain.items()}) == ["abc"]


def test_one_article_tells_its_own_events_apart() -> None:
    alike = {"a": visit(day(700)), "b": visit(day(700)), "c": visit(day(700))}
    assert events(alike, articles={"a": "one", "b": "one"}) == ["a", "b", "c"]


def test_a_refused_link_is_not_made() -> None:
    alike = {"a": visit(day(700)), "b": visit(day(700))}
    assert events(alike, frozenset({"a", "b"})) == ["a", "b"]


def test_what_says_too_little_is_not_linked_with_its_like() -> None:
    vague = Profile(type="visit", when=None)
    assert events({"a": vague, "b": vague}) == ["a", "b"]


def test_records_meet_in_the_stretches_that_their_dates_touch() -> None:
    one, other = keys(visit(day(703))), keys(visit(day(705)))
    assert set(one.exact) & set(other.exact)
    assert not set(one.exact) & set(keys(visit(day(800))).exact)


def test_vague_dates_meet_all_of_their_years() -> None:
    year = keys(visit(day(400, 764, Exactness.YEAR)))
    assert year.vague
    assert not year.exact
    assert set(year.years) & set(keys(visit(day(700))).years)


def test_a_large_block_is_compared_by_neighbours() -> None:
    hot = Keys(exact=(("hot",),), years=(), vague=False)
    count = 3 * LARGEST_BLOCK
    pairs = set(pairs_of([hot] * count))
    assert len(pairs) < count * count / 4
    assert {(number, number + 1) for number in range(count - 1)} <= pairs


def test_many_vague_dates_of_a_year_are_compared_by_neighbours_too() -> None:
    vague, exact = Keys((), (("year",),), vague=True), Keys((), (("year",),), vague=False)
    count = 2 * LARGEST_BLOCK
    found = [vague if number % 2 else exact for number in range(count)]
    assert len(set(pairs_of(found))) < count * count / 4
    few = set(pairs_of(found[:6]))
    assert (0, 1) in few
    assert (0, 2) not in few
