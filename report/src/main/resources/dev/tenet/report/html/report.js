// Filters the list, moves through it with the arrow keys, and opens what is printed. The page is whole without it.
(() => {
  "use strict";
  const form = document.querySelector("form.filters");
  const items = [...document.querySelectorAll("ol.list > li")];
  if (!form || items.length === 0) return;
  const groups = [...document.querySelectorAll("[data-group]")];
  const status = document.querySelector(".count");
  const nothing = document.querySelector("#nothing");
  const words = new Map();
  const set = text => new Set(text ? text.split(" ") : []);
  const facts = items.map(item => ({
    item,
    level: item.dataset.l,
    categories: set(item.dataset.c),
    operations: set(item.dataset.o),
    fails: item.dataset.f === "1",
  }));
  const textOf = item => {
    if (!words.has(item)) words.set(item, item.querySelector("summary").textContent.toLowerCase());
    return words.get(item);
  };
  const checked = name => new Set([...form.querySelectorAll(`input[name=${name}]:checked`)].map(box => box.value));
  const apply = () => {
    const levels = checked("level");
    const categories = checked("category");
    const everyCategory = form.querySelectorAll("input[name=category]:not(:checked)").length === 0;
    const operation = form.elements.operation ? form.elements.operation.value : "";
    const search = form.elements.search.value.trim().toLowerCase();
    const failing = form.elements.failing && form.elements.failing.checked;
    let shown = 0;
    for (const fact of facts) {
      const visible = levels.has(fact.level)
        && (everyCategory || [...fact.categories].some(category => categories.has(category)))
        && (operation === "" || fact.operations.has(operation))
        && (!failing || fact.fails)
        && (search === "" || textOf(fact.item).includes(search));
      if (fact.item.hidden === visible) fact.item.hidden = !visible;
      if (visible) shown++;
    }
    for (const group of groups.slice().reverse()) {
      group.hidden = !group.querySelector("ol.list > li:not([hidden])");
    }
    nothing.hidden = shown > 0;
    status.textContent = shown === items.length
      ? `${items.length.toLocaleString("en")} findings`
      : `${shown.toLocaleString("en")} of ${items.length.toLocaleString("en")} findings`;
  };
  let waiting = 0;
  form.addEventListener("input", event => {
    clearTimeout(waiting);
    if (event.target.type === "search") waiting = setTimeout(apply, 120);
    else apply();
  });
  form.addEventListener("submit", event => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(apply, 0));
  const visibleItems = () => items.filter(item => !item.hidden);
  document.addEventListener("keydown", event => {
    const here = event.target instanceof Element && event.target.closest("ol.list > li > details > summary");
    if (!here || event.altKey || event.ctrlKey || event.metaKey) return;
    const list = visibleItems();
    const at = list.indexOf(here.closest("li"));
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: list.length - 1 }[event.key];
    if (to === undefined || !list[to]) return;
    event.preventDefault();
    list[to].querySelector("summary").focus();
  });
  const open = hash => {
    let target = null;
    try { target = document.getElementById(decodeURIComponent(hash.slice(1))); } catch { return; }
    const details = target && (target.matches("details") ? target : target.querySelector("details"));
    if (details) details.open = true;
  };
  window.addEventListener("hashchange", () => open(location.hash));
  if (location.hash) open(location.hash);
  let openedToPrint = [];
  window.addEventListener("beforeprint", () => {
    openedToPrint = visibleItems().map(item => item.firstElementChild).filter(details => !details.open);
    for (const details of openedToPrint) details.open = true;
  });
  window.addEventListener("afterprint", () => {
    for (const details of openedToPrint) details.open = false;
  });
  form.hidden = false;
  apply();
})();
