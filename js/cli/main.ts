/** `npx hookproof <command>`: parses the command line and exits with 0 (accepted), 1 (refused) or 2 (wrong usage). */

import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { WebhookError } from "../index.js";
import { closestTo } from "../options/check.js";
import { audit } from "./audit.js";
import type { Command } from "./command.js";
import { explain } from "./explain.js";
import { helpFor, overview } from "./help.js";
import { inspect } from "./inspect.js";
import { listen } from "./listen.js";
import { options, type Values, withOptionNames } from "./options.js";
import { parse } from "./parse.js";
import { samples } from "./samples.js";
import { send } from "./send.js";
import { sign } from "./sign.js";
import { endWhenClosed, note, print, sanitizeLines } from "./terminal.js";
import { UsageError } from "./usage-error.js";
import { validate } from "./validate.js";
import { verify } from "./verify.js";

const commands: Readonly<Record<string, Command>> = {
  verify,
  parse,
  validate,
  explain,
  sign,
  send,
  listen,
  samples,
  inspect,
  audit,
};

endWhenClosed();
try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  note(`hookproof: ${sanitizeLines(error instanceof Error ? error.message : String(error))}`);
  process.exitCode = 2;
}

async function run([name, ...rest]: string[]): Promise<number> {
  switch (name) {
    case undefined:
      throw new UsageError(`the command is missing\n\n${overview(commands)}`);
    case "--version":
    case "-v":
      print(version());
      return 0;
    case "--help":
    case "-h":
    case "help":
      print(rest[0] === undefined ? overview(commands) : helpFor(rest[0], commandNamed(rest[0])));
      return 0;
    default:
      return await runCommand(name, rest);
  }
}

async function runCommand(name: string, args: string[]): Promise<number> {
  const command = commandNamed(name);
  const { values, operands } = read(name, command, args);
  if (values.help) {
    print(helpFor(name, command));
    return 0;
  }
  try {
    return await command.run(values, operands);
  } catch (error) {
    if (!(error instanceof WebhookError) || error.code !== "INVALID_OPTIONS") throw error;
    throw new UsageError(withOptionNames(error.message, command.options));
  }
}

function commandNamed(name: string): Command {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command !== undefined) return command;
  const names = Object.keys(commands);
  const closest = closestTo(name, names, 2);
  const hint = closest === undefined ? `the commands are ${names.join(", ")}` : `did you mean ${closest}?`;
  throw new UsageError(`unknown command ${name}; ${hint}`);
}

function read(name: string, command: Command, args: string[]): { values: Values; operands: string[] } {
  const accepted = Object.fromEntries([...command.options, "help" as const].map((option) => [option, options[option]]));
  try {
    const { values, positionals } = parseArgs({ args, options: accepted, allowPositionals: true });
    if (positionals.length <= command.operands.most) return { values, operands: positionals };
  } catch (error) {
    // The first sentence describes the mistake; the rest is for developers of programs.
    const [problem = ""] = (error as Error).message.split(/\.\s|\n/);
    const [, unknown] = /^Unknown option '--([^']+)'/.exec(problem) ?? [];
    const closest = unknown === undefined ? undefined : closestTo(unknown, Object.keys(accepted), unknown.length / 3);
    const hint = closest === undefined ? `see hookproof ${name} --help` : `did you mean --${closest}?`;
    throw new UsageError(`${problem}; ${hint}`);
  }
  throw new UsageError(`too many operands; the usage is hookproof ${name} ${command.operands.usage}`.trimEnd());
}

function version(): string {
  const manifest = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
}
