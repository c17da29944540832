/** `hookproof send`. */

import type { Command } from "./command.js";
import { countOf } from "./count.js";
import { type HttpRequest, sendRequest, serverUrl } from "./http.js";
import { requestOptions, signOptions, type Values } from "./options.js";
import { progressOf } from "./progress.js";
import { providerOf } from "./receiver.js";
import { requestFrom } from "./request.js";
import { queryOf, signerFor, unsignedFrom } from "./signer.js";
import { systemErrorReason } from "./system-error.js";
import { note, print, printJson, sanitize, style } from "./terminal.js";
import { UsageError } from "./usage-error.js";

/** The maximum number of requests that wait for their responses. */
const IN_FLIGHT = 64;

/** The outcome of one request. */
interface Outcome {
  /** 0 if there was no response. */
  status: number;
  milliseconds: number;
  error?: string;
}

export const send: Command = {
  summary: "Signs a sample or a file as its provider does, and sends it",
  operands: { usage: "[FILE]", most: 1 },
  description:
    "The request is sent to --to or, without that option, to --url, which is the signed URL. A request recorded by\n" +
    "`listen --record` is sent as it was received; with --provider it is signed again. The exit code is 1 if a response has\n" +
    "a status other than 2xx, or for Meta other than 200.",
  options: [...signOptions, ...requestOptions, "sample", "to", "count", "rate", "json"],
  examples: [
    "hookproof send --sample whatsapp.inbound --provider bird --secret-file key --url http://127.0.0.1:3000/bird",
    "hookproof send body.json --provider dotdigital --secret-file key --url http://127.0.0.1:3000/ --count 100 --rate 20",
  ],
  async run(values, [file]) {
    const target = values.to ?? values.url;
    if (target === undefined)
      throw new UsageError("--url is missing, for example --url http://127.0.0.1:3000/webhooks");
    const count = countOf("count", values.count ?? "1", 1, 1_000_000);
    const rate = values.rate === undefined ? undefined : countOf("rate", values.rate, 1, 10_000);
    const url = serverUrl(values.to === undefined ? "--url" : "--to", target);
    const { next, successStatus } = await requestsFor(values, file, url);

    const started = performance.now();
    const progress = progressOf(count, values.json === true);
    const outcomes = await sendAll(count, rate, () => sendOne(url, next()), progress.step);
    progress.end();
    const isAccepted = ({ status }: Outcome) =>
      successStatus === undefined ? status >= 200 && status < 300 : status === successStatus;
    const accepted = outcomes.filter(isAccepted).length;
    return summarize(outcomes, accepted, performance.now() - started, url, values.json === true);
  },
};

/** The requests to send. */
interface Requests {
  /** Creates the next request: each is signed when it is sent. */
  next(): HttpRequest;
  /** The only status of success, if the provider is known and accepts no other than one. */
  successStatus: number | undefined;
}

async function requestsFor(values: Values, file: string | undefined, to: URL): Promise<Requests> {
  if (file !== undefined && values.provider === undefined) {
    const { request, receivedAt } = await requestFrom(values, file);
    // Only a recording is signed already. For anything else this throws that --provider is missing.
    if (receivedAt === undefined) providerOf(values, request);
    const target = to.pathname + (to.search || queryOf(request.url));
    return { next: () => ({ ...request, target }), successStatus: undefined };
  }
  // Without --to, the signed URL is the URL that is called.
  const { to: elsewhere, url: called = to.href } = values;
  const unsigned = await unsignedFrom(values, file, elsewhere === undefined ? to.href : called);
  const { sign, successStatus } = await signerFor(values, unsigned.provider);
  const { method } = unsigned;
  const next = () => {
    const { url, headers, body } = sign(unsigned);
    const target = to.pathname + queryOf(url);
    return { method, target, headers: replaced(unsigned.headers, headers), body };
  };
  // Throws for invalid options before anything is sent.
  next();
  return { next, successStatus };
}

/** Replaces the headers of an earlier signature, and removes `Host`, which a recording has from another host. */
function replaced(headers: HttpRequest["headers"], signature: Record<string, string>): HttpRequest["headers"] {
  const names = new Set(["host", ...Object.keys(signature).map((name) => name.toLowerCase())]);
  return [...headers.filter(([name]) => !names.has(name.toLowerCase())), ...Object.entries(signature)];
}

async function sendOne(url: URL, outgoing: HttpRequest): Promise<Outcome> {
  const started = performance.now();
  try {
    const { status } = await sendRequest(url, outgoing);
    return { status, milliseconds: performance.now() - started };
  } catch (error) {
    return { status: 0, milliseconds: performance.now() - started, error: systemErrorReason(error) };
  }
}

/** Sends `count` requests, at `rate` per second or one after the other. */
async function sendAll(
  count: number,
  rate: number | undefined,
  one: () => Promise<Outcome>,
  step: () => void,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const waiting = new Set<Promise<void>>();
  const started = performance.now();
  for (let nth = 0; nth < count; nth++) {
    const due = rate === undefined ? 0 : started + (nth * 1000) / rate - performance.now();
    if (due > 0) await new Promise((resolve) => setTimeout(resolve, due));
    const sending = one().then((outcome) => {
      outcomes.push(outcome);
      waiting.delete(sending);
      step();
    });
    waiting.add(sending);
    if (waiting.size >= (rate === undefined ? 1 : IN_FLIGHT)) await Promise.race(waiting);
  }
  await Promise.all(waiting);
  return outcomes;
}

function summarize(
  outcomes: readonly Outcome[],
  accepted: number,
  milliseconds: number,
  url: URL,
  json: boolean,
): 0 | 1 {
  const times = outcomes.map((outcome) => outcome.milliseconds).sort((one, other) => one - other);
  const median = times[times.length >> 1] ?? 0;
  const statuses: Record<string, number> = {};
  for (const { status } of outcomes) if (status !== 0) statuses[status] = (statuses[status] ?? 0) + 1;
  const [error] = outcomes.flatMap((outcome) => outcome.error ?? []);
  const sent = outcomes.length;
  const ok = accepted === sent;
  if (json) {
    const rounded = { milliseconds: Math.round(milliseconds), medianMilliseconds: Math.round(median * 10) / 10 };
    printJson({ ok, sent, accepted, statuses, ...rounded, ...(error === undefined ? {} : { error }) });
  } else {
    const counts = Object.entries(statuses).map(([status, count]) => `${count} × ${status}`);
    const result = ok ? style.good(`${accepted} accepted`) : style.bad(`${sent - accepted} not accepted`);
    const seconds = (milliseconds / 1000).toFixed(1);
    print(`sent ${sent}: ${[result, ...counts].join(", ")}; ${seconds} s, median ${median.toFixed(1)} ms`);
    if (error)
      note(
        `hookproof: no response from ${url.origin}: ${sanitize(error)}; to receive requests, see hookproof listen --help`,
      );
  }
  return ok ? 0 : 1;
}
