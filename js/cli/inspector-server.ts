/** Serves the inspector page on loopback and, for `listen --inspect`, the requests as they arrive. */

import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { LiveFeed } from "./live-feed.js";
import { replay } from "./replay.js";
import { systemErrorReason } from "./system-error.js";
import { UsageError } from "./usage-error.js";

/**
 * The files of the page. Its service worker and its manifest are not among them: a page that stays installed would respond for
 * whatever program has the port next.
 */
const FILES: Readonly<Record<string, string>> = {
  "index.html": "text/html; charset=utf-8",
  "app.js": "text/javascript; charset=utf-8",
  "worker.js": "text/javascript; charset=utf-8",
  "style.css": "text/css; charset=utf-8",
  "icon.svg": "image/svg+xml",
  "hookproof.wasm": "application/wasm",
};

const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const HEADERS = {
  "Cache-Control": "no-store",
  "Content-Security-Policy": POLICY,
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

export interface InspectorServer {
  /** The URL to open; with the token of the requests in its fragment, which browsers do not send. */
  url: string;
  close(): Promise<void>;
}

/** Opens the server on 127.0.0.1. Only pages with the token in their URL see what is in `feed`. */
export async function openInspector(port: number, feed?: LiveFeed): Promise<InspectorServer> {
  const token = randomBytes(32).toString("base64url");
  const server = createServer((request, response) => {
    respond(request, response, feed && { feed, token }).catch(() => response.destroy());
  });
  const origin = `http://127.0.0.1:${await listenOn(server, port)}`;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `${origin}/${feed === undefined ? "" : `#live=${token}`}`, close };
}

interface Access {
  feed: LiveFeed;
  token: string;
}

async function respond(request: IncomingMessage, response: ServerResponse, access: Access | undefined): Promise<void> {
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
  // A name of another site that resolves to this machine gives its pages no access (DNS rebinding), nor does another origin.
  if (!(isOwnHost(request) && isOwnOrigin(request))) {
    end(response, 403, "this server responds to loopback only");
    return;
  }
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://127.0.0.1");
  if (access !== undefined && pathname === "/live/requests") {
    streamRequests(request, response, access, searchParams.get("token") ?? "");
  } else if (access !== undefined && pathname === "/live/replay") await respondToReplay(request, response, access);
  else await sendFile(request, response, pathname === "/" ? "index.html" : pathname.slice(1));
}

function streamRequests(request: IncomingMessage, response: ServerResponse, access: Access, token: string): void {
  if (request.method !== "GET") endMethod(response, "GET");
  else if (!isEqual(token, access.token)) endToken(response);
  else access.feed.connect(response, Number(request.headers["last-event-id"] ?? 0));
}

async function respondToReplay(request: IncomingMessage, response: ServerResponse, access: Access): Promise<void> {
  const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? "")?.[1] ?? "";
  if (request.method !== "POST") endMethod(response, "POST");
  else if (!isEqual(token, access.token)) endToken(response);
  else {
    const { status, json } = await replay(request);
    response.writeHead(status, { "Content-Type": "application/json" });
    response.end(JSON.stringify(json));
  }
}

async function sendFile(request: IncomingMessage, response: ServerResponse, name: string): Promise<void> {
  const type = Object.hasOwn(FILES, name) ? FILES[name] : undefined;
  if (request.method !== "GET" && request.method !== "HEAD") {
    endMethod(response, "GET, HEAD");
    return;
  }
  if (type === undefined) {
    end(response, 404, "there is no such file");
    return;
  }
  const content = await readFile(new URL(`../inspector/${name}`, import.meta.url));
  response.writeHead(200, { "Content-Type": type });
  response.end(name === "index.html" ? asLocal(content.toString()) : content);
}

/** The page, marked as served by this program: it then installs nothing in the browser. */
function asLocal(page: string): string {
  return page.replace(/^.*rel="manifest".*\n/m, "").replace("<html ", "<html data-local ");
}

function end(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" });
  response.end(`${text}\n`);
}

function endToken(response: ServerResponse): void {
  end(response, 403, "the token is not the one that listen printed");
}

function endMethod(response: ServerResponse, allowed: string): void {
  response.setHeader("Allow", allowed);
  end(response, 405, `the method must be one of ${allowed}`);
}

function isOwnHost({ headers, socket }: IncomingMessage): boolean {
  return ["127.0.0.1", "localhost"].some((name) => headers.host === `${name}:${socket.localPort}`);
}

function isOwnOrigin({ headers }: IncomingMessage): boolean {
  return headers.origin === undefined || headers.origin === `http://${headers.host}`;
}

/** In constant time, whatever the lengths. */
function isEqual(one: string, other: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}

function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error) =>
      reject(
        new UsageError(`cannot listen on 127.0.0.1:${port}: ${systemErrorReason(error)}; --port 0 picks a free one`),
      ),
    );
    server.listen(port, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
}
