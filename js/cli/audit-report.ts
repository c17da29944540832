/** Formats the results of an audit as a table, and as JUnit's XML. */

import { type AuditResult, rank } from "./audit-verdict.js";
import { sanitize, style } from "./terminal.js";

/** The failed cases, most severe first, each explanation once; then a summary. */
export function reportOf(results: readonly AuditResult[]): string {
  const failed = results.filter(({ ok }) => !ok).sort((one, other) => rank(one) - rank(other));
  const widths = [
    Math.max(0, ...failed.map(({ severity }) => severity.length)),
    Math.max(0, ...failed.map(({ scheme }) => scheme.length)),
    Math.max(0, ...failed.map(({ name }) => name.length)),
  ] as const;
  const lines: string[] = [];
  failed.forEach((result, nth) => {
    const { severity, scheme, name, expected, problem, ms, explanation } = result;
    const level =
      severity === "warning" ? style.strong(severity.padEnd(widths[0])) : style.bad(severity.padEnd(widths[0]));
    const columns = [level, scheme.padEnd(widths[1]), style.strong(name.padEnd(widths[2]))];
    lines.push(`${columns.join("  ")}  expected ${expected}; ${sanitize(problem ?? "")} (${ms} ms)`);
    if (failed[nth + 1]?.explanation !== explanation) lines.push(style.faint(`    ${explanation}`));
  });
  return [...lines, summary(results)].join("\n");
}

function summary(results: readonly AuditResult[]): string {
  const count = (severity: string) => results.filter((result) => !result.ok && result.severity === severity).length;
  const good = results.filter(({ ok }) => ok).length;
  const slowest = Math.max(...results.map(({ ms }) => ms));
  const tail = `slowest response ${slowest.toFixed(0)} ms`;
  if (good === results.length) return `${style.good(`all ${good} cases as expected`)}; ${tail}`;
  const counts = [
    `${numbered(count("critical"), "forgery", "forgeries")} accepted (critical)`,
    `${numbered(count("loss"), "delivery", "deliveries")} lost (loss)`,
    numbered(count("warning"), "warning", "warnings"),
  ];
  return `${good} of ${results.length} cases as expected; ${style.bad(counts.join(", "))}; ${tail}`;
}

function numbered(count: number, singular: string, plural: string): string {
  return `${count} ${count === 1 ? singular : plural}`;
}

/** The results as JUnit's XML: a suite for each scheme. */
export function junit(provider: string, results: readonly AuditResult[]): string {
  const schemes = [...new Set(results.map(({ scheme }) => scheme))];
  const suites = schemes.map((scheme) => {
    const own = results.filter((result) => result.scheme === scheme);
    const failures = own.filter(({ ok }) => !ok).length;
    const name = attribute(`hookproof audit ${provider} ${scheme}`);
    const head = `  <testsuite name=${name} tests="${own.length}" failures="${failures}" time="${time(own)}">`;
    return [head, ...own.map(testcase), "  </testsuite>"].join("\n");
  });
  const failures = results.filter(({ ok }) => !ok).length;
  const head = `<testsuites tests="${results.length}" failures="${failures}" time="${time(results)}">`;
  return ['<?xml version="1.0" encoding="UTF-8"?>', head, ...suites, "</testsuites>", ""].join("\n");
}

function testcase({ name, scheme, ok, ms, severity, problem, explanation }: AuditResult): string {
  const head = `    <testcase classname=${attribute(scheme)} name=${attribute(name)} time="${seconds(ms)}"`;
  if (ok) return `${head}/>`;
  const failure = `<failure type=${attribute(severity)} message=${attribute(problem ?? "")}>`;
  return `${head}>${failure}${escaped(explanation)}</failure></testcase>`;
}

function time(results: readonly AuditResult[]): string {
  return seconds(results.reduce((total, { ms }) => total + ms, 0));
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(4);
}

function attribute(text: string): string {
  return `"${escaped(text)}"`;
}

const ENTITIES: Readonly<Record<string, string>> = { "<": "&lt;", ">": "&gt;", "&": "&amp;", '"': "&quot;" };

function escaped(text: string): string {
  return sanitize(text).replace(/[<>&"]/g, (character) => ENTITIES[character] as string);
}
