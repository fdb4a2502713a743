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

/** Return the columns of each row in the form that a table follows most closely. */
export function layoutOf(table, form) {
  const found = (layout) =>
    table.cells.filter(({ id }) => {
      const [row, column] = splitCell(id);
      return layout[row]?.includes(column);
    }).length;
  const layouts = form?.layouts ?? [];
  return layouts.reduce(
    (best, one) => (best && found(best) >= found(one) ? best : one),
    layouts[0] ?? {},
  );
}

/**
 * Return the blocks of a table: adjacent rows with the same columns. A row without some of the
 * columns stays in the block of its neighbours.
 * @param {Set<string>} unread ids of rows and cells that a warning names; their cells are undefined.
 */
export function groupRows(table, form, unread = new Set()) {
  const cells = new Map();
  for (const [row, columns] of Object.entries(layoutOf(table, form))) {
    for (const column of columns) {
      if (!unread.has(row) && !unread.has(`${row}.${column}`)) continue;
      if (!cells.has(row)) cells.set(row, new Map());
      cells.get(row).set(column, undefined);
    }
  }
  for (const cell of table.cells) {
    const [row, column] = splitCell(cell.id);
    if (!cells.has(row)) cells.set(row, new Map());
    if (!cells.get(row).get(column)) cells.get(row).set(column, cell);
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
  const found = [...new Set([...cells.values()].flatMap((row) => [...row.keys()]))];
  const order = sortByForm(found, form?.columns ?? []);
  return blocks.map(({ columns, rows }) => ({
    columns: order.filter((column) => columns.has(column)),
    rows: rows.map((row) => ({ row, cells: cells.get(row) })),
  }));
}

/** Return the state of a cell: "read", "blank", "corrected", "unread" (warned), or "none". */
export function cellState(cells, column) {
  const cell = cells.get(column);
  if (!cell) return cells.has(column) ? "unread" : "none";
  if (cell.origin === "corrected") return "corrected";
  return cell.value === null ? "blank" : "read";
}

function drawCell(cells, column, anchor) {
  const cell = cells.get(column);
  const state = cellState(cells, column);
  if (state === "none") return createElement("td", { class: "none", title: translate("noCell") });
  if (state === "unread")
    return createElement(
      "td",
      { id: anchor, class: "unread", tabindex: -1, title: translate("unreadCell") },
      translate("unreadMark"),
    );
  const source = translate(state === "corrected" ? "cellEntered" : "cellText", {
    raw: plain(cell.raw),
  });
  const blank = cell.value === null;
  const unit = cell.unit && !blank ? [" ", createElement("small", {}, ...visible(cell.unit))] : [];
  const value = blank
    ? createElement("small", { class: "nothing" }, translate("blank"))
    : number(cell.value);
  return createElement(
    "td",
    { id: anchor, class: state === "corrected" ? state : null, title: source, tabindex: -1 },
    value,
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
        drawCell(cells, column, cellAnchor(index, `${row}.${column}`)),
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

/** Return the title of table number `index` of a report. */
export const tableTitle = (table, index) =>
  translate("tableTitle", { number: index + 1, kind: translate(`table.${table.kind}`) });

/** Return table number `index` of a report as a figure, with a button to correct it. */
export function drawTable(table, index, labels, unread) {
  const form = labels.forms[table.kind];
  const correct = createElement(
    "button",
    { type: "button", class: "correct-table", "data-table": index },
    translate("correctTable"),
  );
  const action = form?.rows.length ? [" ", correct] : [];
  return createElement(
    "figure",
    {
      class: `table ${labels.sectionClass("table")}`,
      id: `t${index}`,
      "data-section-name": "table",
    },
    createElement("figcaption", {}, tableTitle(table, index), ...action),
    ...groupRows(table, form, unread).map((block) => drawBlock(block, form, labels, index)),
  );
}
