import pytest

from kz_diplomacy.errors import InvalidRecordError
from kz_diplomacy.models import ParsedArticle, Place
from kz_diplomacy.serialization import from_json, to_json
from kz_diplomacy.serialization.reading import load


def problems(text: str | bytes) -> tuple[str, ...]:
    with pytest.raises(InvalidRecordError) as caught:
        load(text)
    return caught.value.problems


@pytest.mark.parametrize(
    "text", ["", "{", "[1,]", "{'a': 1}", "nul", '"\x01"', "\ufeff{}", "1 2", '{"a" 1}', "1" * 5000]
)
def test_what_is_no_json_is_refused(text: str) -> None:
    assert problems(text)[0].startswith("$: no JSON: ")


@pytest.mark.parametrize("text", [b"\xff\xfe", b'"\xed\xa0\x80"'])
def test_bytes_are_utf_8(text: bytes) -> None:
    assert problems(text)[0].startswith("$: not UTF-8 at byte ")


@pytest.mark.parametrize("word", ["NaN", "Infinity", "-Infinity"])
def test_numbers_that_json_does_not_know_are_named_with_their_path(word: str) -> None:
    assert problems(f'{{"a": [1, {{"b": {word}}}]}}') == (f"$.a[1].b: {word} is no JSON",)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('{"a": 1, "a": 1}', ("$.a: given more than once",)),
        ('{"a": 1, "b": 2, "a": 1, "b": 3}', ("$.a: given more than once", "$.b: given more than once")),
        ('[{"a": {"b": 1, "b": 2}}]', ("$[0].a.b: given more than once",)),
        ('{"a": 1, "\\u0061": 2}', ("$.a: given more than once",)),
    ],
)
def test_a_key_given_twice_is_named_with_its_path(text: str, found: tuple[str, ...]) -> None:
    assert problems(text) == found


@pytest.mark.parametrize("rest", ["nul", "[" * 200_000, "1" * 5000])
def test_what_follows_a_key_given_twice_may_be_worse(rest: str) -> None:
    assert problems(f'[{{"a": 1, "a": 2}}, {rest}')[0].startswith("$: n")


@pytest.mark.parametrize(("opening", "closing"), [("[", "]"), ('{"a":', "}")])
@pytest.mark.parametrize("depth", [200_000, 1_000_000])
def test_bottomless_nesting_is_refused(opening: str, closing: str, depth: int) -> None:
    assert problems(opening * depth + "1" + closing * depth) == ("$: nested too deep",)
    assert problems(opening * depth)[0].startswith("$: n")


def test_nesting_in_a_place_that_is_not_read_is_refused_as_unknown(full: ParsedArticle) -> None:
    text = to_json(full).replace('"visits"', '"deep":' + "[" * 100 + "]" * 100 + ',"visits"', 1)
    with pytest.raises(InvalidRecordError, match=r"\$\.deep: unknown key"):
        from_json(text)
    assert from_json(text, strict=False) == full


def test_a_number_too_large_for_any_field_is_refused(full: ParsedArticle) -> None:
    text = to_json(full).replace('"count":12', '"count":1e400')
    with pytest.raises(InvalidRecordError, match=r"^\$\.agreements\[0\]\.count: must be a whole number"):
        from_json(text)


def test_half_a_surrogate_pair_is_refused() -> None:
    with pytest.raises(InvalidRecordError, match=r"^\$\.name: holds half of a surrogate pair"):
        from_json('{"name": "\\ud800", "country": null}', Place)


def test_a_whole_pair_is_one_character() -> None:
    assert from_json('{"name": "\\ud83c\\uddea", "country": null}', Place) == Place(name="\U0001f1ea")
