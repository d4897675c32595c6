"""A dataset after any order of adding, refusing, saving and loading is the one that is linked at once."""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from kz_diplomacy import Dataset, InvalidArticleError, ParsedArticle, link, parse

GOLDEN = sorted((Path(__file__).parents[1] / "golden").glob("*.txt"))
COPIES = 3  # of each article, under an id of its own: they tell of the same events


@cache
def articles_of(number: int) -> ParsedArticle:
    """Return one of the articles that a run draws from."""
    copy, place = divmod(number, len(GOLDEN))
    return parse({"id": f"{place}-{copy}", "text": GOLDEN[place].read_text(encoding="utf-8")})


NUMBERS = st.lists(st.integers(0, COPIES * len(GOLDEN) - 1), min_size=1, max_size=3, unique=True)


class DatasetMachine(RuleBasedStateMachine):
    """Adds, refuses, saves and loads, and remembers what was done."""

    def __init__(self) -> None:
        """Begin with nothing."""
        super().__init__()
        self.data = Dataset()
        self.articles: dict[str, ParsedArticle] = {}

    @rule(numbers=NUMBERS)
    def add(self, numbers: list[int]) -> None:
        """Add articles, new ones or some that are there."""
        articles = [articles_of(number) for number in numbers]
        self.data = self.data.add(articles)
        self.articles |= {each.article.id: each for each in articles}

    @rule(number=NUMBERS)
    @precondition(lambda self: self.articles)
    def add_another_of_the_same_id(self, number: list[int]) -> None:
        """Try to add what has the id of one that is there and another text."""
        other = parse({"id": next(iter(self.articles)), "text": f"It rained on {number[0]} days."})
        with pytest.raises(InvalidArticleError):
            self.data.add([other])

    @precondition(lambda self: len(list(self.data.sources)) > 1)
    @rule(data=st.data())
    def refuse(self, data: st.DataObject) -> None:
        """Say of two records that they are not one event."""
        names = sorted(source.id for source in self.data.sources)
        one = data.draw(st.sampled_from(names))
        other = data.draw(st.sampled_from([name for name in names if name != one]))
        self.data = self.data.refuse(one, other)
        assert self.data.find(one) is not self.data.find(other)

    @rule(name=st.sampled_from(["data.json", "data.jsonl"]))
    def save_and_load(self, name: str) -> None:
        """Write the dataset and go on with what is read."""
        with TemporaryDirectory() as folder:
            path = Path(folder, name)
            self.data.save(path)
            loaded = Dataset.load(path)
            assert [each.name for each in path.parent.iterdir()] == [name]
        assert loaded == self.data
        self.data = loaded

    @invariant()
    def it_is_what_linking_at_once_gives(self) -> None:
        """Compare with all articles at once and all refusals."""
        assert self.data == link(self.articles.values(), refused=self.data.refused)

    @invariant()
    def nothing_is_lost(self) -> None:
        """Find each record of each article once."""
        names = [source.id for source in self.data.sources]
        assert len(names) == len(set(names)) == sum(len(each.records) for each in self.articles.values())


TestDatasetStates = DatasetMachine.TestCase
TestDatasetStates.settings = settings(stateful_step_count=12)
