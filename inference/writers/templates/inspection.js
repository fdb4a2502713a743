"use strict";
document.getElementById("language").addEventListener("click", () => {
  const root = document.documentElement;
  root.lang = root.lang === "en" ? "zh-CN" : "en";
});
