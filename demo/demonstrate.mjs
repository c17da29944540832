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
  let allExpected = true;
  print("RUNTIME", "PROVIDER", "SCHEME", "EVENT", "RESULT", "FORGED COPY");
  for (const [runtime, start] of Object.entries(runtimes)) {
    const { url, stop } = await start();
    try {
      for (const webhook of webhooks) {
        for (const { event, result, forged, expected } of await outcomes(url, webhook)) {
          print(runtime, webhook.provider, webhook.scheme, event, result, forged, expected ? "" : "← WRONG");
          allExpected &&= expected;
        }
      }
    } finally {
      await stop();
    }
  }
  return allExpected;
}

async function outcomes(url, webhook) {
  const authentic = await sendSigned(url, webhook);
  const forged = await sendForged(url, webhook);
  const accepted =
    authentic.status === 200 && authentic.scheme === webhook.scheme && authentic.types.join() === webhook.type;
  // A token is authentic, but for another body.
  const refused = forged.status === 401 && ["SIGNATURE_MISMATCH", "BODY_MISMATCH"].includes(forged.code);
  const row = {
    event: authentic.types?.join() ?? "",
    result: resultOf(authentic),
    forged: resultOf(forged),
    expected: accepted && refused,
  };
  return typeof webhook.secret !== "string" ? [await challenge(url, webhook), row] : [row];
}

/** Checks the challenge: Bandwidth sends its credentials only after a response with exactly this header. */
async function challenge(url, webhook) {
  const { status, code, authenticate } = await sendWithoutCredentials(url, webhook);
  const expected = status === 401 && code === "CREDENTIALS_REQUIRED" && authenticate === 'Basic realm=""';
  return {
    event: "no credentials yet",
    result: expected ? "challenged" : resultOf({ status, code }),
    forged: "",
    expected,
  };
}

function resultOf({ status, code }) {
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
