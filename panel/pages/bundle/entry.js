// What the scripts in panel/pages/assets use of the libraries.
export { areaY, boxX, dot, lineY, plot } from "@observablehq/plot";
export { diffChars } from "diff";
