/**
 * MessageBird's OpenAPI document, if it is available: in `seeds`, next to the folder in `HOOKPROOF_CORPUS`, or in `shared/seeds`,
 * next to the repository.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "./flattened.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const name = "messagebird-conversations-api.openapi.txt";
const corpus = process.env.HOOKPROOF_CORPUS;
const folders = [...(corpus ? [path.join(corpus, "..", "seeds")] : []), path.join(root, "..", "shared", "seeds")];

/** The document as an object; undefined if it is not available. */
export const seed = read();
export const skip =
  seed === undefined && `${name} is neither in seeds, next to the folder in HOOKPROOF_CORPUS, nor in ../shared/seeds`;

function read() {
  for (const folder of folders) {
    try {
      return parse(readFileSync(path.join(folder, name), "utf8"));
    } catch (error) {
      if (error.code !== "ENOENT") throw error;
    }
  }
  return undefined;
}
