/** The options of all commands. Each command lists those that it accepts. */

import { registry } from "../generated/registry.js";

const providerNames = new Intl.ListFormat("en-GB", { type: "disjunction" }).format(Object.keys(registry));

interface Option {
  type: "string" | "boolean";
  multiple?: true;
  short?: string;
  /** The placeholder of its value in the help. */
  value?: string;
  help: string;
}

export const options = {
  provider: { type: "string", value: "NAME", help: `the sending provider: ${providerNames}` },
  secret: {
    type: "string",
    value: "SECRET",
    multiple: true,
    help: "the secret; other users of this machine can see it",
  },
  "secret-file": {
    type: "string",
    value: "FILE",
    multiple: true,
    help: "a file with the secret; a trailing line break is ignored",
  },
  account: {
    type: "string",
    value: "API_KEY",
    help: "of vonage: the account that the secret belongs to; requests then contain its `api_key`",
  },
  scheme: { type: "string", value: "NAME", help: "only this scheme" },
  header: { type: "string", value: "'NAME: VALUE'", multiple: true, help: "a header of the request; may be repeated" },
  url: { type: "string", value: "URL", help: "the URL that the provider calls" },
  recording: { type: "boolean", help: "FILE or standard input is a request recorded by `listen --record`" },
  method: { type: "string", value: "METHOD", help: "the method of the request; GET has no body" },
  now: { type: "string", value: "TIME", help: "the time of verification or signing: seconds since 1970, or a date" },
  tolerance: { type: "string", value: "SECONDS", help: "the maximum age of a signature; `none` disables the check" },
  strict: { type: "boolean", help: "refuse a payload that deviates from the specification" },
  sample: { type: "string", value: "TYPE", help: "a sample of this event instead of a file" },
  id: { type: "string", value: "ID", help: "the id of the token or delivery" },
  "sig-method": {
    type: "string",
    value: "NAME",
    help: "of vonage-sig: md5hash, md5, sha1, sha256 or sha512, as set for the account",
  },
  algorithm: { type: "string", value: "NAME", help: "the algorithm of messagebird-jwt: HS256, HS384 or HS512" },
  to: { type: "string", value: "URL", help: "the URL to send to, if it is not --url" },
  count: { type: "string", value: "N", help: "the number of requests; 1 by default" },
  rate: { type: "string", value: "N", help: "requests per second; by default each waits for the previous response" },
  port: {
    type: "string",
    value: "PORT",
    help: "the port to listen on; by default 4646, of inspect 4647; 0 selects a free one",
  },
  host: { type: "string", value: "HOST", help: "the address to listen on; 127.0.0.1 by default" },
  forward: { type: "string", value: "URL", help: "forward authentic requests, and return the response" },
  record: { type: "string", value: "DIR", help: "write each request to a file, which may contain credentials" },
  inspect: { type: "boolean", help: "serve a page on this machine that shows each request as it arrives" },
  full: { type: "boolean", help: "print each event in full" },
  "signed-url": {
    type: "string",
    value: "URL",
    help: "the public URL to sign, if it differs from the called URL",
  },
  "verify-token": {
    type: "string",
    value: "TOKEN",
    help: "the verify token of the handshake; other users of this machine can see it",
  },
  only: { type: "string", value: "CASE", multiple: true, help: "only the cases of this name; may be repeated" },
  timeout: { type: "string", value: "SECONDS", help: "how long to wait for a response; 10 by default" },
  concurrency: { type: "string", value: "N", help: "the number of cases to send at a time; 1 by default" },
  junit: { type: "string", value: "FILE", help: "also write the results to a file in JUnit's format" },
  "allow-remote": { type: "boolean", help: "allow an endpoint on another machine, which you must be allowed to test" },
  json: { type: "boolean", help: "print JSON only" },
  help: { type: "boolean", short: "h", help: "print this help" },
} as const satisfies Record<string, Option>;

type Options = typeof options;
export type OptionName = keyof Options;

/** The values of the options on the command line. */
export type Values = {
  [N in OptionName]?:
    | (Options[N]["type"] extends "boolean" ? boolean : Options[N] extends { multiple: true } ? string[] : string)
    | undefined;
};

/** The message with the names of these options as they are on the command line, instead of those in programs. */
export function withOptionNames(message: string, names: readonly OptionName[]): string {
  return message.replace(/`([a-z]+(?:[A-Z][a-z]+)*)`/g, (text, name: string) => {
    const option = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    return (names as readonly string[]).includes(option) ? `--${option}` : text;
  });
}

/** The options of a receiver. */
export const receiverOptions = ["provider", "secret", "secret-file", "scheme", "sig-method", "tolerance"] as const;
/** The options of a request. */
export const requestOptions = ["url", "method", "header", "recording"] as const;
/** The options of a signature. */
export const signOptions = [
  "provider",
  "secret",
  "secret-file",
  "account",
  "scheme",
  "sig-method",
  "now",
  "id",
  "algorithm",
] as const;
