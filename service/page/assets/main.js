// Main: the page as a whole: its two views, what is dropped on it, language and key.

import {
  accessKey,
  keepAccessKey,
  readForms,
  readLabels,
  Refusal,
  tagFile,
  tagText,
} from "./api.js";
import { BatchView } from "./batch.js";
import { find } from "./elements.js";
import { Labels } from "./labels.js";
import { ReportView } from "./report.js";
import { say, switchLanguage, translate } from "./words.js";

const notices = {
  note(text, failed = false) {
    find("notice").textContent = text;
    find("notice").classList.toggle("fail", failed);
  },

  /** Do something that may fail, and say so if it does. */
  async attempt(action) {
    try {
      await action();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (error.status === 401 || error.status === 403) find("key-box").open = true;
      notices.note(say("failed", { detail: error.message }), true);
    }
  },
};

let view = null; // of one report; made when the labels are there
let batch = null;

async function prepare() {
  if (view) return;
  const labels = new Labels(await readLabels(), await readForms());
  labels.paint();
  view = new ReportView(labels, notices);
}

async function show(read, name) {
  const button = find("give-button");
  button.disabled = true;
  notices.note(say("working", { name }));
  await notices.attempt(async () => {
    const report = await read();
    await prepare();
    find("give").hidden = true;
    find("back").hidden = true;
    find("another").hidden = false;
    notices.note("");
    view.open(report);
  });
  button.disabled = false;
}

function giveFiles(files) {
  if (files.length > 1) notices.note(say("oneFile"), true);
  else if (files.length) show(() => tagFile(files[0]), files[0].name);
}

function choose(hash) {
  const name = hash === "#batch" ? "batch" : "single";
  for (const id of ["single", "batch"]) find(id).hidden = id !== name;
  for (const link of document.querySelectorAll("nav a")) {
    if (link.hash === `#${name}`) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  notices.note("");
}

function leaveReport() {
  if (view?.unsaved && !confirm(say("leaving"))) return false;
  view?.close();
  find("give").hidden = false;
  find("another").hidden = true;
  find("back").hidden = true;
  return true;
}

// Dropping beside the zone must not make the browser leave the page for the file.
function takeDrops(zone, take) {
  zone.addEventListener("dragover", () => zone.classList.add("over"));
  zone.addEventListener("dragleave", () => zone.classList.remove("over"));
  zone.addEventListener("drop", (event) => {
    zone.classList.remove("over");
    take([...event.dataTransfer.files]);
  });
}

function listen() {
  find("give").addEventListener("submit", (event) => {
    event.preventDefault();
    const text = find("pasted").value;
    if (text.trim()) show(() => tagText(text), say("pasted"));
    else notices.note(say("noText"), true);
  });
  find("single-file").addEventListener("change", (event) => {
    giveFiles([...event.target.files]);
    event.target.value = "";
  });
  takeDrops(find("single-zone"), giveFiles);
  takeDrops(find("batch-zone"), (files) => batch.start(files));
  for (const type of ["dragover", "drop"])
    addEventListener(type, (event) => event.preventDefault());
  find("another").addEventListener("click", () => {
    if (leaveReport()) find("pasted").focus();
  });
  find("back").addEventListener("click", () => {
    if (leaveReport()) location.hash = "#batch";
  });
  find("language").addEventListener("click", () => {
    switchLanguage();
    view?.draw();
    batch.draw();
  });
  find("key").value = accessKey();
  find("key").addEventListener("change", (event) => keepAccessKey(event.target.value.trim()));
  addEventListener("hashchange", () => choose(location.hash));
  addEventListener("beforeunload", (event) => {
    if (view?.unsaved) event.preventDefault();
  });
}

batch = new BatchView(notices, (report) =>
  notices.attempt(async () => {
    await prepare();
    if (!leaveReport()) return;
    find("give").hidden = true;
    find("back").hidden = false;
    location.hash = "#single";
    choose("#single");
    view.open(report);
  }),
);
translate();
listen();
choose(location.hash);
