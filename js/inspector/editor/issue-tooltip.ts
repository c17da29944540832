/** The messages of the issues under the pointer. */

import type { Extension } from "@codemirror/state";
import { type EditorView, ViewPlugin } from "@codemirror/view";
import { element } from "../view/dom.js";
import type { PlacedIssue } from "./places.js";

/** The time that the pointer rests on a token before its messages are shown, in milliseconds. */
const SHOWN_AFTER = 300;
/** The time that the pointer has to move from the token to the messages, in milliseconds. */
const HIDDEN_AFTER = 100;
/** The distance from the token, in pixels. */
const GAP = 2;

/** Shows the issues that `issuesAt` returns for the position of an underlined token. */
export function issueTooltip(issuesAt: (view: EditorView, position: number) => readonly PlacedIssue[]): Extension {
  return ViewPlugin.fromClass(
    class {
      readonly #view: EditorView;
      #shown: HTMLElement | undefined;
      #timer: ReturnType<typeof setTimeout> | undefined;

      constructor(view: EditorView) {
        this.#view = view;
      }

      update({ docChanged, viewportChanged }: { docChanged: boolean; viewportChanged: boolean }): void {
        if (docChanged || viewportChanged) this.hide();
      }

      destroy(): void {
        this.hide();
      }

      enter(token: Element): void {
        this.#after(SHOWN_AFTER, () => this.#show(token));
      }

      leave(): void {
        this.#after(HIDDEN_AFTER, () => this.hide());
      }

      hide(): void {
        clearTimeout(this.#timer);
        this.#shown?.remove();
        this.#shown = undefined;
      }

      #after(milliseconds: number, run: () => void): void {
        clearTimeout(this.#timer);
        this.#timer = setTimeout(run, milliseconds);
      }

      #show(token: Element): void {
        this.hide();
        if (!token.isConnected) return;
        const issues = issuesAt(this.#view, this.#view.posAtDOM(token));
        if (issues.length === 0) return;
        const tooltip = element(
          "div",
          {
            class: "issue-tooltip",
            role: "tooltip",
            mouseenter: () => clearTimeout(this.#timer),
            mouseleave: () => this.leave(),
          },
          ...issues.map(({ issue }) => element("p", {}, issue.message)),
        );
        this.#view.dom.append(tooltip);
        this.#shown = tooltip;
        place(tooltip, token.getBoundingClientRect());
      }
    },
    {
      eventHandlers: {
        mouseover({ target }) {
          const token = target instanceof Element ? target.closest(".issue-error, .issue-warning") : null;
          if (token !== null) this.enter(token);
        },
        mouseout({ target }) {
          if (target instanceof Element && target.closest(".issue-error, .issue-warning") !== null) this.leave();
        },
        scroll() {
          this.hide();
        },
        mousedown() {
          this.hide();
        },
        keydown() {
          this.hide();
        },
      },
    },
  );
}

/** Below the token where there is room, or else above it, and within the window. */
function place(tooltip: HTMLElement, token: DOMRect): void {
  const { width, height } = tooltip.getBoundingClientRect();
  const below = token.bottom + GAP;
  const top = below + height <= innerHeight ? below : token.top - GAP - height;
  tooltip.style.top = `${Math.max(0, top)}px`;
  tooltip.style.left = `${Math.max(0, Math.min(token.left, innerWidth - width))}px`;
}
