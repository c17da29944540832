/** The raw body of a request while it is read. */

import { WebhookError } from "../errors.js";

/** The error for a body whose bytes as sent are no longer available. `fix` is what the developer has to change. */
export function bodyNotRaw(fix: string): WebhookError {
  const message = `the body has been read before the handler could, so its signed bytes are gone; ${fix}`;
  return new WebhookError({ code: "BODY_NOT_RAW", status: 400, message });
}

/** Collects the chunks of a body, up to a limit of bytes. */
export class BodyBuffer {
  readonly #limit: number;
  /** The only chunk so far, or a buffer with spare capacity: in a list, a chunk of one byte would take some hundred. */
  #bytes: Uint8Array = new Uint8Array(0);
  #length = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** @throws {WebhookError} `BODY_TOO_LARGE` above the limit; `BODY_NOT_RAW` for a chunk that is not bytes. */
  add(chunk: Uint8Array): void {
    if (!ArrayBuffer.isView(chunk)) throw bodyNotRaw("the body must be a stream of bytes");
    const length = this.#length + chunk.byteLength;
    this.checkLength(length);
    const bytes = new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    if (this.#length === 0) this.#bytes = bytes;
    else {
      if (length > this.#bytes.length) this.#grow(length);
      this.#bytes.set(bytes, this.#length);
    }
    this.#length = length;
  }

  /** @throws {WebhookError} `BODY_TOO_LARGE` if `length` bytes are above the limit. */
  checkLength(length: number): void {
    const message = `the body is larger than ${this.#limit} bytes`;
    if (length > this.#limit) throw new WebhookError({ code: "BODY_TOO_LARGE", status: 413, message });
  }

  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  #grow(length: number): void {
    const bytes = new Uint8Array(length * 2);
    bytes.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = bytes;
  }
}
