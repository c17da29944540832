/** Base64 (RFC 4648, section 4) as bytes, by the fastest way that the host offers. */

type Decode = (text: string) => Uint8Array<ArrayBuffer>;

const { fromBase64 } = Uint8Array as unknown as { fromBase64?: Decode };

let hostDecode: Decode | undefined;

/** Sets a decoder of the host that is fast, and may accept what is not base64. */
export function useHostBase64(decode: Decode): void {
  hostDecode = decode;
}

/** @throws {DOMException | SyntaxError} for text that is not base64. */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  if (fromBase64 !== undefined) return fromBase64.call(Uint8Array, text);
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  // `Uint8Array.from` with a mapping function takes twenty times as long.
  for (let index = 0; index < binary.length; index++) bytes[index] = binary.charCodeAt(index);
  return bytes;
}

/** Decodes the module of the package, which is base64 by construction. */
export function decodeModule(text: string): Uint8Array<ArrayBuffer> {
  return (hostDecode ?? decodeBase64)(text);
}
