// Tables: the cells of a statutory table laid out as its form has them.

import { make } from "./elements.js";
import { splitCell } from "./labels.js";
import { number, plain, visible } from "./text.js";
import { say } from "./words.js";

const inOrder = (found, form) => {
  const known = form.map(({ name }) => name);
  return [
    ...known.filter((name) => found.includes(name)),
    ...found.filter((name) => !known.includes(name)),
  ];
};

const within = (some, all) => some.every((one) => all.has(one));

/**
 * Return the blocks of a table, one below the other: rows that have the same columns. A row that
 * lost some of its cells stays with its neighbours.
 */
function blocksOf(table, form) {
  const cells = new Map();
  for (const cell of table.cells) {
    const [row, column] = splitCell(cell.id);
    if (!cells.has(row)) cells.set(row, new Map());
    if (!cells.get(row).has(column)) cells.get(row).set(column, cell);
  }
  const blocks = [];
  for (const row of inOrder([...cells.keys()], form?.rows ?? [])) {
    const columns = [...cells.get(row).keys()];
    const last = blocks.at(-1);
    if (last && (within(columns, last.columns) || within([...last.columns], new Set(columns)))) {
      for (const column of columns) last.columns.add(column);
      last.rows.push(row);
    } else {
      blocks.push({ columns: new Set(columns), rows: [row] });
    }
  }
  const found = [...new Set(table.cells.map((cell) => splitCell(cell.id)[1]))];
  const order = inOrder(found, form?.columns ?? []);
  return blocks.map(({ columns, rows }) => ({
    columns: order.filter((column) => columns.has(column)),
    rows: rows.map((row) => ({ row, cells: cells.get(row) })),
  }));
}

function drawCell(cell, anchor) {
  if (!cell) return make("td", { class: "none", title: say("noCell") });
  const written = say("cellText", { raw: plain(cell.raw) });
  const blank = cell.value === null;
  const unit = cell.unit && !blank ? [" ", make("small", {}, ...visible(cell.unit))] : [];
  return make(
    "td",
    { id: anchor, title: blank ? `${written}　${say("blank")}` : written, tabindex: -1 },
    number(cell.value),
    ...unit,
  );
}

function drawBlock(block, form, labels, index) {
  const rows = block.rows.map(({ row }) => row);
  const head = block.columns.map((column) =>
    make("th", { scope: "col" }, ...visible(labels.column(form, column, rows))),
  );
  const body = block.rows.map(({ row, cells }) =>
    make(
      "tr",
      { class: row.endsWith("total") ? "sum" : null },
      make("th", { scope: "row", title: plain(row) }, ...visible(labels.row(form, row))),
      ...block.columns.map((column) =>
        drawCell(cells.get(column), cellAnchor(index, `${row}.${column}`)),
      ),
    ),
  );
  const table = make(
    "table",
    { class: "form" },
    make("thead", {}, make("tr", {}, make("td"), ...head)),
    make("tbody", {}, ...body),
  );
  return make("div", { class: "wide" }, table);
}

/** Return the id of the element that shows a cell. */
export const cellAnchor = (index, cell) => `t${index}.${cell}`;

/** Return table number `index` of a report as a figure. */
export function drawTable(table, index, labels) {
  const form = labels.forms[table.kind];
  const title = say("tableTitle", { number: index + 1, kind: say(`table.${table.kind}`) });
  return make(
    "figure",
    {
      class: `table ${labels.sectionClass("table")}`,
      id: `t${index}`,
      "data-section-name": "table",
    },
    make("figcaption", {}, title),
    ...blocksOf(table, form).map((block) => drawBlock(block, form, labels, index)),
  );
}
