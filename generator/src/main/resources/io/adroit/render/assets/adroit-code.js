// @ts-check
"use strict";
/* Colours code and draws diagrams, on pages that have them. */
(function (given) {
  const dark = document.documentElement.dataset.theme === "dark" || !document.documentElement.dataset.theme && matchMedia("(prefers-color-scheme: dark)").matches;
  if (given.hljs?.highlightElement) {
    for (const code of document.querySelectorAll("pre > code[class*='language-']")) {
      const language = /language-([\w+#.-]+)/.exec(code.className);
      if (language && given.hljs.getLanguage(language[1])) given.hljs.highlightElement(code);
    }
  }
  if (given.mermaid?.initialize) {
    const style = getComputedStyle(document.documentElement), colour = (/** @type {string} */ name) => style.getPropertyValue("--" + name).trim();
    const ink = colour("ink"), paper = colour("paper"), wash = colour("wash"), edge = colour("edge");
    given.mermaid.initialize({
      /* What a diagram may not set for itself: among them styles, which could lay it over the page. */
      secure: ["secure", "securityLevel", "startOnLoad", "maxTextSize", "maxEdges", "suppressErrorRendering", "themeCSS", "dompurifyConfig"],
      startOnLoad: false, securityLevel: "strict", theme: "base", fontFamily: "inherit",
      themeVariables: {
        darkMode: dark, background: paper, textColor: ink, lineColor: colour("ink-2"), edgeLabelBackground: paper,
        primaryColor: wash, primaryTextColor: ink, primaryBorderColor: edge, secondaryColor: colour("raised"), secondaryTextColor: ink, secondaryBorderColor: edge,
        tertiaryColor: wash, tertiaryTextColor: ink, tertiaryBorderColor: edge, noteBkgColor: colour("accent-wash"), noteTextColor: ink, noteBorderColor: edge,
      },
    });
    given.mermaid.run({ querySelector: "pre.mermaid, div.mermaid", suppressErrors: true }).catch(() => { /* the text of the diagram stays readable */ });
  }
})(/** @type {any} */ (globalThis));
