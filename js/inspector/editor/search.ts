/** Search in the text: a bar above it, and all visible matches highlighted. The case of letters is ignored. */

import { type Extension, RangeSet } from "@codemirror/state";
import {
  type Command,
  Decoration,
  type DecorationSet,
  EditorView,
  keymap,
  runScopeHandlers,
  ViewPlugin,
  type ViewUpdate,
} from "@codemirror/view";
import { element } from "../view/dom.js";

/** Longer selections are not what is searched for. */
const MAX_SELECTED = 100;
const MATCH = Decoration.mark({ class: "search-match" });
/** The scope of the keys in the bar. */
const BAR = "search-bar";

const plugin = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet = Decoration.none;
    readonly #view: EditorView;
    readonly #field = element("input", {
      type: "text",
      "aria-label": "Find in the body",
      placeholder: "Find",
      autocomplete: "off",
      spellcheck: "false",
      input: () => this.#search(),
    });
    readonly #count = element("span", { class: "search-count", role: "status" });
    readonly #bar: HTMLElement;
    /** Where the search began, so that more letters do not move on to the next match. */
    #start = 0;

    constructor(view: EditorView) {
      this.#view = view;
      const button = (label: string, run: Command) =>
        element("button", { type: "button", click: () => run(view) }, label);
      const buttons = [button("Previous", findPrevious), button("Next", findNext), button("Close", closeSearch)];
      this.#bar = element("div", { class: "search", role: "search" }, this.#field, this.#count, ...buttons);
      this.#bar.addEventListener("keydown", (event) => {
        if (runScopeHandlers(view, event, BAR)) event.preventDefault();
      });
    }

    update({ docChanged }: ViewUpdate): void {
      if (docChanged) this.#count.textContent = "";
      this.decorations = this.#bar.isConnected ? this.#visibleMatches() : Decoration.none;
    }

    open(): void {
      const { state, dom } = this.#view;
      const { from, to } = state.selection.main;
      this.#start = from;
      if (to > from && to - from <= MAX_SELECTED) this.#field.value = state.sliceDoc(from, to);
      dom.prepend(this.#bar);
      this.#field.select();
      this.#search();
    }

    /** Whether it was open. */
    close(): boolean {
      if (!this.#bar.isConnected) return false;
      this.#bar.remove();
      this.#view.dispatch({});
      this.#view.focus();
      return true;
    }

    /** Selects the next match in a direction, from the end of the text on from its beginning. */
    move(isForwards: boolean): void {
      const { from } = this.#view.state.selection.main;
      const matches = this.#matches();
      const found = isForwards ? matches.find(([at]) => at > from) : matches.filter(([at]) => at < from).at(-1);
      this.#select(matches, found ?? matches.at(isForwards ? 0 : -1));
    }

    #search(): void {
      const matches = this.#matches();
      this.#select(matches, matches.find(([at]) => at >= this.#start) ?? matches[0]);
    }

    #select(matches: readonly Match[], found: Match | undefined): void {
      const nth = found === undefined ? 0 : matches.indexOf(found) + 1;
      this.#count.textContent = this.#field.value === "" ? "" : `${nth} of ${matches.length}`;
      if (found === undefined) this.#view.dispatch({});
      else {
        const [anchor, head] = found;
        const effects = EditorView.scrollIntoView(anchor, { y: "center" });
        this.#view.dispatch({ selection: { anchor, head }, effects, userEvent: "select.search" });
      }
    }

    #matches(from = 0, to = this.#view.state.doc.length): Match[] {
      const escaped = this.#field.value.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
      if (escaped === "") return [];
      const found = this.#view.state.sliceDoc(from, to).matchAll(new RegExp(escaped, "gi"));
      return Array.from(found, ({ 0: text, index }) => [from + index, from + index + text.length]);
    }

    #visibleMatches(): DecorationSet {
      const found = this.#view.visibleRanges.flatMap(({ from, to }) => this.#matches(from, to));
      return RangeSet.of(found.map(([from, to]) => MATCH.range(from, to)));
    }
  },
  { decorations: ({ decorations }) => decorations },
);

type Match = readonly [from: number, to: number];

const openSearch: Command = (view) => {
  view.plugin(plugin)?.open();
  return true;
};

const closeSearch: Command = (view) => view.plugin(plugin)?.close() ?? false;

const findNext: Command = (view) => {
  view.plugin(plugin)?.move(true);
  return true;
};

const findPrevious: Command = (view) => {
  view.plugin(plugin)?.move(false);
  return true;
};

const scope = `editor ${BAR}`;

export const search: Extension = [
  plugin,
  keymap.of([
    { key: "Mod-f", run: openSearch, scope },
    { key: "F3", run: findNext, shift: findPrevious, scope, preventDefault: true },
    { key: "Mod-g", run: findNext, shift: findPrevious, scope, preventDefault: true },
    { key: "Enter", run: findNext, shift: findPrevious, scope: BAR },
    { key: "Escape", run: closeSearch, scope },
  ]),
];
