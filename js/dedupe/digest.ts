/** The digest under which a key is stored. */

interface Crypto {
  hash?(algorithm: "sha256", data: Uint8Array, encoding: "base64url"): string;
}

interface Host {
  process?: { getBuiltinModule?(name: string): Crypto | undefined };
}

/** Node's synchronous hash takes about 1 µs for a short text, WebCrypto about 50 µs. */
const hash = (globalThis as Host).process?.getBuiltinModule?.("node:crypto")?.hash;

const URL_SAFE: Record<string, string> = { "+": "-", "/": "_" };

/** SHA-256 of the namespace and the key, as 43 characters of base64url. */
export async function digestOf(namespace: string, key: string): Promise<string> {
  // As JSON, which escapes lone surrogates: the UTF-8 of all of them is the same.
  const bytes = new TextEncoder().encode(JSON.stringify([namespace, key]));
  if (hash !== undefined) return hash("sha256", bytes, "base64url");
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return btoa(String.fromCharCode(...digest)).replace(/[+/=]/g, (character) => URL_SAFE[character] ?? "");
}
