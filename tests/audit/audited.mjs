/** Audits endpoints on this machine with the installed command. */
import { createServer } from "node:http";
import { hookproof } from "../cli/hookproof.mjs";
import { optionsOf, secrets, textOf } from "../secrets.mjs";
import { providers } from "./package.mjs";

export const providerOf = (scheme) =>
  Object.keys(providers).find((provider) => providers[provider].schemes.includes(scheme));

/** Runs an audit: `{code, ok, cases, failed, stdout, stderr}`. `failed` has a line for each failed case. */
export async function audited(url, scheme, args = [], { secret = secrets[scheme] } = {}) {
  const { sigMethod, verifyToken } = optionsOf(scheme);
  const token = verifyToken === undefined ? {} : { HOOKPROOF_VERIFY_TOKEN: verifyToken };
  const env = { HOOKPROOF_SECRET: textOf(secret), ...token };
  const method = sigMethod === undefined ? [] : ["--sig-method", sigMethod];
  const named = ["--provider", providerOf(scheme), "--scheme", scheme, ...method];
  const { code, stdout, stderr } = await hookproof(["audit", url, ...named, "--json", ...args], { env });
  if (code === 2) return { code, stdout, stderr };
  const { ok, cases } = JSON.parse(stdout);
  const failed = cases.filter((found) => !found.ok).map(({ severity, name }) => `${severity} ${name}`);
  return { code, ok, cases, failed, stdout, stderr };
}

/** Starts a server, which is stopped after the test: the URL of its webhook. */
export function served(context, listener) {
  return listening(context, createServer(listener));
}

/** Starts a server that has been created, which is stopped after the test: the URL of its webhook. */
export async function listening(context, server) {
  server.listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  context.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${server.address().port}/hooks`;
}

/** The body of a request to a Node server. */
export async function bytesOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}
