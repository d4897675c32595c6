"""Whatever the words, documents are read in order, and the title put into a sentence comes back."""

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from kz_diplomacy.mentions.values import DocumentMention

DocumentsIn = Callable[..., tuple[DocumentMention, ...]]

SMALL = [
    "the",
    "an",
    "agreement",
    "on",
    "between",
    "and",
    "treaty",
    "of",
    "MoU",
    "5",
    "signed",
    "in",
    ",",
    ".",
    ";",
    "(",
    ")",
    "'",
    '"',
]

KINDS = [
    "agreement",
    "memorandum of understanding",
    "protocol",
    "treaty",
    "loan agreement",
    "joint declaration",
]

MATTERS = [
    "visas",
    "mutual legal assistance",
    "cooperation in healthcare",
    "the peaceful uses of outer space",
]

PARTIES = ["", " between Kazakhstan and Japan", " between the Government of Spain and the Government of Peru"]

AFTER = [
    ".",
    ", the press service said.",
    " in Astana.",
    " on 5 May 2023.",
    " was signed.",
    " during the visit.",
]


@given(st.sampled_from(KINDS), st.sampled_from(MATTERS), st.sampled_from(PARTIES), st.sampled_from(AFTER))
def test_the_title_put_into_a_sentence_comes_back(
    find: DocumentsIn, kind: str, matter: str, parties: str, after: str
) -> None:
    title = f"{kind}{parties} on {matter}"
    (mention,) = find(f"The ministers signed a {title}{after}")
    assert mention.title == title


@given(st.lists(st.sampled_from(SMALL)))
def test_documents_are_in_order_and_do_not_overlap(find: DocumentsIn, words: list[str]) -> None:
    end = 0
    for mention in find(" ".join(words)):
        assert end <= mention.first < mention.last
        end = mention.last
