"""Sums of money in sentences."""

import time
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kz_diplomacy.knowledge import Knowledge
from kz_diplomacy.mentions.money import find_money, read_money
from kz_diplomacy.mentions.number_words import Number
from kz_diplomacy.mentions.values import MoneyMention
from kz_diplomacy.models import Article, Qualifier
from kz_diplomacy.text import read_document

KNOWLEDGE = Knowledge.load()


def money(text: str) -> list[MoneyMention]:
    return list(find_money(read_document(Article(text=text)), KNOWLEDGE))


def sums(text: str) -> list[str]:
    return [
        str(mention.money) + (f" = {mention.money.equivalent}" if mention.money.equivalent else "")
        for mention in money(text)
    ]


BASIC = [
    ("It costs $1.5 billion.", "1,500,000,000 USD"),
    ("It costs US$54m.", "54,000,000 USD"),
    ("It costs USD 27.3 mln.", "27,300,000 USD"),
    ("It costs USD27.3 mln.", "27,300,000 USD"),
    ("It costs \u20ac2.3bn.", "2,300,000,000 EUR"),
    ("It costs N1.72 bn.", "1,720,000,000 NGN"),
    ("It costs R1.5bn.", "1,500,000,000 ZAR"),
    ("It costs 5 billion FCFA.", "5,000,000,000 XOF"),
    ("It costs 40.8 mln usd.", "40,800,000 USD"),
    ("It costs USD three billion.", "3,000,000,000 USD"),
    ("It costs USD one billion (about Rs 6800 crore).", "1,000,000,000 USD = 68,000,000,000 INR"),
    ("It costs one billion 80 million dollars.", "1,080,000,000 USD"),
    ("It costs Rs 1.5 lakh crore.", "1,500,000,000,000 INR"),
    ("It costs Rs 15,000 cr.", "150,000,000,000 INR"),
    ("It costs US$5.5bil.", "5,500,000,000 USD"),
    ("It costs $1.2bn-plus.", "over 1,200,000,000 USD"),
    ("It costs KZT 45.6 bn.", "45,600,000,000 KZT"),
    ("It costs \u20b845 billion.", "45,000,000,000 KZT"),
    ("It costs 1.9 trillion Kazakh tenge.", "1,900,000,000,000 KZT"),
    ("It costs 1.9 trillion tenge ($4.2 billion).", "1,900,000,000,000 KZT = 4,200,000,000 USD"),
    ("It costs $5-7 billion.", "5,000,000,000-7,000,000,000 USD"),
    ("It costs between 3 and 5 billion dollars.", "3,000,000,000-5,000,000,000 USD"),
    ("It costs between $300 million and $500 million.", "300,000,000-500,000,000 USD"),
    ("It costs from $2 billion to $3 billion.", "2,000,000,000-3,000,000,000 USD"),
    ("It costs $8 to $10 billion.", "8,000,000,000-10,000,000,000 USD"),
    ("It costs 100-150 million euros.", "100,000,000-150,000,000 EUR"),
    ("It costs half a million euros.", "500,000 EUR"),
    ("It costs half-a-million euros.", "500,000 EUR"),
    ("It costs two and a half billion dollars.", "2,500,000,000 USD"),
    ("It costs a million and a half dollars.", "1,500,000 USD"),
    ("It costs one billion dollars.", "1,000,000,000 USD"),
    ("It costs three hundred thousand yen.", "300,000 JPY"),
    ("It costs more than $5 million.", "over 5,000,000 USD"),
    ("It costs over a billion dollars.", "over 1,000,000,000 USD"),
    ("It costs no less than 150 million euros.", "over 150,000,000 EUR"),
    ("The loans grew 3-fold, up to $40 million.", "40,000,000 USD"),
    ("The loans, up to $40 million, are soft.", "up to 40,000,000 USD"),
    ("The pledges sum up to $40 million.", "40,000,000 USD"),
    ("The sum exceeds $40 million.", "over 40,000,000 USD"),
    ("It costs up to $40 million.", "up to 40,000,000 USD"),
    ("It costs as much as 67 billion tenge.", "up to 67,000,000,000 KZT"),
    ("It costs less than $40 million.", "up to 40,000,000 USD"),
    ("It costs nearly $40 million.", "about 40,000,000 USD"),
    ("It costs some $40 million.", "about 40,000,000 USD"),
    ("It costs an estimated $40 million.", "about 40,000,000 USD"),
    ("It costs close to $40 million.", "about 40,000,000 USD"),
    ("It costs $40 million or more.", "over 40,000,000 USD"),
    ("It costs $40 million or so.", "about 40,000,000 USD"),
    ("It is a $200-million plant.", "200,000,000 USD"),
    ("It is a $1 billion loan.", "1,000,000,000 USD"),
    ("It costs 1,200,000 roubles.", "1,200,000 RUB"),
    ("It costs 1 200 000 roubles.", "1,200,000 RUB"),
    ("It costs $4,8 billion.", "4,800,000,000 USD"),
    ("It costs $253,4 billion.", "253,400,000,000 USD"),
    ("It costs 1 billion 200 million tenge.", "1,200,000,000 KZT"),
    ("It costs 17.51 dollars an hour.", "17.51 USD"),
    ("It costs 60 million DKK (nearly 8.5 million USD).", "60,000,000 DKK = 8,500,000 USD"),
]

