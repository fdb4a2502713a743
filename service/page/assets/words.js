// Words: what the page itself says, in Chinese and English. Names of labels come from the service.

const STORE = "gongkai.language";

const WORDS = {
  brand: ["公开 · 政府信息公开年度报告标注", "Gongkai · annual reports on information disclosure"],
  single: ["单份报告", "One report"],
  batch: ["批量处理", "Batch"],
  language: ["English", "中文"],
  views: ["功能", "Views"],
  key: ["访问密钥", "Access key"],
  keyHint: [
    "服务要求密钥时填写，只保存在本窗口。",
    "Only where the service asks for one. Kept for this window alone.",
  ],
  lead: [
    "放入一份政府信息公开工作年度报告，标出每句话的章节、每个数量的含义，读取统计表并核对勾稽关系。",
    "Give an annual report on government information disclosure: its sections, figures and tables are marked, and its sums checked.",
  ],
  drop: ["把文件拖到这里，或", "Drop a file here, or"],
  chooseFile: ["选择文件", "choose a file"],
  kindsOfFile: [
    "支持 txt、md、html、docx、pdf、json、doc、wps、ofd",
    "txt, md, html, docx, pdf, json, doc, wps, ofd",
  ],
  paste: ["或粘贴报告全文", "Or paste the text of a report"],
  tag: ["标注", "Mark it"],
  working: ["正在标注 {name} ……", "Marking {name} …"],
  pasted: ["粘贴的文字", "the pasted text"],
  noText: ["请先粘贴报告文字，或选择文件。", "Paste a text or choose a file first."],
  oneFile: [
    "这里一次只处理一份报告；多份报告请用“批量处理”。",
    "One report at a time here; use Batch for many.",
  ],
  failed: ["没有成功：{detail}", "This did not work: {detail}"],
  unreachable: [
    "连接不上服务，请检查网络或稍后再试。",
    "The service cannot be reached; check the network or try later.",
  ],
  leaving: [
    "更正还没有下载，离开后会丢失。仍要离开吗？",
    "Corrections were not downloaded and will be lost. Leave all the same?",
  ],
  another: ["换一份报告", "Another report"],
  back: ["返回批量结果", "Back to the batch"],
  issuer: ["发布机关", "Issuer"],
  region: ["地区", "Region"],
  level: ["层级", "Level"],
  year: ["年度", "Year"],
  date: ["日期", "Date"],
  id: ["编号", "Id"],
  file: ["文件", "File"],
  format: ["格式", "Format"],
  "level.province": ["省级", "province"],
  "level.city": ["市级", "city"],
  "level.county": ["县级", "county"],
  "level.township": ["乡镇级", "township"],
  "level.department": ["部门", "department"],
  quantities: ["数量", "Figures"],
  absences: ["其中表述为无", "Stated absences"],
  tables: ["统计表", "Tables"],
  checks: ["勾稽核对", "Consistency checks"],
  "status.fail": ["核对不符", "Failed"],
  "status.pass": ["核对相符", "Passed"],
  "status.skipped": ["未核对", "Not checked"],
  noChecks: ["没有可核对的内容", "Nothing to check"],
  warnings: ["提示", "Warnings"],
  record: ["指标记录", "Record"],
  noRecord: ["没有指标", "No indicators"],
  "origin.narrative": ["正文", "From the text"],
  "origin.table": ["统计表", "From the tables"],
  "origin.derived": ["推算", "Derived"],
  "origin.model": ["模型识别", "by the model"],
  "origin.rule": ["规则识别", "by rule"],
  "origin.person": ["人工更正", "corrected by hand"],
  "qualifier.exact": ["确数", "exact"],
  "qualifier.approx": ["约数", "approximate"],
  "qualifier.at_least": ["不少于", "at least"],
  "qualifier.at_most": ["不多于", "at most"],
  "table.article20": ["主动公开政府信息情况", "Information published (article 20)"],
  "table.application": ["收到和处理政府信息公开申请情况", "Requests received and handled"],
  "table.dispute": ["政府信息公开行政复议、行政诉讼情况", "Reviews and litigation"],
  "table.indicator_form": ["政府信息公开情况统计表", "Statistical form"],
  "table.unknown": ["未识别的表格", "A table of no known form"],
  tableTitle: ["表{number}　{kind}", "Table {number}: {kind}"],
  tableSource: [
    "表{number}在文中的原样 · {count} 行",
    "Table {number} as in the text · {count} lines",
  ],
  noCell: ["报告中无此单元格", "the report has no such cell"],
  cellText: ["原文 {raw}", "as written: {raw}"],
  blank: ["空白", "blank"],
  filterSections: ["按章节筛选", "Filter by section"],
  filterLabels: ["按指标筛选", "Filter by label"],
  allLabels: ["全部指标", "all labels"],
  clearFilters: ["取消筛选", "Clear filters"],
  showLabels: ["显示指标、数值和置信度", "Show labels, values and confidence"],
  keyNumber: ["数值", "number"],
  keyAbsent: ["表述为无", "stated absence, value 0"],
  keyShared: ["共用数值", "shares a value"],
  keyUnsure: ["置信度低于 0.7", "confidence under 0.7"],
  keyItem: ["对象", "what is counted"],
  keyBoard: [
    "键盘：Tab 进入正文，←→ 逐个数量，↑↓ 逐句，回车更正。鼠标：点数量或句子，或选中文字。",
    "Keyboard: Tab into the text, ←→ from figure to figure, ↑↓ from sentence to sentence, Enter to correct. Mouse: click a figure or a sentence, or select text.",
  ],
  text: ["报告正文", "Text of the report"],
  value: ["数值", "Value"],
  absent: ["0（文字表述为无）", "0 (said in words)"],
  unread: ["下载时按原文读取", "read from the text when downloaded"],
  item: ["对象", "Counts"],
  section: ["章节", "Section"],
  score: ["置信度", "Confidence"],
  label: ["指标", "Label"],
  origin: ["来源", "Found"],
  list: ["数量一览", "All figures"],
  download: ["下载", "Download"],
  "download.jsonl": ["JSON 行", "JSON lines"],
  "download.xlsx": ["Excel 工作簿", "Excel workbook"],
  "download.html": ["网页", "Web page"],
  "download.parquet": ["Parquet", "Parquet"],
  corrections: ["更正", "Corrections"],
  noCorrections: ["尚无更正", "no corrections yet"],
  someCorrections: ["已更正 {count} 处", "{count} corrected"],
  stale: [
    "记录、核对和上面的下载仍是更正前的结果。",
    "Record, checks and the downloads above are those before the corrections.",
  ],
  undo: ["撤销", "Undo"],
  annotation: ["下载更正后的标注", "Download as annotation"],
  annotationFormat: ["标注格式", "Annotation format"],
  "annotation.inline": ["行内标记 .tag", "Inline markup .tag"],
  "annotation.label_studio": ["Label Studio", "Label Studio"],
  "annotation.doccano": ["doccano", "doccano"],
  "annotation.reports": ["报告 JSON 行", "Report JSON lines"],
  "annotation.conll": ["CoNLL", "CoNLL"],
  "annotation.docbin": ["spaCy DocBin", "spaCy DocBin"],
  "annotation.brat": ["brat（zip）", "brat (zip)"],
  downloaded: ["已下载 {name}", "Downloaded {name}"],
  editQuantity: ["更正数量", "Correct a figure"],
  newQuantity: ["新标记数量", "Mark a figure"],
  editSection: ["更正章节", "Correct a section"],
  sentence: [
    "所在句子（选中其中的文字，再按下面的按钮）",
    "Its sentence (select a part of it, then press a button below)",
  ],
  useAsQuantity: ["所选作为数量", "Selection is the figure"],
  useAsItem: ["所选作为对象", "Selection is what it counts"],
  dropItem: ["去掉对象", "It counts nothing"],
  spanNow: ["数量", "Figure"],
  itemNow: ["对象", "Counts"],
  none: ["无", "none"],
  search: ["查找指标", "Find a label"],
  kind: ["表述方式", "How it is stated"],
  "kind.number": ["数值", "by its number"],
  "kind.absence": ["表述为无（0）", "as absent (0)"],
  "kind.shared": ["与别处共用数值", "shares a number"],
  valueHint: ["留空则按原文读取", "empty: read from the text"],
  save: ["保存", "Save"],
  remove: ["删除标记", "Remove the mark"],
  cancel: ["取消", "Cancel"],
  markSelection: ["标为数量", "Mark as a figure"],
  markInSentence: ["在此句新标数量", "Mark a figure in it"],
  tools: ["更正所选文字", "Correct the selection"],
  "problem.none": ["请先在句子中选中数量。", "Select the figure in the sentence first."],
  "problem.label": ["请选一个指标。", "Choose a label."],
  "problem.crossing": [
    "与别的数量或对象重叠，请改选。",
    "It overlaps another figure or item; select anew.",
  ],
  "problem.value": ["请填写共用的数值。", "Give the shared value."],
  "problem.sentence": ["数量须在一句话之内。", "A figure stays inside one sentence."],
  "problem.outside": ["对象须与数量在同一句。", "What it counts stands in the same sentence."],
  batchLead: [
    "一次交来多份报告或一个 zip 压缩包，逐份标注，完成后下载汇总数据。",
    "Give many reports or one zip; when they are marked, download the data.",
  ],
  dropMany: ["把文件或 zip 拖到这里，或", "Drop files or a zip here, or"],
  chooseFiles: ["选择文件", "choose files"],
  chosen: ["已选 {count} 个文件", "{count} files chosen"],
  start: ["开始", "Start"],
  stop: ["取消任务", "Cancel"],
  uploading: ["正在上传 {count} 个文件 ……", "Uploading {count} files …"],
  progress: ["进度", "Progress"],
  "state.queued": ["排队中", "Waiting"],
  "state.running": ["正在标注", "Marking"],
  "state.done": ["已完成", "Done"],
  "state.failed": ["没有一份成功", "None could be marked"],
  "state.cancelled": ["已取消", "Cancelled"],
  counted: [
    "{state}：{done} / {documents} 份，其中失败 {failed} 份",
    "{state}: {done} of {documents}, {failed} of them failed",
  ],
  failures: ["失败的文件", "Failed files"],
  reason: ["原因", "Reason"],
  results: ["结果", "Results"],
  report: ["报告", "Report"],
  moreEvidence: ["还有 {count} 处", "and {count} more"],
  firstOnes: [
    "只列出前 {count} 份，其余请下载。",
    "Only the first {count} are listed; download the rest.",
  ],
  expires: ["结果保留到 {time}。", "Kept until {time}."],
};

let language = localStorage.getItem(STORE) === "en" ? "en" : "zh";

export const currentLanguage = () => language;

/** Return the word `key` in the chosen language, with its {names} filled in. */
export function say(key, values = {}) {
  const pair = WORDS[key];
  if (!pair) throw new Error(`no word '${key}'`);
  return pair[language === "zh" ? 0 : 1].replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");
}

/** Return the word `key`, or `other` where the page has no word for it. */
export const sayOr = (key, other) => (key in WORDS ? say(key) : other);

/** Put the words of the chosen language into the elements that name one. */
export function translate(root = document) {
  document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
  document.title = say("brand");
  for (const element of root.querySelectorAll("[data-word]")) {
    element.textContent = say(element.dataset.word);
  }
  for (const element of root.querySelectorAll("[data-word-label]")) {
    element.setAttribute("aria-label", say(element.dataset.wordLabel));
  }
}

/** Change to the other language, for good. */
export function switchLanguage() {
  language = language === "zh" ? "en" : "zh";
  localStorage.setItem(STORE, language);
  translate();
}
