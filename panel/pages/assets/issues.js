"use strict";
// The issues of all units or of one, with both figures, and the marks of a person.

const MARKS_KEY = "gongkai.panel.marks";
const issueFilters = { rule: "", severity: "", state: "", year: "" };
const marks = new Map(Object.entries(JSON.parse(readStored(MARKS_KEY) ?? "{}")));

function setMark(fingerprint, change) {
  marks.set(fingerprint, { ...marks.get(fingerprint), ...change });
  store(MARKS_KEY, JSON.stringify(Object.fromEntries(marks)));
}

/** Return a cell of a CSV; one that a spreadsheet would compute gets an apostrophe before it. */
function csvCell(value) {
  const safe = /^[=+@\t\r-]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Save the marks as a review.csv for `gongkai panel --review`. */
function downloadMarks() {
  const rows = [["fingerprint", "state", "note"]];
  for (const [fingerprint, { state, note }] of marks) rows.push([fingerprint, state ?? "open", note ?? ""]);
  const text = rows.map((row) => `${row.map(csvCell).join(",")}\n`).join("");
  const link = createElement("a", { download: "review.csv" });
  link.href = URL.createObjectURL(new Blob(["\ufeff", text], { type: "text/csv" }));
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function drawMark(issue, changed) {
  const mark = { state: issue.state, note: issue.note ?? "", ...marks.get(issue.fingerprint) };
  const states = Object.keys(panel.index.names.states).map((state) => [state, nameOf("states", state)]);
  const change = (part) => {
    setMark(issue.fingerprint, { state: mark.state, note: mark.note, ...marks.get(issue.fingerprint), ...part });
    changed();
  };
  const choice = createSelect("", states, mark.state, (state) => change({ state }));
  choice.querySelector("select").setAttribute("aria-label", translate("mark"));
  const note = createElement("input", { type: "text", value: mark.note, "aria-label": translate("note"),
    placeholder: translate("note"), onchange: (event) => change({ note: event.target.value }) });
  return createElement("td", { class: "mark" }, choice, note,
    createElement("span", { class: "print-only" }, `${nameOf("states", mark.state)} ${mark.note}`));
}

function drawFigure(value, unit, place, year, source, owner) {
  if (value === undefined && !place) return createElement("td", {}, owner ?? "", year ? ` ${translate("yearSuffix", { year })}` : "");
  return createElement("td", {},
    owner ? `${owner} ` : "", createElement("b", {}, value === undefined ? "" : formatNumber(value)), unit ?? "",
    year ? createElement("span", { class: "quiet" }, ` ${translate("yearSuffix", { year })}`) : null,
    place ? createElement("q", {}, place) : null,
    source ? createElement("span", { class: "quiet path" }, source) : null);
}

function drawIssue(unit, issue, changed) {
  const other = issue.other_unit && issue.other_unit !== unit.name ? issue.other_unit : null;
  return createElement("tr", {},
    createElement("td", { class: issue.severity }, nameOf("severities", issue.severity)),
    createElement("th", { scope: "row" }, createLink(unit)),
    createElement("td", {}, String(issue.year ?? "")),
    createElement("td", { class: "message" }, language === "en" ? issue.en : issue.zh,
      createElement("span", { class: "quiet" }, ` ${nameOf("rules", issue.rule)}`)),
    drawFigure(issue.value, issue.value_unit, issue.place, null, issue.path),
    drawFigure(issue.other_value, issue.other_value_unit, issue.other_place, issue.other_year, issue.other_path, other),
    drawMark(issue, changed));
}

function issueTable(changed) {
  const heads = ["severity", "unit", "year", "issue", "figure", "compared", "mark"].map((key) => translate(key));
  return new PagedTable(translate("issues"), heads, ([number, , , , , place]) => {
    const unit = panel.index.units[number];
    const draw = (details) => drawIssue(unit, details.issues[place], changed);
    const chunk = panel.loaded.get(`units/${Math.floor(number / panel.index.chunk)}`);
    return chunk ? draw(chunk[number]) : loadUnit(number).then(draw);
  }, { size: 50 });
}

function marksControls() {
  const button = createElement("button", { type: "button", onclick: downloadMarks });
  const refresh = () => {
    button.textContent = translate("downloadMarks", { count: marks.size });
    button.disabled = !marks.size;
  };
  refresh();
  const element = createElement("p", { class: "marks" }, button, " ",
    createElement("span", { class: "hint" }, translate("marksHint")));
  return { element, refresh };
}

async function drawIssues() {
  const issues = await loadData("issues");
  const review = marksControls();
  const table = issueTable(review.refresh);
  const refresh = () => showFailures(table.setRows(issues.filter(([number, rule, severity, state, year]) =>
    matchesUnit(panel.index.units[number])
    && (!issueFilters.rule || rule === issueFilters.rule)
    && (!issueFilters.severity || severity === issueFilters.severity)
    && (!issueFilters.state || state === issueFilters.state)
    && (!issueFilters.year || year === Number(issueFilters.year)))));
  const filter = (key, label, group, values) =>
    createSelect(translate(label), [["", translate("all")], ...values.map((value) => [value, group ? nameOf(group, value) : String(value)])],
      issueFilters[key], (value) => {
        issueFilters[key] = value;
        refresh();
      });
  const values = (column) => [...new Set(issues.map((row) => row[column]))].filter((value) => value !== null);
  const known = Object.keys(panel.index.names.severities).filter((severity) => values(2).includes(severity));
  const controls = createElement("form", { class: "controls", onsubmit: (event) => event.preventDefault() },
    filter("severity", "severity", "severities", known), filter("rule", "rule", "rules", values(1)),
    filter("state", "state", "states", values(3)), filter("year", "year", null, values(4).sort()),
    ...unitControls(refresh));
  await refresh();
  return { title: translate("issues"), nodes: [controls, review.element, table.element], tables: [table] };
}
