// @ts-check
"use strict";
/* What the reader knows: ticks that are kept on this device, and can be saved to a file. */
(function (adroit) {
  const { all, store, known } = adroit.page;
  const boxes = /** @type {HTMLInputElement[]} */ (all("[data-know]"));
  const count = document.querySelector("[data-known]");
  const bar = /** @type {HTMLProgressElement | null} */ (document.querySelector("[data-known-bar]"));
  function show() {
    const ids = known();
    for (const box of boxes) box.checked = ids.has(box.dataset.know);
    if (count) count.textContent = String(ids.size);
    if (bar) bar.value = Math.min(ids.size, bar.max);
  }
  for (const box of boxes) {
    box.addEventListener("change", () => {
      const ids = known();
      if (box.checked) ids.add(box.dataset.know);
      else ids.delete(box.dataset.know);
      store.set("known", [...ids].sort().join(" "));
      show();
    });
  }
  document.querySelector("[data-known-clear]")?.addEventListener("click", () => { store.set("known", ""); show(); });
  document.querySelector("[data-known-save]")?.addEventListener("click", () => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([[...known()].sort().join("\n") + "\n"], { type: "text/plain" }));
    link.download = "known-terms.txt";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  });
  addEventListener("storage", show);
  show();
})(/** @type {any} */ (globalThis).adroit);
