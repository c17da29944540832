/** Sends the requests of an audit, with limits on time and size. Redirects are not followed, as by providers. */

import { request as overHttp } from "node:http";
import { request as overHttps } from "node:https";
import type { LookupFunction } from "node:net";
import type { AuditCase, AuditRequest } from "../audit.js";
import { addressed, type Target } from "./audit-target.js";
import { systemErrorReason } from "./system-error.js";

/** The number of bytes of a response that are read. */
const MAX_RESPONSE = 64 * 1024;

export interface AuditResponse {
  /** 0 if there was no response. */
  status: number;
  milliseconds: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  /** The beginning of the body. */
  text: string;
  /** Why there was no response. */
  error?: string;
  /** Whether there was none in time. */
  late?: boolean;
}

/** Sends the copies of a case. The result has one response for each copy; for a copy that was sent again, the last one. */
export async function sendCase(
  { request, copies, concurrent }: AuditCase,
  target: Target,
  seconds: number,
): Promise<AuditResponse[]> {
  const send = () => sendRequest(request, target, seconds);
  if (concurrent) return await sendConcurrently(send, copies);
  const responses: AuditResponse[] = [];
  for (let nth = 0; nth < copies; nth++) responses.push(await send());
  return responses;
}

/** Sends copies at the same time. If one is accepted, those refused with 429 or 503 are sent again, as by the provider. */
async function sendConcurrently(send: () => Promise<AuditResponse>, copies: number): Promise<AuditResponse[]> {
  const responses = await Promise.all(Array.from({ length: copies }, send));
  if (!responses.some(({ status }) => status >= 200 && status < 300)) return responses;
  const final: AuditResponse[] = [];
  for (const response of responses) final.push([429, 503].includes(response.status) ? await send() : response);
  return final;
}

function sendRequest(auditRequest: AuditRequest, target: Target, seconds: number): Promise<AuditResponse> {
  const { url, address, family } = target;
  const { path, headers } = addressed(auditRequest, target);
  const body = auditRequest.body === null ? null : Buffer.from(auditRequest.body);
  const started = performance.now();
  const lookup: LookupFunction = (_host, options, found) =>
    options.all ? found(null, [{ address, family }]) : found(null, address, family);
  return new Promise((resolve) => {
    const none = { status: 0, headers: {}, text: "" };
    const finish = (result: Omit<AuditResponse, "milliseconds">) => {
      clearTimeout(timer);
      resolve({ ...result, milliseconds: performance.now() - started });
      request.destroy();
    };
    const request = (url.protocol === "https:" ? overHttps : overHttp)(url, {
      method: auditRequest.method,
      path,
      // A separate connection for each request: unread bytes on a shared one would become the response to the next request.
      agent: false,
      lookup,
      headers: { ...headers, ...(body === null ? {} : { "Content-Length": body.length }) },
    });
    const late = Object.assign(new Error("timeout"), { code: "ETIMEDOUT" });
    const timer = setTimeout(() => finish({ ...none, error: systemErrorReason(late), late: true }), seconds * 1000);
    let end = (error: unknown) => finish({ ...none, error: systemErrorReason(error) });
    // Errors after the head of the response do not matter: a 204 with a body, for example, counts as a 204.
    request.on("error", (error) => end(error));
    request.on("response", (response) => {
      const { statusCode: status = 0, headers } = response;
      let text = "";
      const done = () => finish({ status, headers, text });
      end = done;
      response.setEncoding("utf8").on("data", (chunk: string) => {
        text += chunk;
        if (text.length >= MAX_RESPONSE) done();
      });
      response.on("end", done).on("error", done);
    });
    request.end(body ?? undefined);
  });
}
