/** The published package with hookproof/dedupe. */
import { pathToFileURL } from "node:url";
import { consumer } from "../packaging/consumer.mjs";

const { project } = await consumer();

export const dedupe = await import(pathToFileURL(`${project}/dedupe.mjs`));
export const dedupeFile = `${project}/dedupe.mjs`;
export const hookproof = await import(pathToFileURL(`${project}/index.mjs`));
