/** The published package and its adapters for Node. */
import { pathToFileURL } from "node:url";
import { consumer } from "../packaging/consumer.mjs";

const { project } = await consumer();

export const { createReceiver, WebhookError } = await import(pathToFileURL(`${project}/index.mjs`));
export const { createDeduper, memoryStore } = await import(pathToFileURL(`${project}/dedupe.mjs`));
export const { nodeHandler, expressHandler, fastifyPlugin } = await import(pathToFileURL(`${project}/node.mjs`));
export const { lambdaHandler } = await import(pathToFileURL(`${project}/lambda.mjs`));
