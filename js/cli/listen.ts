/** `hookproof listen`. */

import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { defaultReply, empty } from "../handler/default-reply.js";
import { withTargetProblem } from "../handler/target-problem.js";
import { targetUri } from "../handler/target-uri.js";
import type { ChallengeResponse, Receiver, Result, WebhookRequest } from "../index.js";
import type { Command } from "./command.js";
import { countOf } from "./count.js";
import { eventInFull, eventLine, refusalLine } from "./format.js";
import { type HttpRequest, type HttpResponse, pairs, sendRequest, serverUrl } from "./http.js";
import { openInspector } from "./inspector-server.js";
import { type Judgement, LiveFeed } from "./live-feed.js";
import { receiverOptions, type Values } from "./options.js";
import { providerOf, receiverFor } from "./receiver.js";
import { createFolder, record, recordingOf } from "./recording.js";
import { stopped } from "./stopped.js";
import { systemErrorReason } from "./system-error.js";
import { note, print, printJson, sanitize, style } from "./terminal.js";
import { UsageError } from "./usage-error.js";

export const listen: Command = {
  summary: "Receives webhooks on this machine and prints each of them",
  operands: { usage: "", most: 0 },
  description:
    "The response to an authentic request is 200, with the body that the provider expects, or with --forward the response\n" +
    "of that server (to Meta 200 for any 2xx); to any other request it is the status of the error. Behind a tunnel, pass the\n" +
    "public URL with --url. With --json each request is printed as one document on one line. With --inspect a page shows\n" +
    "each request as it arrives; the token in its URL gives access to them. The handshake of Meta is answered if\n" +
    "--verify-token is its token. Ctrl-C stops the server.",
  options: [
    ...receiverOptions,
    "verify-token",
    "url",
    "strict",
    "port",
    "host",
    "forward",
    "record",
    "inspect",
    "full",
    "json",
  ],
  examples: [
    "hookproof listen --provider bird --secret-file key",
    "hookproof listen --provider bird --secret-file key --forward http://127.0.0.1:3000/bird --record requests",
    "hookproof listen --provider bird --secret-file key --inspect",
  ],
  async run(values): Promise<0> {
    const port = countOf("port", values.port ?? "4646", 0, 65535);
    const receiver = await receiverFor(values, providerOf(values), values.url);
    const stopping = new AbortController();
    const url = values.forward === undefined ? undefined : serverUrl("--forward", values.forward);
    const forward = url && { url, stopped: stopping.signal };
    if (values.record !== undefined) await createFolder(values.record);

    const feed = values.inspect ? new LiveFeed({ forward: values.forward, url: values.url }) : undefined;
    let received = 0;
    const server = createServer((request, response) => {
      received += 1;
      const number = received;
      respond(request, response, { values, receiver, forward, feed, number }).catch((error) => {
        // The sender has closed the connection, or a resource of this machine is exhausted. The server goes on.
        note(`hookproof: request ${number}: ${sanitize(systemErrorReason(error))}`);
        response.destroy();
      });
    });
    const origin = await open(server, values.host ?? "127.0.0.1", port);
    const inspector = feed && (await openInspector(0, feed));
    if (values.json) printJson({ listening: origin, ...(inspector && { inspecting: inspector.url }) });
    else print(`listening on ${origin}${inspector ? `\ninspector on ${inspector.url}` : ""}`);
    await stopped();
    await Promise.all([close(server), inspector?.close()]);
    stopping.abort();
    note(`stopped; ${received} ${received === 1 ? "request" : "requests"} received`);
    return 0;
  },
};

/** The server to forward requests to, and the signal that ends forwarding. */
interface Forward {
  url: URL;
  stopped: AbortSignal;
}

interface RequestContext {
  values: Values;
  receiver: Receiver;
  forward: Forward | undefined;
  feed: LiveFeed | undefined;
  number: number;
}

async function respond(request: IncomingMessage, response: ServerResponse, context: RequestContext): Promise<void> {
  const { values, receiver, forward, feed, number } = context;
  const receivedAt = new Date();
  const { method = "", rawHeaders } = request;
  const headers = pairs(rawHeaders);
  const target = request.url ?? "/";
  const url = targetUri("http", request.headers.host, target);
  const body = await bodyOf(request, receiver.maxBodyBytes);
  const webhook = { method, url, headers, body };
  if (!receiver.methods.includes(method)) {
    refuseMethod(response, webhook, receivedAt, context);
    return;
  }

  const recorded = values.record && (await record(values.record, number, webhook, receivedAt));
  const challenge = receiver.challenge(webhook);
  if (challenge?.status === 200) {
    answer(response, challenge, context, { webhook, receivedAt, recorded });
    return;
  }
  const refused = challenge?.error;
  const result: Result = refused
    ? { ok: false, error: refused }
    : withTargetProblem(url, receiver.safeReceive(webhook, { now: receivedAt }));
  const forwarded = result.ok && forward !== undefined ? await forwardTo(forward, target, webhook) : undefined;
  const sent = withSuccessStatus(forwarded ?? responseTo(result), receiver.successStatus);
  sendResponse(response, sent);
  const { status } = sent;
  feed?.add(recordingOf(webhook, receivedAt), judgementOf(receiver, webhook, result, { receivedAt, status }));
  reportResult(values, receiver, webhook, result, { receivedAt, recorded, status, forwarded: forwarded !== undefined });
}

const NOTHING = new Uint8Array();

interface Received {
  webhook: HttpRequest & { url: string };
  receivedAt: Date;
  recorded: string | undefined;
}

