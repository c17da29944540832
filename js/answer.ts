/** What to answer to a webhook, however its host speaks HTTP. */

import { WebhookError } from "./errors.js";
import type { Receiver, Result } from "./receiver.js";
import { printRefusal } from "./refusal-line.js";
import type { Delivery, HeadersInput, Provider, RawBody } from "./types.js";

/** Who hears of what the answers do not say: a sender is told a status and nothing else. */
export interface HandlerOptions {
  /**
   * Called with the error of each refused request. By default the error's code and message are printed as one line with
   * `console.warn`, which holds no body, header value or secret; null turns that off.
   */
  onRefusal?: ((error: WebhookError) => void) | null | undefined;
  /**
   * What is this side's to mend: what the function threw, `INTERNAL_ERROR`, and `BODY_NOT_RAW`, which says what to change.
   * By default it is printed with `console.error`.
   */
  onError?: ((error: unknown) => void) | null | undefined;
}

/** A request whose body has not been read. */
export interface Incoming {
  method: string;
  url: string;
  headers: HeadersInput;
  /** Reads the body as it was sent, and no further than it takes to see that it is larger than `limit` bytes. */
  read(limit: number): Promise<RawBody>;
}

/** What it takes to receive. Not the class: a receiver may come from another copy of this package. */
export type Receiving<P extends Provider> = Pick<Receiver<P>, "methods" | "maxBodyBytes" | "safeReceive">;

/** An answer without a body, or the one that the function made. */
export type Reply = { status: number; headers: Record<string, string> } | Response;

/**
 * Receives a request and hands its delivery to `act`, if it is authentic. Answers 405 to a method that the provider does
 * not use, to a refusal the error's own status and headers, and 500 where `act` throws, so that the provider tries again.
 */
export async function answer<P extends Provider>(
  receiver: Receiving<P>,
  incoming: Incoming,
  act: (delivery: Delivery<P>) => unknown,
  { onRefusal = printRefusal, onError = console.error }: HandlerOptions = {},
): Promise<Reply> {
  if (!receiver.methods.includes(incoming.method)) return empty(405, { Allow: receiver.methods.join(", ") });
  const result = await receive(receiver, incoming);
  if (result === undefined) return empty(400);
  if (!result.ok) {
    const { error } = result;
    tell(onRefusal, error);
    if (error.status === 500 || error.code === "BODY_NOT_RAW") tell(onError, error);
    return empty(error.status, error.headers);
  }
  try {
    const returned = await act(result.delivery);
    return isResponse(returned) ? returned : empty(200);
  } catch (thrown) {
    tell(onError, thrown);
    return empty(500);
  }
}

/** Refuses a body that cannot be had as it was sent; `fix` says what the developer has to change. */
export function notRaw(fix: string): WebhookError {
  const message = `the body has been read before the handler could, so its signed bytes are gone; ${fix}`;
  return new WebhookError({ code: "BODY_NOT_RAW", status: 400, message });
}

/** Whether the function answers by itself. */
export function isResponse(value: unknown): value is Response {
  // By name, because `instanceof` fails for what another realm made.
  return Object.prototype.toString.call(value) === "[object Response]";
}

/** Bytes that come in pieces, up to a limit. */
export class Pieces {
  readonly #limit: number;
  /** The only piece so far, or a buffer with room for more: a list would let pieces of a byte take a hundred each. */
  #bytes: Uint8Array = new Uint8Array(0);
  #length = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** @throws {WebhookError} `BODY_TOO_LARGE` once it is; `BODY_NOT_RAW` for what are no bytes. */
  add(piece: Uint8Array): void {
    if (!ArrayBuffer.isView(piece)) throw notRaw("the body must be a stream of bytes");
    const length = this.#length + piece.byteLength;
    this.expect(length);
    const bytes = new Uint8Array(piece.buffer, piece.byteOffset, piece.byteLength);
    if (this.#length === 0) this.#bytes = bytes;
    else {
      if (length > this.#bytes.length) this.#grow(length);
      this.#bytes.set(bytes, this.#length);
    }
    this.#length = length;
  }

  /** @throws {WebhookError} `BODY_TOO_LARGE` where so many bytes would be too many. */
  expect(length: number): void {
    const message = `the body is larger than ${this.#limit} bytes`;
    if (length > this.#limit) throw new WebhookError({ code: "BODY_TOO_LARGE", status: 413, message });
  }

  joined(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  #grow(length: number): void {
    const bytes = new Uint8Array(length * 2);
    bytes.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = bytes;
  }
}

/** Nothing where the sender went away before it had sent its body: there is nobody to answer, and nothing to mend. */
async function receive<P extends Provider>(
  receiver: Receiving<P>,
  { method, url, headers, read }: Incoming,
): Promise<Result<P> | undefined> {
  let body: RawBody;
  try {
    body = await read(receiver.maxBodyBytes);
  } catch (error) {
    return error instanceof WebhookError ? { ok: false, error } : undefined;
  }
  return receiver.safeReceive({ method, url, headers, body });
}

/** A listener that throws must not keep the answer from the sender, nor end a process that nobody catches it in. */
function tell<T>(listener: ((error: T) => void) | null | undefined, error: T): void {
  try {
    listener?.(error);
  } catch (thrown) {
    console.error(thrown);
  }
}

function empty(status: number, headers: Record<string, string> = {}): Reply {
  return { status, headers };
}
