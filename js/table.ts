/** Reads what `src/wasm/table.rs` writes, in the same order. */

import type {
  Call,
  Conversation,
  Direction,
  EventBase,
  EventKind,
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

/** Where the texts are that the numbers point into. */
export interface Texts {
  /** Those the core made. */
  made(): string;
  /** A word in the core's memory. */
  word(address: number, length: number): string;
  /** The JSON text that a form stands for. */
  form(): string;
  /** The body. */
  body(): string;
}

/** The tag in the upper four bits of a value; the numbers are those of `Tag` in `table.rs`. */
const BODY = 1;
const ESCAPED = 2;
const MADE = 3;
const WORD = 4;

/** The core's words by their address, which never changes. */
const words = new Map<number, string>();

/** A reader of one answer. */
export class Table {
  #next = 0;
  #made: string | undefined;
  #body = "";
  readonly #numbers: Uint32Array;
  readonly #texts: Texts;

  constructor(numbers: Uint32Array, texts: Texts) {
    // A copy, because what is fetched from the core while reading may move its memory.
    this.#numbers = numbers.slice();
    this.#texts = texts;
  }

  verification(): Verification {
    return {
      provider: this.#string() as Provider,
      scheme: this.#string() as Scheme,
      keyIndex: this.#number(),
      signedAt: this.#optional(() => {
        const low = this.#number();
        // The upper half holds the sign.
        return (this.#number() | 0) * 2 ** 32 + low;
      }),
      replayKey: this.#string(),
    };
  }

  events(issues: Issue[][]): EventBase[] {
    this.#body = this.#number() === 1 ? this.#texts.form() : this.#texts.body();
    const parsed: unknown = JSON.parse(this.#body);
    const count = this.#number();
    const provider = this.#string() as Provider;
    const events: EventBase[] = [];
    for (let nth = 0; nth < count; nth++) {
      events.push({
        provider,
        type: this.#string(),
        known: this.#number() === 1,
        id: this.#string(),
        occurredAt: this.#text(),
        payload: Array.isArray(parsed) ? parsed[nth] : parsed,
        unified: this.#unified(),
        issues: issues[nth] ?? [],
      });
    }
    return events;
  }

  #unified(): Unified {
    return {
      kind: this.#string() as EventKind,
      message: this.#optional(() => this.#message()),
      conversation: this.#optional(() => this.#conversation()),
      call: this.#optional(() => this.#call()),
    };
  }

  #message(): Message {
    return {
      id: this.#text(),
      conversationId: this.#text(),
      channel: this.#text(),
      direction: this.#text() as Direction | null,
      from: this.#text(),
      to: this.#list(() => this.#string()),
      text: this.#text(),
      media: this.#list(() => this.#media()),
      location: this.#optional(() => this.#location()),
      status: this.#text() as Status | null,
      error: this.#optional((): Failure => ({ code: this.#text(), description: this.#text() })),
      segments: this.#optional(() => this.#number()),
      reference: this.#text(),
    };
  }

  #media(): Media {
    const media: Media = { url: this.#string() };
    const contentType = this.#text();
    const name = this.#text();
    if (contentType !== null) media.contentType = contentType;
    if (name !== null) media.name = name;
    return media;
  }

  #location(): Location {
    return {
      latitude: Number(this.#text()),
      longitude: Number(this.#text()),
      name: this.#text(),
      address: this.#text(),
    };
  }

  #conversation(): Conversation {
    return { id: this.#text(), status: this.#text(), contactId: this.#text(), channelId: this.#text() };
  }

  #call(): Call {
    return {
      id: this.#text(),
      status: this.#text(),
      direction: this.#text() as Direction | null,
      from: this.#text(),
      to: this.#text(),
    };
  }

  #list<T>(read: () => T): T[] {
    const items: T[] = [];
    for (let count = this.#number(); count > 0; count--) items.push(read());
    return items;
  }

  #optional<T>(read: () => T): T | null {
    return this.#number() === 1 ? read() : null;
  }

  #string(): string {
    return this.#text() ?? "";
  }

  #text(): string | null {
    const first = this.#number();
    const start = first & 0x0fff_ffff;
    const end = this.#number();
    switch (first >>> 28) {
      case BODY:
        return this.#body.slice(start, end);
      case ESCAPED:
        return JSON.parse(this.#body.slice(start - 1, end + 1)) as string;
      case MADE:
        this.#made ??= this.#texts.made();
        return this.#made.slice(start, end);
      case WORD:
        return this.#word(start, end);
      default:
        return null;
    }
  }

  #word(address: number, length: number): string {
    let word = words.get(address);
    // Words may share their beginning in memory.
    if (word?.length !== length) {
      word = this.#texts.word(address, length);
      words.set(address, word);
    }
    return word;
  }

  #number(): number {
    return this.#numbers[this.#next++] as number;
  }
}
