"""Paragraphs, items, subheads, headlines, boilerplate."""

import pytest

from kz_diplomacy.text.blocks import read_blocks

B, H, E, L, P = "boilerplate", "headline", "item", "label", "prose"
BLOCKS = [
    # basic
    ("They met.\n\nIt went well.", [P, P]),
    ("They signed:\n- a treaty;\n- a plan.\nThey left.", [P, E, E, P]),
    ("They signed:\n1) a treaty;\n2) a plan.", [P, E, E]),
    (
        "The following were signed:\nAgreement on trade;\nProtocol on visas;\nPlan of consultations.",
        [P, E, E, E],
    ),
    ("The participants were:\n\nJane Doe, Minister of Trade\n\nJohn Roe, envoy", [P, E, E]),
    ("They met.\nTrade and transit\nIt went well.", [P, L, P]),
    ("Ministers meet in Bern again\n\nThey met.", [H, P]),
    ("BERN\n\nThey met.", [L, P]),
    ("They met.\nPhoto: agency", [P, B]),
    # found in the wild
    ("- Who will come?\n- The ministers will come, all of them.\n- When?", [P, P, P]),
    ("They met.\n\n- 'Nobody asked'\n\nIt went well.", [P, L, P]),
    ("They met.\n\n- the hall\n- the garden", [P, E, E]),
    ("They met.\nRead also:\nRain is coming\nSnow is coming", [P, B, B, B]),
    ("They met.\n\nRain is coming to the north\nPrices of onions fall again", [P, B, B]),
    ('They met.\n"World" POPULAR ARTICLE\n\n- Rain is coming\n- Snow is coming', [P, B, B, B]),
    ("They met.\nJane Doe", [P, L]),
    ("Trade:\nThey met.", [L, P]),
    ("They agreed on trade. They left, it was said", [P]),
    ("They signed:\n- a treaty;\n\u2014 and parted:\nlate.", [P, E, E, P]),
    (
        "word " * 20,
        [P],
    ),
    ("- Rain\nThey met.", [L, P]),
    ("They signed:\nPhoto: agency", [L, B]),
    (
        "A list:\n" + "word " * 40,
        [L, P],
    ),
]


@pytest.mark.parametrize(("text", "kinds"), BLOCKS)
def test_a_text_falls_into_blocks(text: str, kinds: list[str]) -> None:
    assert [str(block.kind) for block in read_blocks(text, None)] == kinds


def test_a_line_that_repeats_the_headline_is_one() -> None:
    blocks = read_blocks("They met.\nMinisters meet.", "Ministers meet.")
    assert [str(block.kind) for block in blocks] == [P, H]


def test_items_know_the_block_that_leads_to_them() -> None:
    blocks = read_blocks("They met. They signed:\n- a treaty;\n- a plan.\nThen:\n- they left.\n- all.", None)
    assert [block.lead for block in blocks] == [None, 0, 0, None, 3, 3]


def test_items_without_a_colon_before_them_have_no_lead() -> None:
    assert [block.lead for block in read_blocks("They met.\n- They ate.\n- They left.", None)] == [None] * 3
