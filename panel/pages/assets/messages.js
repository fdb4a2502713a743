"use strict";
// The messages of the pages in Chinese and English. Names of rules, levels … come with the data.

const LANGUAGE_KEY = "gongkai.language";

const MESSAGES = {
  skip: ["跳到内容", "Skip to the content"],
  brand: ["公开 · 年度报告面板", "Gongkai · panel of annual reports"],
  views: ["栏目", "Views"],
  coverage: ["覆盖情况", "Coverage"],
  indicators: ["指标", "Indicators"],
  issues: ["问题", "Issues"],
  reuse: ["文字重复", "Reused text"],
  language: ["English", "中文"],
  loading: ["正在载入 ……", "Loading …"],
  notLoaded: ["没有载入 {name}，请确认文件夹完整。", "{name} was not loaded; check that the folder is complete."],
  unit: ["单位", "Unit"],
  level: ["层级", "Level"],
  province: ["省份", "Province"],
  region: ["地区", "Region"],
  year: ["年度", "Year"],
  all: ["全部", "All"],
  find: ["查找单位", "Find a unit"],
  state: ["状态", "State"],
  unitCount: ["{count} 个单位", "{count} units"],
  rows: ["第 {first}–{last} 行，共 {count} 行", "Rows {first}–{last} of {count}"],
  previous: ["上一页", "Previous"],
  next: ["下一页", "Next"],
  pageSize: ["每页", "Per page"],
  nothing: ["没有符合条件的内容。", "Nothing matches."],
  order: ["排序", "Order"],
  orderCode: ["层级和代码", "level and code"],
  orderIssues: ["错误最多", "most errors"],
  orderMissing: ["缺失最多", "most missing"],
  coverageLead: [
    "每格是一个单位一年的报告：有没有、读出没有、有无提示或核对不符。",
    "Each cell is the report of a unit for a year: whether there is one, whether it was read, and whether it has warnings or failed checks.",
  ],
  errors: ["错误", "Errors"],
  questions: ["存疑", "Questions"],
  notes: ["提示", "Notes"],
  byRegion: ["按地区", "By region"],
  coveredShare: ["有报告且已读的比例（全部年度）", "Share of unit-years with a report that was read"],
  noCode: ["{count} 个单位没有行政区划代码和上级单位，不在图中。", "{count} units without a code and a parent are not shown."],
  unidentified: ["发布单位或年度不明的文件：{count} 份", "Documents without a unit or a year: {count}"],
  document: ["文件", "Document"],
  reason: ["原因", "Reason"],
  indicator: ["指标", "Indicator"],
  narrativeGroup: ["正文指标", "Narrative"],
  tableGroup: ["统计表", "Tables"],
  leaderBoard: ["排名", "Leader board"],
  rank: ["名次", "Rank"],
  value: ["数值", "Value"],
  distributionLevel: ["按层级的分布", "Distribution by level"],
  distributionRegion: ["按地区的分布", "Distribution by region"],
  medianTiles: ["按地区的中位数", "Median by region"],
  logScale: ["{unit}（横轴为对数型刻度）", "{unit} (logarithmic scale)"],
  exactOnly: [
    "排名和分布只含单位为“{unit}”的数值；标“约”“以上”“以下”的为非精确数，标“推算”的由其他数字算出。",
    "Ranks and distributions contain values in “{unit}” only. Values marked about, at least or at most are not exact; derived ones are computed from others.",
  ],
  boxNote: ["框为四分位数，线为中位数，点为离群值。", "Boxes are quartiles, lines medians, dots outliers."],
  trend: ["走势：{name}", "Trend: {name}"],
  trendNote: [
    "粗线为本单位；细线为同层级 {count} 个单位的中位数，阴影为四分位数之间。",
    "Thick line: this unit. Thin line: the median of {count} units of its level; the band is between their quartiles.",
  ],
  peerMedian: ["同级中位数", "Median of peers"],
  peerQuartiles: ["同级四分位数", "Quartiles of peers"],
  noTrend: ["本单位没有这一指标。", "The unit does not have this indicator."],
  documents: ["文件", "Documents"],
  title: ["标题", "Title"],
  file: ["文件", "File"],
  figures: ["数量", "Figures"],
  cells: ["单元格", "Cells"],
  warnings: ["提示", "Warnings"],
  failed: ["核对不符", "Failed checks"],
  severity: ["程度", "Severity"],
  rule: ["核对", "Check"],
  issue: ["问题", "Issue"],
  figure: ["数字及出处", "Figure and place"],
  compared: ["所比数字及出处", "Compared with"],
  openUnit: ["打开单位", "Open the unit"],
  printPage: ["问题清单（可打印、可发送）", "List of issues (prints, can be sent)"],
  workbook: ["问题清单 Excel", "Issues as Excel"],
  noIssues: ["没有发现问题。", "No issues were found."],
  back: ["返回", "Back"],
  reuseLead: [
    "正文中与本单位往年或其他单位报告相同的语句所占比例，不含法定格式语句。",
    "The share of the narrative that repeats an earlier report of the unit or the report of another unit, without the statutory wording.",
  ],
  ratio: ["比例", "Ratio"],
  kind: ["种类", "Kind"],
  other: ["对照", "Other report"],
  sentences: ["语句数", "Sentences"],
  sideBySide: ["逐句对照", "Side by side"],
  sideLead: [
    "只在一边出现的字有底色和下划线（左）或删除线（右）。",
    "Characters of one side only are marked: underlined (left) or struck out (right).",
  ],
  thisText: ["本报告", "This report"],
  otherText: ["对照报告", "Other report"],
  highest: ["各单位最高比例", "Highest ratio of each unit"],
  marks: ["核查", "Review"],
  mark: ["核查结果", "Mark"],
  note: ["说明", "Note"],
  marksHint: [
    "标记只保存在本浏览器；下载 review.csv，下次运行 gongkai panel 时用 --review 读入。",
    "Marks are kept in this browser only. Download review.csv and pass it to gongkai panel with --review.",
  ],
  downloadMarks: ["下载 review.csv（{count} 个标记）", "Download review.csv ({count} marks)"],
  printFilter: ["筛选：{filter}", "Filter: {filter}"],
  yearSuffix: ["{year}年", "{year}"],
};

let language = readStored(LANGUAGE_KEY) === "en" ? "en" : "zh";

/** Return a value that the browser keeps; null if it keeps none, as some do for files. */
function readStored(key) {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function store(key, value) {
  try {
    localStorage.setItem(key, value);
  } catch {
    // The page works without it; the value is lost when the page is closed.
  }
}

/** Return a message in the selected language with its fields. */
function translate(key, fields = {}) {
  const [zh, en] = MESSAGES[key];
  return (language === "en" ? en : zh).replace(/\{(\w+)\}/g, (_, name) => fields[name]);
}

/** Return the name of an entry of the data (`names`) in the selected language. */
const nameOf = (group, key) => panel.index.names[group]?.[key]?.[language] ?? key ?? "";

function switchLanguage() {
  language = language === "en" ? "zh" : "en";
  store(LANGUAGE_KEY, language);
}

/** Translate the parts of the page that are not drawn. */
function translateFrame() {
  document.documentElement.lang = language === "en" ? "en" : "zh-CN";
  for (const element of document.querySelectorAll("[data-message]"))
    element.textContent = translate(element.dataset.message);
  for (const element of document.querySelectorAll("[data-message-label]"))
    element.setAttribute("aria-label", translate(element.dataset.messageLabel));
}
