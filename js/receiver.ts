/// <reference lib="esnext.disposable" preserve="true" />
/** Receivers: verify the requests of one provider and parse their events. */

import type { Core } from "#wasm";
import { callCore, type Decode, openCore } from "./core/call.js";
import type { Output } from "./core/decode.js";
import { CoreHandle, guarded } from "./core/instance.js";
import { asRequest, encodeHead, HeaderNames, rawBody, reading, seconds, urlText } from "./core/request.js";
import { type ErrorFields, WebhookError } from "./errors.js";
import { type Diagnosis, diagnose } from "./explain.js";
import { fetchHandler, type Handler } from "./handler/fetch-handler.js";
import type { ChallengeResponse, HandshakeRequest, Result } from "./handler/receiver-like.js";
import type { HandlerOptions } from "./handler/respond.js";
import { checkOptions } from "./options/check.js";
import { encodeOptions, receiverOptionNames } from "./options/encode.js";
import { relevantHeaders } from "./providers.js";
import type {
  ClockOptions,
  Delivery,
  Event,
  Issue,
  Provider,
  ReceiverOptions,
  Verification,
  WebhookRequest,
} from "./types.js";

/**
 * Creates a receiver.
 *
 * @throws {WebhookError} `INVALID_OPTIONS`, `INVALID_SECRET`.
 * @example
 * const receiver = createReceiver({ provider: "bird", secret: process.env.BIRD_SIGNING_KEY });
 */
export function createReceiver<P extends Provider>(options: ReceiverOptions<P>): Receiver<P> {
  return new Receiver(options);
}

/** Verifies the requests of one provider, synchronously and without I/O. Created by {@link createReceiver}. */
export class Receiver<P extends Provider = Provider> {
  /** The sending provider. */
  readonly provider: P;
  /** The methods of the provider's requests. */
  readonly methods: readonly string[];
  /** Larger bodies are refused. */
  readonly maxBodyBytes: number;
  /** The only status that the provider accepts as success, if it accepts no other than one. */
  readonly successStatus: number | undefined;
  readonly #core: CoreHandle<Core>;
  readonly #wanted: HeaderNames;