WILD = [
    ("Half a trillion tenge ($1.3 billion) was lent.", ["500,000,000,000 KZT = 1,300,000,000 USD"]),
    ("It reached three-point-two billion dollars.", ["3,200,000,000 USD"]),
    ("It got RM13.7 billion and RM940 million.", ["13,700,000,000 MYR", "940,000,000 MYR"]),
    ("It got A$2.4 billion, or some Rp24 trillion.", ["2,400,000,000 AUD = 24,000,000,000,000 IDR"]),
    ("The PHP4-trillion pledges stand.", ["4,000,000,000,000 PHP"]),
    ("The USD412-M pledges stand.", ["412,000,000 USD"]),
    ("A 4-billion-U.S.-dollar loan came.", ["4,000,000,000 USD"]),
    ("A 5-billion-dollar loan came.", ["5,000,000,000 USD"]),
    ("A 300-million-euro fund came.", ["300,000,000 EUR"]),
    ("Some 12 million U.S. dollars came.", ["about 12,000,000 USD"]),
    ("The $5B target stands.", ["5,000,000,000 USD"]),
    (
        "JD31 million, MK157 billion and BZ$27 million came.",
        ["31,000,000 JOD", "157,000,000,000 MWK", "27,000,000 BZD"],
    ),
    ("Euro 165 million came.", ["165,000,000 EUR"]),
    ("Rs 500 crore and Rs. 20 crore came.", ["5,000,000,000 INR", "200,000,000 INR"]),
    ("Yen 21.787 billion (Rs. 1165 crore approx.) came.", ["21,787,000,000 JPY = 11,650,000,000 INR"]),
    ("It rose from $2 billion to $3 billion.", ["2,000,000,000 USD", "3,000,000,000 USD"]),
    ("It rose from 2 to 3 billion dollars.", ["2,000,000,000 USD", "3,000,000,000 USD"]),
    ("It fell from $32 to $8.", ["32 USD", "8 USD"]),
    ("Grants range from $3,050 to $187,000.", ["3,050-187,000 USD"]),
    ("In 2020 $16 million came.", ["16,000,000 USD"]),
    ("In 2020 USD 16 million came.", ["16,000,000 USD"]),
    ("It lent Japanese Yen (JPY) 5 billion.", ["5,000,000,000 JPY"]),
    ("It lent some (JPY) 5 billion.", ["5,000,000,000 JPY"]),
    ("In 2020 \u2013 USD 16 million.", ["16,000,000 USD"]),
    ("It got 2.2 billion tenge (\u20ac7 million equivalent).", ["2,200,000,000 KZT = 7,000,000 EUR"]),
    ("It got KWD 5 million, some $16 million, in all.", ["5,000,000 KWD = 16,000,000 USD"]),
    ("It is over $16 billion dollars.", ["over 16,000,000,000 USD"]),
    ("NOK 9-11 billion came.", ["9,000,000,000-11,000,000,000 NOK"]),
    ("It took 9 to 11 billion Norwegian kroner.", ["9,000,000,000-11,000,000,000 NOK"]),
    ("It took 500 South Korean won.", ["500 KRW"]),
    ("It took 20 Hong Kong dollars.", ["20 HKD"]),
    ("The price is $0.", ["0 USD"]),
    ("The UK gave 5 million pounds of funding.", ["5,000,000 GBP"]),
    ("Two million euros apiece.", ["2,000,000 EUR"]),
    ("US$ 546 million, US$ 396 million of it in cash.", ["546,000,000 USD", "396,000,000 USD"]),
    ("It got 5 billion tenge ($3 million in cash).", ["5,000,000,000 KZT", "3,000,000 USD"]),
    ("A 5-star-hotel cost 3 euros.", ["3 EUR"]),
    ("It costs 5 million euros - a record.", ["5,000,000 EUR"]),
    ("Some 5-7 firms paid 3 euros.", ["3 EUR"]),
    ("No sum. It costs 5 euros.", ["5 EUR"]),
    ("Aid of $1.77 billion in 2021-2027.", ["1,770,000,000 USD"]),
]

