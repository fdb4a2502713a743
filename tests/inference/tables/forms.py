"""Invented statutory tables: rows of cells with random figures, and the expected cells."""

import random
from dataclasses import dataclass, field

# The text of a cell, its column span, and whether it continues the cell above.
SampleCell = tuple[str, int, bool]

APPLICANTS = [
    "natural_person",
    "business",
    "research",
    "nonprofit",
    "legal_service",
    "other",
    "total",
]
OUTCOMES: list[tuple[str, list[tuple[str, list[str]]]]] = [
    (
        "",
        [
            ("granted", ["（一）予以公开", "(一) 予以公开", "1.予以公开"]),
            (
                "partial",
                ["（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "（二）部分公开"],
            ),
        ],
    ),
    (
        "（三）不予公开",
        [
            ("refused_state_secret", ["1.属于国家秘密", "1、属于国家秘密"]),
            ("refused_law", ["2.其他法律行政法规禁止公开", "2．其他法律、行政法规禁止公开"]),
            ("refused_security", ["3.危及“三安全一稳定”", "3.危及三安全一稳定"]),
            ("refused_third_party", ["4.保护第三方合法权益", "保护第三方合法权益"]),
            ("refused_internal", ["5.属于三类内部事务信息", "5 、属于三类内部事务信息"]),
            ("refused_process", ["6.属于四类过程性信息", "属于四类过程性信息"]),
            ("refused_enforcement_file", ["7.属于行政执法案卷", "7.属于行政执法案件卷"]),
            ("refused_query", ["8.属于行政查询事项"]),
        ],
    ),
    (
        "（四）无法提供",
        [
            (
                "unavailable_not_held",
                ["1.本机关不掌握相关政府信息", "1.本机关不掌握相关政府信息。"],
            ),
            (
                "unavailable_not_made",
                ["2.没有现成信息需要另行制作", "2. 没有现成信息，需要另行制作"],
            ),
            ("unavailable_unclear", ["3.补正后申请内容仍不明确"]),
        ],
    ),
    (
        "（五）不予处理",
        [
            ("not_processed_petition", ["1.信访举报投诉类申请", "1.信访、举报、投诉类申请"]),
            ("not_processed_repeat", ["2.重复申请"]),
            ("not_processed_publication", ["3.要求提供公开出版物"]),
            ("not_processed_excessive", ["4.无正当理由大量反复申请"]),
            ("not_processed_confirm", ["5.要求行政机关确认或重新出具已获取信息"]),
        ],
    ),
]
OTHER_NEW = (
    "（六）其他处理",
    [
        (
            "other_no_correction",
            ["1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"],
        ),
        (
            "other_no_payment",
            ["2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"],
        ),
        ("other_other", ["3.其他", "3、其他"]),
    ],
)
RESULTS = ["upheld", "corrected", "other", "pending", "total"]
RESULT_NAMES = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]
DISPUTES = ["review", "litigation_direct", "litigation_after_review"]
DISPUTE_NAMES = ["行政复议", "未经复议直接起诉", "复议后起诉"]


@dataclass(slots=True)
class SampleForm:
    """A table: rows of cells, its true cells by id, and the rows (ids) with what they print."""

    kind: str
    heading: str
    rows: list[list[SampleCell]] = field(default_factory=list)
    truth: dict[str, float | None] = field(default_factory=dict)
    printed: dict[str, list[str]] = field(default_factory=dict)

    def add(
        self, row: str, columns: list[str], values: list[tuple[str, float | None]]
    ) -> list[SampleCell]:
        """Record the cells of a row; return what is printed in them."""
        for column, (_, value) in zip(columns, values, strict=True):
            self.truth[f"{row}.{column}"] = value
        self.printed[row] = [text for text, _ in values]
        return [cell(text) for text, _ in values]

    def by_convention(self, cell_id: str) -> bool:
        """Two equal numbers in a row that lost its blanks are read as 自然人 and 总计 by rule."""
        numbers = [text for text in self.printed[cell_id.rpartition(".")[0]] if text]
        return self.kind == "application" and len(numbers) == 2

    def sure_cells(self) -> set[str]:
        """The cells that can be told however many blank cells are lost."""
        rows = {row for row, texts in self.printed.items() if all(texts)}
        if self.kind == "dispute":
            rows = rows if all(map(all, self.printed.values())) else set()
        if self.kind == "application":
            rows |= {row for row, texts in self.printed.items() if sum(map(bool, texts)) == 1}
        return {cell_id for cell_id in self.truth if cell_id.rpartition(".")[0] in rows}


def cell(text: str, span: int = 1, below: bool = False) -> SampleCell:
    return (text, span, below)


