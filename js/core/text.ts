/** Text in the core's memory as strings, by the fastest way that the host offers. */

import { Encoding } from "../generated/layout.js";

/** The strings of a host that decodes them faster than `TextDecoder`. */
export interface HostText {
  ascii(memory: ArrayBufferLike, start: number, end: number): string;
  utf16(memory: ArrayBufferLike, start: number, end: number): string;
}

let host: HostText | undefined;

// A byte order mark is kept: the core's offsets count it.
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Sets the decoder of the host. */
export function useHostText(text: HostText): void {
  host = text;
}

/** Whether the host decodes UTF-16 faster than UTF-8. */
export function readsUtf16(): boolean {
  return host !== undefined;
}

/** The text of `length` bytes at an address of the core's memory. */
export function textAt(memory: ArrayBufferLike, encoding: number, address: number, length: number): string {
  if (length === 0) return "";
  if (host !== undefined && encoding === Encoding.ASCII) return host.ascii(memory, address, address + length);
  if (host !== undefined && encoding === Encoding.UTF16) return host.utf16(memory, address, address + length);
  return decoder.decode(new Uint8Array(memory, address, length));
}
