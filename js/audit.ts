/**
 * The exports of `hookproof/audit`: the requests that test whether an endpoint, in any language, refuses forgeries and loses
 * no delivery. `npx hookproof audit` sends them.
 */

import { addAccepted } from "./audit/accepted.js";
import { addHandshake } from "./audit/handshake.js";
import { Plan } from "./audit/plan.js";
import { addRefused } from "./audit/refused.js";
import { schemeCases } from "./audit/scheme-cases.js";
import type { AuditCase, AuditOptions } from "./audit/types.js";
import { seconds } from "./core/request.js";
import { registry } from "./generated/registry.js";
import { createReceiver, type Provider, providers, type ReceiverOptions, type Secret, WebhookError } from "./index.js";
import { checkOptions } from "./options/check.js";

export type * from "./audit/types.js";

const optionNames = ["secret", "url", "scheme", "sigMethod", "verifyToken", "now"];

/**
 * Creates the cases of a provider: requests that the provider sends, which must be accepted, and requests of an attacker,
 * which must be refused. They are signed for `url` at the time `now`, so send them within seconds: some signatures are valid
 * for one minute. Order and names are the same at each call.
 *
 * @throws {WebhookError} `INVALID_OPTIONS`, `INVALID_SECRET`, and `INVALID_URL` for a URL that is not absolute.
 * @example
 * ```js
 * for (const { name, request, expected } of auditCases("bird", { secret: "key", url: "http://127.0.0.1:3000/bird" })) {
 *   const { method, url, headers, body } = request;
 *   const { ok } = await fetch(url, { method, headers, body, redirect: "manual" });
 *   if (ok !== (expected === "accept")) console.log(name);
 * }
 * ```
 */
export function auditCases<P extends Provider>(provider: P, options: AuditOptions<P>): AuditCase<P>[] {
  checkOptions("auditCases(provider, { secret, url })", options, optionNames);
  const now = seconds(options);
  const { scheme, sigMethod, verifyToken } = options;
  const { account, secrets } = signersOf(provider, options.secret);
  const signing = sigMethod === undefined ? {} : { sigMethod };
  const handshake = verifyToken === undefined ? {} : { verifyToken };
  const restricted = scheme === undefined ? {} : { schemes: [scheme] };
  const known = { provider, secret: options.secret, ...signing, ...handshake, ...restricted };
  // Validates provider, secret, scheme and verify token.
  const receiver = createReceiver(known as ReceiverOptions);
  const { successStatus = null } = receiver;
  receiver[Symbol.dispose]();
  const url = absolute(options.url);
  const schemes = scheme === undefined ? providers[provider].schemes : [scheme];
  return schemes.flatMap((scheme) => {
    const usable = secrets.filter((secret) =>
      accepts({ provider, secret, ...signing, schemes: [scheme] } as ReceiverOptions),
    );
    if (usable.length === 0) return [];
    const plan = new Plan({ provider, scheme, secrets: usable, url, account, now, signing, successStatus });
    addAccepted(plan);
    addRefused(plan);
    schemeCases[scheme]?.(plan);
    if (verifyToken !== undefined) addHandshake(plan, verifyToken);
    return plan.cases as AuditCase<P>[];
  });
}

/** The secrets of the option or, of a record by account, its first account with its secrets. */
function signersOf(provider: Provider, option: unknown): { account: string | null; secrets: Secret[] } {
  const isRecord = typeof option === "object" && option !== null && !Array.isArray(option);
  if (!isRecord || registry[provider]?.secret !== "text")
    return { account: null, secrets: [option].flat() as Secret[] };
  // The receiver refuses a record without an account.
  const [[account, secrets] = ["", []]] = Object.entries(option);
  return { account, secrets: [secrets].flat() };
}

/** Whether the scheme can be used with its secret and its options. */
function accepts(options: ReceiverOptions): boolean {
  try {
    createReceiver(options)[Symbol.dispose]();
    return true;
  } catch {
    return false;
  }
}

/** The URL without its fragment, which a client does not send. */
function absolute(url: string | URL): string {
  const text = String(url);
  if (/^https?:\/\//i.test(text) && URL.canParse(text)) {
    const parsed = new URL(text);
    parsed.hash = "";
    if (parsed.username === "" && parsed.password === "") return parsed.href;
  }
  const message = "`url` must be an absolute http or https URL without credentials";
  throw new WebhookError({ code: "INVALID_URL", status: 400, message });
}
