/** The constant texts of the core: they are the same as long as the module is. */

import { Encoding } from "../generated/layout.js";
import { textAt } from "./text.js";

/** Where the core has its symbols, the keys and values that it knows: their texts, and where each ends, two bytes each. */
export interface SymbolAddresses {
  symbols: number;
  symbolEnds: number;
}

let addresses: SymbolAddresses = { symbols: 0, symbolEnds: 0 };

/** By number. */
const symbols: string[] = [];
/** By address. */
const constants = new Map<number, string>();

export function setSymbolAddresses(found: SymbolAddresses): void {
  addresses = found;
}

/** The symbol of a number; `memory` is a view of the core's memory. */
export function symbol(memory: Uint32Array, number: number): string {
  return symbols[number] ?? addSymbol(memory.buffer, number);
}

function addSymbol(memory: ArrayBufferLike, number: number): string {
  const [start, end] = new Uint16Array(memory, addresses.symbolEnds + 2 * (number - 1), 2);
  const text = textAt(
    memory,
    Encoding.ASCII,
    addresses.symbols + (start as number),
    (end as number) - (start as number),
  );
  // Property names are looked up by identity where they are unique strings, and a slice is none.
  const [unique] = Object.keys({ [text]: 0 });
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
