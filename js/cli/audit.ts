/** `hookproof audit`. */

import { writeFile } from "node:fs/promises";
import { type AuditCase, type AuditOptions, auditCases } from "../audit.js";
import { registry } from "../generated/registry.js";
import {
  createReceiver,
  type Provider,
  providers,
  type ReceiverOptions,
  type Secret,
  type WebhookError,
} from "../index.js";
import { suggestion } from "../options/check.js";
import { commonCauses } from "./audit-causes.js";
import { junit, reportOf } from "./audit-report.js";
import { sendCase } from "./audit-send.js";
import { type Target, targetOf } from "./audit-target.js";
import { type AuditResult, verdict } from "./audit-verdict.js";
import type { Command } from "./command.js";
import { countOf } from "./count.js";
import { serverUrl } from "./http.js";
import { type Values, withOptionNames } from "./options.js";
import { progressOf } from "./progress.js";
import { byAccount, providerOf, secretsFor, verifyTokenFor } from "./receiver.js";
import { systemErrorReason } from "./system-error.js";
import { note, print, printJson } from "./terminal.js";
import { UsageError } from "./usage-error.js";

/** The number of first cases without a response in time after which an audit ends. */
const PATIENCE = 3;

/** The cases are signed again after this many milliseconds, because some signatures are valid for seconds. */
const MAX_AGE = 2000;

export const audit: Command = {
  summary: "Tests whether an endpoint refuses forgeries and accepts every delivery of its provider",
  operands: { usage: "URL", most: 1 },
  description:
    "Sends requests of the provider and of an attacker, and reports which forgeries are accepted (critical), which\n" +
    "deliveries are refused (loss), and other faults (warning). The endpoint may be written in any language; configure it\n" +
    "with the same secret. It handles each accepted delivery as if the provider had sent it, so audit an instance for\n" +
    "tests. Each request has the header X-Hookproof-Audit. The exit code is 0 if all cases pass, 1 if any fails, and 2 for\n" +
    "wrong usage or an endpoint that cannot be reached.",
  options: [
    "provider",
    "secret",
    "secret-file",
    "account",
    "scheme",
    "sig-method",
    "signed-url",
    "verify-token",
    "only",
    "timeout",
    "concurrency",
    "json",
    "junit",
    "allow-remote",
  ],
  examples: [
    "hookproof audit http://127.0.0.1:3000/bird --provider bird --secret-file key",
    "hookproof audit http://127.0.0.1:3000/bird --provider bird --secret-file key \\",
    "    --signed-url https://hooks.example.com/bird --junit audit.xml",
    "hookproof audit http://127.0.0.1:3000/bird --provider bird --secret-file new --secret-file old --only rotated-secret-2",
    "hookproof audit http://127.0.0.1:3000/vonage --provider vonage --secret-file key --account a1b2c3d4",
  ],
  async run(values, [address]) {
    if (address === undefined) {
      throw new UsageError(
        "the URL of the endpoint is missing, for example hookproof audit http://127.0.0.1:3000/webhooks",
      );
    }
    const url = serverUrl("audit", address);
    const signedUrl = values["signed-url"] === undefined ? url : serverUrl("--signed-url", values["signed-url"]);
    const seconds = countOf("timeout", values.timeout ?? "10", 1, 600);
    const concurrency = countOf("concurrency", values.concurrency ?? "1", 1, 64);
    const provider = providerOf(values);
    const secrets = await secretsFor(values, provider);
    const verifyToken = verifyTokenFor(values, provider);
    const secret = byAccount(values, provider, secrets);
    const make = casesOf(values, provider, { secret, url: signedUrl, verifyToken } as AuditOptions);
    const cases = make();
    noteUntested(values, { provider, secrets, verifyToken, cases });
    if (values.junit !== undefined) await write(values.junit, junit(provider, []));

    const target = await targetOf(url, signedUrl, values["allow-remote"] === true, seconds);
    const progress = progressOf(cases.length, values.json === true);
    const hidden = verifyToken === undefined ? secrets : [...secrets, verifyToken];
    const results = await sendAll(make, { target, seconds, concurrency, secrets: hidden, step: progress.step });
    progress.end();
    const ok = results.every((result) => result.ok);
    if (values.junit !== undefined) await write(values.junit, junit(provider, results));
    if (values.json) printJson({ provider, url: url.href, ok, cases: results });
    else print(reportOf(results));
    if (!values.json) for (const cause of commonCauses(results)) note(`note: ${cause}`);
    return ok ? 0 : 1;
  },
};

