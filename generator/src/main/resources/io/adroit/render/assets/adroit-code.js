// @ts-check
"use strict";
/* Colours code and draws diagrams, on pages that have them. */
(function (given) {
  const dark = document.documentElement.dataset.theme === "dark" || !document.documentElement.dataset.theme && matchMedia("(prefers-color-scheme: dark)").matches;
  if (given.hljs) {
    for (const code of document.querySelectorAll("pre > code[class*='language-']")) {
      const language = /language-([\w+#.-]+)/.exec(code.className);
      if (language && given.hljs.getLanguage(language[1])) given.hljs.highlightElement(code);
    }
  }
  if (given.mermaid) {
    given.mermaid.initialize({ startOnLoad: false, securityLevel: "strict", theme: dark ? "dark" : "neutral", fontFamily: "inherit" });
    given.mermaid.run({ querySelector: "pre.mermaid, div.mermaid", suppressErrors: true }).catch(() => { /* the text of the diagram stays readable */ });
  }
})(/** @type {any} */ (globalThis));
