/** The published package: packed, installed in a separate project, and imported from there. */
import { pathToFileURL } from "node:url";
import { consumer } from "../packaging/consumer.mjs";

const { project } = await consumer();

export { project };

export const hookproof = await import(pathToFileURL(`${project}/index.mjs`));
export const api = await import(pathToFileURL(`${project}/api.mjs`));
export const { jsonSchema } = await import(pathToFileURL(`${project}/schema.mjs`));
export const { samples } = await import(pathToFileURL(`${project}/samples.mjs`));
