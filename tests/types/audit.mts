import { type AuditCase, type AuditExpectation, type AuditSeverity, auditCases } from "hookproof/audit";

const url = "http://127.0.0.1:3000/bird";
export const cases: AuditCase<"bird">[] = auditCases("bird", { secret: ["new", "old"], url: new URL(url) });
export const scheme: "bird-hmac" | "standard-webhooks" | undefined = cases[0]?.scheme;
export const expected: AuditExpectation | undefined = cases[0]?.expected;
export const severity: AuditSeverity | undefined = cases[0]?.severity;
export const values: string | string[] | undefined = cases[0]?.request.headers["webhook-id"];
export const body: string | null | undefined = cases[0]?.request.body;
auditCases("bird", { secret: "key", url, scheme: "bird-hmac", now: new Date(0) });
// @ts-expect-error: a scheme of another provider
auditCases("bird", { secret: "key", url, scheme: "basic" });
// @ts-expect-error: Bandwidth has credentials
auditCases("bandwidth", { secret: "key", url });
// @ts-expect-error: no URL
auditCases("bird", { secret: "key" });