def figure(rng: random.Random, blanks: bool) -> tuple[str, float | None]:
    """Return a value as a page may print it, and its number."""
    if blanks and rng.random() < 0.35:
        return "", None
    number = rng.choice(
        [0, 0, 0, rng.randrange(1, 10), rng.randrange(10, 999), rng.randrange(1000, 99999)]
    )
    shape = rng.random()
    if shape < 0.06:
        return rng.choice(["/", "—", "-"]), None
    if shape < 0.1:
        return "无", 0
    if shape < 0.14:
        return "".join(chr(ord(digit) + 0xFEE0) for digit in str(number)), number
    if shape < 0.18 and number > 999:
        return f"{number:,}", number
    return str(number), number


def figures(rng: random.Random, blanks: bool, count: int) -> list[tuple[str, float | None]]:
    """Return a row with its total as last cell, which is printed if any cell is."""
    row = [figure(rng, blanks) for _ in range(count)]
    if rng.random() < 0.2 and blanks:
        row = [("", None)] * (count - 1) + [row[-1]]
    if not row[-1][0] and (any(text for text, _ in row) or rng.random() < 0.8):
        row[-1] = ("7", 7)
    return row


def article20(rng: random.Random, blanks: bool) -> SampleForm:
    form = SampleForm("article20", "二、主动公开政府信息情况")
    old = rng.random() < 0.5
    blocks = [
        (
            "一",
            ["本年新制作数量", "本年新公开数量", "对外公开总数量"],
            ["made", "disclosed", "public_total"],
            [("规章", "regulation"), ("规范性文件", "normative_document")],
        ),
        (
            "五",
            ["上一年项目数量", "本年增/减", "处理决定数量"],
            ["previous", "change", "decisions"],
            [("行政许可", "license"), ("其他对外管理服务事项", "other_service")],
        ),
        (
            "六",
            ["上一年项目数量", "本年增/减", "处理决定数量"],
            ["previous", "change", "decisions"],
            [("行政处罚", "penalty"), ("行政强制", "enforcement")],
        ),
        (
            "八",
            ["上一年项目数量", "本年增/减"],
            ["previous", "change"],
            [("行政事业性收费", "charge")],
        ),
        (
            "九",
            ["采购项目数量", "采购总金额"],
            ["projects", "amount"],
            [("政府集中采购", "procurement")],
        ),
    ]
    if not old:
        blocks = [
            (
                "一",
                ["本年制发件数", "本年废止件数", "现行有效件数"],
                ["issued", "repealed", "in_force"],
                [("规章", "regulation"), ("行政规范性文件", "normative_document")],
            ),
            ("五", ["本年处理决定数量"], ["decisions"], [("行政许可", "license")]),
            (
                "六",
                ["本年处理决定数量"],
                ["decisions"],
                [("行政处罚", "penalty"), ("行政强制", "enforcement")],
            ),
            ("八", ["本年收费金额（单位：万元）"], ["amount"], [("行政事业性收费", "charge")]),
        ]
    for article, heads, columns, rows in blocks:
        last = 4 - len(heads)
        form.rows.append([cell(f"第二十条第（{article}）项", 4)])
        form.rows.append([cell("信息内容"), *map(cell, heads[:-1]), cell(heads[-1], last)])
        for label, row in rows:
            cells = form.add(row, columns, [figure(rng, blanks) for _ in columns])
            cells[-1] = cell(cells[-1][0], last)
            form.rows.append([cell(label), *cells])
    return form


def application(rng: random.Random, blanks: bool) -> SampleForm:
    form = SampleForm("application", "三、收到和处理政府信息公开申请情况")
    form.rows.append(
        [
            cell("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", 3),
            cell("申请人情况", 7),
        ]
    )
    form.rows.append([cell("", 3, True), cell("自然人"), cell("法人或其他组织", 5), cell("总计")])
    form.rows.append(
        [
            cell("", 3, True),
            cell("", 1, True),
            *map(cell, ["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"]),
            cell("", 1, True),
        ]
    )

    def line(row: str, lead: list[SampleCell]) -> None:
        form.rows.append([*lead, *form.add(row, APPLICANTS, figures(rng, blanks, 7))])

    line(
        "new",
        [
            cell(
                rng.choice(["一、本年新收政府信息公开申请数量", "1、本年新收政府信息公开申请数量"]),
                3,
            )
        ],
    )
    line("carried_in", [cell("二、上年结转政府信息公开申请数量", 3)])
    lead = cell("三、本年度办理结果")
    new = rng.random() < 0.5
    for group, rows in [*OUTCOMES, OTHER_NEW] if new else OUTCOMES:
        opener = cell(group)
        for row, labels in rows:
            label = rng.choice(labels)
            line(row, [lead, cell(label, 2)] if not group else [lead, opener, cell(label)])
            lead, opener = cell("", 1, True), cell("", 1, True)
    if not new:
        line("other_outcome", [lead, cell("（六）其他处理", 2)])
    line("total", [lead, cell("（七）总计", 2)])
    line(
        "carried_out", [cell(rng.choice(["四、结转下年度继续办理", "四、结转下一年度继续办理"]), 3)]
    )
    return form