interface Planned {
  provider: Provider;
  secrets: Secret[];
  verifyToken: string | undefined;
  cases: readonly AuditCase[];
}

/** Notes what has no cases because an option is missing: the handshake, or a scheme. */
function noteUntested({ scheme, only }: Values, { provider, secrets, verifyToken, cases }: Planned): void {
  if (verifyToken === undefined && registry[provider].handshake)
    note("note: the handshake is not tested without --verify-token or HOOKPROOF_VERIFY_TOKEN");
  if (scheme !== undefined || only !== undefined) return;
  for (const other of providers[provider].schemes.filter((name) => cases.every((found) => found.scheme !== name))) {
    try {
      createReceiver({ provider, secret: secrets, schemes: [other] } as ReceiverOptions)[Symbol.dispose]();
    } catch (error) {
      const { code, message } = error as WebhookError;
      if (code === "INVALID_OPTIONS") note(`note: not tested: ${withOptionNames(message, audit.options)}`);
    }
  }
}

/** A function that creates the cases, signed at the current time. */
function casesOf(values: Values, provider: Provider, common: AuditOptions): () => AuditCase[] {
  const { scheme, only, "sig-method": sigMethod } = values;
  const named = Object.entries({ scheme, sigMethod }).filter(([, value]) => value !== undefined);
  const options = { ...common, ...Object.fromEntries(named) } as AuditOptions;
  const make = () => auditCases(provider, options);
  if (only === undefined) return make;
  const namesOf = (own: AuditOptions) => new Set(auditCases(provider, own).map(({ name }) => name));
  const names = namesOf(options);
  const isHandshake = (name: string) =>
    registry[provider].handshake && namesOf({ ...options, verifyToken: "token" } as AuditOptions).has(name);
  for (const name of only) {
    if (names.has(name)) continue;
    if (isHandshake(name)) throw new UsageError(`the case ${name} needs --verify-token or HOOKPROOF_VERIFY_TOKEN`);
    throw new UsageError(`there is no case ${name}; ${suggestion(name, [...names])}`);
  }
  return () => make().filter(({ name }) => only.includes(name));
}

interface Sending {
  target: Target;
  seconds: number;
  concurrency: number;
  secrets: readonly Secret[];
  step(): void;
}

/**
 * Sends the cases in their order, at most `concurrency` at a time.
 *
 * @throws {UsageError} if the endpoint does not respond at all.
 */
async function sendAll(make: () => AuditCase[], sending: Sending): Promise<AuditResult[]> {
  const { target, seconds, concurrency, secrets, step } = sending;
  let cases = make();
  let made = performance.now();
  const results: AuditResult[] = [];
  let next = 0;
  let silent = 0;
  const work = async () => {
    while (next < cases.length) {
      const nth = next++;
      if (performance.now() - made > MAX_AGE) [cases, made] = [make(), performance.now()];
      const auditCase = cases[nth] as AuditCase;
      const responses = await sendCase(auditCase, target, seconds);
      results[nth] = verdict(auditCase, responses, secrets);
      silent = silent >= 0 && responses.every(({ late }) => late) ? silent + 1 : -1;
      if (silent === PATIENCE) throw notResponding(target.url, seconds);
      step();
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  return results;
}

function notResponding({ origin }: URL, seconds: number): UsageError {
  const problem = `${origin} accepts connections, but did not respond to the first ${PATIENCE} cases within ${seconds} s`;
  return new UsageError(`${problem}; check that it is the endpoint and reads the whole body, or raise --timeout`);
}

async function write(file: string, content: string): Promise<void> {
  try {
    await writeFile(file, content);
  } catch (error) {
    throw new UsageError(`cannot write ${file}: ${systemErrorReason(error)}`);
  }
}
