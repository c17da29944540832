/**
 * Registers what Node, and the hosts that offer its modules, do faster than WebAssembly and the web's interfaces: `crypto.hash`,
 * which uses the processor's SHA instructions, and the strings and the base64 of `Buffer`. The entry for the edge runtime does not import this
 * file: there, access to `process.getBuiltinModule` is an error, and its presence in the code a warning of the build.
 */
import { useHostBase64 } from "./base64.js";
import { useHostHash } from "./digest.js";
import { useHostText } from "./text.js";

interface Crypto {
  hash?(algorithm: string, data: Uint8Array, encoding: "latin1"): string;
}

interface Text extends Uint8Array {
  toString(encoding?: "latin1" | "utf16le", start?: number, end?: number): string;
}

type Bytes = Uint8Array<ArrayBuffer>;

interface Modules {
  "node:crypto": Crypto;
  "node:buffer": { Buffer?: { from(memory: ArrayBufferLike): Text; from(text: string, encoding: "base64"): Bytes } };
}

interface Host {
  process?: { getBuiltinModule?<N extends keyof Modules>(name: N): Modules[N] | undefined };
}

function builtin<N extends keyof Modules>(name: N): Modules[N] | undefined {
  try {
    return (globalThis as Host).process?.getBuiltinModule?.(name);
  } catch {
    // In the edge runtime, with `hookproof/slim`.
    return undefined;
  }
}

const crypto = builtin("node:crypto");
if (crypto?.hash !== undefined) useHostHash((bytes) => (crypto as Required<Crypto>).hash("sha256", bytes, "latin1"));

const Buffer = builtin("node:buffer")?.Buffer;
if (Buffer !== undefined) {
  let text: Text | undefined;
  const decode = (encoding: "latin1" | "utf16le") => (memory: ArrayBufferLike, start: number, end: number) => {
    if (text?.buffer !== memory) text = Buffer.from(memory);
    return text.toString(encoding, start, end);
  };
  useHostBase64((base64) => Buffer.from(base64, "base64"));
  useHostText({ ascii: decode("latin1"), utf16: decode("utf16le") });
}
