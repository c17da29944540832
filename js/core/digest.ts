/** SHA-256 by the host, if it has a synchronous function. The core compares the digest; here it is only computed. */

/** The length of a digest in bytes. */
export const DIGEST = 32;

/** SHA-256 of these bytes, as a string of characters up to U+00FF. */
export type HostHash = (bytes: Uint8Array) => string;

/** Smaller bodies are hashed in the core: for them the call of the host takes longer. */
const MIN_BYTES = 512;

let hash: HostHash | undefined;

/** Sets the hash function of the host. */
export function useHostHash(hostHash: HostHash): void {
  hash = hostHash;
}

/** Writes the digest of the bytes from `start` to `end` behind them; false where the core has to compute it. */
export function writeDigest(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start < MIN_BYTES || hash === undefined) return false;
  const digest = hash(bytes.subarray(start, end));
  for (let nth = 0; nth < DIGEST; nth++) bytes[end + nth] = digest.charCodeAt(nth);
  return true;
}
