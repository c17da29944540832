/** The target URI of a request (RFC 9110, section 7.1), of parts that were written by the sender and by proxies. */

/** What ends a host in a URL or precedes it there; control characters and white space do not occur in one. */
const FOREIGN_TO_HOSTS = /[/?#@\\\s\p{Cc}]/u;

/**
 * The URL that was called: an absolute one, or only the request target where protocol or host cannot be part of a URL. Each
 * part is checked before they are joined, because a host `x/a?b=1#` in front of `/admin` would make a URL with another path.
 * An empty text where the target is none that HTTP allows: the schemes that sign the URL refuse it as `INVALID_URL`.
 *
 * @param protocol - Without a colon.
 * @param host - With its port, as in the header `Host`.
 * @param target - The request target as it was received: path and query, or an absolute URL where a proxy was addressed.
 */
export function targetUri(protocol: unknown, host: unknown, target: string): string {
  // A request target has no fragment. Routers and parsers of queries differ in what they make of one.
  if (target.includes("#")) return "";
  if (!target.startsWith("/")) return isHost(authorityOf(target)) ? target : "";
  return (protocol === "http" || protocol === "https") && isHost(host) ? `${protocol}://${host}${target}` : target;
}

/**
 * The URL of a `Request`. Its host has joined it of the same parts, without a record of them: so a header `Host` that
 * cannot be part of a URL, or that runs into the target (`*` in place of a path), leaves no URL at all, unless the URL is
 * only the target.
 */
export function requestUrl(url: string, host: string | null): string {
  const isJoined = host !== null && !url.startsWith("/");
  if (isJoined && !(isHost(host) && endsAuthority(url, host))) return "";
  return targetUri(undefined, undefined, url);
}

/** Whether nothing but a port follows the host in the URL's authority, where the URL has this host. */
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
