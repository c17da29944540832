/** Decodes the outputs of the core, whose layout `src/layout.rs` describes. */

import { Bits, Encoding, EventFlag, EventRecord, Header, Length, Tag } from "../generated/layout.js";
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
import { SlotReader } from "./payload.js";
import { constant, symbol } from "./symbols.js";
import { textAt } from "./text.js";

/** The slot of a field that has no value in the body but is true. */
const NO_SLOT = 2 ** 32 - 1;

/** One output of the core. It is valid until the next call of the core. */
export class Output {
  /** The core's memory. */
  readonly #numbers: Uint32Array;
  /** The position of the output. */
  readonly #start: number;
  /** The texts that the core made, joined. */
  readonly #texts: string;
  /** The values of the text that the events are part of, once they are decoded. */
  #slots: SlotReader | undefined;
  /** The last envelope that was decoded, and its position. */
  #lastEnvelope: { position: number; envelope: MetaEnvelope } | undefined;

  /** The output at an address of the core's memory. */
  constructor(numbers: Uint32Array, address: number) {
    this.#numbers = numbers;
    this.#start = address >>> 2;
    const length = this.#header(Header.TEXTS + 1);
    const encoding = length === this.#header(Header.TEXTS_UNITS) ? Encoding.ASCII : Encoding.UTF8;
    this.#texts = textAt(numbers.buffer, encoding, this.#header(Header.TEXTS), length);
  }

  /** Whether an object accompanies the output. */
  get hasObject(): boolean {
    return this.#header(Header.OBJECT) === 1;
  }

