/** The menu lies over the page: Escape closes it, as does a hand that goes elsewhere. It opens without this. */
const menu = document.querySelector<HTMLDetailsElement>("details.own");

const close = (): void => menu?.removeAttribute("open");

document.addEventListener("keydown", ({ key }) => {
  if (key !== "Escape" || !menu?.open) return;
  close();
  menu.querySelector("summary")?.focus();
});
document.addEventListener("pointerdown", ({ target }) => {
  if (!menu?.contains(target as Node)) close();
});
menu?.addEventListener("focusout", ({ relatedTarget }) => {
  if (relatedTarget && !menu.contains(relatedTarget as Node)) close();
});
