/** Evaluates the responses to a case. */

import type { AuditCase, AuditSeverity } from "../audit.js";
import type { Secret } from "../index.js";
import type { AuditResponse } from "./audit-send.js";

/** The result of a case: one element of `cases` in the document that `--json` prints. */
export interface AuditResult {
  name: string;
  scheme: string;
  expected: AuditCase["expected"];
  /** The status of the decisive response; 0 if there was none. */
  status: number;
  /** Milliseconds until the slowest response. */
  ms: number;
  ok: boolean;
  /** The severity of the failure or, if the case has passed, of a possible failure. */
  severity: AuditSeverity;
  explanation: string;
  /** The fault of the response; null if it has none. */
  problem: string | null;
}

type Failure = Pick<AuditResult, "severity"> & { problem: string; section?: string };

/** Evaluates the responses to the copies of a case. The most severe failure decides. */
export function verdict(
  auditCase: AuditCase,
  responses: readonly AuditResponse[],
  secrets: readonly Secret[],
): AuditResult {
  const { name, scheme, expected, severity, explanation } = auditCase;
  const ms = Math.round(Math.max(...responses.map(({ milliseconds }) => milliseconds)) * 10) / 10;
  const evaluated = responses.map((response) => ({ response, failure: evaluate(auditCase, response, secrets) }));
  const [worst] = evaluated.sort((one, other) => rank(one.failure) - rank(other.failure));
  const { status = 0 } = worst?.response ?? {};
  const failure = worst?.failure;
  const common = { name, scheme, expected, status, ms };
  if (failure === undefined) return { ...common, ok: true, severity, explanation, problem: null };
  const reason = failure.section === undefined ? explanation : explanationOf(failure.section);
  return { ...common, ok: false, severity: failure.severity, explanation: reason, problem: failure.problem };
}

const SEVERITIES: readonly AuditSeverity[] = ["critical", "loss", "warning"];

/** A sort key for results: the most severe first. */
export function rank(result: { severity: AuditSeverity; ok?: boolean } | undefined): number {
  return result === undefined || result.ok === true ? SEVERITIES.length : SEVERITIES.indexOf(result.severity);
}

function evaluate(auditCase: AuditCase, response: AuditResponse, secrets: readonly Secret[]): Failure | undefined {
  return evaluations[auditCase.expected](auditCase, response) ?? disclosure(response, secrets);
}

type Evaluation = (auditCase: AuditCase, response: AuditResponse) => Failure | undefined;

const evaluations: { readonly [E in AuditCase["expected"]]: Evaluation } = {
  accept({ severity, timeLimit, successStatus }, response) {
    const problem = statusOf(response);
    if (response.late) return { severity, problem, section: "time-limits" };
    if (!isSuccess(response)) return { severity, problem };
    if (successStatus === null || response.status === successStatus) return delay(response, timeLimit);
    return { severity, problem: `${problem} instead of ${successStatus}`, section: "success-status" };
  },

  refuse({ severity, echo }, response) {
    const problem = statusOf(response);
    if (isSuccess(response)) {
      const refused = echo !== null && !response.text.includes(echo);
      return refused ? { severity: "warning", problem: `${problem} without the challenge` } : { severity, problem };
    }
    const refused = response.status >= 400 && response.status < 500;
    return refused ? undefined : { severity: "warning", problem, section: "failures" };
  },

  challenge({ severity, echo, timeLimit }, response) {
    const problem = statusOf(response);
    if (echo !== null) {
      if (response.status !== 200) return { severity, problem };
      if (response.text !== echo) return { severity, problem: `${problem} with another body than the challenge` };
      // Meta accepts another type; a browser would run a challenge that is HTML.
      if (/^text\/plain\b/i.test(header(response, "content-type"))) return delay(response, timeLimit);
      return { severity: "warning", problem: `${problem}, but not text/plain` };
    }
    if (isSuccess(response)) return { severity: "critical", problem };
    if (response.status !== 401) return { severity, problem };
    if (/^basic\b/i.test(header(response, "www-authenticate"))) return undefined;
    return { severity, problem: "the response is 401 without WWW-Authenticate: Basic" };
  },
};

function isSuccess({ status }: AuditResponse): boolean {
  return status >= 200 && status < 300;
}

function statusOf({ status, error }: AuditResponse): string {
  return status === 0 ? (error ?? "the connection was closed without a response") : `the response is ${status}`;
}

/** Seconds that are assumed for providers that document no limit: the limit of those that do. */
const USUAL_LIMIT = 10;

function delay({ milliseconds }: AuditResponse, timeLimit: number | null): Failure | undefined {
  const limit = timeLimit ?? USUAL_LIMIT;
  const seconds = (milliseconds / 1000).toFixed(1);
  const problem = `the response took ${seconds} s of ${limit} s`;
  if (milliseconds > limit * 1000) return { severity: "loss", problem, section: "time-limits" };
  return milliseconds > limit * 500 ? { severity: "warning", problem, section: "time-limits" } : undefined;
}

const TRACES = [
  /Traceback \(most recent call last\)/,
  /\bat [^\n]{1,300}\.(?:[cm]?[jt]s|java|kt|cs|php|rb):(?:line )?\d+/,
  /\.php(?:\(\d+\)|(?:<\/b>)? on line (?:<b>)?\d+)/,
  /\bgoroutine \d+ \[/,
  /\.rb:\d+:in [`']/,
];

/** A secret or a stack trace in the response, which the sender of a forgery would receive. */
function disclosure(response: AuditResponse, secrets: readonly Secret[]): Failure | undefined {
  const text = `${Object.values(response.headers).flat().join("\n")}\n${response.text}`;
  if (secrets.flatMap(secretTexts).some((secret) => text.includes(secret))) {
    return { severity: "warning", problem: "the response contains the secret", section: "responses" };
  }
  if (!TRACES.some((trace) => trace.test(response.text))) return undefined;
  return { severity: "warning", problem: "the response contains a stack trace", section: "responses" };
}

/** The forms of a secret that are long enough not to occur by chance. */
function secretTexts(secret: Secret): string[] {
  const texts =
    typeof secret === "string"
      ? [secret, secret.replace(/^whsec_/, "")]
      : [secret.password, Buffer.from(`${secret.username}:${secret.password}`).toString("base64")];
  return texts.filter((text) => text.length >= 6);
}

function header({ headers }: AuditResponse, name: string): string {
  return [headers[name] ?? ""].flat().join(", ");
}

const sections: Readonly<Record<string, string>> = {
  failures:
    "A forgery must be refused with a 4xx. A 5xx, a redirect or a closed connection shows the sender that the forgery has made the endpoint fail, and makes a provider send its request again.",
  "time-limits":
    "The provider waits for a limited time and then counts the delivery as failed. Store the delivery, respond, and process it afterwards.",
  "success-status": "The provider takes no other status as success, and repeats the delivery after one.",
  responses: "The sender of a forgery receives the response. Respond with a status only, and log the details.",
};

function explanationOf(section: string): string {
  return `${sections[section]} See docs/audit.md#${section}`;
}
