/** Reads what `src/wasm/table.rs` writes, in the same order. One answer is read at a time, and nothing comes in between. */

import type {
  Call,
  Conversation,
  Direction,
  EventBase,
  Failure,
  Issue,
  Location,
  Media,
  Message,
  Provider,
  Scheme,
  Status,
  Unified,
  Verification,
} from "./types.js";

/** The tag in the upper four bits of a value; the numbers are those of `Tag` in `table.rs`. */
const BODY = 1;
const ESCAPED = 2;
const MADE = 3;
const WORD = 4;

// A byte order mark is not dropped: the core's offsets count it.
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** The core's words by their address, which never changes. */
const words = new Map<number, string>();

let bytes: Uint8Array;
let numbers: Uint32Array;
/** Position of the next number. */
let next: number;
/** The texts that the core made. */
let made: string;
/** The text that values are parts of. */
let body: string;

/** Begins with the answer whose numbers are at this address of the core's memory; true if an object comes with it. */
export function open(memory: Uint8Array, address: number): boolean {
  bytes = memory;
  numbers = new Uint32Array(memory.buffer);
  next = address >>> 2;
  made = textAt(number(), number());
  return number() === 1;
}

/** The text at an address of the core's memory. */
export function textAt(address: number, length: number): string {
  return length === 0 ? "" : decoder.decode(bytes.subarray(address, address + length));
}

export function verification(): Verification {
  return {
    provider: string() as Provider,
    scheme: string() as Scheme,
    keyIndex: number(),
    signedAt: number() === 1 ? signedAt() : null,
    replayKey: string(),
  };
}

/** The events in the body whose text `read` gives, with a list of issues for each; none where there are no issues. */
export function events(read: () => string, issues: Issue[][] | null): EventBase[] {
  body = number() === 1 ? textAt(number(), number()) : read();
  const parsed: unknown = JSON.parse(body);
  const count = number();
  const provider = string() as Provider;
  const events: EventBase[] = [];
  for (let nth = 0; nth < count; nth++) {
    events.push({
      provider,
      type: string(),
      known: number() === 1,
      id: string(),
      occurredAt: text(),
      payload: Array.isArray(parsed) ? parsed[nth] : parsed,
      unified: unified(),
      issues: issues?.[nth] ?? [],
    });
  }
  return events;
}

function signedAt(): number {
  const low = number();
  // The upper half holds the sign.
  return (number() | 0) * 2 ** 32 + low;
}

function unified(): Unified {
  const kind = text() ?? "other";
  // The core writes the message of every `message.*`, the conversation of every `conversation.*`, the call of every `call.*`.
  return {
    kind,
    message: number() === 1 ? message() : null,
    conversation: number() === 1 ? conversation() : null,
    call: number() === 1 ? call() : null,
  } as Unified;
}

function message(): Message {
  const id = text();
  const conversationId = text();
  const channel = text();
  const direction = text() as Direction | null;
  const from = text();
  const content = text();
  const status = text() as Status | null;
  const segments = text();
  const reference = text();
  const inReplyTo = text();
  return {
    id,
    conversationId,
    channel,
    direction,
    from,
    to: list(string),
    text: content,
    media: list(media),
    location: number() === 1 ? location() : null,
    status,
    error: number() === 1 ? failure() : null,
    segments: segments === null ? null : Number(segments),
    reference,
    inReplyTo,
  };
}

function media(): Media {
  const media: Media = { url: text() };
  const contentType = text();
  const name = text();
  const id = text();
  if (contentType !== null) media.contentType = contentType;
  if (name !== null) media.name = name;
  if (id !== null) media.id = id;
  return media;
}

function location(): Location {
  return { latitude: Number(text()), longitude: Number(text()), name: text(), address: text() };
}

function failure(): Failure {
  return { code: text(), description: text() };
}

function conversation(): Conversation {
  return { id: text(), status: text(), contactId: text(), channelId: text() };
}

function call(): Call {
  return { id: text(), status: text(), direction: text() as Direction | null, from: text(), to: text() };
}

function list<T>(read: () => T): T[] {
  const items: T[] = [];
  for (let count = number(); count > 0; count--) items.push(read());
  return items;
}

function string(): string {
  return text() ?? "";
}

function text(): string | null {
  const first = number();
  if (first === 0) return null;
  const start = first & 0x0fff_ffff;
  const end = number();
  switch (first >>> 28) {
    case BODY:
      return body.slice(start, end);
    case ESCAPED:
      return JSON.parse(body.slice(start - 1, end + 1)) as string;
    case MADE:
      return made.slice(start, end);
    case WORD:
      return word(start, end);
    default:
      return null;
  }
}

function word(address: number, length: number): string {
  let word = words.get(address);
  // Words may share their beginning in memory.
  if (word?.length !== length) {
    word = textAt(address, length);
    words.set(address, word);
  }
  return word;
}

function number(): number {
  return numbers[next++] as number;
}
