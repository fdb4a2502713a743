"use strict";
// Elements from text nodes only, tables in pages, and the controls above them.

/** Return a new element; `on…` attributes are listeners, strings among the children become text. */
function createElement(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value !== null && value !== undefined && value !== false)
      element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

/** Return a select with its label. Options are [value, text], or groups {label, options}. */
function createSelect(label, options, value, change) {
  const toOption = ([key, text]) =>
    createElement("option", { value: key, selected: String(key) === String(value) }, text);
  const listed = options.map((option) =>
    Array.isArray(option)
      ? toOption(option)
      : createElement("optgroup", { label: option.label }, ...option.options.map(toOption)),
  );
  const select = createElement(
    "select",
    { onchange: (event) => change(event.target.value) },
    ...listed,
  );
  return createElement("label", {}, label, " ", select);
}

function createSearch(label, value, change) {
  const field = createElement("input", {
    type: "search", value, autocomplete: "off", oninput: (event) => change(event.target.value),
  });
  return createElement("label", {}, label, " ", field);
}

const createLink = (unit) => createElement("a", { href: `#unit=${unit.number}` }, unit.name);

const numberCell = (value, extra = "") =>
  createElement("td", { class: `number ${extra}` }, formatNumber(value));

/**
 * A table that shows a page of its rows; when it prints, up to PRINTED rows.
 * @param {Array<string|Node>} heads the headings; those of `numbers` are aligned to the right, those of `years` centered.
 * @param {(row: any, place: number) => Element|Promise<Element>} draw returns a row.
 */
class PagedTable {
  static PRINTED = 2000;
  #rows = [];
  #first = 0;
  #drawing = 0;

  constructor(caption, heads, draw, { size = 100, numbers = [], years = [] } = {}) {
    this.size = size;
    this.draw = draw;
    this.body = createElement("tbody");
    const cells = heads.map((head, place) =>
      createElement("th", { scope: "col", class: numbers.includes(place) ? "number" : years.includes(place) ? "year" : null }, head),
    );
    const table = createElement("table", {},
      createElement("caption", { class: "hidden" }, caption),
      createElement("thead", {}, createElement("tr", {}, ...cells)), this.body);
    this.count = createElement("span", { role: "status" });
    this.back = createElement("button", { type: "button", onclick: () => this.#turn(-1) }, translate("previous"));
    this.forward = createElement("button", { type: "button", onclick: () => this.#turn(1) }, translate("next"));
    const sizes = [50, 100, 500, 2000].map((rows) => [rows, String(rows)]);
    const choice = createSelect(translate("pageSize"), sizes, size, (rows) => {
      this.size = Number(rows);
      this.#first = 0;
      this.#show(this.size);
    });
    this.pager = createElement("p", { class: "pager" }, this.count, this.back, this.forward, choice);
    this.element = createElement("div", {}, this.pager, createElement("div", { class: "wide" }, table));
  }

  /** Show other rows from the first page on. */
  async setRows(rows) {
    this.#rows = rows;
    this.#first = 0;
    await this.#show(this.size);
  }

  print() {
    return this.#show(PagedTable.PRINTED, 0);
  }

  afterPrint() {
    return this.#show(this.size);
  }

  #turn(step) {
    this.#first = Math.max(0, this.#first + step * this.size);
    this.#show(this.size);
  }

  async #show(size, first = this.#first) {
    this.#drawing += 1;
    const drawing = this.#drawing;
    const count = this.#rows.length;
    const drawn = this.#rows.slice(first, first + size).map((row, place) => this.draw(row, first + place));
    // Rows that are at hand appear at once, also for printing, which waits for nothing.
    const rows = drawn.some((row) => row instanceof Promise) ? await Promise.all(drawn) : drawn;
    if (drawing !== this.#drawing) return;
    this.body.replaceChildren(...rows);
    const last = Math.min(first + size, count);
    this.count.textContent = count ? translate("rows", { first: first + 1, last, count }) : translate("nothing");
    this.back.disabled = first === 0;
    this.forward.disabled = last >= count;
  }
}
