"use strict";
// Reused text: the ratios of all units, and the sentences of one unit side by side.

const reportName = (number, year) =>
  `${number === undefined ? "" : panel.index.units[number].name} ${year === undefined ? "" : translate("yearSuffix", { year })}`;

/** Return both texts with the characters that only one of them has marked. */
function markDifferences(text, other) {
  const left = createElement("td", { class: "text" });
  const right = createElement("td", { class: "text" });
  for (const { value, added, removed } of Library.diffChars(other, text)) {
    if (added) left.append(createElement("ins", {}, value));
    else if (removed) right.append(createElement("del", {}, value));
    else {
      left.append(value);
      right.append(value);
    }
  }
  return [left, right];
}

function drawRepeat(repeat) {
  return createElement("tr", {},
    createElement("td", {}, nameOf("repeats", repeat.kind)),
    createElement("td", {}, String(repeat.year)), ...markDifferences(repeat.text ?? "", repeat.other_text ?? ""),
    createElement("td", {}, reportName(repeat.other, repeat.other_year)));
}

/** Return the nodes that show the repeated sentences of a unit side by side. */
function drawSideBySide(repeats) {
  if (!repeats.length) return { nodes: [], tables: [] };
  const heads = ["kind", "year", "thisText", "otherText", "other"].map((key) => translate(key));
  const table = new PagedTable(translate("sideBySide"), heads, drawRepeat, { size: 50 });
  table.setRows(repeats);
  return {
    nodes: [createElement("h2", {}, translate("sideBySide")),
      createElement("p", { class: "hint" }, translate("sideLead")), table.element],
    tables: [table],
  };
}

function drawRatio(unit, row) {
  const bar = createElement("span", { class: "bar", "aria-hidden": "true" });
  bar.style.setProperty("--share", `${100 * row.ratio}%`);
  return createElement("tr", {},
    createElement("th", { scope: "row" }, createLink(unit)),
    createElement("td", {}, String(row.year)), createElement("td", {}, nameOf("reuse", row.kind)),
    createElement("td", {}, reportName(row.other, row.other_year)),
    createElement("td", { class: "number" }, `${(100 * row.ratio).toFixed(1)}%`),
    createElement("td", { class: "bars" }, bar), numberCell(row.sentences));
}

function ratioTable() {
  const heads = ["unit", "year", "kind", "other", "ratio"].map((key) => translate(key));
  return new PagedTable(translate("reuse"), [...heads, "", translate("sentences")],
    ([unit, row]) => drawRatio(unit, row), { size: 50, numbers: [4, 6] });
}

async function drawReuse() {
  const highest = await loadData("reuse");
  const table = ratioTable();
  const refresh = () =>
    table.setRows(highest.map((row) => [panel.index.units[row.number], row]).filter(([unit]) => matchesUnit(unit)));
  const controls = createElement("form", { class: "controls", onsubmit: (event) => event.preventDefault() },
    ...unitControls(refresh));
  refresh();
  return {
    title: translate("reuse"),
    nodes: [createElement("p", {}, translate("reuseLead")), controls,
      createElement("h2", {}, translate("highest")), table.element],
    tables: [table],
  };
}
