/** SHA-256 by the host, if it has a synchronous function. The core compares the digest; here it is only computed. */

/** The length of a digest in bytes. */
export const DIGEST = 32;

/** SHA-256 of these bytes. */
export type HostHash = (bytes: Uint8Array) => Uint8Array;

/** Smaller bodies are hashed in the core: for them the call of the host takes longer. */
const MIN_BYTES = 512;

let hash: HostHash | undefined;

/** Sets the hash function of the host. */
export function useHostHash(hostHash: HostHash): void {
  hash = hostHash;
}

/** The digest of these bytes, or null if the core has to compute it. */
export function digestOf(bytes: Uint8Array): Uint8Array | null {
  return bytes.length < MIN_BYTES || hash === undefined ? null : hash(bytes);
}
