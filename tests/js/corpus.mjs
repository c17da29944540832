/** Bodies of real traffic, in the folder `HOOKPROOF_CORPUS`: `{provider, file, body, options, sent, unmodified}`. */
import { readdirSync, readFileSync } from "node:fs";

const root = process.env.HOOKPROOF_CORPUS;

const folders = {
  bandwidth: "bandwidth",
  bird: "bird",
  "bird-platform": "bird",
  dotdigital: "dotdigital",
  messagebird: "messagebird",
  meta: "meta",
  twilio: "twilio",
  vonage: "vonage",
};
const noWebhook = /^SOURCES\.md$|NOT-A-WEBHOOK|^resource-|-value\.json$/;
// Modified or abbreviated by their authors, or of another product of the sender.
const modified =
  /^(courier-test-invalid|mock-server|app-|sdktest-(unknown-type|email\.delivered-flat)|docs2023-international-dlr|courier-test-status\.unknown-value|sendgrid-)|unknown|messenger\.(no_|not_page)|invalid_status|bare-value|user-photos/;

export const corpus = root ? Object.entries(folders).flatMap(([folder, provider]) => read(folder, provider)) : [];
export const skip = root ? false : "HOOKPROOF_CORPUS is not set";

function read(folder, provider) {
  const files = readdirSync(`${root}/payloads/${folder}`).filter((name) => !noWebhook.test(name));
  return files.map((file) => ({
    provider,
    file: `${folder}/${file}`,
    unmodified: !modified.test(file),
    ...reading(file, readFileSync(`${root}/payloads/${folder}/${file}`), provider),
  }));
}

/** The body of a file, which is JSON, the query of a GET or a form, depending on its name; and the expected payloads. */
function reading(file, bytes, provider) {
  if (file.endsWith(".json")) {
    const body = JSON.parse(bytes);
    return { body: bytes, options: {}, sent: provider === "meta" ? items(body) : [body].flat() };
  }
  const text = bytes.toString().trim();
  const sent = [fields(text)];
  if (/-GET-|\.GET\./.test(file)) return { body: "", options: { url: `https://hooks.example.net/?${text}` }, sent };
  return { body: text, options: { contentType: "application/x-www-form-urlencoded" }, sent };
}

/** The items of Meta's lists: messages, statuses and calls of a change, or whole changes and entries without a list. */
function items({ entry, ...body }) {
  if (Array.isArray(entry) && entry.length > 0) return entry.flatMap(entryItems);
  return "value" in body ? changeItems(body) : [entry === undefined ? body : { entry, ...body }];
}

function entryItems(entry) {
  const lists = Object.entries(entry).flatMap(([name, list]) => {
    if (name === "changes") return list.flatMap(changeItems);
    return ["messaging", "standby"].includes(name) ? list : [];
  });
  return lists.length > 0 ? lists : [entry];
}

function changeItems(change) {
  const { value } = change;
  if (value === undefined) return [change];
  const lists = ["messages", "statuses", "calls", "message_echoes"];
  const found = Object.keys(value).flatMap((name) =>
    lists.includes(name) && Array.isArray(value[name]) ? value[name] : [],
  );
  return found.length > 0 ? found : [value];
}

function fields(query) {
  const params = new URLSearchParams(query);
  return Object.fromEntries(
    [...params.keys()].map((key) => [key, params.getAll(key).length > 1 ? params.getAll(key) : params.get(key)]),
  );
}
