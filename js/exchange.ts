/** The way into the core and out of it: one buffer each, shared by all receivers, because calls never overlap. */

import { Core, maxHeadBytes, object, reserve } from "#wasm";
import { memory, refusal } from "./core.js";
import { DIGEST, digestOf } from "./digest.js";
import { open, textAt } from "./table.js";

const encoder = new TextEncoder();
/** All of the core's memory. */
let bytes = new Uint8Array();

/**
 * What the core is asked, with the lengths of head and body in bytes. A digest of the body follows it if `digest` could put
 * one there. It gives the address of an answer, or 0.
 */
type Call = (head: number, body: number, digest: () => boolean) => number;

/** What the core answers beside the numbers, and how to get the text of the body. */
type Read<T> = (object: unknown, text: () => string) => T;

/**
 * Asks the core, within a guarded call. A body of more than `limit` bytes is not copied, nor a head of more
 * than the core takes: it refuses them by their length.
 *
 * @throws {WebhookError} what the core refused.
 */
export function ask<T>(head: string, body: Uint8Array | string, limit: number, call: Call, read: Read<T>): T {
  if (head.length > maxHeadBytes()) {
    call(head.length, 0, () => false);
    throw refusal(object());
  }
  // UTF-8 takes at most three bytes for a UTF-16 unit.
  const units = typeof body === "string" ? 3 : 1;
  const start = reserve(head.length * 3 + Math.min(body.length, limit) * units + DIGEST);
  view();
  const headLength = write(head, start);
  const length = body.length > limit ? limit + 1 : write(body, start + headLength);
  const end = start + headLength + length;
  const address = call(headLength, length, () => {
    const digest = length > limit ? null : digestOf(bytes.subarray(end - length, end));
    if (digest !== null) bytes.set(digest, end);
    return digest !== null;
  });
  if (address === 0) throw refusal(object());
  // Most answers have none, and every crossing takes its time.
  const beside: unknown = open(view(), address) ? object() : null;
  // What was verified is what is parsed: whatever has become of the caller's buffer, and of half a surrogate pair in a text.
  return read(beside, () => textAt(start + headLength, length));
}

/** Makes the core of a receiver, within a guarded call. */
export function openCore(options: string): Core {
  const start = reserve(options.length * 3);
  view();
  const core = Core.open(write(options, start));
  if (core === undefined) throw refusal(object());
  return core;
}

/** The memory as it is now: another one after a trap, and longer after a large request. */
function view(): Uint8Array {
  const { buffer } = memory();
  if (bytes.buffer !== buffer) bytes = new Uint8Array(buffer);
  return bytes;
}

function write(content: Uint8Array | string, at: number): number {
  if (typeof content === "string") return encoder.encodeInto(content, bytes.subarray(at)).written;
  bytes.set(content, at);
  return content.length;
}
