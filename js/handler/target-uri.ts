/** The target URI of a request (RFC 9110, section 7.1), constructed from components that sender and proxies have written. */

/** Delimiters of a URL's authority, white space and control characters: none of them occurs in a host. */
const FOREIGN_TO_HOSTS = /[/?#@\\\s\p{Cc}]/u;

/** The URL of a request whose target has a fragment. The core refuses it like an empty URL. */
export const FRAGMENT = "#";

/**
 * The URL that was requested: absolute, or only the request target if protocol or host cannot be part of a URL. Each component
 * is checked before they are joined, because a host `x/a?b=1#` in front of `/admin` would form a URL with another path. If HTTP
 * does not allow the target, the result is empty or {@link FRAGMENT}: the schemes that sign the URL refuse it with `INVALID_URL`.
 *
 * @param protocol - Without a colon.
 * @param host - With its port, as in the header `Host`.
 * @param target - The request target as received: path and query, or an absolute URL in a request to a proxy.
 */
export function targetUri(protocol: unknown, host: unknown, target: string): string {
  // A request target has no fragment. Routers and query parsers differ in how they treat one.
  if (target.includes("#")) return FRAGMENT;
  if (!target.startsWith("/")) return isHost(authorityOf(target)) ? target : "";
  return (protocol === "http" || protocol === "https") && isHost(host) ? `${protocol}://${host}${target}` : target;
}

/**
 * The URL of a `Request`. The host has joined it from the same components, which are no longer available. The result is
 * therefore empty if the header `Host` cannot be part of a URL, or is not followed by a path in the URL (for the target `*`),
 * unless the URL is only the target.
 */
export function requestUrl(url: string, host: string | null): string {
  const isJoined = host !== null && !url.startsWith("/");
  if (isJoined && !(isHost(host) && endsAuthority(url, host))) return "";
  return targetUri(undefined, undefined, url);
}

/** Whether at most a port follows the host in the URL's authority; true if the URL has another host. */
function endsAuthority(url: string, host: string): boolean {
  const authority = authorityOf(url)?.toLowerCase() ?? "";
  return !authority.startsWith(host.toLowerCase()) || /^(?::\d*)?$/.test(authority.slice(host.length));
}

function authorityOf(url: string): string | undefined {
  return /^https?:\/\/([^/?]*)/i.exec(url)?.[1];
}

function isHost(host: unknown): boolean {
  return typeof host === "string" && host !== "" && !FOREIGN_TO_HOSTS.test(host);
}
