// The statutory tables, in the layout of their forms.

import { createElement } from "./elements.js";
import { splitCell } from "./labels.js";
import { number, plain, visible } from "./text.js";
import { translate } from "./messages.js";

const sortByForm = (found, form) => {
  const known = form.map(({ name }) => name);
  return [
    ...known.filter((name) => found.includes(name)),
    ...found.filter((name) => !known.includes(name)),
  ];
};

const isSubset = (some, all) => some.every((one) => all.has(one));

/**
 * Return the blocks of a table: adjacent rows with the same columns. A row without some of the
 * columns stays in the block of its neighbours.
 */
function groupRows(table, form) {
  const cells = new Map();
  for (const cell of table.cells) {
    const [row, column] = splitCell(cell.id);
    if (!cells.has(row)) cells.set(row, new Map());
    if (!cells.get(row).has(column)) cells.get(row).set(column, cell);
  }
  const blocks = [];
  for (const row of sortByForm([...cells.keys()], form?.rows ?? [])) {
    const columns = [...cells.get(row).keys()];
    const last = blocks.at(-1);
    if (
      last &&
      (isSubset(columns, last.columns) || isSubset([...last.columns], new Set(columns)))
    ) {
      for (const column of columns) last.columns.add(column);
      last.rows.push(row);
    } else {
      blocks.push({ columns: new Set(columns), rows: [row] });
    }
  }
  const found = [...new Set(table.cells.map((cell) => splitCell(cell.id)[1]))];
  const order = sortByForm(found, form?.columns ?? []);
  return blocks.map(({ columns, rows }) => ({
    columns: order.filter((column) => columns.has(column)),
    rows: rows.map((row) => ({ row, cells: cells.get(row) })),
  }));
}

function drawCell(cell, anchor) {
  if (!cell) return createElement("td", { class: "none", title: translate("noCell") });
  const source = translate("cellText", { raw: plain(cell.raw) });
  const blank = cell.value === null;
  const unit = cell.unit && !blank ? [" ", createElement("small", {}, ...visible(cell.unit))] : [];
  return createElement(
    "td",
    { id: anchor, title: blank ? `${source}　${translate("blank")}` : source, tabindex: -1 },
    number(cell.value),
    ...unit,
  );
}

function drawBlock(block, form, labels, index) {
  const rows = block.rows.map(({ row }) => row);
  const head = block.columns.map((column) =>
    createElement("th", { scope: "col" }, ...visible(labels.column(form, column, rows))),
  );
  const body = block.rows.map(({ row, cells }) =>
    createElement(
      "tr",
      { class: row.endsWith("total") ? "sum" : null },
      createElement("th", { scope: "row", title: plain(row) }, ...visible(labels.row(form, row))),
      ...block.columns.map((column) =>
        drawCell(cells.get(column), cellAnchor(index, `${row}.${column}`)),
      ),
    ),
  );
  const table = createElement(
    "table",
    { class: "form" },
    createElement("thead", {}, createElement("tr", {}, createElement("td"), ...head)),
    createElement("tbody", {}, ...body),
  );
  return createElement("div", { class: "wide" }, table);
}

/** Return the id of the element of a cell. */
export const cellAnchor = (index, cell) => `t${index}.${cell}`;

/** Return table number `index` of a report as a figure. */
export function drawTable(table, index, labels) {
  const form = labels.forms[table.kind];
  const title = translate("tableTitle", {
    number: index + 1,
    kind: translate(`table.${table.kind}`),
  });
  return createElement(
    "figure",
    {
      class: `table ${labels.sectionClass("table")}`,
      id: `t${index}`,
      "data-section-name": "table",
    },
    createElement("figcaption", {}, title),
    ...groupRows(table, form).map((block) => drawBlock(block, form, labels, index)),
  );
}
