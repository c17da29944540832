/** The fields of the keys. Their values are read when a request is inspected, and are stored nowhere else. */

import type { Key } from "../engine/messages.js";
import { byId, element, fill } from "./dom.js";

const host = byId("keys", HTMLElement);

export class KeyFields {
  readonly #changed: () => void;
  #usesCredentials = false;
  /** The values of the fields of the other kind, which are restored when those are shown again. */
  #others: readonly Key[] = [""];

  constructor(changed: () => void) {
    this.#changed = changed;
    this.#draw([""]);
  }

  /** The keys that are filled in, newest first. */
  keys(): Key[] {
    return this.#rows().flatMap((row): Key[] => {
      const [first = "", password] = [...row.querySelectorAll("input")].map(({ value }) => value);
      if (password === undefined) return first === "" ? [] : [first];
      return first === "" && password === "" ? [] : [{ username: first, password }];
    });
  }

  set(key: Key): void {
    this.useCredentials(typeof key === "object");
    this.#draw([key]);
  }

  /** Shows the fields that the provider's kind of secret has. True where they were others before. */
  useCredentials(usesCredentials: boolean): boolean {
    if (usesCredentials === this.#usesCredentials) return false;
    const typed = this.keys();
    this.#usesCredentials = usesCredentials;
    this.#draw(this.#others);
    this.#others = typed.length === 0 ? [""] : typed;
    return true;
  }

  #rows(): HTMLElement[] {
    return [...host.querySelectorAll<HTMLElement>(".key")];
  }

  #draw(keys: readonly Key[]): void {
    fill(host, ...keys.map((key, nth) => this.#row(key, nth)));
    this.#drawButtons();
  }

  #row(key: Key, nth: number): HTMLElement {
    const name = nth === 0 ? "" : ` ${nth + 1}`;
    const input = (label: string, type: string, value: string) =>
      element("input", {
        type,
        value,
        "aria-label": label,
        placeholder: label,
        autocomplete: "off",
        autocapitalize: "off",
        spellcheck: "false",
        "data-1p-ignore": true,
        "data-lpignore": "true",
        input: this.#changed,
      });
    if (!this.#usesCredentials)
      return element("div", { class: "key" }, input(`Key${name}`, "password", typeof key === "string" ? key : ""));
    const { username, password } = typeof key === "string" ? { username: "", password: "" } : key;
    return element(
      "div",
      { class: "key" },
      input(`User name${name}`, "text", username),
      input(`Password${name}`, "password", password),
    );
  }

  #drawButtons(): void {
    const show = element("button", { type: "button", class: "quiet", "aria-pressed": "false" }, "Show");
    show.addEventListener("click", () => {
      const isShown = show.getAttribute("aria-pressed") === "true";
      show.setAttribute("aria-pressed", String(!isShown));
      for (const row of this.#rows())
        row.querySelector("input:last-of-type")?.setAttribute("type", isShown ? "password" : "text");
    });
    const add = element(
      "button",
      { type: "button", class: "quiet", title: "Another key, as while keys are rotated" },
      "Add key",
    );
    add.addEventListener("click", () => {
      const row = this.#row("", this.#rows().length);
      host.append(row);
      row.querySelector("input")?.focus();
    });
    host.firstElementChild?.after(element("div", { class: "key-buttons" }, show, add));
  }
}
