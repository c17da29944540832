/** Bodies of real traffic, in the folder `HOOKPROOF_CORPUS`: `{provider, file, body, options, sent, sound}`. */
import { readdirSync, readFileSync } from "node:fs";

const root = process.env.HOOKPROOF_CORPUS;

const folders = {
  bandwidth: "bandwidth",
  bird: "bird",
  "bird-platform": "bird",
  dotdigital: "dotdigital",
  messagebird: "messagebird",
  twilio: "twilio",
  vonage: "vonage",
};
const noWebhook = /^SOURCES\.md$|NOT-A-WEBHOOK|^resource-|-value\.json$/;
// Spoiled or abbreviated by their authors, or of another product of the sender.
const modified =
  /^(courier-test-invalid|mock-server|app-|sdktest-(unknown-type|email\.delivered-flat)|docs2023-international-dlr|courier-test-status\.unknown-value|sendgrid-)|unknown/;

export const corpus = root ? Object.entries(folders).flatMap(([folder, provider]) => read(folder, provider)) : [];
export const skip = root ? false : "HOOKPROOF_CORPUS is not set";

function read(folder, provider) {
  const files = readdirSync(`${root}/payloads/${folder}`).filter((name) => !noWebhook.test(name));
  return files.map((file) => ({
    provider,
    file: `${folder}/${file}`,
    sound: !modified.test(file),
    ...reading(file, readFileSync(`${root}/payloads/${folder}/${file}`)),
  }));
}

/** The body of a file, by its name JSON, the query of a GET or a form; and the expected payloads. */
function reading(file, bytes) {
  if (file.endsWith(".json")) return { body: bytes, options: {}, sent: [JSON.parse(bytes)].flat() };
  const text = bytes.toString().trim();
  const sent = [fields(text)];
  if (/-GET-|\.GET\./.test(file)) return { body: "", options: { url: `https://hooks.example.net/?${text}` }, sent };
  return { body: text, options: { contentType: "application/x-www-form-urlencoded" }, sent };
}

function fields(query) {
  const params = new URLSearchParams(query);
  return Object.fromEntries(
    [...params.keys()].map((key) => [key, params.getAll(key).length > 1 ? params.getAll(key) : params.get(key)]),
  );
}
