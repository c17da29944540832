/**
 * SHA-256 by the host, where it has one that answers at once. Node's uses what the processor has for it, which WebAssembly
 * cannot: from half a kilobyte on it is quicker in spite of the way there. What a digest proves is the core's business.
 */

interface Crypto {
  hash?(algorithm: string, data: Uint8Array, encoding: "buffer"): Uint8Array;
}

interface Host {
  process?: { getBuiltinModule?(name: string): Crypto | undefined };
}

/** The length of a digest in bytes. */
export const DIGEST = 32;

/** Bodies of fewer bytes are hashed in the core. */
const WORTHWHILE = 512;

const crypto = (globalThis as Host).process?.getBuiltinModule?.("node:crypto");

/** The digest of these bytes, or null where the core has to compute it. */
export function digestOf(bytes: Uint8Array): Uint8Array | null {
  if (bytes.length < WORTHWHILE || crypto?.hash === undefined) return null;
  return crypto.hash("sha256", bytes, "buffer");
}
