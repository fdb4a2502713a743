// Bundle the libraries into one file, and collect the licenses of the packages that it contains.

import { build } from "esbuild";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(fileURLToPath(import.meta.url));
const assets = join(root, "..", "assets");
const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const versions = Object.entries(dependencies).map(([name, version]) => `${name} ${version}`);

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: ["entry.js"],
  bundle: true,
  minify: true,
  format: "iife",
  globalName: "Library",
  legalComments: "none",
  banner: { js: `/*! ${versions.join(", ")}; licenses in bundle.LICENSE.txt */` },
  metafile: true,
  outfile: join(assets, "bundle.min.js"),
});

const packages = new Set();
for (const input of Object.keys(metafile.inputs)) {
  const match = /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input);
  if (match) packages.add(match[1]);
}
const licenses = [...packages].sort().map((name) => {
  const folder = join(root, "node_modules", name);
  const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(join(folder, file), "utf8").trim() : "";
  if (!text) throw new Error(`${name} has no license file`);
  return `${name} ${version} (${license})\n\n${text}\n`;
});
writeFileSync(join(assets, "bundle.LICENSE.txt"), licenses.join(`\n${"-".repeat(72)}\n\n`));
