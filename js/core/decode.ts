/** Decodes the answers of the core, whose layout `src/layout.rs` describes. */

import {
  ASCII,
  ATTACHMENT_LENGTH,
  ATTACHMENTS,
  CALL_DIRECTION,
  CALL_ID,
  CALL_STATUS,
  CALLEE,
  CALLER,
  CHANNEL,
  CHANNEL_ID,
  CONSTANT,
  CONTACT_ID,
  CONVERSATION_ID,
  CONVERSATION_STATUS,
  DIRECTION,
  ENCODING,
  ERROR_CODE,
  ERROR_DESCRIPTION,
  EVENT_COUNT,
  EVENTS,
  FLAGS,
  FROM,
  FROM_BODY,
  FROM_TEXTS,
  HAS_CALL,
  HAS_CONVERSATION,
  HAS_MESSAGE,
  ID,
  IN_REPLY_TO,
  IS_DATED,
  JSON_TEXT,
  KEY_INDEX,
  KIND,
  KNOWN,
  LATITUDE,
  LONGITUDE,
  MESSAGE_CONVERSATION,
  MESSAGE_ID,
  OBJECT,
  OCCURRED_AT,
  OFFSET_MASK,
  PAYLOAD,
  PLACE_ADDRESS,
  PLACE_NAME,
  PROVIDER,
  RECIPIENTS,
  RECORD_LENGTH,
  REFERENCE,
  REPLAY_KEY,
  SCHEME,
  SEGMENTS,
  SIGNED_AT,
  SLOTS,
  STATUS,
  TAG_SHIFT,
  TEXT,
  TEXTS,
  TEXTS_UNITS,
  TYPE,
  UTF8,
} from "../generated/layout.js";
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
} from "../types.js";
import { SlotReader } from "./payload.js";
import { constant } from "./symbols.js";
import { textAt } from "./text.js";

/** One answer of the core. It is valid until the next call of the core. */
export class Answer {
  /** The core's memory. */
  readonly #numbers: Uint32Array;
  /** The position of the answer. */
  readonly #start: number;
  /** The texts that the core made, joined. */
  readonly #texts: string;
  /** The values of the text that the events are part of, once they are decoded. */
  #slots: SlotReader | undefined;

  /** The answer at an address of the core's memory. */
  constructor(numbers: Uint32Array, address: number) {
    this.#numbers = numbers;
    this.#start = address >>> 2;
    const length = this.#header(TEXTS + 1);
    const encoding = length === this.#header(TEXTS_UNITS) ? ASCII : UTF8;
    this.#texts = textAt(numbers.buffer, encoding, this.#header(TEXTS), length);
  }

  /** Whether an object accompanies the answer. */
  get hasObject(): boolean {
    return this.#header(OBJECT) === 1;
  }

