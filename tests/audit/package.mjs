/** The package as it is published. */
import path from "node:path";
import { pathToFileURL } from "node:url";
import { consumer } from "../packaging/consumer.mjs";

export const { project } = await consumer();
export const installed = path.join(project, "node_modules", "hookproof");

export const { createReceiver, providers, WebhookError } = await import(pathToFileURL(`${project}/index.mjs`));
export const { auditCases } = await import(pathToFileURL(`${project}/audit.mjs`));
export const { nodeHandler, expressHandler, fastifyPlugin } = await import(pathToFileURL(`${project}/node.mjs`));
export const { lambdaHandler } = await import(pathToFileURL(`${project}/lambda.mjs`));
export const { createDeduper, memoryStore } = await import(pathToFileURL(`${project}/dedupe.mjs`));
