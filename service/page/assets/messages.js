// The messages of the page in Chinese and English. The names of labels come from the service.

const STORE = "gongkai.language";

const MESSAGES = {
  brand: ["公开 · 政府信息公开年度报告标注", "Gongkai · annual reports on information disclosure"],
  single: ["单份报告", "One report"],
  batch: ["批量处理", "Batch"],
  panel: ["面板：按单位和年度汇总", "Panel: by unit and year"],
  openPanel: ["打开面板", "Open the panel"],
  buildingPanel: ["正在汇总 ……", "Building the panel …"],
  language: ["English", "中文"],
  views: ["功能", "Views"],
  key: ["访问密钥", "Access key"],
  keyHint: [
    "服务要求密钥时填写，只保存在本窗口。",
    "Required if the service uses API keys. It is kept for this window only.",
  ],
  lead: [
    "放入一份政府信息公开工作年度报告，标出每句话的章节、每个数量的含义，读取统计表并核对勾稽关系。",
    "Upload an annual report on government information disclosure. Its sections, quantities and tables are extracted, and its sums are checked.",
  ],
  dropFile: ["把文件拖到这里，或", "Drop a file here, or"],
  chooseFile: ["选择文件", "choose a file"],
  inputFormats: ["支持的格式：", "Supported formats:"],
  paste: ["或粘贴报告全文", "Or paste the text of a report"],
  tag: ["标注", "Tag"],
  working: ["正在标注 {name} ……", "Tagging {name} …"],
  pasted: ["粘贴的文字", "the pasted text"],
  noText: ["请先粘贴报告文字，或选择文件。", "Paste a text or choose a file first."],
  oneFile: [
    "这里一次只处理一份报告；多份报告请用“批量处理”。",
    "This view accepts one report; use Batch for several.",
  ],
  failed: ["没有成功：{detail}", "Failed: {detail}"],
  unreachable: [
    "连接不上服务，请检查网络或稍后再试。",
    "The service cannot be reached; check the network or try again later.",
  ],
  leaving: [
    "更正还没有下载，离开后会丢失。仍要离开吗？",
    "Your corrections have not been downloaded and will be lost. Leave anyway?",
  ],
  newReport: ["换一份报告", "Another report"],
  back: ["返回批量结果", "Back to the batch"],
  issuer: ["发布机关", "Issuer"],
  region: ["地区", "Region"],
  level: ["层级", "Level"],
  year: ["年度", "Year"],
  date: ["日期", "Date"],
  id: ["编号", "ID"],
  file: ["文件", "File"],
  format: ["格式", "Format"],
  "level.province": ["省级", "province"],
  "level.city": ["市级", "city"],
  "level.county": ["县级", "county"],
  "level.township": ["乡镇级", "township"],
  "level.department": ["部门", "department"],
  quantities: ["数量", "Quantities"],
  absences: ["其中表述为无", "Stated absences"],
  tables: ["统计表", "Tables"],
  checks: ["勾稽核对", "Consistency checks"],
  "status.fail": ["核对不符", "Failed"],
  "status.question": ["存疑，请核实", "Questions"],
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
  "table.application": ["收到和处理政府信息公开申请情况", "Requests received and processed"],
  "table.dispute": ["政府信息公开行政复议、行政诉讼情况", "Reviews and litigation"],
  "table.indicator_form": ["政府信息公开情况统计表", "Statistical form"],
  "table.unknown": ["未识别的表格", "Unknown table"],
  tableTitle: ["表{number}　{kind}", "Table {number}: {kind}"],
  tableSource: [
    "表{number}在文中的原样 · {count} 行",
    "Source lines of table {number} · {count} lines",
  ],
  noCell: ["报告中无此单元格", "not in the report"],
  cellText: ["原文 {raw}", "source text: {raw}"],
  blank: ["空白", "blank"],
  unreadMark: ["未读取", "unread"],
  unreadCell: ["表中有内容，但未能读取；请更正表格", "printed, but not read; correct the table"],
  cellEntered: ["人工更正：{raw}", "entered by hand: {raw}"],
  enteredByHand: ["（人工更正）", " (entered by hand)"],
  figureInText: ["正文", "text"],
  showPlace: ["查看位置", "show the place"],
  correctTable: ["更正表格", "Correct the table"],
  tableSourceTitle: ["报告原文", "Source text"],
  tableCells: ["单元格", "Cells"],
  tableHelp: [
    "对照原文填写；回车到下一格并立即核对，Esc 恢复。空白的单元格填 -，“无”为 0。",
    "Enter what the source shows. Enter goes to the next cell and checks at once; Esc restores. A blank cell is -, 无 is 0.",
  ],
  tableState: ["已更正 {count} 格；核对不符或存疑 {failed} 项", "{count} cells corrected; {failed} checks failed or in question"],
  fixCell: ["请先改正这一格，或按 Esc 恢复。", "Correct this cell first, or restore it with Esc."],
  tableDone: ["完成", "Done"],
  tableUndo: ["撤销上一格", "Undo the last cell"],
  "cell.read": ["已读取", "read"],
  "cell.blank": ["空白", "blank"],
  "cell.corrected": ["人工更正", "entered by hand"],
  "cell.unread": ["未读取", "not read"],
  "cell.none": ["报告中没有", "not in the report"],
  "cellHint.read": ["", ""],
  "cellHint.blank": ["空白", "blank"],
  "cellHint.corrected": ["空白", "blank"],
  "cellHint.unread": ["未读取", "unread"],
  "cellHint.none": ["", ""],
  filterSections: ["按章节筛选", "Filter by section"],
  filterLabels: ["按指标筛选", "Filter by label"],
  allLabels: ["全部指标", "all labels"],
  clearFilters: ["取消筛选", "Clear filters"],
  showLabels: ["显示指标、数值和置信度", "Show labels, values and confidence"],
  legendNumber: ["数值", "number"],
  legendAbsent: ["表述为无", "stated absence, value 0"],
  legendShared: ["共用数值", "shared value"],
  legendUnsure: ["置信度低于 0.7", "confidence below 0.7"],
  legendItem: ["对象", "counted item"],
  controlsHelp: [
    "键盘：Tab 进入正文，←→ 逐个数量，↑↓ 逐句，回车更正。鼠标：点数量或句子，或选中文字。",
    "Keyboard: Tab to enter the text, ←→ for the next quantity, ↑↓ for the next sentence, Enter to correct. Mouse: click a quantity or a sentence, or select text.",
  ],
  text: ["报告正文", "Text of the report"],
  value: ["数值", "Value"],
  absent: ["0（文字表述为无）", "0 (stated in words)"],
  unread: ["下载时按原文读取", "derived from the text on download"],
  item: ["对象", "Item"],
  section: ["章节", "Section"],
  score: ["置信度", "Confidence"],
  label: ["指标", "Label"],
  origin: ["来源", "Source"],
  list: ["数量一览", "All quantities"],
  download: ["下载", "Download"],
  "download.jsonl": ["JSON 行", "JSON lines"],
  "download.xlsx": ["Excel 工作簿", "Excel workbook"],
  "download.html": ["网页", "Web page"],
  "download.parquet": ["Parquet", "Parquet"],
  corrections: ["更正", "Corrections"],
  noCorrections: ["尚无更正", "no corrections yet"],
  correctionCount: ["已更正 {count} 处", "{count} corrected"],
  stale: [
    "记录、核对和上面的下载不含章节和数量的更正，但已含表格的更正。",
    "The record, the checks and the downloads above include corrected cells, but not corrected sections and figures.",
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
  editQuantity: ["更正数量", "Correct a quantity"],
  newQuantity: ["新标记数量", "Add a quantity"],
  editSection: ["更正章节", "Correct a section"],
  sentence: [
    "所在句子（选中其中的文字，再按下面的按钮）",
    "Sentence (select a part of it, then press a button below)",
  ],
  useAsQuantity: ["所选作为数量", "Use as quantity"],
  useAsItem: ["所选作为对象", "Use as item"],
  removeItem: ["去掉对象", "Remove item"],
  currentSpan: ["数量", "Quantity"],
  currentItem: ["对象", "Item"],
  none: ["无", "none"],
  search: ["查找指标", "Find a label"],
  kind: ["表述方式", "Kind"],
  "kind.number": ["数值", "number"],
  "kind.absence": ["表述为无（0）", "absence (0)"],
  "kind.shared": ["与别处共用数值", "shared number"],
  valueHint: ["留空则按原文读取", "empty: derived from the text"],
  save: ["保存", "Save"],
  remove: ["删除标记", "Delete"],
  cancel: ["取消", "Cancel"],
  markSelection: ["标为数量", "Add as quantity"],
  markInSentence: ["在此句新标数量", "Add a quantity"],
  toolbar: ["更正所选文字", "Correct the selection"],
  "problem.none": ["请先在句子中选中数量。", "Select the quantity in the sentence first."],
  "problem.label": ["请选一个指标。", "Choose a label."],
  "problem.crossing": [
    "与别的数量或对象重叠，请改选。",
    "It overlaps another quantity or item; select another part.",
  ],
  "problem.value": ["请填写共用的数值。", "Enter the shared value."],
  "problem.sentence": ["数量须在一句话之内。", "A quantity must be within one sentence."],
  "problem.outside": ["对象须与数量在同一句。", "The item must be in the same sentence."],
  batchLead: [
    "一次上传多份报告或一个 zip 压缩包，逐份标注，完成后下载汇总数据。",
    "Upload several reports or a zip. When they are tagged, download the data.",
  ],
  dropFiles: ["把文件或 zip 拖到这里，或", "Drop files or a zip here, or"],
  chooseFiles: ["选择文件", "choose files"],
  chosen: ["已选 {count} 个文件", "{count} files chosen"],
  start: ["开始", "Start"],
  stop: ["取消任务", "Cancel"],
  uploading: ["正在上传 {count} 个文件 ……", "Uploading {count} files …"],
  progress: ["进度", "Progress"],
  "state.queued": ["排队中", "Queued"],
  "state.running": ["正在标注", "Running"],
  "state.done": ["已完成", "Done"],
  "state.failed": ["没有一份成功", "Failed"],
  "state.cancelled": ["已取消", "Cancelled"],
  jobProgress: [
    "{state}：{done} / {documents} 份，其中失败 {failed} 份",
    "{state}: {done} of {documents} documents, {failed} failed",
  ],
  failures: ["失败的文件", "Failed files"],
  reason: ["原因", "Reason"],
  results: ["结果", "Results"],
  report: ["报告", "Report"],
  moreEvidence: ["还有 {count} 处", "and {count} more"],
  listTruncated: [
    "只列出前 {count} 份，其余请下载。",
    "Only the first {count} are listed; download the results for the others.",
  ],
  expires: ["结果保留到 {time}。", "The results are kept until {time}."],
};

let language = localStorage.getItem(STORE) === "en" ? "en" : "zh";

export const currentLanguage = () => language;

/** Return the message `key` in the selected language, with values for its {placeholders}. */
export function translate(key, values = {}) {
  const languages = MESSAGES[key];
  if (!languages) throw new Error(`no message '${key}'`);
  return languages[language === "zh" ? 0 : 1].replace(
    /\{(\w+)\}/g,
    (_, name) => values[name] ?? "",
  );
}

/** Return the message `key`, or `other` if there is no such message. */
export const translateOr = (key, other) => (key in MESSAGES ? translate(key) : other);

/** Set the text of all elements that name a message. */
export function translatePage(root = document) {
  document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
  document.title = translate("brand");
  for (const element of root.querySelectorAll("[data-message]")) {
    element.textContent = translate(element.dataset.message);
  }
  for (const element of root.querySelectorAll("button[data-format]")) {
    const { format } = element.dataset;
    element.textContent = translateOr(`download.${format}`, format);
  }
  for (const element of root.querySelectorAll("[data-message-label]")) {
    element.setAttribute("aria-label", translate(element.dataset.messageLabel));
  }
}

/** Switch to the other language, and remember it. */
export function switchLanguage() {
  language = language === "zh" ? "en" : "zh";
  localStorage.setItem(STORE, language);
  translatePage();
}
