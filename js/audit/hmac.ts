/**
 * HMAC-SHA256 (RFC 2104, FIPS 180-4) for tokens that no provider issues, which `sign` therefore cannot sign. It does not run in
 * constant time and must not be used for verification.
 */

const BLOCK = 64;
const ROUND_CONSTANTS = primes(64).map((prime) => fraction(Math.cbrt(prime)));
const INITIAL_STATE = primes(8).map((prime) => fraction(Math.sqrt(prime)));

/** The HMAC-SHA256 of `message`: 32 bytes. */
export function hmacSha256(key: Uint8Array, message: Uint8Array): Uint8Array {
  const padded = new Uint8Array(BLOCK);
  padded.set(key.length > BLOCK ? sha256(key) : key);
  const inner = sha256(
    joined(
      padded.map((byte) => byte ^ 0x36),
      message,
    ),
  );
  return sha256(
    joined(
      padded.map((byte) => byte ^ 0x5c),
      inner,
    ),
  );
}

/** The SHA-256 of `message`: 32 bytes. */
export function sha256(message: Uint8Array): Uint8Array {
  const length = Math.ceil((message.length + 9) / BLOCK) * BLOCK;
  const padded = new Uint8Array(length);
  padded.set(message);
  padded[message.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(length - 8, Math.floor(message.length / 2 ** 29));
  view.setUint32(length - 4, message.length << 3);
  const state = Uint32Array.from(INITIAL_STATE);
  for (let start = 0; start < length; start += BLOCK) compress(state, view, start);
  const digest = new DataView(new ArrayBuffer(32));
  state.forEach((word, nth) => {
    digest.setUint32(nth * 4, word);
  });
  return new Uint8Array(digest.buffer);
}

function compress(state: Uint32Array, block: DataView, start: number): void {
  const words = schedule(block, start);
  let [a, b, c, d, e, f, g, h] = state as unknown as Eight;
  for (let round = 0; round < 64; round++) {
    const s1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25);
    const chosen = (e & f) ^ (~e & g);
    const first = (h + s1 + chosen + at(ROUND_CONSTANTS, round) + at(words, round)) >>> 0;
    const s0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) >>> 0, c, b, a, (first + s0 + majority) >>> 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, nth) => {
    state[nth] = at(state, nth) + word;
  });
}

function schedule(block: DataView, start: number): Uint32Array {
  const words = new Uint32Array(64);
  for (let nth = 0; nth < 16; nth++) words[nth] = block.getUint32(start + nth * 4);
  for (let nth = 16; nth < 64; nth++) {
    const [early, late] = [at(words, nth - 15), at(words, nth - 2)];
    const s0 = rotated(early, 7) ^ rotated(early, 18) ^ (early >>> 3);
    const s1 = rotated(late, 17) ^ rotated(late, 19) ^ (late >>> 10);
    words[nth] = at(words, nth - 16) + s0 + at(words, nth - 7) + s1;
  }
  return words;
}

type Eight = [number, number, number, number, number, number, number, number];

function at(words: ArrayLike<number>, nth: number): number {
  return words[nth] as number;
}

function rotated(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

function joined(head: Uint8Array, tail: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(head.length + tail.length);
  bytes.set(head);
  bytes.set(tail, head.length);
  return bytes;
}

/** The first 32 bits after the binary point. */
function fraction(number: number): number {
  return Math.floor((number % 1) * 2 ** 32);
}

function primes(count: number): number[] {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate++) {
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate);
  }
  return found;
}
