"use strict";
// The views by the address: #coverage, #indicators, #issues, #reuse, #unit=N.

const VIEWS = { coverage: drawCoverage, indicators: drawIndicators, issues: drawIssues, reuse: drawReuse };
let shown = { tables: [] };
let drawing = 0;

/** Show why something could not be drawn, instead of a page without it. */
async function showFailures(work) {
  try {
    await work;
  } catch (error) {
    const status = document.getElementById("status");
    status.classList.remove("hidden");
    status.textContent = error.message;
  }
}

function currentView() {
  const [name, value] = location.hash.slice(1).split("=");
  if (name === "unit") return { name, draw: () => drawUnit(Number(value)) };
  return name in VIEWS ? { name, draw: VIEWS[name] } : { name: "coverage", draw: VIEWS.coverage };
}

async function showView(focus) {
  if (!panel.index) return;
  drawing += 1;
  const turn = drawing;
  const { name, draw } = currentView();
  for (const link of document.querySelectorAll("nav a")) {
    if (link.hash === `#${name}`) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  const view = await draw();
  if (turn !== drawing) return;
  shown = view;
  const heading = createElement("h1", { tabindex: "-1" }, view.title);
  document.getElementById("content").replaceChildren(heading, ...view.nodes);
  document.title = `${view.title} · ${translate("brand")}`;
  if (focus) {
    scrollTo(0, 0);
    heading.focus();
  }
}

function start() {
  translateFrame();
  if (!panel.index) {
    document.getElementById("loading").textContent = translate("notLoaded", { name: "data/index.js" });
    return;
  }
  showFailures(showView(false));
  addEventListener("hashchange", () => {
    if (location.hash !== "#content") showFailures(showView(true));
  });
  document.getElementById("language").addEventListener("click", () => {
    switchLanguage();
    translateFrame();
    showFailures(showView(false));
  });
  document.querySelector(".skip").addEventListener("click", (event) => {
    event.preventDefault(); // the address names the view
    document.getElementById("content").focus();
  });
  addEventListener("beforeprint", () => shown.tables.forEach((table) => table.print()));
  addEventListener("afterprint", () => shown.tables.forEach((table) => table.afterPrint()));
}

addEventListener("DOMContentLoaded", start);
