// The text of a report with its sections in the margin and its quantities highlighted.

import { createElement, getElement } from "./elements.js";
import { splitLine, groupAdjacent, Lines } from "./lines.js";
import { quantityKind } from "./corrections.js";
import { drawTable } from "./tables.js";
import { number, plain, visible } from "./text.js";
import { translate } from "./messages.js";

const LOW_CONFIDENCE = 0.7;
const CHUNK = 40; // lines that the browser lays out together when they become visible
const STYLES = { number: "number", absence: "absent", shared: "named" };

const areSameSpans = (one, other) =>
  one.length === other.length && one.every((span, index) => span === other[index]);

/** The annotated text of one report. */
export class AnnotatedText {
  #starts = new WeakMap(); // text node -> the code point at its start
  #elements = []; // the elements of the lines

  /**
   * @param {HTMLElement} root the parent of the lines.
   * @param {import("./labels.js").Labels} labels
   * @param {import("./corrections.js").Corrections} annotations
   * @param {Map<string, Set<string>>} unread the rows and cells that warnings name, by table kind.
   */
  constructor(root, labels, annotations, unread) {
    this.root = root;
    this.labels = labels;
    this.annotations = annotations;
    this.unread = unread;
    this.points = annotations.points;
    this.lines = new Lines(this.points);
    this.headings = new Set(
      annotations.report.sections.map((section) => section.heading?.trim()).filter(Boolean),
    );
  }

  /** Draw the whole text; a table is followed by its collapsed source lines. */
  draw() {
    const spans = this.#spans();
    this.#elements = this.lines.list.map((_, index) => this.#drawLine(index, spans));
    const { tables } = this.annotations.report;
    const tableOf = (line) =>
      tables.findIndex((table) => table.start <= line.start && line.start < table.end);
    const blocks = groupAdjacent(
      this.lines.list.map((line, index) => ({
        table: tableOf(line),
        element: this.#elements[index],
      })),
      (one, other) => one.table === other.table,
    );
    const drawn = new Set();
    const nodes = blocks.flatMap((block) => {
      const { table } = block[0];
      const elements = block.map(({ element }) => element);
      if (table < 0) return chunks(elements);
      const figure = drawn.has(table) ? [] : [this.#drawTable(tables[table], table)];
      drawn.add(table);
      return [...figure, sourceLines(table, elements)];
    });
    const notInText = tables.flatMap((table, index) =>
      drawn.has(index) ? [] : [this.#drawTable(table, index)],
    );
    this.root.replaceChildren(...nodes, ...notInText);
    const first = this.root.querySelector("mark");
    if (first) first.tabIndex = 0;
  }

  /** Redraw the tables. */
  refreshTables() {
    this.annotations.report.tables.forEach((table, index) =>
      getElement(`t${index}`)?.replaceWith(this.#drawTable(table, index)),
    );
  }

  #drawTable(table, index) {
    return drawTable(table, index, this.labels, this.unread.get(table.kind));
  }

  /** Redraw the lines with changed spans or a changed margin. */
  refresh() {
    const spans = this.#spans();
    this.lines.list.forEach((_, index) => {
      if (this.#unchanged(index, spans)) return;
      const element = this.#drawLine(index, spans);
      this.#elements[index].replaceWith(element);
      this.#elements[index] = element;
    });
  }

  /** Return the element at which a quantity starts. */
  markForQuantity(id) {
    return this.root.querySelector(`mark[data-starting~="${id}"]`);
  }

  /** Return the element of the line at `offset`. */
  lineAt(offset) {
    return this.#elements[this.lines.at(offset)];
  }

  /** Return the offset of line `number`, counted from 1; of the last line if there are fewer. */
  lineStart(number) {
    const { list } = this.lines;
    return list[Math.min(number, list.length) - 1]?.start ?? 0;
  }

  /** Return the code point at a position in the document; undefined outside of the text. */
  offsetAt(node, units) {
    let text = node;
    if (node.nodeType !== Node.TEXT_NODE) {
      const next = node.childNodes[units];
      text = next ? firstText(next) : null;
      if (!text) return undefined;
      units = 0;
    }
    const start = this.#starts.get(text);
    if (start === undefined) return undefined;
    return this.points.offset(this.points.unit(start) + units);
  }

  #spans() {
    const { sections, quantities } = this.annotations;
    const items = quantities.flatMap((quantity) =>
      quantity.item ? { start: quantity.item.start, end: quantity.item.end, quantity } : [],
    );
    const byLine = {
      sections: this.lines.spansByLine(sections),
      quantities: this.lines.spansByLine(quantities),
      items: this.lines.spansByLine(items),
    };
    const before = []; // the last section label before each line
    let label = null;
    byLine.sections.forEach((inLine) => {
      before.push(label);
      label = inLine.at(-1)?.label ?? label;
    });
    return { ...byLine, before };
  }

  #unchanged(index, spans) {
    const old = this.#elements[index].drawnSpans;
    return (
      old.before === spans.before[index] &&
      areSameSpans(old.sections, spans.sections[index]) &&
      areSameSpans(old.quantities, spans.quantities[index]) &&
      areSameSpans(
        old.items.map(({ quantity }) => quantity),
        spans.items[index].map(({ quantity }) => quantity),
      )
    );
  }

  #drawLine(index, spans) {
    const line = this.lines.list[index];
    const own = {
      sections: spans.sections[index],
      quantities: spans.quantities[index],
      items: spans.items[index],
    };
    const segments = groupAdjacent(
      splitLine(line, own),
      (one, other) => one.section === other.section,
    );
    const firstSection = segments.find(([range]) => range.section)?.[0].section;
    const text = this.points.slice(line.start, line.end).trim();
    const classes = ["line", firstSection ? this.labels.sectionClass(firstSection.label) : "sx"];
    if (this.headings.has(text)) classes.push("head");
    if (!text) classes.push("blank");
    const element = createElement("p", { class: classes.join(" ") });
    let last = spans.before[index];
    for (const ranges of segments) {
      const { section } = ranges[0];
      const isNew = section && section.label !== last;
      const label = isNew ? plain(this.labels.section(section.label)) : null;
      if (label && section === firstSection) element.dataset.section = label;
      const part = this.#drawPart(ranges, section, firstSection);
      if (label && section !== firstSection) part.dataset.section = label;
      element.append(part);
      last = section?.label ?? last;
    }
    element.drawnSpans = { ...own, before: spans.before[index] };
    return element;
  }

