// @ts-check
"use strict";
/** Loads the page again when the preview has built the site anew, at the place where the reader was; shows why when it could not. */
(function () {
  const KEY = "adroit.preview.scroll";

  /** @param {string} text shown in a box over the page; empty takes the box away */
  function show(text) {
    const old = document.querySelector("[data-preview-problem]");
    if (old) {
      old.remove();
    }
    if (text === "") {
      return;
    }
    const box = document.createElement("div");
    box.setAttribute("data-preview-problem", "");
    box.setAttribute("role", "alert");
    const title = document.createElement("strong");
    title.textContent = "This page is from the last good build. The newest one failed:";
    const why = document.createElement("pre");
    why.textContent = text;
    box.append(title, why);
    const style = box.style;
    style.position = "fixed";
    style.inset = "auto 1rem 1rem 1rem";
    style.padding = "1rem";
    style.maxHeight = "50vh";
    style.overflow = "auto";
    style.zIndex = "9999";
    style.color = "#fff";
    style.background = "#7a1f18";
    style.font = "15px/1.45 system-ui, sans-serif";
    why.style.whiteSpace = "pre-wrap";
    document.body.append(box);
  }

  function restore() {
    const kept = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    const place = kept === null ? null : JSON.parse(kept);
    if (place !== null && place.path === location.pathname) {
      scrollTo(place.x, place.y);
    }
  }

  function reload() {
    sessionStorage.setItem(KEY, JSON.stringify({ path: location.pathname, x: scrollX, y: scrollY }));
    location.reload();
  }

  /** Loads the page again if it is another one by now. When the preview has ended there is nothing to load. */
  function renew() {
    fetch(location.pathname, { method: "HEAD" })
      .then((answer) => answer.headers.get("etag") !== mark && reload())
      .catch(() => {});
  }

  const mark = `"${document.currentScript?.dataset.mark}"`;
  restore();
  const events = new EventSource("/_adroit/events");
  events.addEventListener("changed", reload);
  events.addEventListener("failed", (event) => show(/** @type {MessageEvent} */ (event).data));
  events.addEventListener("ready", () => {
    show("");
    renew();
  });
})();
