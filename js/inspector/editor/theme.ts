/** The styles of the editor. Its colours are custom properties of the page, which the shadow tree inherits. */

import { EditorView } from "@codemirror/view";

const underline = (color: string) => ({
  textDecoration: `underline wavy ${color}`,
  textDecorationSkipInk: "none",
  textUnderlineOffset: "3px",
});

export const theme = EditorView.theme({
  "&": { height: "100%", color: "var(--text)", backgroundColor: "var(--field)", fontSize: "13px" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "var(--mono)", lineHeight: "1.55", overflow: "auto" },
  ".cm-content": { padding: "6px 0", caretColor: "var(--text)" },
  ".cm-line": { padding: "0 10px 0 4px" },
  ".cm-placeholder": { color: "var(--muted)" },
  ".cm-gutters": { backgroundColor: "var(--field)", color: "var(--muted)", border: "none" },
  ".cm-lineNumbers .cm-gutterElement": { minWidth: "2.2em", padding: "0 4px 0 6px" },
  ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "var(--line)" },
  "&.cm-focused .cm-selectionBackground, ::selection": { backgroundColor: "var(--selection)" },
  ".special": { color: "var(--bad)" },
  ".token-key": { color: "var(--token-key)" },
  ".token-string": { color: "var(--token-string)" },
  ".token-number": { color: "var(--token-number)" },
  ".token-word": { color: "var(--token-word)" },
  ".issue-gutter": { width: "18px" },
  ".sign": {
    display: "inline-block",
    width: "14px",
    height: "14px",
    marginLeft: "2px",
    borderRadius: "50%",
    fontSize: "10px",
    lineHeight: "14px",
    fontWeight: "700",
    textAlign: "center",
    color: "var(--field)",
    cursor: "default",
  },
  ".sign-error": { backgroundColor: "var(--bad)" },
  ".sign-warning": { backgroundColor: "var(--warn)" },
  ".issue-error": underline("var(--bad)"),
  ".issue-warning": underline("var(--warn)"),
  ".issue-tooltip": {
    position: "fixed",
    zIndex: "300",
    backgroundColor: "var(--raised)",
    color: "var(--text)",
    border: "1px solid var(--border)",
    borderRadius: "6px",
    maxWidth: "44ch",
  },
  ".issue-tooltip p": { margin: "0", padding: "6px 10px", fontFamily: "var(--sans)", fontSize: "13px" },
  ".cm-panels": { backgroundColor: "var(--raised)", color: "var(--text)", borderBottom: "1px solid var(--border)" },
  ".cm-panels input, .cm-panels button": { font: "inherit", fontSize: "12px" },
  ".cm-searchMatch": { backgroundColor: "var(--selection)" },
});
