/** The constant texts of the core: they are the same as long as the module is. */

import { Encoding } from "../generated/layout.js";
import { textAt } from "./text.js";

let listed = "";

/** By number. */
let texts: string[] = [];
const symbols: string[] = [];
/** By address. */
const constants = new Map<number, string>();

/** Sets the symbols of the core, the keys and values that it knows, in the order of their numbers, with a line feed before and after each. */
export function setSymbols(found: string): void {
  listed = found;
}

/** The symbol of a number. */
export function symbol(number: number): string {
  return symbols[number] ?? addSymbol(number);
}

function addSymbol(number: number): string {
  if (texts.length === 0) texts = listed.split("\n");
  // Property names are looked up by identity where they are unique strings, and a slice is none.
  const [unique] = Object.keys({ [texts[number] as string]: 0 });
  symbols[number] = unique as string;
  return unique as string;
}

/** The constant at an address; `memory` is a view of the core's memory. */
export function constant(memory: Uint32Array, address: number, length: number): string {
  let text = constants.get(address);
  // One constant may be the beginning of another in memory.
  if (text?.length !== length) {
    text = textAt(memory.buffer, Encoding.ASCII, address, length);
    constants.set(address, text);
  }
  return text;
}
