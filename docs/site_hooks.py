"""Hooks of the documentation site, for text that lies outside docs/ and links that leave it."""

import posixpath
import re
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.pages import Page
from pymdownx.slugs import slugify

SOURCES = {
    "contributing.md": "CONTRIBUTING.md",
    "changelog.md": "CHANGELOG.md",
    "guidelines.md": "annotations/guidelines.md",
    "guidelines.zh.md": "annotations/guidelines.zh.md",
    "data-card.md": "annotations/data/README.md",
}
"""Pages of docs/ that show another file of the repository, by the name of the page."""

_LINK = re.compile(r"(?<=\]\()(?!\w+:|#|/)([^)\s#]+)(#[^)\s]*)?(?=\))")
_OTHER_LANGUAGE = re.compile(r" ?\(?\[(?:中文|English)\]\([^)]*\)\)?")


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Give Chinese headings the anchors that they have in the repository's viewer."""
    config.mdx_configs["toc"]["slugify"] = slugify(case="lower")
    return config


@event_priority(100)  # before the i18n plugin looks at the links
def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, **_: Any) -> str:
    """Return the text of a page with links that are valid on the site.

    In the repository a link is relative to its file. If its target is a page of the site, it leads
    there, otherwise to the file on the web. Links to the page in the other language are removed,
    because every page has a language switch.
    """
    root = Path(config.config_file_path).resolve().parent
    name = page.file.src_uri
    source = SOURCES.get(name, f"docs/{name}")
    if name in SOURCES:
        markdown = (root / source).read_text(encoding="utf-8")
    shown = {f"docs/{name}": name for name in page_names(root)}
    shown |= {source: name for name, source in SOURCES.items()}
    here = posixpath.dirname(name) or "."

    def replace(match: re.Match[str]) -> str:
        target = posixpath.normpath(posixpath.join(posixpath.dirname(source), match[1]))
        anchor = match[2] or ""
        if uri := shown.get(target):
            if not name.endswith(".zh.md"):  # an English page finds English pages alone
                uri = uri.replace(".zh.md", ".md")
            return posixpath.relpath(uri, here) + anchor
        kind = "tree" if (root / target).is_dir() else "blob"
        return f"{config.extra['repository']}/{kind}/main/{target}{anchor}"

    return _LINK.sub(replace, _OTHER_LANGUAGE.sub("", markdown))


def page_names(root: Path) -> list[str]:
    """Return the names of all files in docs/, relative to it."""
    docs = root / "docs"
    return [path.relative_to(docs).as_posix() for path in docs.rglob("*") if path.is_file()]
