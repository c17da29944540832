/** The likely cause if an endpoint has responded to all requests of a kind in the same way. */

import type { AuditResult } from "./audit-verdict.js";

/** Notes on a scheme of which every delivery was lost, and on an endpoint that refuses nothing. */
export function commonCauses(results: readonly AuditResult[]): string[] {
  const schemes = [...new Set(results.map(({ scheme }) => scheme))];
  const lost = schemes.filter((scheme) => statusOfLost(results.filter((result) => result.scheme === scheme)) !== null);
  const status = statusOfLost(results);
  const whole = status === null ? [] : [`the response to every delivery is ${status}; ${advice(status)}`];
  const partial = lost.map(
    (scheme) => `every delivery of ${scheme} is refused; if the endpoint does not accept this scheme, use --scheme`,
  );
  const forgeries = results.filter(({ expected }) => expected === "refuse");
  const open = forgeries.length > 1 && forgeries.every(isSuccess);
  const unverified =
    "every forgery is accepted; check that the endpoint verifies signatures, and that it is the right one";
  return [...(lost.length === schemes.length ? whole : partial), ...(open ? [unverified] : [])];
}

/** The status of the responses to all deliveries, if it is the same failure; null otherwise, or if there was no response. */
function statusOfLost(results: readonly AuditResult[]): number | null {
  const deliveries = results.filter(({ expected }) => expected === "accept");
  const [first] = deliveries;
  if (first === undefined || deliveries.length < 2 || first.status === 0 || isSuccess(first)) return null;
  return deliveries.every(({ status }) => status === first.status) ? first.status : null;
}

function isSuccess({ status }: AuditResult): boolean {
  return status >= 200 && status < 300;
}

function advice(status: number): string {
  if (status >= 500) return "the endpoint fails, and its log has the reason";
  if (status >= 300 && status < 400) return "providers follow no redirects, so pass the URL that it redirects to";
  if (status === 404 || status === 405) return "check the path of the URL, and that its route accepts POST";
  return "check the secret, --scheme, and --signed-url if the endpoint is configured with its public URL";
}