NOTHING = [
    "It grew by 30 percent.",
    "It took 5 tonnes of steel.",
    "Some 40 people came.",
    "It cost billions of dollars.",
    "It cost tens of millions of euros.",
    "The plant is worth 15 million.",
    "Growth was 28 billion.",
    "She won 5 gold medals.",
    "The rate is $1 = 467 tenge.",
    "The rate is 24,062 VND/USD.",
    "He met Crown Prince Salman.",
    "It cut 90 million pounds of nitrogen.",
    "The 2022 World Cup is near.",
    "It was discussed at COP 28.",
    "The Mk 3 flew.",
    "All 27 states agreed.",
    "The top 10 firms came.",
    "The N 7 road, 20 N of it.",
    "It costs 84 cents.",
    "Every dollar counts.",
    "The euro fell in 2022.",
]


@pytest.mark.parametrize(("text", "expected"), BASIC)
def test_reads_the_usual_forms(text: str, expected: str) -> None:
    assert sums(text) == [expected]


@pytest.mark.parametrize(("text", "expected"), WILD)
def test_reads_what_is_found_in_the_wild(text: str, expected: list[str]) -> None:
    assert sums(text) == expected


@pytest.mark.parametrize("text", NOTHING)
def test_finds_nothing_where_there_is_no_money(text: str) -> None:
    assert money(text) == []


def test_the_mention_covers_qualifier_and_equivalent() -> None:
    document = read_document(Article(text="He gave more than 2 billion tenge (about $4 million) in aid."))
    (mention,) = find_money(document, KNOWLEDGE)
    assert document.slice(mention.first, mention.last) == "more than 2 billion tenge (about $4 million)"
    assert mention.money.qualifier is Qualifier.OVER


@pytest.mark.parametrize(
    "text",
    [
        "It got 5 billion tenge, 3 million dollars and 2 million euros.",
        "It got 5 billion tenge (in 2020, $3 million and 2 million euros).",
    ],
)
def test_a_list_of_sums_is_no_equivalent(text: str) -> None:
    assert len(money(text)) == 3


def test_an_amount_beyond_all_bounds_is_none() -> None:
    assert money(f"It costs ${'9' * 23} trillion.") == []


def test_an_equivalent_beyond_all_bounds_is_none() -> None:
    found = money(f"It costs 5 billion tenge (${'9' * 23} trillion).")
    assert [mention.money.equivalent for mention in found] == [None]


def test_currencies_can_be_added() -> None:
    knowledge = KNOWLEDGE.extend(currencies={"florints": KNOWLEDGE.currencies.lookup(("huf",))[0]})
    document = read_document(Article(text="It costs 5 florints."))
    assert [mention.money.currency for mention in find_money(document, knowledge)] == ["HUF"]


def test_read_money_is_none_without_money() -> None:
    assert read_money("no money") is None


