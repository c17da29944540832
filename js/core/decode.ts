/** Decodes the responses that the core encodes, in the same order. */

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
  MetaEnvelope,
  Provider,
  Scheme,
  Status,
  Unified,
  Verification,
} from "../types.js";

/** The tag in the upper four bits of a value; the numbers are those of `Tag` in the core. */
const BODY = 1;
const ESCAPED = 2;
const OWNED = 3;
const SYMBOL = 4;

// A byte order mark is kept: the core's offsets count it.
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** The core's symbols by their address, which never changes. */
const symbols = new Map<number, string>();

/** The text at an address of the core's memory. */
export function textAt(memory: ArrayBufferLike, address: number, length: number): string {
  return length === 0 ? "" : decoder.decode(new Uint8Array(memory, address, length));
}

/** One response of the core and the position in it. It is valid until the next call of the core. */
export interface CoreResponse {
  /** The core's memory. */
  numbers: Uint32Array;
  /** Index of the next number. */
  next: number;
  /** Whether an object accompanies the response. */
  hasObject: boolean;
  /** The strings that the core created, joined. */
  owned: string;
  /** The text that the events are part of, once they are decoded. */
  body: string;
  /** Decodes the body that was passed to the core. */
  requestBody: () => string;
}

/** Opens the response whose first number is at this address of the core's memory. */
export function openResponse(memory: ArrayBufferLike, address: number, requestBody: () => string): CoreResponse {
  const numbers = new Uint32Array(memory);
  const response = { numbers, next: address >>> 2, hasObject: false, owned: "", body: "", requestBody };
  response.owned = textAt(memory, number(response), number(response));
  response.hasObject = number(response) === 1;
  return response;
}

export function verification(response: CoreResponse): Verification {
  const verification: Verification = {
    provider: string(response) as Provider,
    scheme: string(response) as Scheme,
    keyIndex: number(response),
    signedAt: number(response) === 1 ? signedAt(response) : null,
    replayKey: string(response),
  };
  const url = text(response);
  if (url !== null) verification.url = url;
  return verification;
}

/** The events of the body. `issues` holds a list for each event, or is null if no event has any. */
export function events(response: CoreResponse, issues: Issue[][] | null): EventBase[] {
  // A form or query string is replaced by the equivalent JSON.
  response.body =
    number(response) === 1
      ? textAt(response.numbers.buffer, number(response), number(response))
      : response.requestBody();
  const count = number(response);
  const provider = string(response) as Provider;
  const envelopes = number(response) === 1 ? list(response, envelopeOf(list(response, json))) : undefined;
  const parsed: unknown = envelopes === undefined ? JSON.parse(response.body) : undefined;
  const events: EventBase[] = [];
  for (let nth = 0; nth < count; nth++) {
    const whole: unknown = Array.isArray(parsed) ? parsed[nth] : parsed;
    const payload = envelopes === undefined ? whole : json(response);
    const envelope = envelopes === undefined ? null : (envelopes[number(response) - 1] ?? null);
    events.push({
      provider,
      type: string(response),
      known: number(response) === 1,
      id: string(response),
      occurredAt: text(response),
      payload,
      envelope,
      unified: unified(response),
      issues: issues?.[nth] ?? [],
    });
  }
  return events;
}

/** Decodes an envelope, whose fields refer to `values`. Events share envelopes, which are frozen. */
function envelopeOf(values: readonly unknown[]): (response: CoreResponse) => MetaEnvelope {
  return (response) => {
    const fields = list(response, (field) => [string(field), number(field)] as const);
    return Object.freeze(Object.fromEntries(fields.map(([name, nth]) => [name, nth === 0 ? true : values[nth - 1]])));
  };
}

/** A value of the body. */
function json(response: CoreResponse): unknown {
  return JSON.parse(response.body.slice(number(response), number(response)));
}

function signedAt(response: CoreResponse): number {
  const low = number(response);
  // The upper half holds the sign.
  return (number(response) | 0) * 2 ** 32 + low;
}

function unified(response: CoreResponse): Unified {
  const kind = text(response) ?? "other";
  // The core writes the message of every `message.*`, the conversation of every `conversation.*`, the call of every `call.*`.
  return {
    kind,
    message: number(response) === 1 ? message(response) : null,
    conversation: number(response) === 1 ? conversation(response) : null,
    call: number(response) === 1 ? call(response) : null,
  } as Unified;
}

function message(response: CoreResponse): Message {
  const id = text(response);
  const conversationId = text(response);
  const channel = text(response);
  const direction = text(response) as Direction | null;
  const from = text(response);
  const content = text(response);
  const status = text(response) as Status | null;
  const segments = text(response);
  const reference = text(response);
  const inReplyTo = text(response);
  return {
    id,
    conversationId,
    channel,
    direction,
    from,
    to: list(response, string),
    text: content,
    media: list(response, media),
    location: number(response) === 1 ? location(response) : null,
    status,
    error: number(response) === 1 ? failure(response) : null,
    segments: segments === null ? null : Number(segments),
    reference,
    inReplyTo,
  };
}

function media(response: CoreResponse): Media {
  const media: Media = { url: text(response) };
  const contentType = text(response);
  const name = text(response);
  const id = text(response);
  if (contentType !== null) media.contentType = contentType;
  if (name !== null) media.name = name;
  if (id !== null) media.id = id;
  return media;
}

function location(response: CoreResponse): Location {
  return {
    latitude: Number(text(response)),
    longitude: Number(text(response)),
    name: text(response),
    address: text(response),
  };
}

function failure(response: CoreResponse): Failure {
  return { code: text(response), description: text(response) };
}

function conversation(response: CoreResponse): Conversation {
  return { id: text(response), status: text(response), contactId: text(response), channelId: text(response) };
}

function call(response: CoreResponse): Call {
  return {
    id: text(response),
    status: text(response),
    direction: text(response) as Direction | null,
    from: text(response),
    to: text(response),
  };
}

function list<T>(response: CoreResponse, decode: (response: CoreResponse) => T): T[] {
  const items: T[] = [];
  for (let count = number(response); count > 0; count--) items.push(decode(response));
  return items;
}

function string(response: CoreResponse): string {
  return text(response) ?? "";
}

function text(response: CoreResponse): string | null {
  const first = number(response);
  if (first === 0) return null;
  const start = first & 0x0fff_ffff;
  const end = number(response);
  switch (first >>> 28) {
    case BODY:
      return response.body.slice(start, end);
    case ESCAPED:
      return JSON.parse(response.body.slice(start - 1, end + 1)) as string;
    case OWNED:
      return response.owned.slice(start, end);
    case SYMBOL:
      return symbol(response, start, end);
    default:
      return null;
  }
}

function symbol(response: CoreResponse, address: number, length: number): string {
  let symbol = symbols.get(address);
  // One symbol may be the beginning of another in memory.
  if (symbol?.length !== length) {
    symbol = textAt(response.numbers.buffer, address, length);
    symbols.set(address, symbol);
  }
  return symbol;
}

function number(response: CoreResponse): number {
  return response.numbers[response.next++] as number;
}
