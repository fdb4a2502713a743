"""The pages of a panel: static HTML without an outside address, in Chinese and English."""

from gongkai.panel.pages.site import write_pages

__all__ = ["write_pages"]
