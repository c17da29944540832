/**
 * Registers `crypto.hash` of Node, and of the hosts that offer Node's modules. It uses the SHA instructions of the processor,
 * which WebAssembly cannot. The entry for the edge runtime leaves it out: there, even a look at `process.getBuiltinModule` is an
 * error, and its mention a warning of the build.
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
    // `hookproof/slim` in the edge runtime.
    return undefined;
  }
}

const crypto = cryptoOfHost();
if (crypto?.hash !== undefined) useHostHash((bytes) => (crypto as Required<Crypto>).hash("sha256", bytes, "buffer"));
