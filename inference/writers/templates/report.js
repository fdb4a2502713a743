"use strict";
// Without this script the page lacks the filter and shows tips at its foot; nothing else.
const pressed = (button) => button.getAttribute("aria-pressed") === "true";
const toggle = (button) => button.setAttribute("aria-pressed", String(!pressed(button)));

const chips = [...document.querySelectorAll(".legend [data-s]")];
const text = document.getElementById("text");

function filter() {
  const chosen = new Set(chips.filter(pressed).map((chip) => chip.dataset.s));
  text.classList.toggle("filtered", chosen.size > 0);
  for (const part of text.querySelectorAll(".part, figure.table")) {
    part.classList.toggle("off", chosen.size > 0 && !chosen.has(part.dataset.s));
  }
  for (const line of text.querySelectorAll(".line")) {
    line.hidden = chosen.size > 0 && !line.querySelector(".part:not(.off)");
  }
}
for (const chip of chips) {
  chip.addEventListener("click", () => { toggle(chip); filter(); });
}

const labels = document.getElementById("labels");
labels.addEventListener("click", () => {
  toggle(labels);
  text.classList.toggle("labelled", pressed(labels));
});

// A tip stands under its mark, or over it where there is no room below, and inside the window.
function place(mark) {
  const box = mark.getClientRects()[0];
  const lines = mark.dataset.tip.split("\n").length;
  const height = lines * 24 + 24;
  const below = box.bottom + 6 + height < innerHeight;
  mark.style.setProperty("--bottom", "auto");
  mark.style.setProperty("--left", Math.max(8, Math.min(box.left, innerWidth - 340)) + "px");
  mark.style.setProperty("--top", (below ? box.bottom + 6 : Math.max(8, box.top - height)) + "px");
}
for (const type of ["pointerover", "focusin"]) {
  text.addEventListener(type, (event) => {
    const mark = event.target.closest("mark");
    for (const item of text.querySelectorAll(".item.on")) item.classList.remove("on");
    if (!mark) return;
    place(mark);
    for (const index of mark.dataset.q.split(" ")) {
      for (const item of text.querySelectorAll(`.item[data-of~="${index}"]`)) item.classList.add("on");
    }
  });
}

// What a link leads to may be filtered away or folded.
function reveal() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  if (target.closest("[hidden], .off")) {
    for (const chip of chips.filter(pressed)) toggle(chip);
    filter();
  }
  for (let fold = target.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
  target.scrollIntoView({ block: "center" });
  if (target.matches("mark")) target.focus({ preventScroll: true });
}
addEventListener("hashchange", reveal);
if (location.hash) reveal();

// Paper cannot unfold.
addEventListener("beforeprint", () => {
  for (const fold of document.querySelectorAll("details:not(.source)")) fold.open = true;
});
