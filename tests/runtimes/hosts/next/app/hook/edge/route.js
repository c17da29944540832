import { createReceiver } from "hookproof";

export const runtime = "edge";

const receiver = createReceiver({ provider: "dotdigital", secret: process.env.DOTDIGITAL_SECRET ?? "not set" });

export const POST = receiver.handler(({ events }) => Response.json(events.map(({ type }) => type)));
