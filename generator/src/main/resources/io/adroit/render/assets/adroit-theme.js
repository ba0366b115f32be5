// @ts-check
"use strict";
/* Runs before the first paint: a reader's own choice of colours and definitions, kept on this device. */
(function (root) {
  try {
    const theme = localStorage.getItem("theme");
    const definitions = localStorage.getItem("definitions");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
    if (definitions === "click" || definitions === "off") root.dataset.definitions = definitions;
  } catch { /* private window: follow the system */ }
})(document.documentElement);
