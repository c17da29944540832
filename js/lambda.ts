/**
 * The exports of `hookproof/lambda`: a receiver as an AWS Lambda function behind API Gateway (payload 1.0 and 2.0), a function
 * URL or an Application Load Balancer.
 */

import { checkHandler } from "./handler/arguments.js";
import type { ReceiverLike, Result } from "./handler/receiver-like.js";
import { type HandlerOptions, respond } from "./handler/respond.js";
import { incomingOf, payloadFormat, urlWithPlusSigns } from "./lambda/event.js";
import { ownResult, resultOf } from "./lambda/result.js";
import type { LambdaEvent, LambdaResult } from "./lambda/types.js";
import type { Delivery, Provider } from "./types.js";

export type { ReceiverLike } from "./handler/receiver-like.js";
export type { HandlerOptions } from "./handler/respond.js";
export type * from "./lambda/types.js";

/**
 * Handles a delivery. The response is the `Response` or the Lambda result (an object with a `statusCode`) that it returns, or
 * 200 with an empty body.
 */
export type LambdaFunction<P extends Provider, Event, Context> = (
  delivery: Delivery<P>,
  event: Event,
  context: Context,
) => unknown;

/**
 * Creates a Lambda handler that verifies each request and, if it is authentic, calls `handleDelivery` with the delivery, the
 * event and the context. The response to a refused request has status and headers of the error; it is 500 if `handleDelivery`
 * fails, so that the provider delivers again. Base64 bodies are decoded; cookies of the request are ignored.
 *
 * The URL is `https`, the domain that API Gateway or the function URL reports, and the path and query of the event; behind
 * a load balancer, the protocol is `X-Forwarded-Proto` and the host is `Host`. API Gateway's payload 1.0 contains decoded
 * parameters in place of the query string, which are encoded again: with spaces as `%20` and, if the signature does not match,
 * as `+`. If the signed URL contains other escapes, use payload 2.0.
 *
 * @throws {WebhookError} `INVALID_OPTIONS` for an event that is not an HTTP request.
 * @example
 * ```js
 * const receiver = createReceiver({ provider: "bird", secret: process.env.BIRD_SIGNING_KEY });
 * export const handler = lambdaHandler(receiver, async ({ events }) => { … });
 * ```
 */
export function lambdaHandler<P extends Provider, Event extends LambdaEvent = LambdaEvent, Context = unknown>(
  receiver: ReceiverLike<P>,
  handleDelivery: LambdaFunction<P, Event, Context>,
  options?: HandlerOptions,
): (event: Event, context: Context) => Promise<LambdaResult> {
  checkHandler("lambdaHandler", receiver, handleDelivery, options);
  return async (event, context) => {
    const format = payloadFormat(event);
    let returned: LambdaResult | undefined;
    const process = async (delivery: Delivery<P>): Promise<unknown> => {
      const result = await handleDelivery(delivery, event, context);
      returned = withSuccessStatus(ownResult(result), receiver.successStatus);
      return returned === undefined ? result : undefined;
    };
    const incoming = { ...incomingOf(event, format), sentStatus: () => returned?.statusCode };
    const other = urlWithPlusSigns(incoming.url, format);
    const reply = await respond(
      other === undefined ? receiver : tryingUrl(receiver, other),
      incoming,
      process,
      options,
    );
    return returned === undefined || reply.status !== 200 ? resultOf(reply, format) : returned;
  };
}

/** The receiver, which tries this URL for a request whose own URL is not the signed one. Only a verified request passes. */
function tryingUrl<P extends Provider>(receiver: ReceiverLike<P>, url: string): ReceiverLike<P> {
  const { provider, methods, maxBodyBytes, successStatus } = receiver;
  return {
    provider,
    methods,
    maxBodyBytes,
    successStatus,
    challenge: (request) => receiver.challenge?.(request) ?? null,
    safeReceive(request, options) {
      const first = receiver.safeReceive(request, options);
      if (!isMismatch(first)) return first;
      const second = receiver.safeReceive({ ...request, url }, options);
      return isMismatch(second) ? first : second;
    },
  };
}

function isMismatch<P extends Provider>(result: Result<P>): boolean {
  return !result.ok && (result.error.code === "SIGNATURE_MISMATCH" || result.error.code === "URL_MISMATCH");
}

/** The result with the only status that the provider accepts as success, if there is one. */
function withSuccessStatus(result: LambdaResult | undefined, status: number | undefined): LambdaResult | undefined {
  if (result === undefined || status === undefined || result.statusCode < 200 || result.statusCode >= 300)
    return result;
  return { ...result, statusCode: status };
}
