/**
 * Registers `crypto.hash` of Node and of hosts that provide Node's modules. It uses the processor's SHA instructions, which
 * WebAssembly cannot. The entry for the edge runtime does not import this file: there, access to `process.getBuiltinModule`
 * is an error, and its presence in the code a warning of the build.
 */
import { useHostHash } from "./digest.js";

interface Crypto {
  hash?(algorithm: string, data: Uint8Array, encoding: "buffer"): Uint8Array;
}

interface Host {
  process?: { getBuiltinModule?(name: string): Crypto | undefined };
}

function cryptoOfHost(): Crypto | undefined {
  try {
    return (globalThis as Host).process?.getBuiltinModule?.("node:crypto");
  } catch {
    // In the edge runtime, with `hookproof/slim`.
    return undefined;
  }
}

const crypto = cryptoOfHost();
if (crypto?.hash !== undefined) useHostHash((bytes) => (crypto as Required<Crypto>).hash("sha256", bytes, "buffer"));
