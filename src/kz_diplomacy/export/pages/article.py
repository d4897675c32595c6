"""The page of one article."""

from kz_diplomacy.export.pages.markup import element, text
from kz_diplomacy.export.pages.reading import reading
from kz_diplomacy.export.pages.shell import page
from kz_diplomacy.models import Article, ParsedArticle

__all__ = ["article_frame", "article_page"]

FRAME_HEIGHT = "560"
TITLE_LENGTH = 80


def article_page(parsed: ParsedArticle) -> str:
    """Return a page with the article, its evidence underlined, and a card for each record.

    The page is one file: it needs no server, asks for nothing, and can be read without its script.

    >>> from kz_diplomacy.models import Article
    >>> html = article_page(ParsedArticle(article=Article(id="a", text="1 < 2")))
    >>> html.startswith("<!DOCTYPE html>"), "1 &lt; 2" in html
    (True, True)
    """
    return page(
        kind="article-page",
        title=_title(parsed.article),
        content=[element("main", reading(parsed))],
        styles=["theme.css", "reading.css", "marks.css"],
        scripts=["reading.js", "article.js"],
    )


def article_frame(parsed: ParsedArticle) -> str:
    """Return the page in a frame of its own, as notebooks show it: neither styles nor scripts get out.

    Where a notebook is not trusted, it drops the frame and shows the sentence in it.
    """
    return element(
        "iframe",
        text("Trust this notebook to see the article."),
        srcdoc=article_page(parsed),
        sandbox="allow-scripts allow-popups",
        width="100%",
        height=FRAME_HEIGHT,
        frameborder="0",
        title=_title(parsed.article),
    )


def _title(article: Article) -> str:
    first = " ".join((article.title or article.text).split())
    short = first if len(first) <= TITLE_LENGTH else f"{first[: TITLE_LENGTH - 1]}…"
    return short or article.id
