/** The receiver that the options describe: whose requests, and which secrets. */

import {
  createReceiver,
  detect,
  type Provider,
  providers,
  type Receiver,
  type ReceiverOptions,
  type Secret,
  type WebhookRequest,
} from "../index.js";
import { readBytes } from "./files.js";
import type { Values } from "./options.js";
import { note } from "./terminal.js";
import { UsageError } from "./usage-error.js";

/** Makes the receiver; `url` is the public URL, where the request shows another. */
export async function receiverFor(values: Values, provider: Provider, url?: string): Promise<Receiver> {
  const { scheme, strict } = values;
  const tolerance = toleranceOf(values);
  const options = {
    provider,
    secret: await secretsFor(values, provider),
    ...(scheme === undefined ? {} : { schemes: [scheme] }),
    ...(tolerance === undefined ? {} : { tolerance }),
    ...(url === undefined ? {} : { url }),
    ...(strict === undefined ? {} : { strict }),
  };
  // The core says better than any type what is wrong with words from a command line.
  return createReceiver(options as ReceiverOptions);
}

/** Whose requests these are. Nobody is guessed, but the guess is told. */
export function providerOf({ provider }: Values, request?: Partial<WebhookRequest>): Provider {
  const names = Object.keys(providers);
  if (provider === undefined) {
    const [likely] = request === undefined ? [] : detect(request);
    const hint = likely === undefined ? `one of ${names.join(", ")}` : `this looks like --provider ${likely.provider}`;
    throw new UsageError(`say who sends with --provider; ${hint}`);
  }
  if (names.includes(provider)) return provider as Provider;
  throw new UsageError(`there is no provider ${provider}; type --provider and one of ${names.join(", ")}`);
}

/** The secrets, from the options or else from the environment. */
export async function secretsFor(values: Values, provider: Provider): Promise<Secret[]> {
  const { secret = [], "secret-file": files = [] } = values;
  if (secret.length > 0) {
    note("note: others on this machine can see a secret on a command line; --secret-file and HOOKPROOF_SECRET hide it");
  }
  const read = await Promise.all(files.map(readBytes));
  // Editors and shells end every file with a line break.
  const texts = [
    ...secret,
    ...read.map((bytes) =>
      Buffer.from(bytes)
        .toString()
        .replace(/\r?\n$/, ""),
    ),
  ];
  const { HOOKPROOF_SECRET } = process.env;
  if (texts.length === 0 && HOOKPROOF_SECRET !== undefined) texts.push(HOOKPROOF_SECRET);
  if (texts.length > 0) return texts.map((text) => (provider === "bandwidth" ? credentials(text) : text));
  throw new UsageError("there is no secret; set HOOKPROOF_SECRET, or type --secret-file and the name of a file");
}

function credentials(text: string): Secret<"bandwidth"> {
  const colon = text.indexOf(":");
  if (colon >= 0) return { username: text.slice(0, colon), password: text.slice(colon + 1) };
  throw new UsageError("the secret of bandwidth is user:password");
}

function toleranceOf({ tolerance }: Values): number | null | undefined {
  if (tolerance === undefined) return undefined;
  if (tolerance === "none") return null;
  if (/^\d+$/.test(tolerance)) return Number(tolerance);
  throw new UsageError("--tolerance takes seconds, or none");
}
