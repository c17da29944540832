/** The options of all commands; each command names those that it takes. */

interface Option {
  type: "string" | "boolean";
  multiple?: true;
  short?: string;
  /** How the help calls its value. */
  value?: string;
  help: string;
}

export const options = {
  provider: { type: "string", value: "NAME", help: "who sends: messagebird, bird, bandwidth or dotdigital" },
  secret: {
    type: "string",
    value: "SECRET",
    multiple: true,
    help: "the secret; others on this machine can see it here",
  },
  "secret-file": {
    type: "string",
    value: "FILE",
    multiple: true,
    help: "the secret in a file; its last line break is no part of it",
  },
  scheme: { type: "string", value: "NAME", help: "only this way of signing" },
  header: { type: "string", value: "'NAME: VALUE'", multiple: true, help: "a header of the request; may be repeated" },
  url: { type: "string", value: "URL", help: "the URL that the provider calls" },
  recording: { type: "boolean", help: "FILE or standard input is a request that `listen --record` kept" },
  method: { type: "string", value: "METHOD", help: "of the request; GET has no body" },
  now: { type: "string", value: "TIME", help: "the time to judge or sign at: seconds since 1970, or a date" },
  tolerance: { type: "string", value: "SECONDS", help: "how old a signature may be; `none` turns the check off" },
  strict: { type: "boolean", help: "a payload that departs from the documents is wrong" },
  sample: { type: "string", value: "TYPE", help: "a sample of this event instead of a file" },
  id: { type: "string", value: "ID", help: "the id of the token or delivery" },
  algorithm: { type: "string", value: "NAME", help: "of messagebird-jwt: HS256, HS384 or HS512" },
  to: { type: "string", value: "URL", help: "where to send, if not to --url" },
  count: { type: "string", value: "N", help: "how many to send; 1 by default" },
  rate: { type: "string", value: "N", help: "how many a second; by default each after the answer to the one before" },
  port: { type: "string", value: "PORT", help: "where to listen; 4646 by default, 0 picks a free one" },
  host: { type: "string", value: "HOST", help: "on which address; 127.0.0.1 by default" },
  forward: { type: "string", value: "URL", help: "pass on what is authentic, and return the answer" },
  record: { type: "string", value: "DIR", help: "keep each request in a file; it may hold credentials" },
  full: { type: "boolean", help: "print each event in full" },
  "signed-url": {
    type: "string",
    value: "URL",
    help: "the public URL to sign, where it differs from the address called",
  },
  "verify-token": { type: "string", value: "TOKEN", help: "the token of the handshake, for providers that have one" },
  only: { type: "string", value: "CASE", multiple: true, help: "only the cases of this name; may be repeated" },
  timeout: { type: "string", value: "SECONDS", help: "how long to wait for an answer; 10 by default" },
  concurrency: { type: "string", value: "N", help: "how many cases at a time; 1 by default" },
  junit: { type: "string", value: "FILE", help: "write the results to a file in JUnit's format, too" },
  "allow-remote": { type: "boolean", help: "call an address that is not of this machine; it must be yours to test" },
  json: { type: "boolean", help: "print JSON for machines, and nothing else" },
  help: { type: "boolean", short: "h", help: "print this" },
} as const satisfies Record<string, Option>;

type Options = typeof options;
export type OptionName = keyof Options;

/** What was given on the command line. */
export type Values = {
  [N in OptionName]?:
    | (Options[N]["type"] extends "boolean" ? boolean : Options[N] extends { multiple: true } ? string[] : string)
    | undefined;
};

/** What a receiver is made of. */
export const receiving = ["provider", "secret", "secret-file", "scheme", "tolerance"] as const;
/** What a request is made of, beside its body. */
export const requesting = ["url", "method", "header", "recording"] as const;
/** What is signed with. */
export const signing = ["provider", "secret", "secret-file", "scheme", "now", "id", "algorithm"] as const;
