/** The editor of a body: CodeMirror in a shadow tree, where the strict content security policy allows its styles. */

import {
  cursorDocEnd,
  cursorDocStart,
  cursorPageDown,
  cursorPageUp,
  history,
  historyKeymap,
  selectAll,
  selectDocEnd,
  selectDocStart,
  selectPageDown,
  selectPageUp,
} from "@codemirror/commands";
import { Compartment, EditorState, Transaction } from "@codemirror/state";
import {
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
  placeholder,
} from "@codemirror/view";
import type { Issue } from "../../types.js";
import { bodyText, bodyTextOf, partsOf, setLayout } from "./body-text.js";
import { highlight } from "./highlight.js";
import { issueMarks, markedIssues, setIssues } from "./issue-marks.js";
import { isWorthLayout, layOut } from "./layout.js";
import { placeIssues } from "./places.js";
import { search } from "./search.js";
import { specialCharacters } from "./special-characters.js";
import { theme } from "./theme.js";

export interface EditorListener {
  /** The user changed the text. */
  changed(text: string): void;
  /** A text was pasted; true where it was taken over, so that it is not inserted. */
  pasted(text: string, replacesAll: boolean): boolean;
}

const keys = keymap.of([
  ...historyKeymap,
  { key: "Mod-a", run: selectAll },
  { key: "Mod-Home", mac: "Cmd-ArrowUp", run: cursorDocStart, shift: selectDocStart },
  { key: "Mod-End", mac: "Cmd-ArrowDown", run: cursorDocEnd, shift: selectDocEnd },
  { key: "PageUp", run: cursorPageUp, shift: selectPageUp },
  { key: "PageDown", run: cursorPageDown, shift: selectPageDown },
]);

export class BodyEditor {
  readonly #view: EditorView;
  readonly #readOnly = new Compartment();
  #laidOut = true;

  constructor(host: HTMLElement, listener: EditorListener) {
    const root = host.attachShadow({ mode: "open" });
    const update = EditorView.updateListener.of((change) => {
      const isOfUser = change.transactions.some((transaction) => transaction.annotation(Transaction.remote) !== true);
      if (change.docChanged && isOfUser) listener.changed(this.text());
    });
    const paste = EditorView.domEventHandlers({
      paste: (event, view) => {
        const text = event.clipboardData?.getData("text/plain") ?? "";
        const { from, to } = view.state.selection.main;
        const taken = text !== "" && listener.pasted(text, from === 0 && to === view.state.doc.length);
        if (taken) event.preventDefault();
        return taken;
      },
    });
    const state = EditorState.create({
      extensions: [
        // Only a line feed ends a line, so that a carriage return stays visible in the text.
        EditorState.lineSeparator.of("\n"),
        EditorState.tabSize.of(2),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ "aria-label": "Body", "aria-multiline": "true", tabindex: "0" }),
        placeholder("Paste a body, a raw HTTP request, a curl command or a HAR entry; or drop a file anywhere."),
        lineNumbers(),
        issueMarks,
        highlightActiveLine(),
        highlightActiveLineGutter(),
        specialCharacters,
        history(),
        bodyText,
        highlight,
        search,
        keys,
        update,
        paste,
        theme,
        this.#readOnly.of([]),
      ],
    });
    this.#view = new EditorView({ state, root, parent: root as unknown as Element });
  }

  /** The text of the body, without what is only layout. */
  text(): string {
    return bodyTextOf(this.#view.state).text;
  }

  /** Shows a text, laid out where that makes it legible and the user has not turned it off. */
  show(text: string, { readOnly = false } = {}): void {
    const { doc } = this.#view.state;
    const layout = this.#laidOut && isWorthLayout(text) ? layOut(text) : { text, added: [] };
    this.#view.dispatch({
      changes: { from: 0, to: doc.length, insert: this.#view.state.toText(layout.text) },
      selection: { anchor: 0 },
      effects: [
        setLayout.of(partsOf(layout)),
        setIssues.of([]),
        this.#readOnly.reconfigure(readOnly ? [EditorState.readOnly.of(true)] : []),
      ],
      annotations: Transaction.remote.of(true),
      scrollIntoView: true,
    });
  }

  /** Whether long lines are laid out. */
  get laidOut(): boolean {
    return this.#laidOut;
  }

  set laidOut(laidOut: boolean) {
    const text = this.text();
    this.#laidOut = laidOut;
    this.show(text, { readOnly: this.#view.state.readOnly });
  }

  /** Marks the issues of the text that was last read. */
  mark(issues: readonly Issue[]): void {
    const { text, toEditor } = bodyTextOf(this.#view.state);
    const placed = placeIssues(text, issues).map(({ issue, from, to }) => {
      const start = toEditor(from);
      return { issue, from: start, to: Math.max(start + to - from, start) };
    });
    this.#view.dispatch({ effects: setIssues.of(placed), annotations: Transaction.remote.of(true) });
  }

  /** The line where an issue is marked. */
  lineOf(issue: Issue): number | undefined {
    const placed = markedIssues(this.#view).find((marked) => marked.issue === issue);
    return placed === undefined ? undefined : this.#view.state.doc.lineAt(placed.from).number;
  }

  /** Selects the token of an issue, and focuses the editor. */
  reveal(issue: Issue): void {
    const placed = markedIssues(this.#view).find((marked) => marked.issue === issue);
    if (placed === undefined) return;
    const { from, to } = placed;
    this.#view.dispatch({
      selection: { anchor: from, head: to },
      effects: EditorView.scrollIntoView(from, { y: "center" }),
    });
    this.#view.focus();
  }

  focus(): void {
    this.#view.focus();
  }
}
