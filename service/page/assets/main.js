// The page: its two views, dropped files, the language and the access key.

import {
  getAccessKey,
  storeAccessKey,
  getForms,
  getLabels,
  ApiError,
  tagFile,
  tagText,
} from "./api.js";
import { BatchView } from "./batch.js";
import { getElement } from "./elements.js";
import { Labels } from "./labels.js";
import { ReportView } from "./report.js";
import { translate, switchLanguage, translatePage } from "./messages.js";

const notices = {
  show(text, failed = false) {
    getElement("notice").textContent = text;
    getElement("notice").classList.toggle("fail", failed);
  },

  /** Run an action, and show a notice if the service returns an error. */
  async attempt(action) {
    try {
      await action();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (error.status === 401 || error.status === 403) getElement("key-box").open = true;
      notices.show(translate("failed", { detail: error.message }), true);
    }
  },
};

let view = null; // the view of one report, created when the labels are loaded
let batch = null;

async function createView() {
  if (view) return;
  const labels = new Labels(await getLabels(), await getForms());
  labels.defineColours();
  view = new ReportView(labels, notices);
}

async function tagAndShow(tag, name) {
  const button = getElement("tag-button");
  button.disabled = true;
  notices.show(translate("working", { name }));
  await notices.attempt(async () => {
    const report = await tag();
    await createView();
    getElement("tag-form").hidden = true;
    getElement("back").hidden = true;
    getElement("new-report").hidden = false;
    notices.show("");
    await view.open(report);
  });
  button.disabled = false;
}

function tagFiles(files) {
  if (files.length > 1) notices.show(translate("oneFile"), true);
  else if (files.length) tagAndShow(() => tagFile(files[0]), files[0].name);
}

function selectView(hash) {
  const name = hash === "#batch" ? "batch" : "single";
  for (const id of ["single", "batch"]) getElement(id).hidden = id !== name;
  for (const link of document.querySelectorAll("nav a")) {
    if (link.hash === `#${name}`) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  notices.show("");
}

function closeReport() {
  if (view?.unsaved && !confirm(translate("leaving"))) return false;
  view?.close();
  getElement("tag-form").hidden = false;
  getElement("new-report").hidden = true;
  getElement("back").hidden = true;
  return true;
}

// A drop outside of the zone must not navigate to the file.
function acceptDrops(zone, onFiles) {
  zone.addEventListener("dragover", () => zone.classList.add("over"));
  zone.addEventListener("dragleave", () => zone.classList.remove("over"));
  zone.addEventListener("drop", (event) => {
    zone.classList.remove("over");
    onFiles([...event.dataTransfer.files]);
  });
}

function addListeners() {
  getElement("tag-form").addEventListener("submit", (event) => {
    event.preventDefault();
    const text = getElement("pasted").value;
    if (text.trim()) tagAndShow(() => tagText(text), translate("pasted"));
    else notices.show(translate("noText"), true);
  });
  getElement("single-file").addEventListener("change", (event) => {
    tagFiles([...event.target.files]);
    event.target.value = "";
  });
  acceptDrops(getElement("single-zone"), tagFiles);
  acceptDrops(getElement("batch-zone"), (files) => batch.start(files));
  for (const type of ["dragover", "drop"])
    addEventListener(type, (event) => event.preventDefault());
  getElement("new-report").addEventListener("click", () => {
    if (closeReport()) getElement("pasted").focus();
  });
  getElement("back").addEventListener("click", () => {
    if (closeReport()) location.hash = "#batch";
  });
  getElement("language").addEventListener("click", () => {
    switchLanguage();
    notices.attempt(async () => view?.draw());
    batch.draw();
  });
  getElement("key").value = getAccessKey();
  getElement("key").addEventListener("change", (event) =>
    storeAccessKey(event.target.value.trim()),
  );
  addEventListener("hashchange", () => selectView(location.hash));
  addEventListener("beforeunload", (event) => {
    if (view?.unsaved) event.preventDefault();
  });
}

batch = new BatchView(notices, (report) =>
  notices.attempt(async () => {
    await createView();
    if (!closeReport()) return;
    getElement("tag-form").hidden = true;
    getElement("back").hidden = false;
    location.hash = "#single";
    selectView("#single");
    await view.open(report);
  }),
);
translatePage();
addListeners();
selectView(location.hash);
