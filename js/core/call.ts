/** Passes requests to the core and decodes its responses. All receivers share one buffer, as calls never overlap. */

import { Core, maxHeadBytes, object, reserve } from "#wasm";
import { type CoreResponse, openResponse, textAt } from "./decode.js";
import { DIGEST, digestOf } from "./digest.js";
import { coreError, memory } from "./instance.js";

const encoder = new TextEncoder();
/** All of the core's memory. */
let bytes = new Uint8Array();

/**
 * A function of the core. It takes the lengths of head and body in bytes, and `digest`, which writes a digest of the body
 * behind it and returns whether it did. It returns the address of a response, or 0 for a refusal.
 */
type CoreFunction = (head: number, body: number, digest: () => boolean) => number;

/** Turns a response into a result: `object` is the object that accompanies it, or null. */
export type Decode<T> = (object: unknown, response: CoreResponse) => T;

/**
 * Calls a function of the core; to be used within `guarded`. A body of more than `limit` bytes is not copied, nor a head
 * larger than the core accepts: the core refuses them by their length.
 *
 * @throws {WebhookError} the core's refusal.
 */
export function callCore<T>(
  head: string,
  body: Uint8Array | string,
  limit: number,
  call: CoreFunction,
  decode: Decode<T>,
): T {
  if (head.length > maxHeadBytes()) {
    call(head.length, 0, () => false);
    throw coreError(object());
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
  if (address === 0) throw coreError(object());
  // The bytes that were verified are the ones that are parsed: the caller's buffer may have changed since, and the encoding
  // replaced lone surrogates of a string.
  const response = openResponse(view().buffer, address, () => textAt(bytes.buffer, start + headLength, length));
  // Most responses have no object, and each call into the core takes time.
  return decode(response.hasObject ? object() : null, response);
}

/** Creates the core of a receiver; to be used within `guarded`. */
export function openCore(options: string): Core {
  const start = reserve(options.length * 3);
  view();
  const core = Core.open(write(options, start));
  if (core === undefined) throw coreError(object());
  return core;
}

/** The current memory: a trap replaces it, and a large request makes it grow. */
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