@pytest.mark.parametrize(
    ("amount", "expected"), [("1.50", "1.5"), ("1E+3", "1000"), ("0.0", "0"), ("7", "7")]
)
def test_plain_amounts_have_no_needless_zeros(amount: str, expected: str) -> None:
    assert str(Number(last=1, value=Decimal(amount)).whole) == expected


AMOUNTS = st.decimals(min_value=Decimal("0.1"), max_value=Decimal(999), places=1)
SCALES = st.sampled_from([("million", 6), ("billion", 9), ("trillion", 12), ("bn", 9), ("mln", 6)])
CURRENCIES = st.sampled_from(
    [
        ("${} {}", "USD"),
        ("KZT {} {}", "KZT"),
        ("{} {} euros", "EUR"),
        ("US${} {}", "USD"),
        ("{} {} yuan", "CNY"),
    ]
)
QUALIFIERS = st.sampled_from(
    [("", "exact"), ("about ", "about"), ("more than ", "over"), ("up to ", "up_to"), ("nearly ", "about")]
)


@given(amount=AMOUNTS, scale=SCALES, currency=CURRENCIES, qualifier=QUALIFIERS)
def test_a_sum_in_any_form_comes_back(
    amount: Decimal, scale: tuple[str, int], currency: tuple[str, str], qualifier: tuple[str, str]
) -> None:
    text = f"The bank lent {qualifier[0]}{currency[0].format(amount, scale[0])} to the firm."
    (mention,) = money(text)
    assert mention.money.amount == amount * 10 ** scale[1]
    assert mention.money.currency == currency[1]
    assert mention.money.qualifier.value == qualifier[1]


@given(low=st.integers(1, 400), gap=st.integers(1, 400), scale=SCALES)
def test_a_range_comes_back(low: int, gap: int, scale: tuple[str, int]) -> None:
    for form in ("${}-{} {}", "between {} and {} {} dollars", "from ${} to ${} {}"):
        (mention,) = money(f"It costs {form.format(low, low + gap, scale[0])} in all.")
        assert mention.money.amount == low * 10 ** scale[1]
        assert mention.money.upper == (low + gap) * 10 ** scale[1]


@given(amount=st.integers(1000, 10**12))
def test_separators_of_thousands_come_back(amount: int) -> None:
    for grouped in (f"{amount:,}", f"{amount:,}".replace(",", " "), str(amount)):
        (mention,) = money(f"It costs ${grouped} in all.")
        assert mention.money.amount == amount


WORDS = st.sampled_from(
    [
        *("$", "US$", "USD", "KZT", "Euro", "dollars", "euros", "tenge", "pounds", "of", "won", "Rs", "."),
        *(
            "5",
            "1.5",
            "1,200",
            "4,8",
            "007",
            "000",
            "half",
            "a",
            "two",
            "and",
            "million",
            "billion",
            "bn",
            "m",
        ),
        *(
            "-",
            "\u2013",
            "to",
            "between",
            "from",
            "(",
            ")",
            "or",
            "so",
            "more",
            "than",
            "about",
            "up",
            "rose",
        ),
        *("=", "/", "Kazakh", "hundred", "dozen", "billion-dollar", "billion-U", "S.-dollar", ",", "approx"),
    ]
)


@given(words=st.lists(WORDS, max_size=40))
def test_any_words_are_read_without_an_error(words: list[str]) -> None:
    mentions = money(" ".join(words))
    assert all(first.last <= second.first for first, second in pairwise(mentions))


@given(text=st.text(max_size=200))
def test_any_text_is_read_without_an_error(text: str) -> None:
    money(text)


def seconds(text: str) -> float:
    document = read_document(Article(text=text))
    best = 1e9
    for _ in range(3):
        start = time.process_time()
        find_money(document, KNOWLEDGE)
        best = min(best, time.process_time() - start)
    return best


@pytest.mark.parametrize("unit", ["$5 million, ", "5 ", "from 3 to ", "half a ", "$ ", "two and a half and "])
def test_time_is_linear(unit: str) -> None:
    short, long = seconds(unit * 100), seconds(unit * 1600)
    assert long < 16 * 3 * max(short, 1e-3)
