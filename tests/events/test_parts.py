"""Who gives and who receives, told by what brings them."""

import pytest

from kz_diplomacy import Country, Investment, InvestmentKind, parse

KZ, KR, UZ, TR, FR = (Country(code) for code in ("KZ", "KR", "UZ", "TR", "FR"))


def investment(text: str) -> Investment:
    (found,) = parse(text).investments
    return found


@pytest.mark.parametrize(
    ("text", "investors", "recipient"),
    [
        ("South Korea has invested $6 billion in Kazakhstan.", (KR,), KZ),
        ("South Korea has invested $6 billion in the economy of Kazakhstan.", (KR,), KZ),
        ("South Korea has invested $6 billion in Kazakhstan's economy.", (KR,), KZ),
        ("$6 billion was invested in Kazakhstan by South Korea.", (KR,), KZ),
        ("Korean investment in Kazakhstan reached $6 billion.", (KR,), KZ),
        ("The investment of South Korea in Kazakhstan reached $6 billion.", (KR,), KZ),
        ("Investment from South Korea in Kazakhstan reached $6 billion.", (KR,), KZ),
        ("Kazakhstan attracted $6 billion in investment from South Korea.", (KR,), KZ),
        ("Korean companies have invested $6 billion in Kazakhstan.", (KR,), KZ),
        ("South Korea lent Kazakhstan $6 million.", (KR,), KZ),
        ("South Korea granted Kazakhstan a $6 million loan.", (KR,), KZ),
        ("South Korea and Turkey have invested $6 billion in Kazakhstan.", (KR, TR), KZ),
        ("$6 million is to be borrowed by Kazakhstan from South Korea.", (KR,), KZ),
        ("Kazakhstan was given a loan of $6 million by South Korea.", (KR,), KZ),
        ("France welcomed the pledge by South Korea to give Kazakhstan $6 million.", (KR,), KZ),
        ("France praised South Korea's decision to invest $6 billion in Kazakhstan.", (KR,), KZ),
        ("France praised a South Korean offer to lend $6 billion to Kazakhstan.", (KR,), KZ),
        ("South Korea will provide $6 million to help Kazakhstan build roads.", (KR,), KZ),
        (
            "The Ministry of Energy of Kazakhstan and Hyundai will build a $6 million mill in Almaty.",
            (KR,),
            KZ,
        ),
        ("South Korea deposited $6 million at the central bank of Kazakhstan.", (KR,), KZ),
        ("Hyundai of South Korea agreed to pay $6 million for a stake in a bank in Kazakhstan.", (KR,), KZ),
        ("South Korea has supported Kazakhstan with loans of $6 million.", (KR,), KZ),
        ("South Korea's LG will make an investment of $6 million in Kazakhstan.", (KR,), KZ),
        ("South Korea will provide $6 million to boost Kazakhstan's farming.", (KR,), KZ),
        ("A $6 million loan of South Korea will help Kazakhstan build roads.", (KR,), KZ),
        ("South Korea will provide Kazakhstan loans worth $6 million.", (KR,), KZ),
        ("South Korea granted $6 million, in US dollars, to Kazakhstan.", (KR,), KZ),
        ("Kazakhstan handed a licence to South Korea's Hyundai for a $6 million plant.", (KR,), KZ),
        (
            "The largest investor in Kazakhstan was South Korea with a registered capital of $6 billion.",
            (KR,),
            KZ,
        ),
        ("Kazakhstan signed a loan agreement worth $6 million with South Korea.", (KR,), KZ),
        ("Kazakhstan obtained $6 million from South Korea to finance a road network.", (KR,), KZ),
        ("South Korea accounted for $6 billion of foreign investment in Kazakhstan.", (KR,), KZ),
        ("The largest in foreign investment in Kazakhstan is South Korea with $6 billion.", (KR,), KZ),
        ("South Korea took the lead in foreign investment in Kazakhstan with $6 billion.", (KR,), KZ),
        ("The loan of South Korea to Kazakhstan of $6 million was agreed.", (KR,), KZ),
        ("A $30 million dairy plant of a Turkish company in Almaty was opened.", (TR,), KZ),
        (
            "South Korea will give $6 million to Uzbekistan, said the ambassador after a visit to France.",
            (KR,),
            UZ,
        ),
        ("South Korea will grant Uzbekistan $6 million loan.", (KR,), UZ),
        ("Turkey invested $6 million in Kazakhstan during Korean talks.", (TR,), KZ),
        ("South Korea has invested $6 billion in Kazakhstan with Turkey.", (KR,), KZ),
        ("South Korea invested $6 billion last year in Kazakhstan.", (KR,), KZ),
        ("South Korea lent Kazakhstan $6 million during a visit to France.", (KR,), KZ),
        ("The President of South Korea announced $6 million for Kazakhstan.", (KR,), KZ),
    ],
)
def test_the_words_around_tell_who_gives_and_who_receives(
    text: str, investors: tuple[Country, ...], recipient: Country
) -> None:
    found = investment(text)
    assert (found.investor_countries, found.recipient_country) == (investors, recipient)


