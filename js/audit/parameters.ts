/** The cases of parameters that Vonage does not sign. */

import type { Message } from "./message.js";
import { type Plan, requestOf } from "./plan.js";
import { otherSecret } from "./secrets.js";
import type { AuditRequest } from "./types.js";

type Parameters = [name: string, value: string][];

export function addParameters(plan: Plan): void {
  const message = query(plan);
  const signed = plan.signed(message);
  const [url = "", text = ""] = signed.url.split("?");
  const parameters: Parameters = [...new URLSearchParams(text)];
  const sent = (changed: Parameters): AuditRequest => ({ ...signed, url: `${url}?${new URLSearchParams(changed)}` });
  const changing = (name: string, change: (value: string) => string) =>
    sent(parameters.map(([other, value]) => [other, other === name ? change(value) : value]));
  const without = (...names: string[]) => sent(parameters.filter(([name]) => !names.includes(name)));

  plan.accept("get-parameters", "sample", signed);
  plan.accept(
    "signature-lower-case",
    "sample",
    changing("sig", (value) => value.toLowerCase()),
  );
  plan.refuse("signature-missing", "no-signature", without("sig"));
  plan.refuse("secret-other", "secrets", plan.signed(message, { secret: otherSecret(plan.secrets) }));
  const changes: Record<string, (value: string) => string> = {
    "signature-first-bit": (value) => flipped(value, 0),
    "signature-last-bit": (value) => flipped(value, value.length - 1),
    "signature-truncated": (value) => value.slice(0, value.length >> 1),
    "signature-lengthened": (value) => `${value}00`,
    "signature-empty": () => "",
  };
  for (const [name, change] of Object.entries(changes)) {
    plan.refuse(name, "changed-signatures", changing("sig", change));
  }
  plan.refuse(
    "parameter-changed",
    "changed-parameters",
    changing("text", (value) => `${value}!`),
  );
  plan.refuse("parameter-dropped", "changed-parameters", without("keyword"));
  plan.refuse("parameter-added", "changed-parameters", sent([...parameters, ["client-ref", "another"]]));
  plan.refuse("parameter-repeated", "changed-parameters", sent([["text", "another"], ...parameters]));
  plan.refuse("parameters-joined", "changed-parameters", sent(joined(parameters)));
  plan.refuse(
    "parameter-timestamp-changed",
    "changed-parameters",
    changing("timestamp", (value) => String(Number(value) - 1)),
  );
  plan.refuse("parameter-timestamp-missing", "changed-parameters", without("timestamp"));
  plan.refuse("parameter-nonce-missing", "changed-parameters", without("nonce"));
  plan.refuse("scheme-other", "other-schemes", requestOf(message, { Authorization: "Bearer e30.e30." }));
}

/** The sample as Vonage sends it by GET. */
function query(plan: Plan): Message {
  const sample = plan.samples.find(({ method }) => method === "GET");
  return sample === undefined ? plan.message() : plan.sampleMessage(sample);
}

/** Two parameters as one that has the name of the first and the second in its name: the signed text is the same. */
function joined(parameters: Parameters): Parameters {
  const sorted = [...parameters].sort(([one], [other]) => (one < other ? -1 : 1));
  const nth = sorted.findIndex(([name]) => name === "keyword");
  const [[first, text], [second, value]] = sorted.slice(nth, nth + 2) as [[string, string], [string, string]];
  return [...sorted.slice(0, nth), [`${first}=${text}&${second}`, value], ...sorted.slice(nth + 2)];
}

/** Hexadecimal with another digit at this position. */
function flipped(digits: string, nth: number): string {
  const digit = (Number.parseInt(digits[nth] as string, 16) ^ 1).toString(16);
  return digits.slice(0, nth) + digit + digits.slice(nth + 1);
}
