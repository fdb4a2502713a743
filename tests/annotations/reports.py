"""Annotated reports of invented places."""

from gongkai.annotations.document import AnnotatedDocument
from gongkai.annotations.inline import parse_inline

MARKUP = """\
# id: k-1  year: 2019  issuer: 桐庄县蔡湾镇人民政府
[title] 桐庄县蔡湾镇2019年政府信息公开年度报告
[preamble] 本报告由蔡湾镇党政办编写，统计期限自2019年1月1日起。
[overview] 一、概述
[organization] 镇里有{专职|staff.fulltime=1}、{兼职|staff.parttime=1}各1名，经费{1.2万元|budget}。
[proactive] 二、主动公开
[proactive] 公开信息{1,569条|disclosure.total}，\
{工作动态|item}{440余条|disclosure.category}、{机构职能|item}{14条|disclosure.category}。
+[proactive] 利用{公开栏|item}公布近{十二期|disclosure.other_channel}；
+[proactive] {“三资”台账|item}按月张贴{28.6%|rate}。
[application] 三、依申请公开
[application] 没有收到{政府信息公开申请|application.received=0}，未发生{复议|review=0}。
[table] 收到申请 3 0
[signature] 蔡湾镇人民政府
[signature] 2020年1月8日
---
# id: k-2  year: 2020  issuer: 青柳市水务局
[title] 青柳市水务局2020年报告
[proactive] 第一部分 公开情况
[proactive] 在门户网站发布{337 条|disclosure.website}，{供水公告|item}{９条|disclosure.category}。
[application] 第二部分 申请情况
[application] 收到申请{六件|application.received}。
[problem] 第三部分 不足
[problem] 更新不及时，人手不够。
"""


def reports() -> list[AnnotatedDocument]:
    return list(parse_inline(MARKUP, "reports"))
