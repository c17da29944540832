/**
 * Lays a body out for reading without a change of its bytes: line breaks and indentation are added to the text that is
 * shown, and it is recorded where, so that they can be left out again.
 */

/** A text to show, and the parts of it that are not in the body. */
export interface Layout {
  text: string;
  /** Ascending, and none touches another. */
  added: readonly { from: number; to: number }[];
}

const INDENT = "  ";
/** Levels beyond this are not indented further: a body may consist of opening brackets. */
const MAX_INDENTED = 32;
/** Lines longer than this are worth laying out. */
const LONG_LINE = 160;

/** Whether a text is JSON or a form, by its first character, and has lines too long to read. */
export function isWorthLayout(text: string): boolean {
  if (!isJsonLike(text)) return isFormLike(text) && text.includes("&");
  return (
    text.length > 24 && text.split("\n").some((line) => line.length > LONG_LINE || line.length === text.trim().length)
  );
}

/** Lays out JSON, also where it is cut off or wrong, and forms; any other text is shown as it is. */
export function layOut(text: string): Layout {
  if (isJsonLike(text)) return layOutJson(text);
  return isFormLike(text) ? layOutForm(text) : { text, added: [] };
}

function isJsonLike(text: string): boolean {
  return /^[\s\uFEFF]*[[{]/.test(text);
}

function isFormLike(text: string): boolean {
  return /^[\w.~%+-]+(?:\[[^\]&=]*\])*=[^\s]*$/.test(text);
}

function layOutForm(text: string): Layout {
  const builder = new Builder(text);
  for (let at = text.indexOf("&"); at >= 0; at = text.indexOf("&", at + 1)) builder.add(at, "\n");
  return builder.done();
}

/** A string, which can be incomplete; white space; or any run of other characters that are not punctuation. */
const STRING = /"(?:[^"\\\n]+|\\[^\n])*"?/y;
const SPACE = /\s+/y;
const WORD = /[^\s"[\]{},:]+/y;

/** The kind of the token at a position, by its first character. */
const PATTERNS: Readonly<Record<string, RegExp>> = { '"': STRING, " ": SPACE, "\n": SPACE, "\r": SPACE, "\t": SPACE };

const OPENING = "{[";
const CLOSING = "}]";

function layOutJson(text: string): Layout {
  const builder = new Builder(text);
  let depth = 0;
  /** The text to insert before the next token, unless white space precedes it already. */
  let expected = "";
  let last = "";
  for (let at = 0; at < text.length; ) {
    const character = text.charAt(at);
    const end = endOfToken(text, at, character);
    if (PATTERNS[character] === SPACE) {
      expected = standsFor(text.slice(at, end), expected) ? "" : expected;
    } else {
      depth += depthAdded(character, depth);
      const isEmpty = isOneOf(last, OPENING);
      if (isOneOf(character, CLOSING)) expected = isEmpty || builder.startsLine(at) ? "" : lineBreak(depth);
      builder.add(at, expected);
      expected = spaceBehind(character, depth);
      last = character;
    }
    at = end;
  }
  return builder.done();
}

/** Whether white space of the body makes what is expected unnecessary. */
function standsFor(space: string, expected: string): boolean {
  return expected === " " || space.includes("\n");
}

function depthAdded(character: string, depth: number): number {
  if (isOneOf(character, OPENING)) return 1;
  return isOneOf(character, CLOSING) && depth > 0 ? -1 : 0;
}

function endOfToken(text: string, at: number, character: string): number {
  if (isOneOf(character, "{}[],:")) return at + 1;
  const pattern = PATTERNS[character] ?? WORD;
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at + 1;
}

function spaceBehind(character: string, depth: number): string {
  if (isOneOf(character, OPENING) || character === ",") return lineBreak(depth);
  return character === ":" ? " " : "";
}

function isOneOf(character: string, characters: string): boolean {
  return character !== "" && characters.includes(character);
}

function lineBreak(depth: number): string {
  return `\n${INDENT.repeat(Math.min(depth, MAX_INDENTED))}`;
}

class Builder {
  readonly #text: string;
  readonly #parts: string[] = [];
  readonly #added: { from: number; to: number }[] = [];
  #kept = 0;
  #length = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Adds a text in front of the character at this position, which is behind those of earlier calls. */
  add(at: number, added: string): void {
    if (added === "") return;
    this.#parts.push(this.#text.slice(this.#kept, at), added);
    const from = this.#length + at - this.#kept;
    this.#length = from + added.length;
    this.#added.push({ from, to: this.#length });
    this.#kept = at;
  }

  /** Whether only white space is in front of the position in the body's own line. */
  startsLine(at: number): boolean {
    return /\n\s*$/.test(this.#text.slice(Math.max(0, at - 100), at));
  }

  done(): Layout {
    return { text: this.#parts.join("") + this.#text.slice(this.#kept), added: this.#added };
  }
}
