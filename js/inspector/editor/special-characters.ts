/** Shows characters that have no glyph of their own, for example carriage returns, so that they are not overlooked. */

import { type Extension, type Range, RangeSet } from "@codemirror/state";
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  ViewPlugin,
  type ViewUpdate,
  WidgetType,
} from "@codemirror/view";
import { element } from "../view/dom.js";

/** Control characters other than tabs and line feeds, and characters that format text without being visible. */
const SPECIAL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find.
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028\u2029\u202d\u202e\u2066\u2067\u2069\ufeff\ufff9-\ufffc]/g;

const NAMES: Readonly<Record<number, string>> = {
  0: "null",
  7: "bell",
  8: "backspace",
  11: "vertical tab",
  13: "carriage return",
  27: "escape",
  173: "soft hyphen",
  8203: "zero width space",
  8206: "left-to-right mark",
  8207: "right-to-left mark",
  8232: "line separator",
  8233: "paragraph separator",
  8237: "left-to-right override",
  8238: "right-to-left override",
  8294: "left-to-right isolate",
  8295: "right-to-left isolate",
  8297: "pop directional isolate",
  65279: "byte order mark",
  65532: "object replacement",
};

/** The Unicode block Control Pictures begins here, in the order of the control characters. */
const CONTROL_PICTURES = 0x2400;

class SpecialCharacter extends WidgetType {
  readonly code: number;

  constructor(code: number) {
    super();
    this.code = code;
  }

  override eq(other: SpecialCharacter): boolean {
    return other.code === this.code;
  }

  override toDOM(): HTMLElement {
    const name = NAMES[this.code] ?? `U+${this.code.toString(16).toUpperCase().padStart(4, "0")}`;
    const sign = this.code < 0x20 ? String.fromCharCode(CONTROL_PICTURES + this.code) : "•";
    return element("span", { class: "special", title: name, role: "img", "aria-label": name }, sign);
  }

  override ignoreEvent(): boolean {
    return false;
  }
}

export const specialCharacters: Extension = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.decorations = visibleCharacters(view);
    }

    update(update: ViewUpdate): void {
      if (update.docChanged || update.viewportChanged) this.decorations = visibleCharacters(update.view);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

function visibleCharacters({ state, visibleRanges }: EditorView): DecorationSet {
  const found: Range<Decoration>[] = visibleRanges.flatMap(({ from, to }) =>
    [...state.sliceDoc(from, to).matchAll(SPECIAL)].map(({ 0: character, index }) => {
      const widget = new SpecialCharacter(character.charCodeAt(0));
      return Decoration.replace({ widget }).range(from + index, from + index + 1);
    }),
  );
  return RangeSet.of(found);
}
