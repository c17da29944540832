/**
 * MessageBird's OpenAPI document, if it is available: in the folder `seeds` next to the one that `HOOKPROOF_CORPUS`
 * names, or in `shared/seeds` beside the checkout.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "./flattened.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const name = "messagebird-conversations-api.openapi.txt";
const corpus = process.env.HOOKPROOF_CORPUS;
const places = [...(corpus ? [path.join(corpus, "..", "seeds")] : []), path.join(root, "..", "shared", "seeds")];

/** The document as an object; undefined if it is not available. */
export const seed = read();
export const skip =
  seed === undefined && `${name} is neither beside the folder HOOKPROOF_CORPUS names nor in ../shared/seeds`;

function read() {
  for (const place of places) {
    try {
      return parse(readFileSync(path.join(place, name), "utf8"));
    } catch (error) {
      if (error.code !== "ENOENT") throw error;
    }
  }
  return undefined;
}
