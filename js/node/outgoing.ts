/** Replies as Node's servers send them. */

import { isResponse, type Reply } from "../answer.js";
import type { FastifyReply, NodeResponse } from "./types.js";

/** {@link NodeResponse}, as it is called here. */
interface Response {
  statusCode: number;
  setHeader(name: string, value: string | string[]): void;
  end(body?: Uint8Array): void;
}

/** {@link FastifyReply}, as it is called here. */
interface FastifyResponse {
  code(status: number): void;
  header(name: string, value: string | string[]): void;
  send(body?: Uint8Array): void;
}

/** Sends the reply, unless the function that acted on the delivery has sent one itself. */
export async function send(to: NodeResponse, reply: Reply): Promise<void> {
  if (to.headersSent) return;
  const response = to as unknown as Response;
  const { status, headers, body } = await contents(reply);
  response.statusCode = status;
  for (const [name, value] of headers) response.setHeader(name, value);
  response.end(body);
}

/** The status that the function has sent itself. */
export function sentStatus(to: NodeResponse): number | undefined {
  return to.headersSent ? to.statusCode : undefined;
}

/** {@link send}, by way of Fastify and its hooks. */
export async function sendByFastify(to: FastifyReply, reply: Reply): Promise<void> {
  if (to.sent) return;
  const response = to as unknown as FastifyResponse;
  const { status, headers, body } = await contents(reply);
  response.code(status);
  for (const [name, value] of headers) response.header(name, value);
  response.send(body);
}

async function contents(
  reply: Reply,
): Promise<{ status: number; headers: [string, string | string[]][]; body?: Uint8Array }> {
  if (!isResponse(reply)) return { status: reply.status, headers: Object.entries(reply.headers) };
  const { status, headers } = reply;
  // Each in a header of its own, as a comma does not end one.
  const cookies = headers.getSetCookie();
  const others = [...headers].filter(([name]) => name !== "set-cookie");
  return {
    status,
    headers: cookies.length > 0 ? [...others, ["set-cookie", cookies]] : others,
    body: new Uint8Array(await reply.arrayBuffer()),
  };
}
