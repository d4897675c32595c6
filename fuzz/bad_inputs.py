r"""Write the curated bad inputs that `tests/robustness` reads: one JSON object a line, in ASCII.

    python fuzz/bad_inputs.py tests/robustness/bad_inputs.jsonl

Each line has a `reason` and the pieces of a text with how often each is repeated, so that a text of two
megabytes is one short line: {"reason": "80,000 combining marks", "pieces": [["a", 1], ["\u0301", 80000]]}.
"""

# ruff: noqa: E501 (a text of a table stands on one line)

import base64
import json
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path

ARTICLE = (
    "ASTANA. KAZINFORM \u2013 President Kassym-Jomart Tokayev met with Prime Minister Giorgia Meloni of Italy on 18 "
    "January 2024 during his official visit to Rome. The two countries signed the Agreement on Mutual Legal "
    "Assistance and 12 other documents worth $1.5\u20132 billion, the press service said.\n\nEni will invest \u20ac300 "
    "million in a plant in Aktau, Energy Minister Almasadam Satkaliyev added.\n"
)
OTHER = (
    "TASHKENT (Own report) -- Foreign Minister Bakhtiyor Saidov spoke by phone with his counterpart Wang Yi on "
    'Tuesday. "We agreed to meet in Beijing next week," he said; a delegation of 20 companies travels with him.\n'
    "1) a memorandum on customs;\n2) a protocol on visas.\n"
)
BEFORE, AFTER = ARTICLE[:130], ARTICLE[130:]
Piece = tuple[str, int]
Case = tuple[str, tuple[Piece, ...]]

# Long runs of one thing: what it is, the piece, how often.
RUNS: tuple[tuple[str, str, int], ...] = (
    ("combining marks on one letter", "\u0301", 80_000),
    ("one line of two megabytes", "Tokayev met Meloni in Rome and ", 60_000),
    ("bullets without a text", "\u2022\n", 100_000),
    ("opening quotes", "\u201c", 20_000),
    ("straight quotes", '"', 20_000),
    ("opening brackets", "(", 20_000),
    ("closing brackets", ")", 20_000),
    ("pairs of brackets", "[()]", 10_000),
    ("digits of one number", "7", 10_000),
    ("digits and commas", "1,", 10_000),
    ("digits and dots", "1.", 10_000),
    ("digits and dashes", "1-", 10_000),
    ("years and dashes", "2021\u2013", 5_000),
    ("currency signs", "$", 20_000),
    ("amounts", "$1 billion ", 4_000),
    ("scales", "billion ", 5_000),
    ("commas", ",", 50_000),
    ("dots", ".", 50_000),
    ("ellipses", "\u2026", 20_000),
    ("dashes", "\u2014", 20_000),
    ("hyphens", "a-", 20_000),
    ("apostrophes", "'s", 20_000),
    ("blanks", " ", 200_000),
    ("no-break blanks", "\u00a0", 50_000),
    ("tabs", "\t", 100_000),
    ("line ends", "\n", 200_000),
    ("line ends of Windows", "\r\n", 100_000),
    ("line ends of old Macs", "\r", 100_000),
    ("NULs", "\0", 50_000),
    ("the word and", "and ", 10_000),
    ("the words of the", "of the ", 5_000),
    ("the word to", "to ", 10_000),
    ("the word that", "that ", 10_000),
    ("the word President", "President ", 5_000),
    ("the words Minister of", "Minister of ", 3_000),
    ("the words his counterpart", "his counterpart ", 3_000),
    ("initials", "A. ", 10_000),
    ("initials without blanks", "A.", 10_000),
    ("names", "Kassym-Jomart Tokayev ", 2_000),
    ("names with commas", "Kassym-Jomart Tokayev, ", 2_000),
    ("unknown capitalised words", "Xanthippe ", 4_000),
    ("capital letters", "A", 50_000),
    ("small letters", "a", 200_000),
    ("countries", "Kazakhstan ", 4_000),
    ("countries with and", "Kazakhstan and ", 3_000),
    ("demonyms", "Kazakh ", 4_000),
    ("cities", "New York ", 4_000),
    ("datelines", "ASTANA. KAZINFORM \u2013 ", 2_000),
    ("months", "May ", 5_000),
    ("days", "on 5 May 2021 ", 2_000),
    ("weekdays", "on Tuesday ", 4_000),
    ("verbs", "met ", 5_000),
    ("verbs with visited", "visited ", 5_000),
    ("the words is to", "is to ", 5_000),
    ("the words will have been", "will have been ", 3_000),
    ("auxiliaries and negations", "has not been ", 3_000),
    ("whether-clauses", "said whether ", 3_000),
    ("relative clauses", "who met ", 3_000),
    ("participles", "visiting ", 5_000),
    ("infinitives", "to visit ", 4_000),
    ("documents", "agreement on ", 4_000),
    ("documents between", "agreement between the ", 2_000),
    ("numbered items", "1) a memorandum;\n", 2_000),
    ("counted documents", "12 documents ", 3_000),
    ("summits", "Summit of the ", 3_000),
    ("ordinals", "8th ", 5_000),
    ("ampersands", "& ", 10_000),
    ("slashes", "/", 20_000),
    ("addresses on the web", "https://example.org/a?b=c ", 2_000),
    ("addresses of mail", "a@example.org ", 2_000),
    ("entities", "&amp;", 10_000),
    ("tags", "<b>", 10_000),
    ("flags", "\U0001f1f0\U0001f1ff", 10_000),
    ("families of emoji", "\U0001f468\u200d\U0001f469\u200d\U0001f467", 3_000),
    ("zero-width joiners", "\u200d", 50_000),
    ("variation selectors", "\ufe0f", 50_000),
    ("overrides of direction", "\u202e", 20_000),
    ("isolates of direction", "\u2066", 20_000),
    ("Hangul letters", "\u1100\u1161", 20_000),
    ("full-width digits", "\uff11", 10_000),
    ("superscripts", "\u00b2", 10_000),
    ("ligatures", "\ufb03", 10_000),
    ("sharp s", "\u00df", 10_000),
    ("dotted capital I", "\u0130", 10_000),
    ("final sigmas", "\u03a3\u03c2", 10_000),
    ("replacement characters", "\ufffd", 20_000),
    ("short paragraphs", "He met him.\n\n", 4_000),
    ("sentences", "Tokayev met Meloni. ", 2_000),
    ("questions", "Who met whom? ", 3_000),
    ("exclamations", "No! ", 5_000),
    ("abbreviations", "St. Dr. U.S. ", 3_000),
    ("percentages", "5% ", 5_000),
    ("times", "10:30 ", 4_000),
    ("Roman numerals", "XIV ", 5_000),
)

