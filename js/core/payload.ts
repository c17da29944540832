/** Builds the values of a JSON text from its slots: what was validated is, by construction, what is handed out. */

import { Bits, JsonType, Length, Slot } from "../generated/layout.js";
import { symbol } from "./symbols.js";

/** Reads the slots of one text. Every value is what `JSON.parse` makes of the same text. */
export class SlotReader {
  readonly #numbers: Uint32Array;
  readonly #first: number;
  readonly #text: string;
  /** The position of the next slot. */
  #next = 0;

  /** The slots begin at the position `first` of the core's memory. */
  constructor(numbers: Uint32Array, first: number, text: string) {
    this.#numbers = numbers;
    this.#first = first;
    this.#text = text;
  }

  /** The value of a slot. */
  value(slot: number): unknown {
    this.#next = this.#at(slot);
    return this.#read();
  }

  /** The content of a string, or a number as it is written. */
  scalar(slot: number): string {
    const at = this.#at(slot);
    return this.#string(this.#number(at + Slot.HEAD), this.#number(at + Slot.END));
  }

  #at(slot: number): number {
    return this.#first + slot * Length.SLOT_LENGTH;
  }

  #number(at: number): number {
    return this.#numbers[at] as number;
  }

  #read(): unknown {
    const at = this.#next;
    const numbers = this.#numbers;
    this.#next = at + Length.SLOT_LENGTH;
    const head = numbers[at + Slot.HEAD] as number;
    switch (head >>> Bits.TYPE_SHIFT) {
      case JsonType.STRING:
        return this.#string(head, numbers[at + Slot.END] as number);
      case JsonType.OBJECT_TYPE:
        return this.#object(this.#at(numbers[at + Slot.AFTER] as number));
      case JsonType.ARRAY:
        return this.#array(this.#at(numbers[at + Slot.AFTER] as number));
      case JsonType.NUMBER:
        return Number(this.#text.slice(head & Bits.OFFSET_MASK, numbers[at + Slot.END]));
      case JsonType.TRUE:
        return true;
      case JsonType.FALSE:
        return false;
      default:
        return null;
    }
  }

  #object(end: number): object {
    const object = new PlainObject();
    const numbers = this.#numbers;
    while (this.#next < end) {
      const at = this.#next;
      const identity = numbers[at + Slot.KEY] as number;
      if (identity < Bits.FOREIGN_KEY) {
        object[symbol(identity)] = this.#read();
        continue;
      }
      const key = this.#key(numbers[at + Slot.KEY_HEAD] as number);
      const value = this.#read();
      // An assignment to an inherited name like `__proto__` may do something else than define a property.
      if (key in object) define(object, key, value);
      else object[key] = value;
    }
    return object;
  }

  #array(end: number): unknown[] {
    const array: unknown[] = [];
    while (this.#next < end) array.push(this.#read());
    return array;
  }

  #string(head: number, end: number): string {
    const start = head & Bits.OFFSET_MASK;
    if ((head & Bits.ESCAPED) === 0) return this.#text.slice(start, end);
    return JSON.parse(this.#text.slice(start - 1, end + 1)) as string;
  }

  #key(head: number): string {
    const start = head & Bits.OFFSET_MASK;
    let end = this.#text.indexOf('"', start);
    if ((head & Bits.ESCAPED) !== 0) {
      end = start;
      while (this.#text[end] !== '"') end += this.#text[end] === "\\" ? 2 : 1;
    }
    return this.#string(head, end);
  }
}

/**
 * Creates a plain object. V8 gives the objects of a constructor room for as many properties as its first ones had; an empty
 * literal has room for four, and each further property costs more.
 */
function Plain() {}
Plain.prototype = Object.prototype;
// The name by which developer tools call the objects.
Object.defineProperty(Plain, "name", { value: "Object" });
const PlainObject = Plain as unknown as new () => Record<string, unknown>;

function define(object: object, key: string, value: unknown): void {
  Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
}
