/** The menu lies over the page: Escape closes it, as does a hand that goes elsewhere. It opens without this. */
const menu = document.querySelector<HTMLDetailsElement>("details.own");
if (menu) closeWhenLeft(menu);

function closeWhenLeft(menu: HTMLDetailsElement): void {
  const leftFor = (target: EventTarget | null) => {
    if (target instanceof Node && !menu.contains(target)) menu.open = false;
  };
  document.addEventListener("pointerdown", ({ target }) => leftFor(target));
  menu.addEventListener("focusout", ({ relatedTarget }) => leftFor(relatedTarget));
  document.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape" || !menu.open) return;
    menu.open = false;
    menu.querySelector("summary")?.focus();
  });
}
