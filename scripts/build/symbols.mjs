import { readFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** The symbols of the core that is built, in the order of their numbers: the names and values that it knows. */
export async function symbolsOf(root) {
  const bindings = path.join(root, "target", "bindgen", "hookproof");
  const { catalogue, initSync } = await import(pathToFileURL(`${bindings}.js`).href);
  initSync({ module: await readFile(`${bindings}_bg.wasm`) });
  return catalogue().symbols.split("\n");
}

/** {@link numbering} that throws for what is no symbol. */
export function strictNumbering(symbols) {
  const number = numbering(symbols);
  return (symbol) => {
    const found = number(symbol);
    if (found === undefined) throw new Error(`the core has no symbol ${JSON.stringify(symbol)}`);
    return found;
  };
}

/**
 * A function that returns the number of a symbol, an empty string if it is the one after the number of the call before, and
 * undefined for what is no symbol.
 */
export function numbering(symbols) {
  const numbers = new Map(symbols.map((symbol, number) => [symbol, String(number)]));
  let next = "1";
  return (symbol) => {
    const number = numbers.get(symbol);
    if (number === undefined) return undefined;
    const isNext = number === next;
    next = String(Number(number) + 1);
    return isNext ? "" : number;
  };
}
