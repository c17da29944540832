/** The verdicts on a request in words: on its provider, its signature and its payload. */

import type { Finding, Inspection, SignatureResult } from "./engine/messages.js";
import type { Judgement } from "./history.js";

/** The severity of a verdict. */
export type Tone = "good" | "bad" | "warn" | "plain";

export interface Verdict {
  tone: Tone;
  headline: string;
  detail: string;
}

export interface Verdicts {
  provider: Verdict;
  signature: Verdict;
  payload: Verdict;
  /** The source of the signature verdict: the result of the page, or that of `listen` if the page has no key. */
  result: SignatureResult;
}

export const EMPTY: Omit<Verdicts, "result"> = {
  provider: { tone: "plain", headline: "No request yet", detail: "Paste or drop one, or open a sample." },
  signature: { tone: "plain", headline: "Not checked", detail: "It needs a request and its key." },
  payload: { tone: "plain", headline: "Not checked", detail: "It needs a body." },
};

/** The verdicts of an inspection. A judgement of `listen` counts where the page has no key. */
export function verdictsOf(inspection: Inspection, judgement: Judgement | undefined): Verdicts {
  const isJudged = inspection.signature.state === "no-key" && judgement !== undefined;
  const result = isJudged ? resultOf(judgement) : inspection.signature;
  const signature = signatureVerdict(result, inspection.provider);
  const detail = isJudged ? joined([signature.detail, "checked by hookproof listen"]) : signature.detail;
  return {
    provider: providerVerdict(inspection),
    signature: { ...signature, detail },
    payload: payloadVerdict(inspection),
    result,
  };
}

function providerVerdict({ detections, provider }: Inspection): Verdict {
  if (provider === undefined) {
    const detail = "Neither the headers nor the payload are those of a supported provider. Choose one to compare with.";
    return { tone: "warn", headline: "Unknown", detail };
  }
  const chosen = detections.find((detection) => detection.provider === provider);
  const others = detections.filter((detection) => detection !== chosen);
  const likelihoods = others.map((other) => `${other.provider} ${percent(other.confidence)}`).join(", ");
  const detail = joined([
    chosen === undefined ? "chosen; nothing in the request points to it" : (chosen.type ?? "no known event"),
    chosen?.scheme,
    chosen && `${percent(chosen.confidence)} likely`,
    others.length > 0 && `or ${likelihoods}`,
  ]);
  const isLikeliest = chosen !== undefined && chosen === detections[0];
  return { tone: isLikeliest ? "good" : "warn", headline: provider, detail };
}

function signatureVerdict(result: SignatureResult, provider: string | undefined): Verdict {
  switch (result.state) {
    case "unknown-provider":
      return { tone: "plain", headline: "Not checked", detail: "Choose the provider first." };
    case "no-key": {
      const found = result.scheme === undefined ? `No signature of ${provider} found` : `Signed with ${result.scheme}`;
      return { tone: "plain", headline: "Not checked", detail: `${found}; enter the key to verify it.` };
    }
    case "unusable":
      return { tone: "warn", headline: "Cannot be checked", detail: result.message };
    case "refused":
      return { tone: "bad", headline: "Refused", detail: result.code };
    case "verified": {
      const { scheme, keyIndex, signedAt } = result;
      const key = keyIndex > 0 && `with key ${keyIndex + 1}`;
      const detail = joined([scheme, key, signedAt !== null && `signed ${timeOf(signedAt)}`]);
      return { tone: "good", headline: "Verified", detail };
    }
  }
}

function payloadVerdict({ valid, issueCount, eventCount, provider, issues, body }: Inspection): Verdict {
  const unreadable = issues.find(({ code }) => UNREADABLE.has(code));
  if (!body.isText) return { tone: "bad", headline: "Not text", detail: body.warnings.join(". ") };
  if (unreadable !== undefined) return { tone: "bad", headline: "Cannot be read", detail: unreadable.message };
  if (provider === undefined) {
    return { tone: "plain", headline: "Not compared", detail: "There is no provider to compare it with." };
  }
  const events = counted(eventCount, "event");
  if (issueCount === 0) return { tone: "good", headline: "Conforms", detail: `${events}, no issues` };
  const errors = issues.filter(({ severity }) => severity === "error").length;
  const warnings = issueCount - errors;
  const counts = [events, errors > 0 && counted(errors, "error"), warnings > 0 && counted(warnings, "warning")];
  const headline = valid ? "Conforms, with warnings" : "Does not conform";
  return { tone: valid ? "warn" : "bad", headline, detail: counts.filter(Boolean).join(", ") };
}

const UNREADABLE: ReadonlySet<string> = new Set([
  "INVALID_JSON",
  "INVALID_ENCODING",
  "TOO_DEEP",
  "TOO_MANY_EVENTS",
  "TOO_MANY_PARAMETERS",
]);

function resultOf({ ok, status, scheme = "", error, findings = [] }: Judgement): SignatureResult {
  if (ok) return { state: "verified", scheme, keyIndex: 0, signedAt: null, replayKey: "" };
  const { code = "", message = "" } = error ?? {};
  return { state: "refused", code, message, status, findings: findings as Finding[] };
}

function timeOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace(".000Z", "Z");
}

function percent(confidence: number): string {
  return `${Math.round(confidence * 100)}%`;
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
}

function joined(parts: readonly (string | false | undefined)[]): string {
  return parts.filter(Boolean).join(" · ");
}
