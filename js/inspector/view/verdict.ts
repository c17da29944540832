/** The three verdicts, and the diagnosis of a refusal. */

import type { Finding, SignatureResult } from "../engine/messages.js";
import { EMPTY, type Tone, type Verdict, type Verdicts } from "../verdicts.js";
import { byId, element, fill, prose } from "./dom.js";

const cards = {
  provider: byId("verdict-provider", HTMLElement),
  signature: byId("verdict-signature", HTMLElement),
  payload: byId("verdict-payload", HTMLElement),
};
const diagnosis = byId("diagnosis", HTMLElement);

/** The symbol before a headline, so that a verdict is recognizable without its colour. */
const SIGNS: Readonly<Record<Tone, string>> = { good: "✓", bad: "✕", warn: "!", plain: "·" };

/** Shows the verdicts; undefined where there is no request. */
export function showVerdicts(verdicts: Verdicts | undefined): void {
  for (const name of ["provider", "signature", "payload"] as const) {
    showVerdict(cards[name], (verdicts ?? EMPTY)[name]);
  }
  const isRefused = verdicts?.result.state === "refused";
  diagnosis.hidden = !isRefused;
  if (isRefused) showDiagnosis(verdicts.result as SignatureResult & { state: "refused" });
}

function showVerdict(card: HTMLElement, { tone, headline, detail }: Verdict): void {
  const [, head, text] = card.children;
  card.dataset.tone = tone;
  // A change of nothing is not announced by screen readers again.
  const shown = `${SIGNS[tone]} ${headline}`;
  if (head !== undefined && head.textContent !== shown) {
    fill(head, element("span", { class: "mark", "aria-hidden": true }, SIGNS[tone]), ` ${headline}`);
  }
  if (text !== undefined && text.textContent !== detail) text.textContent = detail;
}

function showDiagnosis({ findings, code, message, status }: SignatureResult & { state: "refused" }): void {
  const isExplained = findings.some(({ cause }) => cause !== "UNEXPLAINED");
  const repeats = findings.some(({ detail }) => detail === message);
  fill(
    diagnosis,
    element("h3", { id: "diagnosis-title" }, isExplained ? "Why it is refused, and what to do" : "It is refused"),
    element(
      "p",
      { class: "error" },
      element("code", {}, code),
      `, answered with ${status}`,
      ...(repeats || isExplained ? ["."] : [": ", ...prose(message)]),
    ),
    element("ol", {}, ...findings.map(findingItem)),
  );
}

function findingItem({ cause, detail, fix }: Finding): HTMLElement {
  return element(
    "li",
    {},
    element("p", { class: "cause" }, element("strong", {}, causeTitle(cause)), " ", element("code", {}, cause)),
    element("p", {}, ...prose(sentence(detail))),
    element("p", { class: "fix" }, element("strong", {}, "Fix: "), ...prose(sentence(fix))),
  );
}

/** A cause as words: `BODY_TRAILING_NEWLINE` is "Body trailing newline". */
function causeTitle(cause: string): string {
  const words = cause
    .toLowerCase()
    .replaceAll("_", " ")
    .replace(/\burl\b/, "URL");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function sentence(text: string): string {
  const begun = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.?!]$/.test(begun) ? begun : `${begun}.`;
}
