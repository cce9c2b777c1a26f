// Beside this file lie the modules of the custom elements, one for each, under the element's name.
const elements = new URL("elements/", document.currentScript.src);

// What Material leaves open for readers who use a keyboard or a screen reader. Material's
// `document$` fires after the first load and after every instant navigation.
document$.subscribe(() => {
  // A table that scrolls inside itself must be reachable to be scrolled.
  for (const wrap of document.querySelectorAll(".md-typeset__scrollwrap")) {
    wrap.tabIndex = 0;
    wrap.setAttribute("role", "region");
    wrap.setAttribute("aria-label", "Table");
  }
  for (const nav of document.querySelectorAll(".md-code__nav")) {
    const title = nav.closest(".highlight")?.querySelector(".filename");
    nav.setAttribute("aria-label", `Actions for ${title?.textContent ?? "the code"}`);
    if (nav.closest(".snippet") && !nav.querySelector("[data-md-type=download]")) {
      const button = nav.appendChild(nav.querySelector("button").cloneNode());
      button.dataset.mdType = "download";
      button.removeAttribute("data-clipboard-target");
      button.title = "Download as a file";
      button.setAttribute("aria-label", button.title);
    }
  }
  document.querySelector("[data-md-component=search]")?.setAttribute("aria-label", "Search");
  // As Material does with the labels that open a level of the navigation: enter presses them.
  for (const label of document.querySelectorAll(".md-nav--primary label[for]")) label.tabIndex = 0;

  // Landmarks of one name, in capitals or not, cannot be told apart: number all but the first.
  const seen = new Map();
  for (const landmark of document.querySelectorAll("nav, [role=region]")) {
    const label = landmark.getAttribute("aria-labelledby");
    const text = label ? document.getElementById(label)?.textContent : landmark.ariaLabel;
    const name = (text ?? "").trim();
    const count = (seen.get(name.toLowerCase()) ?? 0) + 1;
    seen.set(name.toLowerCase(), count);
    if (count > 1) {
      landmark.removeAttribute("aria-labelledby");
      landmark.setAttribute("aria-label", `${name} ${count}`.trim());
    }
  }
});

// A font that came too late for the first page is used from the next on: see overrides/main.html.
let isNext = false;
document$.subscribe(() => {
  const fonts = ["source-sans-3", "ibm-plex-mono", "noto-sans-math"];
  if (isNext) document.documentElement.classList.add(...fonts);
  isNext = true;
});

// Only a page that holds an element fetches it. Without it, or if it cannot be fetched, the page
// shows what stands inside the element.
document$.subscribe(() => {
  for (const name of ["loss-chooser", "loss-explorer"]) {
    if (document.querySelector(name)) import(new URL(`${name}.js`, elements));
  }
});

document.addEventListener(
  "click",
  ({ target }) => {
    const button = target.closest?.(".snippet .md-code__button");
    if (!button) return;
    const block = button.closest(".highlight");
    const code = block.querySelector("code").textContent;
    if (button.dataset.mdType === "download") {
      const link = document.createElement("a");
      link.download = block.querySelector(".filename").textContent.split("/").pop();
      link.href = URL.createObjectURL(new Blob([code], { type: "text/x-python" }));
      link.click();
      URL.revokeObjectURL(link.href);
    } else {
      // Material's button leaves out the last line break; a copied file should be the whole file.
      button.dataset.clipboardText = code;
    }
  },
  true,
);

// Material searches when a key is let go. What a menu or a finger pastes moves no key.
document.addEventListener("input", ({ target }) => {
  if (target.matches(".md-search__input")) target.dispatchEvent(new Event("keyup"));
});

// Material opens the drawer by a label, which the tab key passes over.
const drawer = document.getElementById("__drawer");
const opener = document.createElement("button");
const label = document.querySelector(".md-header label[for=__drawer]");
opener.ariaLabel = "Navigation";
opener.append(...label.childNodes);
opener.addEventListener("click", () => drawer.click());
label.append(opener);

// The focus goes into the drawer with the reader, from level to level, and out of it again.
document.addEventListener("change", ({ target }) => {
  if (drawer.checked && target.matches("#__drawer, .md-nav__toggle, #__toc")) {
    const stops = document.querySelectorAll(".md-sidebar--primary :is(a, [tabindex='0'])");
    [...stops].find((stop) => stop.checkVisibility({ visibilityProperty: true }))?.focus();
  }
});
document.addEventListener("focusout", ({ target, relatedTarget: next }) => {
  if (drawer.checked && next && target.closest(".md-sidebar--primary")) {
    if (!next.closest(".md-sidebar--primary")) drawer.click();
  }
});

// Escape closes what lies over the page, and the focus goes back to where it came from.
let before = null;
document.addEventListener("focusin", ({ target, relatedTarget: last }) => {
  if (target.matches(".md-search__input") && !last?.closest(".md-search")) before = last;
});
document.addEventListener("keydown", ({ key }) => {
  if (key !== "Escape") return;
  if (drawer.checked) {
    drawer.click();
    opener.focus();
  } else if (document.getElementById("__search").checked) {
    setTimeout(() => before?.focus());
  }
});
