/** Receives a request and determines the response, independently of the host. */

import { WebhookError } from "../errors.js";
import type { Delivery, HeadersInput, Provider, RawBody } from "../types.js";
import { defaultReply, empty } from "./default-reply.js";
import { type Decision, type DeliveryReport, deliveryReport } from "./delivery-report.js";
import { type DedupeOptions, handleOnce, type NotHandled } from "./handle-once.js";
import type { ChallengeResponse, ReceiverLike, Result } from "./receiver-like.js";
import { printRefusal } from "./refusal-line.js";
import { isResponse, type Reply, replyOf } from "./response.js";
import { withTargetProblem } from "./target-problem.js";

/**
 * The options of every handler. A response to the sender consists of a status; the callbacks receive the details.
 *
 * @example
 * receiver.handler(handleDelivery, { onRefusal: null, onDelivery: ({ outcome }) => counter.add(1, { outcome }) });
 */
export interface HandlerOptions extends DedupeOptions {
  /**
   * Called with the error of each refused request. By default the error's code and message are printed as one line with
   * `console.warn`, which holds no body, header value or secret; null turns that off.
   */
  onRefusal?: ((error: WebhookError) => void) | null | undefined;
  /**
   * Called with errors of the application: an exception of the function, a `Response` of it that could not be sent or whose
   * body failed, `INTERNAL_ERROR`, and `BODY_NOT_RAW`, whose message states what to change. By default they are printed with
   * `console.error`.
   */
  onError?: ((error: unknown) => void) | null | undefined;
  /**
   * Called with a report of each request when its response is known, for metrics and traces. The report contains none of the
   * request's content.
   */
  onDelivery?: ((report: DeliveryReport) => void) | null | undefined;
}

/** A request whose body has not been read. */
export interface Incoming {
  method: string;
  url: string;
  headers: HeadersInput;
  /** Reads the raw body. Stops once more than `limit` bytes have arrived. */
  read(limit: number): Promise<RawBody>;
  /** The status that the function has sent itself, on hosts that allow it. */
  sentStatus?(): number | undefined;
}

/**
 * Receives a request and calls `handleDelivery` with its delivery if it is authentic. The response is 405 to a method that the
 * provider does not use, status and headers of the error to a refused request, and 500 if `handleDelivery` throws or returns a
 * `Response` that cannot be sent, so that the provider delivers again.
 */
export async function respond<P extends Provider>(
  receiver: ReceiverLike<P>,
  incoming: Incoming,
  handleDelivery: (delivery: Delivery<P>) => unknown,
  options: HandlerOptions = {},
): Promise<Reply> {
  const started = performance.now();
  const { reply, ...decision } = await decide(receiver, incoming, handleDelivery, options);
  const { onDelivery } = options;
  if (onDelivery) notify(onDelivery, deliveryReport(receiver.provider, decision, started));
  return reply;
}

/** {@link Decision} with its reply. */
type Decided = Decision & { reply: Reply };

async function decide<P extends Provider>(
  receiver: ReceiverLike<P>,
  incoming: Incoming,
  handleDelivery: (delivery: Delivery<P>) => unknown,
  options: HandlerOptions,
): Promise<Decided> {
  const { onRefusal = printRefusal, onError = console.error } = options;
  if (!receiver.methods.includes(incoming.method)) return refused(empty(405, { Allow: receiver.methods.join(", ") }));
  const challenge = incoming.method === "GET" ? challengeOf(receiver, incoming) : null;
  if (challenge !== null) return respondToHandshake(challenge, onRefusal);
  const result = await receive(receiver, incoming);
  if (result === undefined) return refused(empty(400));
  if (!result.ok) {
    const { error } = result;
    notify(onRefusal, error);
    if (error.status === 500 || error.code === "BODY_NOT_RAW") notify(onError, error);
    return { ...refused(empty(error.status, error.headers)), error };
  }
  const { delivery } = result;
  const report = (error: unknown) => notify(onError, error);
  const work = () => runHandler(delivery, handleDelivery, incoming, report);
  const handling = await handleOnce(delivery, options, work, report);
  // The status that the function has sent itself cannot be changed any more.
  const handled =
    incoming.sentStatus?.() === undefined ? withSuccessStatus(handling, receiver.successStatus) : handling;
  return { ...("reply" in handled ? handled : notHandled(handled, delivery)), delivery };
}

/** Calls the function with the delivery. Never rejects. */
async function runHandler<P extends Provider>(
  delivery: Delivery<P>,
  handleDelivery: (delivery: Delivery<P>) => unknown,
  incoming: Incoming,
  report: (error: unknown) => void,
): Promise<Decided & { outcome: "handled" | "failed" }> {
  try {
    const returned = await handleDelivery(delivery);
    const reply = isResponse(returned) ? await replyOf(returned, report) : defaultReply(delivery);
    const status = incoming.sentStatus?.() ?? reply.status;
    return { outcome: status >= 200 && status < 300 ? "handled" : "failed", status, reply };
  } catch (thrown) {
    report(thrown);
    return { outcome: "failed", status: incoming.sentStatus?.() ?? 500, reply: empty(500) };
  }
}

/** A reply of success with the only status that the provider accepts as such, if there is one. */
function withSuccessStatus<T extends Decided | NotHandled>(handled: T, status: number | undefined): T {
  if (status === undefined || !("reply" in handled) || handled.outcome !== "handled") return handled;
  const { statusText: _, ...reply } = handled.reply;
  return { ...handled, status, reply: { ...reply, status } };
}

function challengeOf<P extends Provider>(
  receiver: ReceiverLike<P>,
  { method, url }: Incoming,
): ChallengeResponse | null {
  try {
    return receiver.challenge?.({ method, url }) ?? null;
  } catch (error) {
    if (!(error instanceof WebhookError)) throw error;
    return { status: error.status, headers: {}, body: "", error };
  }
}

/** The response to a handshake. No function is called. */
function respondToHandshake(
  { status, headers, body, error }: ChallengeResponse,
  onRefusal: HandlerOptions["onRefusal"],
): Decided {
  if (error === undefined) {
    const reply = { ...empty(status, headers), body: new TextEncoder().encode(body) };
    return { outcome: "challenge", status, reply };
  }
  notify(onRefusal, error);
  return { ...refused(empty(status, headers)), error };
}

function refused(reply: Reply): Decided {
  return { outcome: "refused", status: reply.status, reply };
}

function notHandled(why: NotHandled, delivery: Delivery): Decided {
  const { outcome } = why;
  if (outcome === "duplicate") return { outcome, status: 200, reply: defaultReply(delivery) };
  const headers = outcome === "busy" ? { "Retry-After": String(why.retryAfter) } : {};
  return { outcome, status: 503, reply: empty(503, headers) };
}

/** Undefined if the sender closed the connection before the end of the body: then nobody receives the response. */
async function receive<P extends Provider>(
  receiver: ReceiverLike<P>,
  { method, url, headers, read }: Incoming,
): Promise<Result<P> | undefined> {
  let body: RawBody;
  try {
    body = await read(receiver.maxBodyBytes);
  } catch (error) {
    return error instanceof WebhookError ? { ok: false, error } : undefined;
  }
  return withTargetProblem(url, receiver.safeReceive({ method, url, headers, body }));
}

/** Calls a callback of the options. If it throws or rejects, the response is sent all the same, and the process goes on. */
export function notify<T>(listener: ((error: T) => unknown) | null | undefined, error: T): void {
  try {
    Promise.resolve(listener?.(error)).catch(console.error);
  } catch (thrown) {
    console.error(thrown);
  }
}