def dispute(rng: random.Random, blanks: bool) -> SampleForm:
    form = SampleForm("dispute", "四、政府信息公开行政复议、行政诉讼情况")
    if rng.random() < 0.3:
        form.rows.append([cell("类别"), *map(cell, RESULT_NAMES)])
        for row, label in zip(DISPUTES, DISPUTE_NAMES, strict=True):
            form.rows.append([cell(label), *form.add(row, RESULTS, figures(rng, blanks, 5))])
        return form
    form.rows.append([cell("行政复议", 5), cell("行政诉讼", 10)])
    form.rows.append(
        [*map(cell, RESULT_NAMES), cell(DISPUTE_NAMES[1], 5), cell(DISPUTE_NAMES[2], 5)]
    )
    form.rows.append([*[cell("", 1, True)] * 5, *map(cell, RESULT_NAMES), *map(cell, RESULT_NAMES)])
    form.rows.append(
        [c for row in DISPUTES for c in form.add(row, RESULTS, figures(rng, blanks, 5))]
    )
    return form


INDICATORS: list[tuple[str, str, str]] = [
    ("", "一、主动公开情况", ""),
    ("proactive.total", "（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）", "条"),
    ("proactive.normative", "其中：主动公开规范性文件数", "条"),
    ("document.normative_issued", "制发规范性文件总数", "件"),
    ("", "（二）通过不同渠道和方式公开政府信息的情况", ""),
    ("channel.gazette", "1.政府公报公开政府信息数", "条"),
    ("channel.website", "2.政府网站公开政府信息数", "条"),
    ("channel.weibo", "3.政务微博公开政府信息数", "条"),
    ("channel.wechat", "4.政务微信公开政府信息数", "条"),
    ("channel.other", "5.其他方式公开政府信息数", "条"),
    ("", "二、回应解读情况", ""),
    ("response.interpretation", "3.政策解读稿件发布数", "篇"),
    ("response.press_conference", "1.参加或举办新闻发布会总次数", "次"),
    ("response.press_conference_chief", "其中：主要负责同志参加新闻发布会次数", "次"),
    ("", "三、依申请公开情况", ""),
    ("application.received", "（一）收到申请数", "件"),
    ("application.in_person", "1.当面申请数", "件"),
    ("application.closed_on_time", "1.按时办结数", "件"),
    ("answer.refused", "4.不同意公开答复数", "件"),
    ("answer.refused_not_info", "不是《条例》所指政府信息", "件"),
    ("review.total", "四、行政复议数量", "件"),
    ("review.upheld", "（一）维持具体行政行为数", "件"),
    ("review.corrected", "（二）被依法纠错数", "件"),
    ("review.other", "（三）其他情形数", "件"),
    ("litigation.total", "五、行政诉讼数量", "件"),
    ("litigation.upheld", "（一）维持具体行政行为或者驳回原告诉讼请求数", "件"),
    ("litigation.corrected", "（二）被依法纠错数", "件"),
    ("litigation.other", "（三）其他情形数", "件"),
    ("complaint.total", "六、举报投诉数量", "件"),
    ("fee.amount", "七、依申请公开信息收取的费用", "万元"),
    ("", "八、机构建设和保障经费情况", ""),
    ("resource.staff", "（三）从事政府信息公开工作人员数", "人"),
    ("resource.staff_fulltime", "1.专职人员数（不包括政府公报及政府网站工作人员数）", "人"),
    ("activity.trainee", "（三）接受培训人员数", "人次"),
]


def indicator_form(rng: random.Random, blanks: bool) -> SampleForm:
    form = SampleForm("indicator_form", "青禾镇政府信息公开情况统计表")
    columns = ["value", "cumulative"] if rng.random() < 0.3 else ["value"]
    heads = [
        rng.choice(["统 计 指 标", "统计指标", "指标名称"]),
        "单位",
        rng.choice(["统计数", "数量", "2017年度"]),
    ]
    form.rows.append([*map(cell, heads), *([cell("历年累计")] if len(columns) > 1 else [])])
    for row, label, unit in INDICATORS:
        values = [figure(rng, blanks) for _ in columns]
        cells = form.add(row, columns, values) if row else [cell("")] * len(columns)
        form.rows.append([cell(label), cell(unit), *cells])
    return form


FORMS = {
    "article20": article20,
    "application": application,
    "dispute": dispute,
    "indicator_form": indicator_form,
}
