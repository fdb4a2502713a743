// Pointer and keyboard in the annotated text. The text is one tab stop; the arrow keys move between
// quantities (left, right) and between sentences (up, down).

import { createElement } from "./elements.js";
import { formatOrigin, formatScore, formatValue } from "./panels.js";
import { visible } from "./text.js";
import { translate } from "./messages.js";

const GAP = 6;
const MOVES = {
  ArrowRight: ["mark", 1],
  ArrowLeft: ["mark", -1],
  ArrowDown: [".part[data-segment]", 1],
  ArrowUp: [".part[data-segment]", -1],
};

export class TextNavigation {
  /**
   * @param {HTMLElement} tooltip shows the details of a quantity.
   * @param {HTMLElement} toolbar appears beside a selection.
   * @param {{editQuantity: Function, editSection: Function, addQuantity: Function}} actions
   */
  constructor(root, tooltip, toolbar, actions) {
    this.root = root;
    this.tooltip = tooltip;
    this.toolbar = toolbar;
    this.actions = actions;
    this.text = null;
    root.addEventListener("pointerover", (event) =>
      this.#showTooltip(event.target.closest("mark")),
    );
    root.addEventListener("pointerleave", () => this.#showTooltip(null));
    root.addEventListener("focusin", (event) => this.#handleFocus(event.target));
    root.addEventListener("focusout", () => this.#showTooltip(null));
    root.addEventListener("keydown", (event) => this.#handleKey(event));
    root.addEventListener("click", (event) => this.#handleClick(event));
    document.addEventListener("pointerdown", (event) => {
      if (!toolbar.contains(event.target)) toolbar.hidden = true;
    });
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.hide();
    });
    addEventListener("scroll", () => this.hide(), { passive: true });
  }

  /** Switch to another text. */
  open(text) {
    this.text = text;
    this.hide();
  }

  hide() {
    this.#showTooltip(null);
    this.toolbar.hidden = true;
  }

  #showTooltip(mark) {
    for (const item of this.root.querySelectorAll(".item.on")) item.classList.remove("on");
    this.tooltip.hidden = !mark;
    if (!mark) return;
    const ids = mark.dataset.quantities.split(" ");
    const quantities = ids.map((id) => this.text.annotations.quantity(Number(id)));
    this.tooltip.replaceChildren(...quantities.map((quantity) => this.#describe(quantity)));
    mark.setAttribute("aria-describedby", this.tooltip.id);
    positionBeside(this.tooltip, mark.getClientRects()[0]);
    for (const id of ids) {
      for (const item of this.root.querySelectorAll(`.item[data-of~="${id}"]`))
        item.classList.add("on");
    }
  }

  #describe(quantity) {
    const { labels } = this.text;
    const rows = [
      ["value", formatValue(quantity)],
      ["item", quantity.item?.text],
      ["section", labels.section(quantity.section)],
      ["origin", formatOrigin(quantity)],
      ["score", formatScore(quantity)],
    ];
    return createElement(
      "dl",
      {},
      createElement(
        "div",
        { class: "name" },
        createElement("dt", {}, ...visible(labels.quantity(quantity.label))),
        createElement("dd", {}, ...visible(quantity.label)),
      ),
      ...rows
        .filter(([, value]) => value)
        .map(([message, value]) =>
          createElement(
            "div",
            {},
            createElement("dt", {}, translate(message)),
            createElement("dd", {}, ...visible(value)),
          ),
        ),
    );
  }

  #handleFocus(element) {
    if (!element.matches("mark, .part")) return;
    const before = this.root.querySelector("[tabindex='0']");
    if (before) before.tabIndex = -1;
    element.tabIndex = 0;
    this.#showTooltip(element.matches("mark") ? element : null);
  }

  #handleKey(event) {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const current = event.target;
    if (!current.matches("mark, .part")) return;
    if (event.key === "Enter" || event.key === " ") this.#edit(current);
    else if (event.key in MOVES) this.#move(current, ...MOVES[event.key]);
    else return;
    event.preventDefault();
  }

  #move(current, selector, direction) {
    const start = selector === "mark" ? current : (current.closest(".part") ?? current);
    const walker = document.createTreeWalker(this.root, NodeFilter.SHOW_ELEMENT);
    walker.currentNode = start;
    let next = start;
    do {
      next = direction > 0 ? walker.nextNode() : walker.previousNode();
    } while (next && !(next.matches(selector) && !next.contains(start) && isVisible(next)));
    if (!next) return;
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "nearest" });
  }

  #edit(element) {
    this.hide();
    if (element.matches("mark"))
      this.actions.editQuantity(Number(element.dataset.quantities.split(" ").at(-1)));
    else this.actions.editSection(Number(element.dataset.segment));
  }

  #handleClick(event) {
    const selection = getSelection();
    const part = event.target.closest(".part[data-segment]");
    if (!selection.isCollapsed) this.#showSelectionActions(selection);
    else if (event.target.closest("mark")) this.#edit(event.target.closest("mark"));
    else if (part)
      this.#showSentenceActions(part, {
        left: event.clientX,
        top: event.clientY,
        bottom: event.clientY,
      });
  }

  #showSelectionActions(selection) {
    const range = selection.getRangeAt(0);
    const start = this.text.offsetAt(range.startContainer, range.startOffset);
    const end = this.text.offsetAt(range.endContainer, range.endOffset);
    if (start === undefined || end === undefined || start >= end) return;
    this.#showToolbar(range.getBoundingClientRect(), [
      "markSelection",
      () => this.actions.addQuantity(start, end),
    ]);
  }

  #showSentenceActions(part, box) {
    const id = Number(part.dataset.segment);
    const { start } = this.text.annotations.sections.find((section) => section.id === id);
    this.#showToolbar(
      box,
      ["editSection", () => this.actions.editSection(id)],
      ["markInSentence", () => this.actions.addQuantity(start, start)],
    );
  }

  #showToolbar(box, ...choices) {
    this.toolbar.replaceChildren(
      ...choices.map(([message, action]) => {
        const button = createElement("button", { type: "button" }, translate(message));
        button.addEventListener("click", () => {
          this.hide();
          action();
        });
        return button;
      }),
    );
    this.toolbar.hidden = false;
    positionBeside(this.toolbar, box);
  }
}

const isVisible = (element) => !element.closest("[hidden], .off, details:not([open])");

// Below the box, or above it if there is no room below; always inside the window.
function positionBeside(element, box) {
  const { offsetWidth: width, offsetHeight: height } = element;
  const below = box.bottom + GAP + height < innerHeight;
  element.style.left = `${Math.max(GAP, Math.min(box.left, innerWidth - width - GAP))}px`;
  element.style.top = `${below ? box.bottom + GAP : Math.max(GAP, box.top - height - GAP)}px`;
}
