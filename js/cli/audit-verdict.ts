/** What the answers to a case show of the endpoint. */

import type { AuditCase, AuditSeverity } from "../audit.js";
import type { Secret } from "../index.js";
import type { Answer } from "./audit-send.js";

/** A case with what became of it; a member for each of the document that `--json` prints. */
export interface AuditResult {
  name: string;
  scheme: string;
  expected: AuditCase["expected"];
  /** Of the answer that decided; 0 where there was none. */
  status: number;
  /** Milliseconds to the slowest answer. */
  ms: number;
  ok: boolean;
  /** How bad it is; where all is well, how bad it would be. */
  severity: AuditSeverity;
  explanation: string;
  /** What was wrong with the answer; null where nothing was. */
  problem: string | null;
}

type Judgement = Pick<AuditResult, "severity"> & { problem: string; section?: string };

/** Judges the answers to the copies of a case; the worst decides. */
export function verdict(auditCase: AuditCase, answers: readonly Answer[], secrets: readonly Secret[]): AuditResult {
  const { name, scheme, expected, severity, explanation } = auditCase;
  const ms = Math.round(Math.max(...answers.map(({ milliseconds }) => milliseconds)) * 10) / 10;
  const judged = answers.map((answer) => ({ answer, found: judge(auditCase, answer, secrets) }));
  const [worst] = judged.sort((one, other) => rank(one.found) - rank(other.found));
  const { status = 0 } = worst?.answer ?? {};
  const found = worst?.found;
  const common = { name, scheme, expected, status, ms };
  if (found === undefined) return { ...common, ok: true, severity, explanation, problem: null };
  const told = found.section === undefined ? explanation : explained(found.section);
  return { ...common, ok: false, severity: found.severity, explanation: told, problem: found.problem };
}

const SEVERITIES: readonly AuditSeverity[] = ["critical", "loss", "warning"];

/** The order of results: worst first. */
export function rank(found: { severity: AuditSeverity; ok?: boolean } | undefined): number {
  return found === undefined || found.ok === true ? SEVERITIES.length : SEVERITIES.indexOf(found.severity);
}

function judge(auditCase: AuditCase, answer: Answer, secrets: readonly Secret[]): Judgement | undefined {
  return judgements[auditCase.expected](auditCase, answer) ?? discreet(answer, secrets);
}

type Judge = (auditCase: AuditCase, answer: Answer) => Judgement | undefined;

const judgements: { readonly [E in AuditCase["expected"]]: Judge } = {
  accept({ severity, timeLimit }, answer) {
    return isSuccess(answer) ? inTime(answer, timeLimit) : { severity, problem: given(answer) };
  },

  refuse({ severity }, answer) {
    const problem = given(answer);
    if (isSuccess(answer)) return { severity, problem };
    const refused = answer.status >= 400 && answer.status < 500;
    return refused ? undefined : { severity: "warning", problem, section: "failures" };
  },

  challenge({ severity }, answer) {
    const problem = given(answer);
    if (isSuccess(answer)) return { severity: "critical", problem };
    if (answer.status !== 401) return { severity, problem };
    if (/^basic\b/i.test(header(answer, "www-authenticate"))) return undefined;
    return { severity, problem: "answered 401 without WWW-Authenticate: Basic" };
  },
};

function isSuccess({ status }: Answer): boolean {
  return status >= 200 && status < 300;
}

function given({ status, error }: Answer): string {
  return status === 0 ? `no answer: ${error ?? "the connection was closed"}` : `answered ${status}`;
}

/** The limit of providers that document none, in seconds: that of those which do. */
const USUAL_LIMIT = 10;

function inTime({ milliseconds }: Answer, timeLimit: number | null): Judgement | undefined {
  const limit = timeLimit ?? USUAL_LIMIT;
  const seconds = (milliseconds / 1000).toFixed(1);
  const problem = `answered after ${seconds} s of ${limit} s`;
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

/** Answers are read by whoever sent the request: they must contain nothing of the program or its secrets. */
function discreet(answer: Answer, secrets: readonly Secret[]): Judgement | undefined {
  const text = `${Object.values(answer.headers).flat().join("\n")}\n${answer.text}`;
  if (secrets.flatMap(spellings).some((secret) => text.includes(secret))) {
    return { severity: "warning", problem: "the answer contains the secret", section: "answers" };
  }
  if (!TRACES.some((trace) => trace.test(answer.text))) return undefined;
  return { severity: "warning", problem: "the answer contains a stack trace", section: "answers" };
}

/** What of a secret is long enough not to occur by chance. */
function spellings(secret: Secret): string[] {
  const texts =
    typeof secret === "string"
      ? [secret, secret.replace(/^whsec_/, "")]
      : [secret.password, Buffer.from(`${secret.username}:${secret.password}`).toString("base64")];
  return texts.filter((text) => text.length >= 6);
}

function header({ headers }: Answer, name: string): string {
  return [headers[name] ?? ""].flat().join(", ");
}

const sections: Readonly<Record<string, string>> = {
  failures:
    "A forgery is refused with a 4xx. After a 5xx, a redirect or a closed connection the provider sends the request again, and a forgery has been seen to break the endpoint.",
  "time-limits":
    "The provider waits a limited time and then counts the delivery as failed. Store the delivery, answer, and process it afterwards.",
  answers: "The sender of a forgery reads the answer. Answer with a status and no details; log them.",
};

function explained(section: string): string {
  return `${sections[section]} See docs/audit.md#${section}`;
}
