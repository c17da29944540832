/** The endpoint of an audit: resolves its address once, and adapts the requests of cases to it. */

import { lookup } from "node:dns/promises";
import { connect, isIP, type Socket } from "node:net";
import { connect as connectTls } from "node:tls";
import type { AuditRequest } from "../audit.js";
import { isLoopback } from "./loopback.js";
import { systemErrorReason } from "./system-error.js";
import { UsageError } from "./usage-error.js";

export interface Target {
  url: URL;
  /** The IP address of all requests, even if the name resolves to another one later. */
  address: string;
  family: 4 | 6;
  /** The signed URL. */
  signedUrl: URL;
}

/**
 * Resolves the address and opens a connection to it. Addresses that are not loopback are refused unless `remote`.
 *
 * @throws {UsageError}
 */
export async function targetOf(url: URL, signedUrl: URL, remote: boolean, seconds: number): Promise<Target> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const addresses = await lookup(host, { all: true }).catch((error) => {
    throw unreachable(url, error);
  });
  const foreign = addresses.find(({ address }) => !isLoopback(address));
  if (foreign !== undefined && !remote) {
    throw new UsageError(
      `${url.host} is not a loopback address; if you are allowed to test the endpoint, add --allow-remote`,
    );
  }
  for (const [nth, { address }] of addresses.entries()) {
    const target: Target = { url, address, family: isIP(address) === 6 ? 6 : 4, signedUrl };
    try {
      await reach(target, seconds);
      return target;
    } catch (error) {
      if (nth === addresses.length - 1) throw unreachable(url, error);
    }
  }
  throw new UsageError(`cannot reach ${url.origin}: its name has no address`);
}

/** The properties of a request that depend on the target: path and query, and the headers that a proxy would add. */
export function addressed({ url, headers }: AuditRequest, { url: called, signedUrl }: Target) {
  // What a case has appended to the query of the signed URL is appended to the query of the endpoint's URL.
  const added = new URL(url).search.slice(signedUrl.search.length);
  const search = called.search === "" ? added.replace(/^&/, "?") : called.search + added.replace(/^\?/, "&");
  const forwarded = {
    "X-Forwarded-Host": signedUrl.host,
    "X-Forwarded-Proto": signedUrl.protocol.slice(0, -1),
  };
  const proxied = signedUrl.origin !== called.origin;
  return { path: called.pathname + search, headers: proxied ? { ...forwarded, ...headers } : headers };
}

function unreachable(url: URL, error: unknown): UsageError {
  const reason = systemErrorReason(error);
  // Some reasons state what to do.
  const fix = reason.includes(";") ? "" : "; check the URL, and that the endpoint is running";
  return new UsageError(`cannot reach ${url.origin}: ${reason}${fix}`);
}

/** Opens a connection, by TLS for `https`, and closes it. */
async function reach({ url, address }: Target, seconds: number): Promise<void> {
  const secure = url.protocol === "https:";
  const port = Number(url.port || (secure ? 443 : 80));
  const servername = isIP(url.hostname.replace(/^\[|\]$/g, "")) === 0 ? { servername: url.hostname } : {};
  const socket: Socket = secure ? connectTls({ host: address, port, ...servername }) : connect({ host: address, port });
  try {
    await new Promise<void>((resolve, reject) => {
      socket.setTimeout(seconds * 1000, () => reject(Object.assign(new Error("timeout"), { code: "ETIMEDOUT" })));
      socket.once(secure ? "secureConnect" : "connect", resolve).once("error", reject);
    });
  } finally {
    socket.on("error", () => {}).destroy();
  }
}
