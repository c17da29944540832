/** The way into the core and out of it: one buffer each, shared by all receivers, because calls never overlap. */

import { Exchange, linearMemory, Outcome } from "#wasm";
import { type ErrorFields, WebhookError } from "./errors.js";
import { Table } from "./table.js";
import type { Event, Issue, Verification } from "./types.js";

const encoder = new TextEncoder();
// A byte order mark is not dropped: the core's offsets count it.
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** What the core is asked, with the lengths of head and body in bytes. */
type Call = (exchange: Exchange, head: number, body: number) => Outcome;

let exchange: Exchange | undefined;
let memory: WebAssembly.Memory;

/** What `validate` finds, beside the events; there are none when the body is not readable. */
interface Findings {
  valid: boolean;
  issues: Issue[];
  readable: boolean;
}

/** The answer to a call. A verification must be asked for before the events, as it stands before them. */
export interface Answer {
  verification(): Verification;
  validation(): Findings;
  events(): Event[];
}

/** A request in the exchange, with the lengths of its head and body in bytes. */
interface Delivered {
  wasm: Exchange;
  /** Where the head begins in memory; the body follows it. */
  start: number;
  head: number;
  length: number;
}

/** Copies a request into the exchange. A body of more than `limit` bytes is not copied: its length says enough. */
export function deliver(head: string, body: Uint8Array | string, limit: number): Delivered {
  const wasm = open();
  // UTF-8 takes at most three bytes for a UTF-16 unit.
  const start = wasm.reserve(head.length * 3 + Math.min(body.length, limit) * (typeof body === "string" ? 3 : 1));
  const bytes = new Uint8Array(memory.buffer, start);
  const headLength = encoder.encodeInto(head, bytes).written;
  const length = body.length > limit ? body.length : copyBody(body, bytes.subarray(headLength));
  return { wasm, start, head: headLength, length };
}

/**
 * Asks the core about a request.
 *
 * @throws {WebhookError} what the core refused.
 */
export function ask(head: string, body: Uint8Array | string, limit: number, call: Call): Answer {
  const { wasm, start, head: headLength, length } = deliver(head, body, limit);
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
  return {
    verification: () => table.verification(),
    validation: () => wasm.validation() as Findings,
    events: () => table.events(outcome === Outcome.WithIssues ? (wasm.issues() as Issue[][]) : []),
  };
}

/** What the core threw, as the error that users see. */
export function refusal(fields: unknown): WebhookError {
  return new WebhookError(fields as ErrorFields);
}

function open(): Exchange {
  if (exchange === undefined) {
    exchange = new Exchange();
    memory = linearMemory() as WebAssembly.Memory;
  }
  return exchange;
}

function copyBody(body: Uint8Array | string, bytes: Uint8Array): number {
  if (typeof body === "string") return encoder.encodeInto(body, bytes).written;
  bytes.set(body);
  return body.length;
}
