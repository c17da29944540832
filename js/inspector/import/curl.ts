/** A curl command, as browsers copy requests and documentation shows them. */

import { encodeBase64 } from "../base64.js";
import { headerOf } from "../request.js";
import type { Imported } from "./imported.js";
import { splitCommand } from "./shell.js";

/** Options with a value, by letter or name. The others that are not read have none. */
const WITH_VALUE: ReadonlySet<string> = new Set(
  [
    "-A -b -c -C -D -e -E -F -h -K -m -o -P -Q -r -t -T -w -x -y -Y -z",
    "--cacert --cert --connect-timeout --connect-to --cookie --cookie-jar --dump-header --form --form-string --interface",
    "--key --limit-rate --max-redirs --max-time --output --proxy --proxy-user --range --referer --resolve --retry",
    "--retry-delay --unix-socket --upload-file --user-agent --write-out --ciphers --tls-max --config --noproxy",
  ]
    .join(" ")
    .split(" "),
);

/** The request that the options of a command describe. */
interface Command {
  method?: string;
  url?: string;
  headers: [string, string][];
  data: string[];
  inQuery: boolean;
  notes: string[];
}

type Apply = (command: Command, value: string) => void;

const data: Apply = (command, value) => {
  if (value.startsWith("@")) noteFile(command, value.slice(1));
  // Typed on the command line, line breaks stay; curl removes them only from files.
  else command.data.push(value);
};

const header =
  (name: string): Apply =>
  ({ headers }, value) => {
    headers.push([name, value]);
  };

/** The options that are read. */
const OPTIONS: Readonly<Record<string, Apply>> = {
  "--request": (command, value) => {
    command.method = value;
  },
  "--url": (command, value) => {
    command.url = value;
  },
  "--header": ({ headers }, value) => {
    const [, name, content] = /^([^\s:;]+)[:;]\s*(.*)$/.exec(value) ?? [];
    if (name !== undefined && content !== undefined) headers.push([name, content]);
  },
  "--data": data,
  "--data-ascii": data,
  "--data-binary": data,
  "--data-raw": (command, value) => {
    command.data.push(value);
  },
  "--data-urlencode": (command, value) => {
    const [, name, content = value] = /^([^=]*)=([\s\S]*)$/.exec(value) ?? [];
    command.data.push((name ? `${name}=` : "") + encodeURIComponent(content));
  },
  "--json": (command, value) => {
    data(command, value);
    for (const name of ["Content-Type", "Accept"]) {
      if (headerOf(command.headers, name) === undefined) command.headers.push([name, "application/json"]);
    }
  },
  "--user": ({ headers }, value) => {
    headers.push(["Authorization", `Basic ${encodeBase64(new TextEncoder().encode(value))}`]);
  },
  "--user-agent": header("User-Agent"),
  "--referer": header("Referer"),
};

const LONG_NAMES: Readonly<Record<string, string>> = {
  "-X": "--request",
  "-H": "--header",
  "-d": "--data",
  "-u": "--user",
  "-A": "--user-agent",
  "-e": "--referer",
};

/** Reads a command; undefined for one that has no URL or whose quotations do not end. */
export function parseCurl(text: string): Imported | undefined {
  const words = splitCommand(text.trim().replace(/^\$ /, ""));
  if (words === undefined) return undefined;
  const command: Command = { headers: [], data: [], inQuery: false, notes: [] };
  const rest = words.slice(1);
  while (rest.length > 0) apply(command, rest.shift() ?? "", rest);
  const { url, headers, notes } = command;
  if (url === undefined) return undefined;
  const joined = command.data.join("&");
  const called = command.inQuery && joined !== "" ? `${url}${url.includes("?") ? "&" : "?"}${joined}` : url;
  const hasBody = command.data.length > 0 && !command.inQuery;
  if (hasBody && headerOf(headers, "content-type") === undefined) {
    headers.push(["Content-Type", "application/x-www-form-urlencoded"]);
  }
  const method = command.method ?? (hasBody ? "POST" : "GET");
  const body = new TextEncoder().encode(hasBody ? joined : "");
  return { kind: "curl", requests: [{ method, url: withProtocol(called), headers, body }], notes };
}

/** Applies one word, taking the next one from `rest` where it is an option with a value. */
function apply(command: Command, word: string, rest: string[]): void {
  if (!word.startsWith("-") || word === "-") {
    command.url ??= word;
    return;
  }
  if (word === "-G" || word === "--get") {
    command.inQuery = true;
    return;
  }
  const [option, attached] = splitOption(word);
  const name = LONG_NAMES[option] ?? option;
  const read = Object.hasOwn(OPTIONS, name) ? OPTIONS[name] : undefined;
  if (read !== undefined) read(command, attached ?? rest.shift() ?? "");
  else if (WITH_VALUE.has(option) && attached === undefined) rest.shift();
}

/** `-XPOST` and `-sXPOST` have the value behind the letter, as `--request=POST` behind the sign. */
function splitOption(word: string): [string, string | undefined] {
  if (word.startsWith("--")) {
    const sign = word.indexOf("=");
    return sign < 0 ? [word, undefined] : [word.slice(0, sign), word.slice(sign + 1)];
  }
  const [, flags = "", letter = "", value = ""] = /^-([a-zA-Z#0-9]*?)([XHduAeFbcoxm])([\s\S]*)$/.exec(word) ?? [];
  if (letter === "" || /[^a-zA-Z#0-9]/.test(flags)) return [word, undefined];
  return [`-${letter}`, value === "" ? undefined : value];
}

function noteFile({ notes }: Command, file: string): void {
  notes.push(`The body is in the file ${file}, which the command only names: open that file, too.`);
}

/** For curl, a URL without a protocol is one of `http`. */
function withProtocol(url: string): string {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(url) ? url : `http://${url}`;
}
