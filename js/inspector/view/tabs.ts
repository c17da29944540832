/** Tabs, as the ARIA Authoring Practices describe them: arrows move, Home and End jump. */

/** Makes the tabs in the list work; `changed` gets the id of the tab that is shown. */
export function prepareTabs(list: HTMLElement, changed: (id: string) => void): (id: string) => void {
  const tabs = [...list.querySelectorAll<HTMLElement>("[role=tab]")];
  const select = (id: string): void => {
    for (const tab of tabs) {
      const isSelected = tab.id === id;
      tab.setAttribute("aria-selected", String(isSelected));
      tab.tabIndex = isSelected ? 0 : -1;
      const panel = document.getElementById(tab.getAttribute("aria-controls") ?? "");
      if (panel !== null) panel.hidden = !isSelected;
    }
    changed(id);
  };
  const steps: Readonly<Record<string, (nth: number) => number>> = {
    ArrowRight: (nth) => (nth + 1) % tabs.length,
    ArrowLeft: (nth) => (nth + tabs.length - 1) % tabs.length,
    Home: () => 0,
    End: () => tabs.length - 1,
  };
  list.addEventListener("keydown", (event) => {
    const nth = tabs.indexOf(document.activeElement as HTMLElement);
    const tab = nth < 0 ? undefined : tabs[steps[event.key]?.(nth) ?? -1];
    if (tab === undefined) return;
    event.preventDefault();
    tab.focus();
    select(tab.id);
  });
  for (const tab of tabs) tab.addEventListener("click", () => select(tab.id));
  return select;
}