def test_what_only_opens_the_sentence_gives_nothing() -> None:
    (found,) = parse("Of Turkey it is said that South Korea invested $6 million in Kazakhstan.").investments
    assert found.investor_countries == (KR,)


@pytest.mark.parametrize(
    ("text", "investors", "recipients"),
    [
        ("The EBRD lent the Damu Fund $6 million.", ["EBRD"], ["Damu Fund"]),
        ("The World Bank signed a loan agreement worth $6 million with Uzbekistan.", ["World Bank"], []),
        ("Uzbekistan signed a loan agreement worth $6 million with the World Bank.", ["World Bank"], []),
        ("A World Bank loan of $6 million will be given to Uzbekistan.", ["World Bank"], []),
        ("Uzbekistan received a grant of $6 million through USAID.", ["USAID"], []),
        ("The road in Uzbekistan is financed by the World Bank, which lent $6 million.", ["World Bank"], []),
        ("The World Bank of Washington, which lent Uzbekistan $6 million, left.", ["World Bank"], []),
        ("The $6 million World Bank loan will reach Uzbekistan through Silva Bank.", ["World Bank"], []),
        ("The World Bank will give Uzbekistan loans worth $6 million.", ["World Bank"], []),
        ("The EBRD lent Uzbekistan $6 million for a road co-financed with the World Bank.", ["EBRD"], []),
        ("The Oslo-headquartered Silva Bank lent Uzbekistan $6 million.", ["Silva Bank"], []),
        ("The EBRD and the China-led development bank lent Uzbekistan $6 million.", ["EBRD"], []),
        ("The Ministry of Finance of Japan lent Uzbekistan $6 million.", [], []),
        ("World Bank President Ajay Banga announced $6 million for Uzbekistan.", ["World Bank"], []),
    ],
)
def test_banks_and_funds_are_named_and_ministries_stand_for_their_country(
    text: str, investors: list[str], recipients: list[str]
) -> None:
    found = investment(text)
    assert [body.name for body in found.investors] == investors
    assert [body.name for body in found.recipients] == recipients


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The Asian Development Bank pledged $6 million to Uzbekistan.", InvestmentKind.LOAN),
        ("Hyundai pledged $6 million to Uzbekistan.", InvestmentKind.DIRECT),
        ("Korean companies pledged $6 million to Uzbekistan.", InvestmentKind.DIRECT),
        ("South Korea pledged $6 million to Uzbekistan.", InvestmentKind.GRANT),
        ("KOICA has put $6 million into the training of doctors in Uzbekistan.", InvestmentKind.GRANT),
        ("France has put $6 million into the training of doctors in Uzbekistan.", InvestmentKind.GRANT),
        (
            "French companies have put $6 million into the training of doctors in Uzbekistan.",
            InvestmentKind.DIRECT,
        ),
        ("Petronet Otomosyon of Turkey pledged $6 million to farms in Uzbekistan.", InvestmentKind.DIRECT),
        ("France has put $6 million into a hospital in Uzbekistan.", InvestmentKind.PROJECT),
        ("France has put $6 million into a joint fund with Uzbekistan.", InvestmentKind.FUND),
        ("France contributed $6 million for schools in Uzbekistan.", InvestmentKind.GRANT),
        ("France gave Uzbekistan $6 million in funding.", InvestmentKind.GRANT),
        ("The World Bank approved funding of $6 million for Uzbekistan.", InvestmentKind.LOAN),
        ("Uzbekistan attracted $6 million from France.", InvestmentKind.DIRECT),
        ("Uzbekistan raised $6 million from the World Bank.", InvestmentKind.LOAN),
        ("Hyundai opened a plant with an investment of $6 million in Uzbekistan.", InvestmentKind.PROJECT),
    ],
)
def test_the_giver_and_the_purpose_make_the_kind(text: str, kind: InvestmentKind) -> None:
    assert investment(text).kind is kind


def test_whoever_says_what_a_headline_tells_gets_nothing() -> None:
    found = parse("The EBRD held talks.", title="Uzbekistan gets $6 million loan from Korea for roads - EBRD")
    assert [(loan.recipients, loan.investor_countries) for loan in found.investments] == [((), (KR,))]


@pytest.mark.parametrize(
    "text",
    [
        "Kazakhstan invested $6 million in Kazakhstan.",
        "KazMunayGas will invest $6 million in a refinery in Atyrau.",
        "The government of Kazakhstan will build a school for $6 million in Kazakhstan.",
    ],
)
def test_money_that_stays_at_home_is_none(text: str) -> None:
    assert parse(text).investments == ()


@pytest.mark.parametrize("verb", ["totalling", "amounting to"])
def test_leaves_who_signs_several_loans_their_lender(verb: str) -> None:
    found = investment(f"The OPEC Fund signed two loan agreements with Kazakhstan, {verb} $6 million.")
    assert [lender.name for lender in found.investors] == ["OPEC Fund"]
    assert (found.recipient_country, found.recipients) == (KZ, ())