/** Refuses a method that the provider does not use. No such request is recorded. */
function refuseMethod(
  response: ServerResponse,
  webhook: Received["webhook"],
  receivedAt: Date,
  { values, receiver, feed }: RequestContext,
): void {
  const { method } = webhook;
  const [status, allow] = [405, receiver.methods.join(", ")];
  sendResponse(response, { status, headers: [["Allow", allow]], body: NOTHING });
  const time = receivedAt.toISOString();
  const error = { code: "METHOD_NOT_ALLOWED", message: `the provider does not send ${method}` };
  const json = { ok: false, receivedAt: time, status, method, error: { ...error, status, headers: { Allow: allow } } };
  const line = `${style.faint(time)} ${style.bad("refused")} the method ${sanitize(method)} (405)`;
  report(values, { line, json: { ...json, findings: [] } });
  feed?.add(recordingOf(webhook, receivedAt), { ok: false, status, error });
}

/** Answers a handshake with its challenge. */
function answer(
  response: ServerResponse,
  { status, headers, body }: ChallengeResponse,
  { values, feed }: RequestContext,
  { webhook, receivedAt, recorded }: Received,
): void {
  sendResponse(response, { status, headers: Object.entries(headers), body: Buffer.from(body) });
  const time = receivedAt.toISOString();
  const common = { receivedAt: time, status, ...(recorded === undefined ? {} : { recorded }) };
  const line = `${style.faint(time)} ${style.good("answered")} handshake`;
  report(values, { line, json: { ok: true, ...common, challenge: body } });
  feed?.add(recordingOf(webhook, receivedAt), { ok: true, status, scheme: "handshake" });
}

/** The body; of a body larger than `limit` only the beginning, which exceeds the limit as well. */
async function bodyOf(request: IncomingMessage, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Uint8Array>) {
    if (length <= limit) chunks.push(chunk);
    length += chunk.length;
  }
  return Buffer.concat(chunks);
}

function responseTo(result: Result): HttpResponse {
  const {
    status,
    headers,
    body = NOTHING,
  } = result.ok ? defaultReply(result.delivery) : empty(result.error.status, result.error.headers);
  return { status, headers: Object.entries(headers), body };
}

/** A response of success with the only status that the provider accepts as such, if there is one. */
function withSuccessStatus(response: HttpResponse, status: number | undefined): HttpResponse {
  const { status: own } = response;
  return status === undefined || own < 200 || own >= 300 ? response : { ...response, status };
}

/**
 * Forwards a request with its headers and its target unchanged: all of it may be signed, including the host.
 */
async function forwardTo(forward: Forward, called: string, webhook: HttpRequest): Promise<HttpResponse> {
  const { url, stopped } = forward;
  const query = called.indexOf("?");
  const path = url.pathname !== "/" ? url.pathname : query < 0 ? called : called.slice(0, query);
  const target = path + (query < 0 ? url.search : called.slice(query));
  try {
    return await sendRequest(url, { ...webhook, target }, stopped);
  } catch (error) {
    note(`hookproof: cannot forward to ${url.origin}: ${sanitize(systemErrorReason(error))}`);
    return { status: 502, headers: [], body: NOTHING };
  }
}

function sendResponse(response: ServerResponse, { status, headers, body }: HttpResponse): void {
  response.writeHead(status, headers.flat());
  response.end(body);
}

function judgementOf(
  receiver: Receiver,
  webhook: WebhookRequest,
  result: Result,
  { receivedAt, status }: Pick<ResultContext, "receivedAt" | "status">,
): Judgement {
  if (result.ok) return { ok: true, status, scheme: result.delivery.scheme };
  const { code, message } = result.error;
  const { findings } = receiver.explain(webhook, { now: receivedAt });
  return { ok: false, status, error: { code, message }, findings };
}

interface ResultContext {
  receivedAt: Date;
  recorded: string | undefined;
  status: number;
  forwarded: boolean;
}

function reportResult(
  values: Values,
  receiver: Receiver,
  webhook: WebhookRequest,
  result: Result,
  { receivedAt, recorded, status, forwarded }: ResultContext,
): void {
  const time = receivedAt.toISOString();
  const common = { receivedAt: time, status, ...(recorded === undefined ? {} : { recorded }) };
  if (!result.ok) {
    const { findings } = receiver.explain(webhook, { now: receivedAt });
    const causes = findings.map(({ cause, fix }) => `\n    ${style.strong(cause)}: ${sanitize(fix)}`).join("");
    const line = `${style.faint(time)} ${refusalLine(result.error)}${causes}`;
    report(values, { line, json: { ok: false, ...common, error: result.error, findings } });
    return;
  }
  const { scheme, events } = result.delivery;
  const response = forwarded ? ` forwarded, response ${status}` : "";
  const head = `${style.faint(time)} ${style.good("accepted")} ${scheme}${response}`;
  const lines = events.map((event) => `    ${eventLine(event)}${values.full ? `\n${eventInFull(event)}` : ""}`);
  report(values, { line: [head, ...lines].join("\n"), json: { ok: true, ...common, ...result.delivery } });
}

function report({ json: asJson }: Values, { line, json }: { line: string; json: object }): void {
  if (asJson) printJson(json);
  else print(line);
}

/**
 * Opens the server and returns its URL.
 *
 * @throws {UsageError}
 */
function open(server: Server, host: string, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("error", (error) =>
      reject(
        new UsageError(`cannot listen on ${host}:${port}: ${systemErrorReason(error)}; --port 0 selects a free one`),
      ),
    );
    server.listen(port, host, () => {
      const name = host.includes(":") ? `[${host}]` : host;
      resolve(`http://${name}:${(server.address() as AddressInfo).port}`);
    });
  });
}

/** Closes the server and all its connections. */
function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
