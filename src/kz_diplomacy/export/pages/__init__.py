"""Pages to look at: one self-contained HTML file each, which asks nothing of any server."""

from kz_diplomacy.export.pages.article import article_frame, article_page
from kz_diplomacy.export.pages.dataset import dataset_page

__all__ = ["article_frame", "article_page", "dataset_page"]
