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

/** An event on one line: its type and its unified view. */
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
  // As JSON, so that a line stays a line.
  const quoted = text === null ? null : JSON.stringify(text);
  return [status, quoted, ...media.map(({ url, id }) => url ?? id), place, reason].filter(Boolean).join(" ");
}
