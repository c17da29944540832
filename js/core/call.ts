/** Passes requests to the core and decodes its outputs. All receivers share one buffer, as calls never overlap. */

import { Core, object, reserve } from "#wasm";
import { RequestFlag } from "../generated/layout.js";
import { Output } from "./decode.js";
import { DIGEST, writeDigest } from "./digest.js";
import { coreError, memory } from "./instance.js";
import { readsUtf16 } from "./text.js";

const encoder = new TextEncoder();

/** All of the core's memory, as bytes and as numbers. */
let viewed: WebAssembly.Memory | undefined;
let bytes = new Uint8Array();
let numbers = new Uint32Array();
/** The address of the input in it, and how many bytes it has room for. */
let input = 0;
let capacity = 0;
let maxHeadBytes = 0;

/** Sets the length of the longest head that the core accepts. */
export function setMaxHeadBytes(length: number): void {
  maxHeadBytes = length;
}

/**
 * A function of the core. It takes the lengths of head and body in bytes, and the flags of a request. It returns the address
 * of an output, or 0 for a refusal.
 */
type CoreFunction = (head: number, body: number, flags: number) => number;

/** Turns an output into a result: `object` is the object that accompanies it, or null. */
export type Decode<T> = (object: unknown, output: Output) => T;

/**
 * Calls a function of the core; to be used within `guarded`. A body of more than `limit` bytes is not copied, nor a head
 * larger than the core accepts: the core refuses them by their length. `digests` where the function needs the digest of the
 * body, which the host may compute faster.
 *
 * @throws {WebhookError} the core's refusal.
 */
export function callCore<T>(
  head: string,
  body: Uint8Array | string,
  limit: number,
  call: CoreFunction,
  decode: Decode<T>,
  digests = false,
): T {
  if (head.length > maxHeadBytes) {
    call(head.length, 0, 0);
    throw coreError(object());
  }
  // UTF-8 takes at most three bytes for a UTF-16 unit.
  const units = typeof body === "string" ? 3 : 1;
  prepare(head.length * 3 + Math.min(body.length, limit) * units + DIGEST);
  const bodyStart = input + write(head, input);
  const length = body.length > limit ? limit + 1 : write(body, bodyStart);
  const isDigested = digests && length <= limit && writeDigest(bytes, bodyStart, bodyStart + length);
  const flags = (isDigested ? RequestFlag.DIGESTED : 0) | (readsUtf16() ? RequestFlag.READS_UTF16 : 0);
  // The bytes that are verified are the ones that are parsed: the caller's buffer may change, and the encoding replaces lone
  // surrogates of a string.
  const address = call(bodyStart - input, length, flags);
  if (address === 0) throw coreError(object());
  view();
  const output = new Output(numbers, address);
  // Most outputs have no object, and each call into the core takes time.
  return decode(output.hasObject ? object() : null, output);
}

/** Creates the core of a receiver; to be used within `guarded`. */
export function openCore(options: string): Core {
  prepare(options.length * 3);
  const core = Core.open(write(options, input));
  if (core === undefined) throw coreError(object());
  return core;
}

/** Makes room for so many bytes of input. */
function prepare(length: number): void {
  view();
  if (length <= capacity) return;
  const start = reserve(length);
  view();
  input = start;
  capacity = length;
}

/** Takes the current memory: a trap replaces it, and a large request makes it grow, which detaches its buffer. */
function view(): void {
  const found = memory();
  if (found === viewed && bytes.length > 0) return;
  viewed = found;
  const { buffer } = found;
  bytes = new Uint8Array(buffer);
  numbers = new Uint32Array(buffer);
  capacity = 0;
}

function write(content: Uint8Array | string, at: number): number {
  if (typeof content === "string") return encoder.encodeInto(content, bytes.subarray(at)).written;
  bytes.set(content, at);
  return content.length;
}
