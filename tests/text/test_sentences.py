"""Where sentences end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kz_diplomacy.text.sentences import split_sentences

SPLITS = [
    # basic
    "They met.|It went well.",
    "Who came?|Nobody!|Why not?",
    "One sentence without an end",
    # abbreviations, initials, numbers
    "He flew in on Nov. 5 with Mr. Lee.|Dr. Orlova stayed.",
    "It began in Nov.|The next round is in May.",
    "The case of A. Smailov and J. W. Doe was heard.|It took a day.",
    "Acme Inc. signed.|Beta Co. Ltd. did too.",
    "He works for Acme Inc.|The firm is old.",
    "The U.S. side agreed.|So did the U.S.|The talks go on.",
    "Resolution No. 5 stands.|They said no.|Resolution 6 fell.",
    "H.E. Mr. Sato and St. Petersburg's Gov. Volkov met at 5 p.m. on Friday.",
    "He left at 5 p.m.|The talks went on.",
    "It rose by 2.3 percent.|10 firms came.",
    "It rose by 2.3%.|Trade fell.",
    "(He met Mr. Lee.)|(Dr. Orlova stayed.)",
    "They chose Plan B.|The others did not.",
    "K.Sariyev spoke.|A.Bekov listened.",
    # quotations, ellipses, brackets, missing spaces
    '"We agreed."|He smiled.',
    "\u201cWe agreed.\u201d|\u201cDid you?\u201d|He nodded.",
    "\u00abIt is time,\u00bb he said.|\u00abNow.\u00bb",
    '"When?" she asked.|Nobody knew.',
    "They waited\u2026 and waited.|Then it came\u2026|All cheered.",
    "It was late... but not too late.|Or was it...|He left.",
    "They signed (in Bern).|(It rained.)|They left.",
    "Talks were held in Astana.The sides agreed.",
    "See UzDaily.com for more.|See akorda.kz too.",
    "Trade grew.|$5 billion was reached.",
    # lists inside a line
    "They signed: |a treaty; |a plan; |a protocol.",
    "They signed: |a treaty |a plan",
]
WILD = [
    "The visit runs Dec. 31-Jan. 2 in Oslo.|Talks follow.",
    "He met Lt. Gen. A. Doe and Prof. Dr. B. Roe.|Both left.",
    "Smt. Example and Dr. Eng. Sample came.|They spoke.",
    "Sen. Doe (D-Ohio) and Rep. Roe met.|Others did not.",
    "It was signed by Mr. Doe et al. in Bern.|It holds.",
    "The talks (see No. 12) ended.|No. 13 follows.",
    "He lives in Washington, D.C., and works there.|She does not.",
    "They flew to the U.K. on Monday.|It rained.",
    "They flew to the U.K.|The weather was bad.",
    "It began at 10 a.m. local time.|It ended at noon.",
    "Exports hit 1.5 mln. tonnes.|Imports fell.",
    "Art. 5 applies.|See p. 12 for more.",
    "Mt. Example and St. Sample are near.|Go there.",
    "Said Mr. Doe: \u201cWe agree.\u201d|He left.",
    "\u201cIs it so?\u201d he asked.|\u201cIt is!\u201d she said.",
    "\u201cYes.\u201d|\u201cNo.\u201d",
    "He said, 'We agree.'|Then he left.",
    "They met on 5.05.2024.|It was late.",
    "See www.example.org.|It is new.",
    "The G.C.C. states agreed.|Oman did too.",
    "Gov. Doe, Amb. Roe and Col. Poe met.|Nobody else came.",
    "They agreed... and left.|Nobody stayed.",
    "Why?!|Nobody knows.",
    "It cost $5.|\u20ac6 was offered.",
    "The Co. and its Corp. partner met.|They signed.",
    "J. Doe left.|R. Roe stayed.",
    "He met Mary P. Doe.|See p. 5.|He left.",
    "Vols. 1 and 2 are out.|Read them.",
    "Kim Jong Un and Moon Jae-in met.|They shook hands.",
    "She is from St. Kitts.|He is not.",
    "The deal is worth approx. 5 billion.|It is big.",
    "It is the 9th.|The 10th is next.",
    "He came, i.e. he was there, e.g. at noon.|She left.",
]
WRITTEN = {
    "They signed: |a treaty; |a plan; |a protocol.": "They signed: 1) a treaty; 2) a plan; 3) a protocol.",
    "They signed: |a treaty |a plan": "They signed: \u2022 a treaty \u2022 a plan",
}


@pytest.mark.parametrize("expected", [*SPLITS, *WILD])
def test_a_block_falls_into_sentences(expected: str) -> None:
    text = WRITTEN.get(expected, expected.replace("Astana.The", "Astana.\x00The").replace("|", " "))
    text = text.replace("\x00", "")
    wanted = [part.strip() for part in expected.replace("Astana.The", "Astana.|The").split("|")]
    assert [text[first:last] for first, last in split_sentences(text, 0, len(text))] == wanted


def test_only_the_part_between_the_offsets_is_split() -> None:
    text = "One. Two. Three. Four."
    assert [text[first:last] for first, last in split_sentences(text, 5, 16)] == ["Two.", "Three."]


@given(st.text(alphabet="aB.!?\u2026:;\"' \u2022-1)(\n", max_size=120))
def test_sentences_are_in_order_and_lose_only_spaces_and_bullets(text: str) -> None:
    spans = split_sentences(text, 0, len(text))
    position = 0
    for first, last in spans:
        assert position <= first < last <= len(text)
        assert set(text[position:first]) <= set(" \n\u2022-1)(:;")
        assert text[first:last] == text[first:last].strip()
        position = last
