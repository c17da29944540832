/** Creates the receiver of the options. */

import { registry } from "../generated/registry.js";
import {
  type Credentials,
  createReceiver,
  detect,
  type Provider,
  providers,
  type Receiver,
  type ReceiverOptions,
  type Secret,
  type SecretOption,
  type WebhookRequest,
} from "../index.js";
import { readBytes } from "./files.js";
import type { Values } from "./options.js";
import { note } from "./terminal.js";
import { UsageError } from "./usage-error.js";

/** Creates the receiver. `url` is the public URL, if it differs from the URL of requests. */
export async function receiverFor(values: Values, provider: Provider, url?: string): Promise<Receiver> {
  const { scheme, strict, "sig-method": sigMethod } = values;
  const tolerance = toleranceOf(values);
  const verifyToken = verifyTokenFor(values, provider);
  const options: object = {
    provider,
    secret: await secretsFor(values, provider),
    ...(scheme === undefined ? {} : { schemes: [scheme] }),
    ...(sigMethod === undefined ? {} : { sigMethod }),
    ...(tolerance === undefined ? {} : { tolerance }),
    ...(url === undefined ? {} : { url }),
    ...(strict === undefined ? {} : { strict }),
    ...(verifyToken === undefined ? {} : { verifyToken }),
  };
  // Not checked here: the core's messages for invalid values are more specific.
  return createReceiver(options as ReceiverOptions);
}

/**
 * The provider of the options. If it is missing, the error suggests the provider that `detect` finds for the request.
 *
 * @throws {UsageError}
 */
export function providerOf({ provider }: Values, request?: Partial<WebhookRequest>): Provider {
  const names = Object.keys(providers);
  if (provider === undefined) {
    const [likely] = request === undefined ? [] : detect(request);
    const hint = likely === undefined ? `one of ${names.join(", ")}` : `this looks like --provider ${likely.provider}`;
    throw new UsageError(`--provider is missing; ${hint}`);
  }
  if (names.includes(provider)) return provider as Provider;
  throw new UsageError(`unknown provider ${provider}; --provider must be one of ${names.join(", ")}`);
}

/**
 * The secrets of the options or, without these options, of the environment.
 *
 * @throws {UsageError}
 */
export async function secretsFor(values: Values, provider: Provider): Promise<Secret[]> {
  const { secret = [], "secret-file": files = [] } = values;
  if (secret.length > 0) noteVisible("--secret-file or HOOKPROOF_SECRET");
  const texts = [...secret.map((text) => nonBlank("--secret", text)), ...(await Promise.all(files.map(secretIn)))];
  const { HOOKPROOF_SECRET } = process.env;
  if (texts.length === 0 && HOOKPROOF_SECRET !== undefined) texts.push(nonBlank("HOOKPROOF_SECRET", HOOKPROOF_SECRET));
  if (texts.length > 0)
    return texts.map((text) => (registry[provider].secret === "credentials" ? credentials(provider, text) : text));
  throw new UsageError("the secret is missing; set HOOKPROOF_SECRET, or use --secret-file FILE");
}

/**
 * The secrets as an option: by the account of `--account`, if it is set.
 *
 * @throws {UsageError} for a provider whose requests name no account.
 */
export function byAccount({ account }: Values, provider: Provider, secrets: Secret[]): SecretOption {
  if (account === undefined) return secrets;
  if (account.trim() === "") throw new UsageError("--account takes the `api_key` of an account");
  const option = { [account]: secrets } as SecretOption;
  try {
    createReceiver({ provider, secret: option } as ReceiverOptions)[Symbol.dispose]();
  } catch {
    throw new UsageError(`--account is not an option of ${provider}, whose requests name no account`);
  }
  return option;
}

/** The secret in a file, without the line break that editors and shells append, and without a byte order mark. */
async function secretIn(file: string): Promise<string> {
  const bytes = await readBytes(file);
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes).replace(/\r?\n$/, "");
  } catch {
    throw new UsageError(`${file} is not text in UTF-8; write the secret to it in that encoding`);
  }
  if (text.includes("\0")) throw new UsageError(`${file} is binary; write the secret to it as text in UTF-8`);
  if (text.includes("\n"))
    note(`note: the secret in ${file} contains a line break; for several secrets pass several files`);
  return nonBlank(file, text);
}

function nonBlank(source: string, text: string): string {
  if (text.trim() !== "") return text;
  throw new UsageError(`${source} contains no secret; set it to the secret that the provider uses`);
}

/** The verify token of the option or, for a provider with a handshake, of the environment. */
export function verifyTokenFor({ "verify-token": token }: Values, provider: Provider): string | undefined {
  if (token === undefined) return registry[provider].handshake ? process.env.HOOKPROOF_VERIFY_TOKEN : undefined;
  noteVisible("HOOKPROOF_VERIFY_TOKEN");
  return token;
}

function noteVisible(safer: string): void {
  note(`note: other users of this machine can see a secret on a command line; use ${safer}`);
}

function credentials(provider: Provider, text: string): Credentials {
  const colon = text.indexOf(":");
  if (colon >= 0) return { username: text.slice(0, colon), password: text.slice(colon + 1) };
  throw new UsageError(`the secret of ${provider} must be user:password`);
}

function toleranceOf({ tolerance }: Values): number | null | undefined {
  if (tolerance === undefined) return undefined;
  if (tolerance === "none") return null;
  if (/^\d+$/.test(tolerance)) return Number(tolerance);
  throw new UsageError("--tolerance takes a number of seconds, or none");
}
