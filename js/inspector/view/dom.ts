/** Elements. Text only ever becomes text: nothing here, or anywhere in the page, parses markup. */

type Child = Node | string | null | undefined | false;

/** An element with these attributes and children. Functions are listeners, `true` is an attribute without a value. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | number | boolean | ((event: Event) => void) | undefined>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const created = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (typeof value === "function") created.addEventListener(attribute, value);
    else if (value !== undefined && value !== false)
      created.setAttribute(attribute, value === true ? "" : String(value));
  }
  created.append(...children.filter((child): child is Node | string => isPresent(child)));
  return created;
}

function isPresent(child: Child): boolean {
  return child !== null && child !== undefined && child !== false;
}

/** The element of the page with this id, which `index.html` has. */
export function byId<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new Error(`the page has no element ${id}`);
}

/** Replaces the children. */
export function fill(parent: Element, ...children: readonly Child[]): void {
  parent.replaceChildren(...children.filter((child): child is Node | string => isPresent(child)));
}

/** Text with the parts between backticks as code. */
export function prose(text: string): (Node | string)[] {
  return text.split("`").map((part, nth) => (nth % 2 === 1 ? element("code", {}, part) : part));
}
