/** The way into the core and out of it: one buffer each, shared by all receivers, because calls never overlap. */

import { Exchange, linearMemory, maxHeadBytes, Outcome } from "#wasm";
import { guarded, Kept, refusal } from "./core.js";
import { Table } from "./table.js";
import type { Event, Issue, Provider, Verification } from "./types.js";

const encoder = new TextEncoder();
// A byte order mark is not dropped: the core's offsets count it.
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** What the core is asked, with the lengths of head and body in bytes. */
type Call = (exchange: Exchange, head: number, body: number) => Outcome;

let memory: WebAssembly.Memory;
const exchange = new Kept(() => {
  memory = linearMemory() as WebAssembly.Memory;
  return new Exchange();
});

/** What `validate` finds, beside the events; there are none when the body is not readable. */
interface Findings {
  valid: boolean;
  issues: Issue[];
  readable: boolean;
}

/** The answer to a call. A verification must be asked for before the events, as it stands before them. */
export interface Answer<P extends Provider> {
  verification(): Verification<P>;
  validation(): Findings;
  events(): Event<P>[];
}

/** A request in the exchange, with the lengths of its head and body in bytes. */
interface Delivered {
  wasm: Exchange;
  /** Where the head begins in memory; the body follows it. */
  start: number;
  headLength: number;
  length: number;
}

/**
 * Copies a request into the exchange, within a guarded call. A body of more than `limit` bytes is not copied, nor a head of
 * more than the core takes: its length says enough.
 */
export function deliver(head: string, body: Uint8Array | string, limit: number): Delivered {
  const wasm = exchange.get();
  if (head.length > maxHeadBytes()) return { wasm, start: 0, headLength: head.length, length: 0 };
  // UTF-8 takes at most three bytes for a UTF-16 unit.
  const start = wasm.reserve(head.length * 3 + Math.min(body.length, limit) * (typeof body === "string" ? 3 : 1));
  const bytes = new Uint8Array(memory.buffer, start);
  const headLength = encoder.encodeInto(head, bytes).written;
  const length = body.length > limit ? body.length : copyBody(body, bytes.subarray(headLength));
  return { wasm, start, headLength, length };
}

/**
 * Asks the core about a request of provider `P`.
 *
 * @throws {WebhookError} what the core refused.
 */
export function ask<P extends Provider>(head: string, body: Uint8Array | string, limit: number, call: Call): Answer<P> {
  const { wasm, outcome, table } = guarded(() => {
    const { wasm, start, headLength, length } = deliver(head, body, limit);
    const outcome = call(wasm, headLength, length);
    if (outcome === Outcome.Refused) throw refusal(wasm.error());
    const table = new Table(new Uint32Array(memory.buffer, wasm.numbers(), wasm.numbersLength()), {
      made: () => wasm.texts(),
      word: (address, length) => decoder.decode(new Uint8Array(memory.buffer, address, length)),
      form: () => wasm.form(),
      // What was verified is what is parsed, whatever has become of the caller's buffer.
      body: () =>
        typeof body === "string" ? body : decoder.decode(new Uint8Array(memory.buffer, start + headLength, length)),
    });
    return { wasm, outcome, table };
  });
  return {
    verification: () => guarded(() => table.verification() as Verification<P>),
    validation: () => guarded(() => wasm.validation() as Findings),
    events: () =>
      guarded(() => table.events(outcome === Outcome.WithIssues ? (wasm.issues() as Issue[][]) : []) as Event<P>[]),
  };
}

function copyBody(body: Uint8Array | string, bytes: Uint8Array): number {
  if (typeof body === "string") return encoder.encodeInto(body, bytes).written;
  bytes.set(body);
  return body.length;
}