  verification(): Verification {
    const [low, high] = [this.#header(SIGNED_AT), this.#header(SIGNED_AT + 1)];
    return {
      provider: this.#string(this.#start + PROVIDER) as Provider,
      scheme: this.#string(this.#start + SCHEME) as Scheme,
      keyIndex: this.#header(KEY_INDEX),
      // The upper half has the sign.
      signedAt: this.#header(IS_DATED) === 1 ? (high | 0) * 2 ** 32 + low : null,
      replayKey: this.#string(this.#start + REPLAY_KEY),
    };
  }

  /** The events of the body. `issues` holds a list for each event, or is null if no event has any. */
  events(issues: Issue[][] | null): EventBase[] {
    const memory = this.#numbers.buffer;
    const text = textAt(memory, this.#header(ENCODING), this.#header(JSON_TEXT), this.#header(JSON_TEXT + 1));
    this.#slots = new SlotReader(this.#numbers, this.#header(SLOTS) >>> 2, text);
    const provider = this.#string(this.#start + PROVIDER) as Provider;
    const count = this.#header(EVENT_COUNT);
    const events: EventBase[] = [];
    for (let nth = 0; nth < count; nth++) {
      const record = this.#start + EVENTS + nth * RECORD_LENGTH;
      events.push({
        provider,
        type: this.#string(record + TYPE),
        known: (this.#number(record + FLAGS) & KNOWN) !== 0,
        id: this.#string(record + ID),
        occurredAt: this.#value(record + OCCURRED_AT),
        payload: this.#slots.value(this.#number(record + PAYLOAD)),
        unified: this.#unified(record),
        issues: issues?.[nth] ?? [],
      });
    }
    return events;
  }

  #unified(record: number): Unified {
    const flags = this.#number(record + FLAGS);
    // The core has a message for every `message.*`, a conversation for every `conversation.*`, a call for every `call.*`.
    return {
      kind: this.#value(record + KIND) ?? "other",
      message: (flags & HAS_MESSAGE) === 0 ? null : this.#message(record),
      conversation: (flags & HAS_CONVERSATION) === 0 ? null : this.#conversation(record),
      call: (flags & HAS_CALL) === 0 ? null : this.#call(record),
    } as Unified;
  }

  #message(record: number): Message {
    const segments = this.#value(record + SEGMENTS);
    return {
      id: this.#value(record + MESSAGE_ID),
      conversationId: this.#value(record + MESSAGE_CONVERSATION),
      channel: this.#value(record + CHANNEL),
      direction: this.#value(record + DIRECTION) as Direction | null,
      from: this.#value(record + FROM),
      to: this.#list(record + RECIPIENTS, 2, (at) => this.#string(at)),
      text: this.#value(record + TEXT),
      media: this.#list(record + ATTACHMENTS, ATTACHMENT_LENGTH, (at) => this.#media(at)),
      location: this.#location(record),
      status: this.#value(record + STATUS) as Status | null,
      error: this.#failure(record),
      segments: segments === null ? null : Number(segments),
      reference: this.#value(record + REFERENCE),
      inReplyTo: this.#value(record + IN_REPLY_TO),
    };
  }

  #media(at: number): Media {
    const media: Media = { url: this.#value(at) };
    const contentType = this.#value(at + 2);
    const name = this.#value(at + 4);
    const id = this.#value(at + 6);
    if (contentType !== null) media.contentType = contentType;
    if (name !== null) media.name = name;
    if (id !== null) media.id = id;
    return media;
  }

  #location(record: number): Location | null {
    const latitude = this.#value(record + LATITUDE);
    if (latitude === null) return null;
    return {
      latitude: Number(latitude),
      longitude: Number(this.#value(record + LONGITUDE)),
      name: this.#value(record + PLACE_NAME),
      address: this.#value(record + PLACE_ADDRESS),
    };
  }

  #failure(record: number): Failure | null {
    const code = this.#value(record + ERROR_CODE);
    const description = this.#value(record + ERROR_DESCRIPTION);
    return code === null && description === null ? null : { code, description };
  }

  #conversation(record: number): Conversation {
    return {
      id: this.#value(record + CONVERSATION_ID),
      status: this.#value(record + CONVERSATION_STATUS),
      contactId: this.#value(record + CONTACT_ID),
      channelId: this.#value(record + CHANNEL_ID),
    };
  }

  #call(record: number): Call {
    return {
      id: this.#value(record + CALL_ID),
      status: this.#value(record + CALL_STATUS),
      direction: this.#value(record + CALL_DIRECTION) as Direction | null,
      from: this.#value(record + CALLER),
      to: this.#value(record + CALLEE),
    };
  }

  /** A list of items that take so many numbers each. */
  #list<T>(at: number, length: number, decode: (at: number) => T): T[] {
    const items: T[] = [];
    const first = this.#start + this.#number(at);
    for (let nth = 0; nth < this.#number(at + 1); nth++) items.push(decode(first + nth * length));
    return items;
  }

  #string(at: number): string {
    return this.#value(at) ?? "";
  }

  #value(at: number): string | null {
    const first = this.#number(at);
    if (first === 0) return null;
    const rest = first & OFFSET_MASK;
    switch (first >>> TAG_SHIFT) {
      case FROM_BODY:
        return this.#slots?.scalar(rest) ?? null;
      case FROM_TEXTS:
        return this.#texts.slice(rest, this.#number(at + 1));
      case CONSTANT:
        return constant(this.#numbers.buffer, rest, this.#number(at + 1));
      default:
        return null;
    }
  }

  #header(position: number): number {
    return this.#number(this.#start + position);
  }

  #number(at: number): number {
    return this.#numbers[at] as number;
  }
}
