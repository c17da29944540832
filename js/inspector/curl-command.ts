/** A request as a command for a POSIX shell. */

import { encodeBase64 } from "./base64.js";
import { headerOf, type InspectedRequest } from "./request.js";

/** Longer arguments are refused by Linux, which allows 128 KiB for each. */
const MAX_ARGUMENT = 100_000;

/** The curl command that sends the request, byte for byte, to `target`. */
export function curlCommand({ method, headers, body }: InspectedRequest, target: string): string {
  const text = textOf(body);
  const options = [
    ...(method === "GET" && body.length === 0 ? [] : [`-X ${quote(method)}`]),
    ...headers.map(([name, value]) => `-H ${quote(value === "" ? `${name};` : `${name}: ${value}`)}`),
    // curl adds a content type of its own to a body that has none.
    ...(body.length > 0 && headerOf(headers, "content-type") === undefined ? ["-H 'Content-Type:'"] : []),
  ];
  const lines = [`curl ${quote(target)}`, ...options];
  if (body.length === 0) return lines.join(" \\\n  ");
  if (text !== undefined && text.length < MAX_ARGUMENT) return [...lines, `--data-raw ${quote(text)}`].join(" \\\n  ");
  const command = [...lines, "--data-binary @-"].join(" \\\n  ");
  // A here-document begins on the line behind the command, which must therefore be one line.
  const oneLine = command.replaceAll(" \\\n  ", " ");
  return `base64 -d <<'END' | ${oneLine}\n${encodeBase64(body).replace(/.{76}/g, "$&\n")}\nEND`;
}

/** The body as text; undefined where a shell cannot pass it on as an argument. */
function textOf(body: Uint8Array): string | undefined {
  if (body.includes(0)) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(body);
  } catch {
    return undefined;
  }
}

function quote(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
