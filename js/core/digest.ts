/** SHA-256 by the host, where it has a synchronous one. The digest is only computed here; the core decides what it proves. */

/** The length of a digest in bytes. */
export const DIGEST = 32;

/** SHA-256 of these bytes. */
export type HostHash = (bytes: Uint8Array) => Uint8Array;

/** Smaller bodies are hashed in the core: the call to the host takes longer than it saves. */
const MIN_BYTES = 512;

let hash: HostHash | undefined;

/** Sets the hash of the host. Entries for hosts that have none leave it unset. */
export function useHostHash(hostHash: HostHash): void {
  hash = hostHash;
}

/** The digest of these bytes, or null where the core has to compute it. */
export function digestOf(bytes: Uint8Array): Uint8Array | null {
  return bytes.length < MIN_BYTES || hash === undefined ? null : hash(bytes);
}
