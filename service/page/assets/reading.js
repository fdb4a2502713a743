// Reading: what pointer and keyboard do in the marked text. One stop of the Tab key leads into it;
// arrows go from figure to figure (left, right) and from sentence to sentence (up, down).

import { make } from "./elements.js";
import { sayOrigin, sayScore, sayValue } from "./findings.js";
import { visible } from "./text.js";
import { say } from "./words.js";

const GAP = 6;
const STEPS = {
  ArrowRight: ["mark", 1],
  ArrowLeft: ["mark", -1],
  ArrowDown: [".part[data-segment]", 1],
  ArrowUp: [".part[data-segment]", -1],
};

export class Reading {
  /**
   * @param {HTMLElement} tip tells what a quantity says.
   * @param {HTMLElement} tools stands beside a selection.
   * @param {{editQuantity: Function, editSection: Function, addQuantity: Function}} actions
   */
  constructor(root, tip, tools, actions) {
    this.root = root;
    this.tip = tip;
    this.tools = tools;
    this.actions = actions;
    this.text = null;
    root.addEventListener("pointerover", (event) => this.#tell(event.target.closest("mark")));
    root.addEventListener("pointerleave", () => this.#tell(null));
    root.addEventListener("focusin", (event) => this.#focus(event.target));
    root.addEventListener("focusout", () => this.#tell(null));
    root.addEventListener("keydown", (event) => this.#key(event));
    root.addEventListener("click", (event) => this.#click(event));
    document.addEventListener("pointerdown", (event) => {
      if (!tools.contains(event.target)) tools.hidden = true;
    });
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.hide();
    });
    addEventListener("scroll", () => this.hide(), { passive: true });
  }

  /** Read another text. */
  open(text) {
    this.text = text;
    this.hide();
  }

  hide() {
    this.#tell(null);
    this.tools.hidden = true;
  }

  #tell(mark) {
    for (const item of this.root.querySelectorAll(".item.on")) item.classList.remove("on");
    this.tip.hidden = !mark;
    if (!mark) return;
    const ids = mark.dataset.quantities.split(" ");
    const quantities = ids.map((id) => this.text.annotations.quantity(Number(id)));
    this.tip.replaceChildren(...quantities.map((quantity) => this.#describe(quantity)));
    mark.setAttribute("aria-describedby", this.tip.id);
    place(this.tip, mark.getClientRects()[0]);
    for (const id of ids) {
      for (const item of this.root.querySelectorAll(`.item[data-of~="${id}"]`))
        item.classList.add("on");
    }
  }

  #describe(quantity) {
    const { labels } = this.text;
    const rows = [
      ["value", sayValue(quantity)],
      ["item", quantity.item?.text],
      ["section", labels.section(quantity.section)],
      ["origin", sayOrigin(quantity)],
      ["score", sayScore(quantity)],
    ];
    return make(
      "dl",
      {},
      make(
        "div",
        { class: "name" },
        make("dt", {}, ...visible(labels.quantity(quantity.label))),
        make("dd", {}, ...visible(quantity.label)),
      ),
      ...rows
        .filter(([, value]) => value)
        .map(([word, value]) =>
          make("div", {}, make("dt", {}, say(word)), make("dd", {}, ...visible(value))),
        ),
    );
  }

  #focus(element) {
    if (!element.matches("mark, .part")) return;
    const before = this.root.querySelector("[tabindex='0']");
    if (before) before.tabIndex = -1;
    element.tabIndex = 0;
    this.#tell(element.matches("mark") ? element : null);
  }

  #key(event) {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const here = event.target;
    if (!here.matches("mark, .part")) return;
    if (event.key === "Enter" || event.key === " ") this.#edit(here);
    else if (event.key in STEPS) this.#step(here, ...STEPS[event.key]);
    else return;
    event.preventDefault();
  }

  #step(here, selector, direction) {
    const start = selector === "mark" ? here : (here.closest(".part") ?? here);
    const walker = document.createTreeWalker(this.root, NodeFilter.SHOW_ELEMENT);
    walker.currentNode = start;
    let next = start;
    do {
      next = direction > 0 ? walker.nextNode() : walker.previousNode();
    } while (next && !(next.matches(selector) && !next.contains(start) && isShown(next)));
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

  #click(event) {
    const selection = getSelection();
    const part = event.target.closest(".part[data-segment]");
    if (!selection.isCollapsed) this.#offerSelection(selection);
    else if (event.target.closest("mark")) this.#edit(event.target.closest("mark"));
    else if (part)
      this.#offerSentence(part, { left: event.clientX, top: event.clientY, bottom: event.clientY });
  }

  #offerSelection(selection) {
    const range = selection.getRangeAt(0);
    const start = this.text.offsetAt(range.startContainer, range.startOffset);
    const end = this.text.offsetAt(range.endContainer, range.endOffset);
    if (start === undefined || end === undefined || start >= end) return;
    this.#offer(range.getBoundingClientRect(), [
      "markSelection",
      () => this.actions.addQuantity(start, end),
    ]);
  }

  #offerSentence(part, box) {
    const id = Number(part.dataset.segment);
    const { start } = this.text.annotations.sections.find((section) => section.id === id);
    this.#offer(
      box,
      ["editSection", () => this.actions.editSection(id)],
      ["markInSentence", () => this.actions.addQuantity(start, start)],
    );
  }

  #offer(box, ...choices) {
    this.tools.replaceChildren(
      ...choices.map(([word, action]) => {
        const button = make("button", { type: "button" }, say(word));
        button.addEventListener("click", () => {
          this.hide();
          action();
        });
        return button;
      }),
    );
    this.tools.hidden = false;
    place(this.tools, box);
  }
}

const isShown = (element) => !element.closest("[hidden], .off, details:not([open])");

// Under the place it belongs to, or over it where there is no room below; inside the window.
function place(element, box) {
  const { offsetWidth: width, offsetHeight: height } = element;
  const below = box.bottom + GAP + height < innerHeight;
  element.style.left = `${Math.max(GAP, Math.min(box.left, innerWidth - width - GAP))}px`;
  element.style.top = `${below ? box.bottom + GAP : Math.max(GAP, box.top - height - GAP)}px`;
}
