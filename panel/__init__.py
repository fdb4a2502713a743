"""Tagged reports as a panel: issuer × year × indicator, with what does not fit in it."""

from gongkai.panel.build import PanelSummary, build_panel

__all__ = ["PanelSummary", "build_panel"]
