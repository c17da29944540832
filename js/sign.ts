/** Signs requests as the providers do: for tests, replays and tools. */

import { sign as coreSign } from "#wasm";
import { callCore } from "./core/call.js";
import { guarded } from "./core/instance.js";
import { asRequest, rawBody, reading, seconds, urlText } from "./core/request.js";
import { checkOptions } from "./options/check.js";
import { encodeOptions, signOptionNames } from "./options/encode.js";
import type { SignOptions, WebhookRequest } from "./types.js";

/**
 * Signs a request as the provider does, and returns the headers that the provider would send.
 *
 * @throws {WebhookError} `INVALID_OPTIONS`, `INVALID_SECRET`; `INVALID_URL` if the scheme signs the URL and it is not absolute.
 * @example
 * const url = "https://hooks.example.com/bird";
 * const headers = sign({ url, body }, { provider: "bird", secret: "key" });
 * await fetch(url, { method: "POST", headers, body });
 */
export function sign(request: Pick<WebhookRequest, "url" | "body">, options: SignOptions): Record<string, string> {
  const { body, now, head } = reading(() => {
    checkOptions("sign({ url, body }, { provider, secret })", options, signOptionNames);
    // `now` is an argument of the core's function, not one of its options.
    const names = signOptionNames.filter((name) => name !== "now");
    return {
      body: rawBody(asRequest(request).body),
      now: seconds(options),
      head: `${urlText(request.url)}\n${encodeOptions(options, names)}`,
    };
  });
  return guarded(() =>
    callCore(
      head,
      body,
      Number.POSITIVE_INFINITY,
      (headLength, bodyLength) => coreSign(headLength, bodyLength, now),
      (headers) => headers as Record<string, string>,
    ),
  );
}