# Single characters that programs trip over.
CHARACTERS = (
    "\x00\x01\x07\x08\x0b\x0c\x1a\x1b\x1c\x1d\x1e\x1f\x7f\x80\x85\x9f\u00a0\u00ad\u034f\u061c\u115f\u180e"
    "\u200b\u200c\u200d\u200e\u200f\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2066\u2067\u2068\u2069"
    "\u206f\u3000\ufe0f\ufeff\ufff9\ufffb\ufffc\ufffd\ufffe\uffff\ue000\ufdd0\U000e0001\U000e0041\U000f0000"
    "\U0010ffff\ud800\udbff\udc00\udfff"
)

# Forms that are no article at all.
FORMS: tuple[tuple[str, str], ...] = (
    ("nothing", ""),
    ("one blank", " "),
    ("one letter", "a"),
    ("one capital letter", "A"),
    ("one dot", "."),
    ("one surname", "Tokayev"),
    ("one country", "Kazakhstan"),
    ("one verb", "met"),
    ("HTML", f"<html><body><p onclick=x>{ARTICLE}</p><script>alert(1)</script></body></html>"),
    ("HTML with attributes only", "<a href='x' title='Tokayev met Meloni in Rome'>"),
    ("unclosed HTML", "<div><p>Tokayev met <b>Meloni in <i>Rome"),
    ("HTML entities", "Tokayev&nbsp;met&#32;Meloni&#x20;in Rome &mdash; &lt;AP&gt;"),
    ("JSON", json.dumps({"text": ARTICLE, "list": [1, None, True, {"a": []}]})),
    ("JSON twice escaped", json.dumps(json.dumps(ARTICLE))),
    ("XML with entities", '<!DOCTYPE a [<!ENTITY b "met"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>'),
    ("XML with an external entity", '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'),
    ("base64", base64.b64encode(ARTICLE.encode()).decode()),
    ("hexadecimal", ARTICLE.encode().hex()),
    ("quoted-printable", "Tokayev met =E2=80=9CMeloni=E2=80=9D in=20Rome=\n on Tuesday"),
    ("wrong decoding", "Tokayev met Meloni in TÃ¼rkiye â\u0080\u0093 â\u0082¬300 million"),
    (
        "Latin 1 read as such",
        "M. Ren\u00e9 Preval a rencontr\u00e9 le Pr\u00e9sident Ren\u00e9 Garc\u00eda P\u00e9rez",
    ),
    (
        "Markdown",
        f"# Tokayev met Meloni\n\n* **Rome**: [talks](https://example.org)\n\n> {OTHER}\n\n```\ncode\n```",
    ),
    ("a Markdown table", "| Who | Whom |\n|---|---|\n| Tokayev | Meloni |\n| Wang Yi | Saidov |"),
    ("comma-separated values", 'who,whom,day\n"Tokayev, K.","Meloni, G.",2024-01-18\n=1+1,@SUM(A1),-2\n'),
    ("LaTeX", r"\section{Talks} $\frac{5}{7}$ billion\footnote{\textbf{Tokayev} met Meloni} \verb|$5|"),
    ("SQL", "'; DROP TABLE visits; -- Tokayev met Meloni' OR '1'='1"),
    ("a shell command", "$(rm -rf /) `id` && Tokayev met Meloni; ${HOME} > /dev/null"),
    ("format strings", "%s %n %x {0} {self.__class__} {{}} ${jndi:ldap://example.org} Tokayev met Meloni"),
    ("a regular expression", r"(?:(a+)+)+$ [^]]* (?P<x>.*)(?P=x) \b\d{1,999}"),
    ("Python", "def met(self):\n    return f'{self!r}'  # Tokayev met Meloni in Rome\n"),
    (
        "a traceback",
        'Traceback (most recent call last):\n  File "a.py", line 1, in <module>\nValueError: met',
    ),
    ("a log", "2024-01-18T10:30:00Z INFO [main] met=Tokayev with=Meloni took=5ms\n" * 3),
    (
        "mail headers",
        "From: press@example.org\nTo: all@example.org\nSubject: Re: Fwd: Visit\nDate: 5 May 2021\n\n",
    ),
    ("a menu of a page", "Home | News | President | Visits | Contacts | \u00a9 2024 | RU | KZ | EN"),
    ("share buttons", "Share Tweet Pin Print Comments (0) Read also: Tokayev to visit Rome"),
    ("a caption only", "Photo: Akorda. President Tokayev (left) and Prime Minister Meloni (right)"),
    ("tags only", "Tags: Tokayev, Meloni, Italy, Kazakhstan, Visit, Agreement"),
    ("all capitals", ARTICLE.upper()),
    ("all small", ARTICLE.lower()),
    ("swapped case", ARTICLE.swapcase()),
    ("title case", ARTICLE.title()),
    ("backwards", ARTICLE[::-1]),
    ("words backwards", " ".join(reversed(ARTICLE.split()))),
    ("no blanks", ARTICLE.replace(" ", "")),
    ("a blank between all letters", " ".join(ARTICLE)),
    ("a line end after each word", ARTICLE.replace(" ", "\n")),
    ("a line end after each letter", "\n".join(ARTICLE)),
    ("a tab for each blank", ARTICLE.replace(" ", "\t")),
    ("hyphenated line ends", ARTICLE.replace("ment", "-\nment")),
    ("no punctuation", "".join(c for c in ARTICLE if c.isalnum() or c == " ")),
    ("no letters", "".join(c for c in ARTICLE if not c.isalpha())),
    ("canonically decomposed", unicodedata.normalize("NFKD", ARTICLE + OTHER)),
    ("full-width letters", "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in ARTICLE)),
    ("mathematical letters", "".join(chr(0x1D400 + ord(c) - 65) if "A" <= c <= "Z" else c for c in ARTICLE)),
    (
        "look-alike letters of Cyrillic",
        ARTICLE.translate(
            str.maketrans("aeopcxKTMBH", "\u0430\u0435\u043e\u0440\u0441\u0445\u041a\u0422\u041c\u0412\u041d")
        ),
    ),
    ("crossed-out letters", "\u0336".join(ARTICLE)),
    ("soft hyphens in words", "\u00ad".join(ARTICLE)),
    ("zero-width blanks in words", "\u200b".join(ARTICLE)),
    ("the article twice", ARTICLE + ARTICLE),
    ("the article fifty times", ARTICLE * 50),
    (
        "two articles word by word",
        " ".join(w for pair in zip(ARTICLE.split(), OTHER.split(), strict=False) for w in pair),
    ),
    ("a quote never closed", ARTICLE.replace("President", "\u201cPresident", 1)),
    ("a bracket never closed", ARTICLE.replace("President", "(President", 1)),
    ("quotes in quotes", '"' + "'\u201c\u2018".join(OTHER.split()) + '"'),
)

# Dates, sums and counts that cannot be, or barely.
FIGURES = (
    "31 February 2021|29 February 2023|0 May 2021|32 May 2021|99/99/9999|00/00/0000|13/13/2013|2021-13-45|"
    "2021-02-30|0000-00-00|9999-12-31|10000-01-01|the 400th of May|May 2021-2020|5-3 May 2021|31-32 December 1999|"
    "December 31-January 1|from 5 May 2021 to 3 May 2021|in the year 0|in 99999|in 1|5 May 10000|30 February|"
    "February 29|in the 5th half of 2021|in the first five quarters of 2021|the day before the day before yesterday|"
    "999999 days ago|in 10000000000 years|last next week|Monday Tuesday|noon 25:61|24:00|-5 May|+5 May 2021|"
    "5th 5th May May 2021 2021|1/2/3/4/5|5.5.5.5|05.05.05|'21|early late 2021|mid-mid-2021|the 2020s-1990s|"
    "$|$ billion|billion dollars|$-5|$+5|$1e999|$1E5 million|$NaN|$Infinity|$0|$0.00000000000000000000000001|"
    "$5-|$-|$5--7 billion|$7-5 billion|$5 billion billion|$5 million billion trillion|$1,23,456|$1,2,3|$1.2.3|$.5|$5.|"
    "$,5|$5,|$ 5 $|$$5|US$US$5|USD USD 5 USD|5 USD EUR|EUR5USD|half half a billion|two and three and four billion|"
    "a dozen dozen hundred million dollars|zero dollars|minus five dollars|hundreds of billions of dollars|"
    "99999999999999999999999999999999999999999 dollars|0x10 dollars|1_000 dollars|\u00bd billion dollars|"
    "\u2167 billion dollars|\u0665 million euros|\u4e94 million yuan|1\u00a0000\u00a0000 euros|1'000'000 francs|"
    "\u20ac\u20ac\u20ac|\u20bf5|$5 (\u20ac5) (\u00a35) (\u00a55)|between 5 and billion dollars|between and dollars|"
    "from $5 to to $7|up to over about $5|more than less than $5 billion|$5bnmn|5%%|$5%|5 million tonnes of dollars|"
    "0 documents|-3 documents|1.5 documents|1e9 documents|1000000000000000000000 documents|twenty-twelve documents|"
    "eleventy documents|a zero agreements|dozens of dozens of agreements|12 12 documents|the 0th summit|the 1nd summit|"
    "the -5th session|the 99999999999th meeting|550 550 companies"
).split("|")

DATELINES = (
    "ASTANA.|ASTANA. KAZINFORM|ASTANA. KAZINFORM \u2013|NUR-SULTAN \u2014|ASTANA, June 16 /TASS/.|ASTANA, June 31 /TASS/.|"
    "MOSCOW, May 99. /TASS/|BAKU, Azerbaijan, June 4.|BAKU, Azerbaijan, June 4. Trend:|MANILA (Reuters) -|(Reuters) -|"
    "MANILA, (AP)|BEIJING, Jan. 5 (Xinhua) --|(Xinhua) --|SEOUL, Nov. 31 (Yonhap) --|HANOI (VNA) \u2013|Hanoi (VNA)|"
    "Washington, DC|WASHINGTON|Nur-Sultan/Astana/Akmola \u2013|TASHKENT, UZBEKISTAN \u2013 May|LONDON/PARIS, 5 May (Own) -|"
    "LONDON, PARIS, ROME, BERLIN|A. B \u2013|ASTANA. ASTANA. ASTANA.|ASTANA \u2013 ASTANA \u2013|GENEVA, 5 May|5 May, Geneva|"
    "5 May 2021|ASTANA, 5|KAZINFORM \u2013|TASS|/TASS/|/ / /|--|\u2013|(AP)|(|) -|ANKARA-|Ankara-AA|DUSHANBE, 00.00.0000 /NIAT/|"
    "BISHKEK (24.kg) -|Almaty. 18 January. Own.|ASTANA \u2014 On|NEW YORK \u2014|NEW YORK, NEW YORK, NEW YORK \u2014|XANTHOPOL \u2014|"
    "ASTANA. KAZINFORM \u2013 \u2013 \u2013|ASTANA. KAZINFORM - ,|\u0410\u0421\u0422\u0410\u041d\u0410. \u041a\u0410\u0417\u0418\u041d\u0424\u041e\u0420\u041c \u2013|"
    "ASTANA:|ASTANA;|[ASTANA]|\u201cASTANA\u201d|*ASTANA*|<b>ASTANA</b> \u2013|ASTANA\n\u2013|ASTANA\r\n\r\nKAZINFORM\r\n\u2013"
).split("|")

# Where the blocks of other scripts begin; a word of each stands in for a name.
SCRIPTS = (
    0x0391, 0x0410, 0x0531, 0x05D0, 0x0627, 0x0710, 0x0780, 0x07C0, 0x0905, 0x0985, 0x0A05, 0x0A85, 0x0B05, 0x0B85, 0x0C05,
    0x0C85, 0x0D05, 0x0D85, 0x0E01, 0x0E81, 0x0F40, 0x1000, 0x10A0, 0x1100, 0x1200, 0x13A0, 0x1401, 0x1681, 0x16A0, 0x1780,
    0x1820, 0x1E00, 0x2C00, 0x2D30, 0x3041, 0x30A1, 0x3105, 0x4E00, 0xA000, 0xAC00, 0x10330, 0x10400, 0x12000, 0x13000,
    0x1D400, 0x1F600, 0x20000,
)  # fmt: skip


def of_runs() -> Iterator[Case]:
    """Long runs alone, and in the middle of an article."""
    for what, piece, times in RUNS:
        yield f"{times:,} times {what}", ((piece, times),)
        yield f"{what} in an article", ((BEFORE, 1), (piece, max(1, times // 20)), (AFTER, 1))


def of_characters() -> Iterator[Case]:
    """Odd characters between words, in a name, at both ends, and many of them."""
    for mark in CHARACTERS:
        name = f"U+{ord(mark):04X}"
        yield f"{name} between all words", ((ARTICLE.replace(" ", f" {mark}"), 1),)
        yield f"{name} in names", ((ARTICLE.replace("ay", f"a{mark}y").replace("el", f"e{mark}l"), 1),)
        yield f"{name} at both ends", ((f"{mark}{ARTICLE}{mark}", 1),)
        yield f"2,000 times {name}", ((mark, 2_000),)


def of_categories() -> Iterator[Case]:
    """Three characters of every category of Unicode, in an article and alone."""
    found: dict[str, list[str]] = {}
    for number in (
        *range(0x3000),
        *range(0xA000, 0x11000),
        *range(0x1D000, 0x1FA00),
        *range(0xE0000, 0xE0100),
    ):
        of_one = found.setdefault(unicodedata.category(chr(number)), [])
        if len(of_one) < 90:  # noqa: PLR2004 (thirty apart, so that the three differ in kind)
            of_one.append(chr(number))
    for category, members in sorted(found.items()):
        for mark in members[::30]:
            yield f"category {category}, U+{ord(mark):04X} for each e", ((ARTICLE.replace("e", mark), 1),)
            yield (
                f"category {category}, U+{ord(mark):04X} after each blank",
                ((ARTICLE.replace(" ", " " + mark), 1),),
            )


def of_scripts() -> Iterator[Case]:
    """Words of other scripts in the place of names, and a text of nothing else."""
    for first in SCRIPTS:
        word = "".join(map(chr, range(first, first + 6)))
        yield f"names from U+{first:04X}", ((ARTICLE.replace("Tokayev", word).replace("Italy", word), 1),)
        yield f"words from U+{first:04X} only", ((word + " ", 300), (".", 1))


def of_cuts() -> Iterator[Case]:
    """An article that ends early, begins late, or goes over into another one."""
    for end in range(3, len(ARTICLE), 5):
        yield f"ends after {end} characters", ((ARTICLE[:end], 1),)
    for start in range(4, len(ARTICLE), 7):
        yield f"begins with character {start}", ((ARTICLE[start:], 1),)
    for place in range(0, len(OTHER), 7):
        yield f"goes over into another one at {place}", ((ARTICLE[: 2 * place], 1), (OTHER[place:], 1))


def of_forms() -> Iterator[Case]:
    """What is no article, datelines alone, and figures that cannot be."""
    for what, text in FORMS:
        yield what, ((text, 1),)
    for line in DATELINES:
        yield f"only the dateline {line[:40]!r}", ((line, 1),)
    for figure in FIGURES:
        sentence = (
            f"On {figure}, Kazakhstan and Italy signed an agreement worth {figure}; Eni invested {figure}."
        )
        yield f"the figure {figure[:40]!r}", ((sentence, 1),)


def main() -> None:
    """Run the command line."""
    cases = (*of_forms(), *of_runs(), *of_characters(), *of_categories(), *of_scripts(), *of_cuts())
    lines = [json.dumps({"reason": reason, "pieces": pieces}) + "\n" for reason, pieces in cases]
    Path(sys.argv[1]).write_text("".join(lines), encoding="ascii")
    print(f"{len(lines)} inputs")


if __name__ == "__main__":
    main()
