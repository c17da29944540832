/** One request of an audit and the answer to it, both bounded. Redirects are not followed, as providers do not. */

import { request as overHttp } from "node:http";
import { request as overHttps } from "node:https";
import type { LookupFunction } from "node:net";
import type { AuditCase, AuditRequest } from "../audit.js";
import { addressed, type Target } from "./audit-target.js";
import { why } from "./why.js";

/** Bytes of an answer that are read. */
const MAX_ANSWER = 64 * 1024;

export interface Answer {
  /** 0 where there was none. */
  status: number;
  milliseconds: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  /** The beginning of the body. */
  text: string;
  /** Why there was no answer. */
  error?: string;
}

/** Sends the copies of a case: the answers, in which a copy that was put off is represented by the answer to its repetition. */
export async function sendCase(
  { request, copies, atOnce }: AuditCase,
  target: Target,
  seconds: number,
): Promise<Answer[]> {
  const send = () => sendRequest(request, target, seconds);
  if (atOnce) return await sendAtOnce(send, copies);
  const answers: Answer[] = [];
  for (let nth = 0; nth < copies; nth++) answers.push(await send());
  return answers;
}

/** One copy that is accepted suffices for the present; the provider sends those that are put off again. */
async function sendAtOnce(send: () => Promise<Answer>, copies: number): Promise<Answer[]> {
  const answers = await Promise.all(Array.from({ length: copies }, send));
  if (!answers.some(({ status }) => status >= 200 && status < 300)) return answers;
  const settled: Answer[] = [];
  for (const answer of answers) settled.push([429, 503].includes(answer.status) ? await send() : answer);
  return settled;
}

function sendRequest(auditRequest: AuditRequest, target: Target, seconds: number): Promise<Answer> {
  const { url, address, family } = target;
  const { path, headers } = addressed(auditRequest, target);
  const body = auditRequest.body === null ? null : Buffer.from(auditRequest.body);
  const started = performance.now();
  const lookup: LookupFunction = (_host, options, found) =>
    options.all ? found(null, [{ address, family }]) : found(null, address, family);
  return new Promise((resolve) => {
    const none = { status: 0, headers: {}, text: "" };
    const answered = (answer: Omit<Answer, "milliseconds">) => {
      clearTimeout(timer);
      resolve({ ...answer, milliseconds: performance.now() - started });
      request.destroy();
    };
    const request = (url.protocol === "https:" ? overHttps : overHttp)(url, {
      method: auditRequest.method,
      path,
      // A connection of its own for each: what an endpoint leaves on one must not become the answer to the next.
      agent: false,
      lookup,
      headers: { ...headers, ...(body === null ? {} : { "Content-Length": body.length }) },
    });
    const late = Object.assign(new Error("timeout"), { code: "ETIMEDOUT" });
    const timer = setTimeout(() => answered({ ...none, error: why(late) }), seconds * 1000);
    let end = (error: unknown) => answered({ ...none, error: why(error) });
    // After the head of an answer, what follows may be broken: a 204 with a body is, and is accepted all the same.
    request.on("error", (error) => end(error));
    request.on("response", (response) => {
      const { statusCode: status = 0, headers } = response;
      let text = "";
      const done = () => answered({ status, headers, text });
      end = done;
      response.setEncoding("utf8").on("data", (piece: string) => {
        text += piece;
        if (text.length >= MAX_ANSWER) done();
      });
      response.on("end", done).on("error", done);
    });
    request.end(body ?? undefined);
  });
}
