"""An invented report for the tests of the page, tagged by rules."""

from functools import cache

from gongkai.document.report import TaggedReport
from gongkai.inference.pipeline import Tagger
from gongkai.rules.tagger import RuleTagger

TEXT = """青浔县人民政府2021年政府信息公开工作年度报告
一、总体情况
全年主动公开政府信息120条，其中规范性文件8件。没有收到行政复议。
二、存在的主要问题
公开内容不够全面。举办培训3次，参加46人次。
青浔县人民政府
2022年1月20日
"""


@cache
def report(text: str = TEXT) -> TaggedReport:
    """Return the tagged report of a text."""
    return Tagger(RuleTagger()).tag_text(text)