  verification(): Verification {
    const [low, high] = [this.#header(Header.SIGNED_AT), this.#header(Header.SIGNED_AT + 1)];
    const verification: Verification = {
      provider: this.#string(this.#start + Header.PROVIDER) as Provider,
      scheme: this.#string(this.#start + Header.SCHEME) as Scheme,
      keyIndex: this.#header(Header.KEY_INDEX),
      // The upper half has the sign.
      signedAt: this.#header(Header.IS_DATED) === 1 ? (high | 0) * 2 ** 32 + low : null,
      replayKey: this.#string(this.#start + Header.REPLAY_KEY),
    };
    const url = this.#value(this.#start + Header.SIGNED_URL);
    if (url !== null) verification.url = url;
    return verification;
  }

  /** The events of the body. `issues` holds a list for each event, or is null if no event has any. */
  events(issues: Issue[][] | null): EventBase[] {
    const memory = this.#numbers.buffer;
    const text = textAt(
      memory,
      this.#header(Header.ENCODING),
      this.#header(Header.JSON_TEXT),
      this.#header(Header.JSON_TEXT + 1),
    );
    this.#slots = new SlotReader(this.#numbers, this.#header(Header.SLOTS) >>> 2, text);
    const provider = this.#string(this.#start + Header.PROVIDER) as Provider;
    const count = this.#header(Header.EVENT_COUNT);
    const events: EventBase[] = [];
    for (let nth = 0; nth < count; nth++) {
      const record = this.#start + Header.EVENTS + nth * Length.RECORD_LENGTH;
      events.push({
        provider,
        type: this.#string(record + EventRecord.TYPE),
        known: (this.#number(record + EventRecord.FLAGS) & EventFlag.KNOWN) !== 0,
        id: this.#string(record + EventRecord.ID),
        occurredAt: this.#value(record + EventRecord.OCCURRED_AT),
        payload: this.#slots.value(this.#number(record + EventRecord.PAYLOAD)),
        envelope: this.#envelope(record),
        unified: this.#unified(record),
        issues: issues?.[nth] ?? [],
      });
    }
    return events;
  }

  /** The envelope of an event; the events of a list share one, which is frozen. */
  #envelope(record: number): MetaEnvelope | null {
    const position = this.#number(record + EventRecord.ENVELOPE);
    const count = this.#number(record + EventRecord.ENVELOPE + 1);
    if (count === 0) return null;
    if (this.#lastEnvelope?.position !== position) {
      const envelope: Record<string, unknown> = {};
      for (let nth = 0; nth < count; nth++) {
        const at = this.#start + position + nth * Length.ENVELOPE_FIELD_LENGTH;
        const slot = this.#number(at + 1);
        const value = slot === NO_SLOT ? true : this.#slots?.value(slot);
        envelope[symbol(this.#number(at))] = value;
      }
      this.#lastEnvelope = { position, envelope: Object.freeze(envelope) };
    }
    return this.#lastEnvelope.envelope;
  }

  #unified(record: number): Unified {
    const flags = this.#number(record + EventRecord.FLAGS);
    // The core has a message for every `message.*`, a conversation for every `conversation.*`, a call for every `call.*`.
    return {
      kind: this.#value(record + EventRecord.KIND) ?? "other",
      message: (flags & EventFlag.HAS_MESSAGE) === 0 ? null : this.#message(record),
      conversation: (flags & EventFlag.HAS_CONVERSATION) === 0 ? null : this.#conversation(record),
      call: (flags & EventFlag.HAS_CALL) === 0 ? null : this.#call(record),
    } as Unified;
  }

  #message(record: number): Message {
    const segments = this.#value(record + EventRecord.SEGMENTS);
    return {
      id: this.#value(record + EventRecord.MESSAGE_ID),
      conversationId: this.#value(record + EventRecord.MESSAGE_CONVERSATION_ID),
      channel: this.#value(record + EventRecord.CHANNEL),
      direction: this.#value(record + EventRecord.DIRECTION) as Direction | null,
      from: this.#value(record + EventRecord.FROM),
      to: this.#list(record + EventRecord.RECIPIENTS, 2, (at) => this.#string(at)),
      text: this.#value(record + EventRecord.TEXT),
      media: this.#list(record + EventRecord.ATTACHMENTS, Length.ATTACHMENT_LENGTH, (at) => this.#media(at)),
      location: this.#location(record),
      status: this.#value(record + EventRecord.STATUS) as Status | null,
      error: this.#failure(record),
      segments: segments === null ? null : Number(segments),
      reference: this.#value(record + EventRecord.REFERENCE),
      inReplyTo: this.#value(record + EventRecord.IN_REPLY_TO),
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
    const latitude = this.#value(record + EventRecord.LATITUDE);
    if (latitude === null) return null;
    return {
      latitude: Number(latitude),
      longitude: Number(this.#value(record + EventRecord.LONGITUDE)),
      name: this.#value(record + EventRecord.LOCATION_NAME),
      address: this.#value(record + EventRecord.LOCATION_ADDRESS),
    };
  }

  #failure(record: number): Failure | null {
    const code = this.#value(record + EventRecord.ERROR_CODE);
    const description = this.#value(record + EventRecord.ERROR_DESCRIPTION);
    return code === null && description === null ? null : { code, description };
  }

  #conversation(record: number): Conversation {
    return {
      id: this.#value(record + EventRecord.CONVERSATION_ID),
      status: this.#value(record + EventRecord.CONVERSATION_STATUS),
      contactId: this.#value(record + EventRecord.CONTACT_ID),
      channelId: this.#value(record + EventRecord.CHANNEL_ID),
    };
  }

  #call(record: number): Call {
    return {
      id: this.#value(record + EventRecord.CALL_ID),
      status: this.#value(record + EventRecord.CALL_STATUS),
      direction: this.#value(record + EventRecord.CALL_DIRECTION) as Direction | null,
      from: this.#value(record + EventRecord.CALL_FROM),
      to: this.#value(record + EventRecord.CALL_TO),
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
    const rest = first & Bits.OFFSET_MASK;
    switch (first >>> Tag.TAG_SHIFT) {
      case Tag.FROM_BODY:
        return this.#slots?.scalar(rest) ?? null;
      case Tag.FROM_TEXTS:
        return this.#texts.slice(rest, this.#number(at + 1));
      case Tag.CONSTANT:
        return constant(this.#numbers, rest, this.#number(at + 1));
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
