/** Signing as the providers do: for tests, replays and tools. */

import { sign as coreSign } from "#wasm";
import { callCore } from "./core/call.js";
import { guarded } from "./core/instance.js";
import { asRequest, rawBody, reading, seconds, urlText } from "./core/request.js";
import { checkOptions } from "./options/check.js";
import { optionsText, signerNames } from "./options/encode.js";
import type { SignOptions, WebhookRequest } from "./types.js";

/**
 * The headers that the provider would send with this request.
 *
 * @throws {WebhookError} `INVALID_OPTIONS`, `INVALID_SECRET`; `INVALID_URL` where the URL is signed and not absolute.
 */
export function sign(request: Pick<WebhookRequest, "url" | "body">, options: SignOptions): Record<string, string> {
  const { body, now, head } = reading(() => {
    checkOptions("sign({ url, body }, { provider, secret })", options, signerNames);
    // Read at each call, and no option of the core.
    const names = signerNames.filter((name) => name !== "now");
    return {
      body: rawBody(asRequest(request).body),
      now: seconds(options),
      head: `${urlText(request.url)}\n${optionsText(options, names)}`,
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
