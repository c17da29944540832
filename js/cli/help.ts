/** The output of `--help`. */

import { registry } from "../generated/registry.js";
import type { Command } from "./command.js";
import { type OptionName, options } from "./options.js";
import { style } from "./terminal.js";

const withCredentials = Object.entries(registry).flatMap(([name, { secret }]) =>
  secret === "credentials" ? name : [],
);

/** The list of the commands, one line each. */
export function overview(commands: Readonly<Record<string, Command>>): string {
  const rows = Object.entries(commands).map(([name, { summary }]) => [name, summary] as const);
  return [
    `Verifies, parses and sends the webhooks of ${listOf(Object.values(registry).map(({ title }) => title))}.`,
    "",
    `${style.strong("Usage:")} hookproof <command> [options]`,
    "",
    table(rows),
    "",
    "hookproof <command> --help prints the help of a command, hookproof --version the version.",
    `The secret can be in the environment variable HOOKPROOF_SECRET; for ${listOf(withCredentials)} it is user:password.`,
    "The verify token of a handshake can be in the environment variable HOOKPROOF_VERIFY_TOKEN.",
    "The exit code is 0 (accepted), 1 (refused) or 2 (wrong usage).",
  ].join("\n");
}

/** The help of a command. */
export function helpFor(name: string, { summary, operands, description, options, examples }: Command): string {
  const usage = ["hookproof", name, "[options]", operands.usage].filter((word) => word !== "").join(" ");
  return [
    `${summary}.`,
    "",
    `${style.strong("Usage:")} ${usage}`,
    "",
    description,
    "",
    style.strong("Options:"),
    table([...options, "help" as const].map(row)),
    "",
    style.strong("Examples:"),
    ...examples.map((example) => `  ${example}`),
  ].join("\n");
}

function row(name: OptionName): readonly [string, string] {
  const option = options[name];
  return ["value" in option ? `--${name} ${option.value}` : `--${name}`, option.help];
}

function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join("\n");
}

/** `a, b and c`. */
function listOf(names: readonly string[]): string {
  return new Intl.ListFormat("en-GB", { type: "conjunction" }).format(names);
}
