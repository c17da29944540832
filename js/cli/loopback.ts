/** Addresses of this machine itself. */

/** Whether an IP address is one of the loopback interface. */
export function isLoopback(address: string): boolean {
  return address === "::1" || /^(::ffff:)?127\.\d+\.\d+\.\d+$/.test(address);
}

/**
 * Whether the host of a URL can only be this machine: a loopback address, or a name that is reserved for one (RFC 6761). Any
 * other name may resolve to another address the next time.
 */
export function isLoopbackHost(hostname: string): boolean {
  return isLoopback(hostname.replace(/^\[|\]$/g, "")) || /^(?:.+\.)?localhost$/i.test(hostname);
}
