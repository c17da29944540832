/** Symbols of the core in the texts of the build, by their numbers. */

import { symbol } from "../../core/symbols.js";

/** A function that returns the symbol of a number, or for an empty string the one after the symbol of the call before. */
export function numbered(): (number: string) => string {
  let last = 0;
  return (number) => {
    last = number === "" ? last + 1 : Number(number);
    return symbol(last);
  };
}
