/** Verdicts and events as lines for people to read. */

import type { Event, Message, WebhookError } from "../index.js";
import { sanitize, sanitizeLines, style } from "./terminal.js";

/** A refusal in a line. */
export function refused({ code, status, message }: WebhookError): string {
  return `${style.bad("refused")} ${style.strong(code)} (${status}): ${sanitize(message)}`;
}

/** A refusal for machines. Its message is no field that JSON would show. */
export function refusalJson(error: WebhookError): object {
  return { ...error, message: error.message };
}

/** An event in a line: its type, and what it says in the words that all providers are translated into. */
export function eventLine({ type, known, unified, issues }: Event): string {
  const { kind, message, conversation, call } = unified;
  const said =
    (message && `${arrow(message.from, message.to.join(", "))} ${contents(message)}`) ??
    (call && `${arrow(call.from, call.to)} ${call.status ?? ""}`) ??
    (conversation && `${conversation.id ?? ""} ${conversation.status ?? ""}`) ??
    "";
  const doubt = issues.length === 1 ? "1 issue" : `${issues.length} issues`;
  const words = [
    style.strong(sanitize(type)),
    known ? "" : style.bad("unknown"),
    style.faint(kind),
    sanitize(message?.channel ?? ""),
    sanitize(said).trim(),
    issues.length > 0 ? style.bad(doubt) : "",
  ];
  return words.filter((word) => word !== "").join("  ");
}

/** An event in full. */
export function eventInFull(event: Event): string {
  return sanitizeLines(JSON.stringify(event, null, 2));
}

function arrow(from: string | null, to: string | null): string {
  return `${from ?? "?"} → ${to || "?"}`;
}

function contents({ status, text, media, location, error }: Message): string {
  const place = location && (location.name ?? `${location.latitude}, ${location.longitude}`);
  const why = error && [error.code, error.description].filter(Boolean).join(" ");
  // As JSON, so that a line stays a line.
  const quoted = text === null ? null : JSON.stringify(text);
  return [status, quoted, ...media.map(({ url, id }) => url ?? id), place, why].filter(Boolean).join(" ");
}
