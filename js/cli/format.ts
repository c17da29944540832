/** Formats errors and events for the terminal. */

import type { Event, Message, WebhookError } from "../index.js";
import { sanitize, sanitizeLines, style } from "./terminal.js";

/** The error of a refused request, on one line. */
export function refusalLine({ code, status, message }: WebhookError): string {
  return `${style.bad("refused")} ${style.strong(code)} (${status}): ${sanitize(message)}`;
}

/** An event on one line: its type and its unified form. */
export function eventLine({ type, known, unified, issues }: Event): string {
  const { kind, message, conversation, call } = unified;
  const summary =
    (message && `${arrow(message.from, message.to.join(", "))} ${contents(message)}`) ??
    (call && `${arrow(call.from, call.to)} ${call.status ?? ""}`) ??
    (conversation && `${conversation.id ?? ""} ${conversation.status ?? ""}`) ??
    "";
  const count = issues.length === 1 ? "1 issue" : `${issues.length} issues`;
  const parts = [
    style.strong(sanitize(type)),
    known ? "" : style.bad("unknown"),
    style.faint(kind),
    sanitize(message?.channel ?? ""),
    sanitize(summary).trim(),
    issues.length > 0 ? style.bad(count) : "",
  ];
  return parts.filter((part) => part !== "").join("  ");
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
  const reason = error && [error.code, error.description].filter(Boolean).join(" ");
  // As JSON, which escapes line breaks.
  const quoted = text === null ? null : JSON.stringify(text);
  return [status, quoted, ...media.map(({ url, id }) => url ?? id), place, reason].filter(Boolean).join(" ");
}
