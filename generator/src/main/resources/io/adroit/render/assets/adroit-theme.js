// @ts-check
"use strict";
/* Runs before the first paint: a reader's own choice of colours and definitions, kept on this device. */
(function (root) {
  /* Ours before there is a text: what an author calls "adroit" never stands in its place. */
  Object.assign(globalThis, { adroit: {} });
  try {
    const theme = localStorage.getItem("theme");
    const definitions = localStorage.getItem("definitions");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
    if (definitions === "click" || definitions === "off") root.dataset.definitions = definitions;
  } catch { /* private window: follow the system */ }
  /* A question stands in the address: what answers it is fetched beside the scripts, and the page keeps its place free instead of showing all for a moment. */
  if (/[?&]q=[^&]/.test(location.search)) {
    root.dataset.asking = "";
    for (const name of ["root", "language"]) {
      const link = document.createElement("link");
      Object.assign(link, { rel: "preload", as: "script", href: (root.dataset.root ?? "") + "search/" + name + ".js?v=" + root.dataset.search });
      document.head.append(link);
    }
  }
})(document.documentElement);
