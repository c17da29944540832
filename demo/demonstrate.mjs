import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { startWorker } from "../scripts/workerd.mjs";
import { sendForged, sendSigned, sendWithoutCredentials } from "./send.mjs";
import { webhooks } from "./webhooks.mjs";

const file = (name) => fileURLToPath(new URL(name, import.meta.url));
const columns = [9, 13, 18, 20, 11];

/** Prints a row for every webhook and server. Resolves to whether every outcome is the expected one. */
export async function demonstrate() {
  const runtimes = { workerd: () => startWorker(file("worker.mjs")), Node: startServer };
  let allRight = true;
  print("RUNTIME", "PROVIDER", "SCHEME", "EVENT", "VERDICT", "FORGED COPY");
  for (const [runtime, start] of Object.entries(runtimes)) {
    const { url, stop } = await start();
    try {
      for (const webhook of webhooks) {
        for (const { event, verdict, forged, right } of await outcomes(url, webhook)) {
          print(runtime, webhook.provider, webhook.scheme, event, verdict, forged, right ? "" : "← WRONG");
          allRight &&= right;
        }
      }
    } finally {
      await stop();
    }
  }
  return allRight;
}

async function outcomes(url, webhook) {
  const honest = await sendSigned(url, webhook);
  const forged = await sendForged(url, webhook);
  const accepted = honest.status === 200 && honest.scheme === webhook.scheme && honest.types.join() === webhook.type;
  // A token is authentic, but for another body.
  const refused = forged.status === 401 && ["SIGNATURE_MISMATCH", "BODY_MISMATCH"].includes(forged.code);
  const row = {
    event: honest.types?.join() ?? "",
    verdict: verdictOf(honest),
    forged: verdictOf(forged),
    right: accepted && refused,
  };
  return typeof webhook.secret !== "string" ? [await challenge(url, webhook), row] : [row];
}

/** Checks the challenge: Bandwidth sends its credentials only after a response with exactly this header. */
async function challenge(url, webhook) {
  const { status, code, authenticate } = await sendWithoutCredentials(url, webhook);
  const right = status === 401 && code === "CREDENTIALS_REQUIRED" && authenticate === 'Basic realm=""';
  return {
    event: "no credentials yet",
    verdict: right ? "challenged" : verdictOf({ status, code }),
    forged: "",
    right,
  };
}

function verdictOf({ status, code }) {
  return status === 200 ? "accepted" : (code ?? `HTTP ${status}`);
}

/** Starts server.mjs, which listens on a free port; its first line of output is its URL. */
async function startServer() {
  const child = spawn(process.execPath, [file("server.mjs")], { stdio: ["ignore", "pipe", "inherit"] });
  for await (const url of createInterface({ input: child.stdout })) return { url, stop: () => child.kill() };
  throw new Error("the Node server ended before it listened");
}

function print(...cells) {
  const padded = cells.map((cell, index) => cell.padEnd(columns[index] ?? 0));
  console.log(padded.join(" ").trimEnd());
}
