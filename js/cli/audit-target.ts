/** The endpoint under audit: its address, resolved once, and how a case's request becomes one to that address. */

import { lookup } from "node:dns/promises";
import { connect, isIP, type Socket } from "node:net";
import { connect as connectTls } from "node:tls";
import type { AuditRequest } from "../audit.js";
import { UsageError } from "./usage-error.js";
import { why } from "./why.js";

export interface Target {
  url: URL;
  /** The IP address that all requests go to, whatever the name resolves to later. */
  address: string;
  family: 4 | 6;
  /** The URL that is signed. */
  signedUrl: URL;
}

/** Resolves and calls the address. Only a loopback address is called unless `remote`. */
export async function targetOf(url: URL, signedUrl: URL, remote: boolean, seconds: number): Promise<Target> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const addresses = await lookup(host, { all: true }).catch((error) => {
    throw unreachable(url, error);
  });
  const foreign = addresses.find(({ address }) => !isLoopback(address));
  if (foreign !== undefined && !remote) {
    throw new UsageError(`${url.host} is not a loopback address; if the endpoint is yours to test, add --allow-remote`);
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

/** What of the request depends on the target: the path and query to call, and the headers that a proxy would add. */
export function addressed({ url, headers }: AuditRequest, { url: called, signedUrl }: Target) {
  // A case adds to the query of the signed URL; the endpoint gets that addition, behind a query of its own.
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
  return new UsageError(`cannot reach ${url.origin}: ${why(error)}`);
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

function isLoopback(address: string): boolean {
  return address === "::1" || /^(::ffff:)?127\.\d+\.\d+\.\d+$/.test(address);
}