  /** @internal */
  constructor(options: ReceiverOptions<P>) {
    const text = reading(() => {
      checkOptions("createReceiver({ provider, secret })", options, receiverOptionNames);
      return `\n${encodeOptions(options, receiverOptionNames)}`;
    });
    this.#core = new CoreHandle(() => openCore(text));
    const about = guarded(() => this.#core.get().about() as About<P>);
    const { provider, methods, maxBodyBytes, headers, successStatus } = about;
    this.provider = provider;
    this.methods = methods;
    this.maxBodyBytes = maxBodyBytes;
    this.successStatus = successStatus;
    this.#wanted = new HeaderNames(headers);
  }

  /**
   * Verifies a request and reads its events.
   *
   * @throws {WebhookError} why it is refused.
   */
  receive(request: WebhookRequest, options: ClockOptions = {}): Delivery<P> {
    return this.#call(receive, request, options, this.#wanted, decodeDelivery<P>);
  }

  /** {@link receive} with the refusal as a value. Never throws for what a request holds. */
  safeReceive(request: WebhookRequest, options: ClockOptions = {}): Result<P> {
    try {
      return { ok: true, delivery: this.receive(request, options) };
    } catch (error) {
      if (error instanceof WebhookError) return { ok: false, error };
      throw error;
    }
  }

  /**
   * Verifies a request without parsing its body.
   *
   * @throws {WebhookError} why it is refused.
   */
  verify(request: WebhookRequest, options: ClockOptions = {}): Verification<P> {
    return this.#call(verify, request, options, this.#wanted, decodeVerification<P>);
  }

  /**
   * Why the request is refused, and what would make it pass: each cause is proven by recomputing the signature. For
   * developers; do not send it to the sender of the request. Never throws because of the request.
   */
  explain(request: WebhookRequest, options: ClockOptions = {}): Diagnosis {
    return diagnose(() => this.#call(explain, request, options, relevantHeaders(), (diagnosis) => diagnosis));
  }

  /**
   * The response to the request by which the provider confirms a URL: Meta sends a `GET` with `hub.mode`, `hub.challenge` and
   * `hub.verify_token`. Null for any other method, and for a provider that confirms no URLs. Handlers respond with it.
   *
   * @throws {WebhookError} `INVALID_URL` for a URL that is neither a string nor a `URL`.
   * @example
   * const response = receiver.challenge({ method, url });
   * if (response !== null) return new Response(response.body, response);
   */
  challenge(request: HandshakeRequest): ChallengeResponse | null {
    const head = reading(() => {
      const { method, url, body } = asRequest(request);
      return `${urlText(url)}\n${method ?? (body === undefined || body === null ? "GET" : "")}`;
    });
    return guarded(() => {
      const core = this.#core.get();
      const decode = (object: unknown) => challengeResponse(object as CoreChallenge | null);
      return callCore(head, "", 0, (headLength) => core.challenge(headLength), decode);
    });
  }

  /**
   * This receiver as a function from `Request` to `Response`, for Workers, Hono, Deno, Bun and Next: it reads the body, up
   * to `maxBodyBytes`, and calls `handleDelivery` with the delivery of a request that is authentic and with whatever else it was
   * called with. It responds with 200, or with the `Response` that `handleDelivery` returns; to a refusal with the status and headers of
   * the error; 500 where `handleDelivery` throws, so that the provider tries again; 405 to a method that the provider does not use.
   */
  handler<Rest extends unknown[]>(
    handleDelivery: (delivery: Delivery<P>, ...rest: Rest) => unknown,
    options?: HandlerOptions,
  ): Handler<Rest> {
    return fetchHandler(this, handleDelivery, options);
  }

  /** Wipes the secrets from memory; the receiver is of no use afterwards. Happens by itself when it is collected. */
  [Symbol.dispose](): void {
    this.#core.free();
  }

  #call<T>(
    method: CoreMethod,
    request: WebhookRequest,
    options: ClockOptions,
    wanted: HeaderNames,
    decode: Decode<T>,
  ): T {
    const { now, body, head } = reading(() => {
      checkOptions("receive(request, { now })", options, clockOptionNames);
      return { now: seconds(options), body: rawBody(asRequest(request).body), head: encodeHead(request, wanted) };
    });
    try {
      return guarded(() => {
        const core = this.#core.get();
        const call = (headLength: number, length: number, flags: number) =>
          method(core, headLength, length, now, flags);
        return callCore(head, body, this.maxBodyBytes, call, decode, method !== explain);
      });
    } catch (error) {
      if (wanted === relevantHeaders() || (error as WebhookError).code !== "MISSING_HEADER") throw error;
      return this.#callWithAllHeaders(method, request, options, decode, error);
    }
  }

  /** Calls with the headers of all schemes, so that the message of `MISSING_HEADER` names those that the request has instead. */
  #callWithAllHeaders<T>(
    method: CoreMethod,
    request: WebhookRequest,
    options: ClockOptions,
    decode: Decode<T>,
    missing: unknown,
  ): T {
    try {
      return this.#call(method, request, options, relevantHeaders(), decode);
    } catch (error) {
      throw (error as WebhookError).code === "MISSING_HEADER" ? error : missing;
    }
  }
}

const clockOptionNames = Object.keys({ now: true } satisfies Record<keyof ClockOptions, true>);

/** A method of the core: it takes the lengths of head and body, the time, and the flags of a request. */
type CoreMethod = (core: Core, head: number, body: number, now: number, flags: number) => number;

const receive: CoreMethod = (core, head, body, now, flags) => core.receive(head, body, now, flags);
const verify: CoreMethod = (core, head, body, now, flags) => core.verify(head, body, now, flags);
const explain: CoreMethod = (core, head, body, now) => core.explain(head, body, now);

function decodeDelivery<P extends Provider>(issues: unknown, output: Output): Delivery<P> {
  const { provider, scheme, keyIndex, signedAt, replayKey, url } = output.verification() as Verification<P>;
  const events = output.events(issues as Issue[][] | null) as Event<P>[];
  const delivery: Delivery<P> = { verified: true, provider, scheme, keyIndex, signedAt, replayKey, events };
  if (url !== undefined) delivery.url = url;
  return delivery;
}

function decodeVerification<P extends Provider>(_: unknown, output: Output): Verification<P> {
  return output.verification() as Verification<P>;
}

/** The core's description of a receiver. */
interface About<P extends Provider> {
  provider: P;
  methods: string[];
  maxBodyBytes: number;
  /** The names of the headers that it looks at, in lower case. */
  headers: string[];
  successStatus?: number;
}

/** The core's response to a handshake. */
type CoreChallenge = Omit<ChallengeResponse, "error"> & { error?: ErrorFields };

function challengeResponse(response: CoreChallenge | null): ChallengeResponse | null {
  if (response === null) return null;
  const { error, ...rest } = response;
  return error === undefined ? rest : { ...rest, error: new WebhookError(error) };
}