  #drawPart(ranges, section, firstSection) {
    const part = document.createElement("span");
    if (section) {
      part.className = `part ${this.labels.sectionClass(section.label)}`;
      if (section.label !== firstSection.label) part.classList.add("other");
      part.dataset.sectionName = section.label;
      part.dataset.segment = section.id;
      part.tabIndex = -1;
    }
    for (const run of groupAdjacent(ranges, (one, other) =>
      areSameSpans(one.quantities, other.quantities),
    )) {
      part.append(
        ...(run[0].quantities.length
          ? [this.#drawMark(run)]
          : run.flatMap((range) => this.#drawRange(range))),
      );
    }
    return part;
  }

  #drawMark(ranges) {
    const { quantities } = ranges[0];
    const top = quantities.at(-1);
    const starting = quantities.filter(({ start }) => start === ranges[0].start);
    const ending = quantities.filter(({ end }) => end === ranges.at(-1).end);
    const mark = document.createElement("mark");
    const classes = [STYLES[quantityKind(top, top.text)]];
    if (starting.length) classes.push("begins");
    if (ending.length) classes.push("ends");
    if (top.score !== null && top.score < LOW_CONFIDENCE) classes.push("unsure");
    if (top.corrected) classes.push("by-hand");
    mark.className = classes.join(" ");
    mark.tabIndex = -1;
    mark.setAttribute("role", "button");
    mark.dataset.quantities = quantities.map(({ id }) => id).join(" ");
    mark.dataset.labels = quantities.map(({ label }) => label).join(" ");
    if (starting.length) {
      mark.dataset.starting = starting.map(({ id }) => id).join(" ");
      mark.dataset.label = plain(shortLabel(top, this.labels));
    }
    mark.append(...ranges.flatMap((range) => this.#drawRange(range)));
    return mark;
  }

  #drawRange({ start, end, items }) {
    const nodes = visible(this.points.slice(start, end));
    let unit = this.points.unit(start);
    for (const node of nodes) {
      const text = firstText(node);
      this.#starts.set(text, this.points.offset(unit));
      unit += text.length;
    }
    if (!items.length) return nodes;
    const ids = items.map((item) => item.quantity.id).join(" ");
    return [createElement("span", { class: "item", "data-of": ids }, ...nodes)];
  }
}

const firstText = (node) =>
  node.nodeType === Node.TEXT_NODE
    ? node
    : document.createTreeWalker(node, NodeFilter.SHOW_TEXT).nextNode();

function shortLabel(quantity, labels) {
  const score = quantity.score === null ? "" : ` · ${quantity.score.toFixed(2)}`;
  return `${labels.quantity(quantity.label)} ${number(quantity.value)}${score}`;
}

function chunks(elements) {
  const count = Math.ceil(elements.length / CHUNK);
  return Array.from({ length: count }, (_, index) =>
    createElement("div", { class: "chunk" }, ...elements.slice(index * CHUNK, (index + 1) * CHUNK)),
  );
}

function sourceLines(table, elements) {
  const title = translate("tableSource", { number: table + 1, count: elements.length });
  return createElement(
    "details",
    { class: "source" },
    createElement("summary", {}, title),
    ...elements,
  );
}
