// What Material leaves open for readers who use a keyboard or a screen reader. Material's
// `document$` fires after the first load and after every instant navigation.
document$.subscribe(() => {
  // A table that scrolls inside itself must be reachable to be scrolled.
  for (const wrap of document.querySelectorAll(".md-typeset__scrollwrap")) {
    wrap.tabIndex = 0;
    wrap.setAttribute("role", "region");
    wrap.setAttribute("aria-label", "Table");
  }
  // One label for many alike landmarks says nothing: name each by the file it belongs to.
  for (const nav of document.querySelectorAll(".md-code__nav")) {
    const title = nav.closest(".highlight")?.querySelector(".filename");
    nav.setAttribute("aria-label", `Actions for ${title?.textContent ?? "the code"}`);
  }
  document.querySelector("[data-md-component=search]")?.setAttribute("aria-label", "Search");
});
