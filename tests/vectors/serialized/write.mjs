/**
 * `node tests/vectors/serialized/write.mjs`: writes the events of the built package to events.json. The crate is
 * compared with them, so that both serialize equally.
 */
import { readFile, writeFile } from "node:fs/promises";
import { parse } from "../../../pkg/dist/index.js";

const file = new URL("events.json", import.meta.url);
const cases = JSON.parse(await readFile(file, "utf8")).map(({ provider, body, url, contentType }) => {
  const events = parse(provider, body, { url: url ?? undefined, contentType: contentType ?? undefined });
  return { provider, body, url, contentType, events };
});
await writeFile(file, `${JSON.stringify(cases, null, 1)}\n`);
