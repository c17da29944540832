/**
 * Cases of valid and invalid HMACs for any scheme, by the categories of Project Wycheproof:
 * keys around the block size, and tags that are truncated, lengthened, or changed in a few bits.
 *
 * `tag` changes the bytes of the signature in the signed headers, `key` encodes bytes as a secret, `length` and `block` are
 * those of the hash, and `empty` is the code for a signature without bytes.
 */
export function hmacCases(vector, { tag, key = String, length, block, empty = "SIGNATURE_MISMATCH" }) {
  const bytes = (count) => "0123456789abcdef".repeat(64).slice(0, count);
  const keyed = (name, expect, count, signed = {}) => vector(name, expect, { secrets: [key(bytes(count))], ...signed });
  const signedWith = (text) => ({ signed: { secret: key(text) } });
  const changed = (name, change) => vector(`HMAC: ${name}`, "SIGNATURE_MISMATCH", tag(change));
  const xor = (mask) => (mac) => Buffer.from(mac.map((byte, at) => byte ^ mask(at)));
  const at = (place, bit) => xor((index) => (index === place ? 1 << bit : 0));

  return [
    ...[1, block - 1, block, block + 1, 2 * block, 1000].map((count) => keyed(`HMAC: key of ${count} bytes`, 0, count)),
    keyed("HMAC: a key is not its first block", "SIGNATURE_MISMATCH", block + 1, signedWith(bytes(block))),
    keyed("HMAC: a key is not its beginning", "SIGNATURE_MISMATCH", 16, signedWith(bytes(15))),
    keyed("HMAC: a key is not what it begins", "SIGNATURE_MISMATCH", 16, signedWith(bytes(17))),
    vector("HMAC: tag under the empty key", "SIGNATURE_MISMATCH", signedWith("")),
    vector("HMAC: empty key", "INVALID_SECRET", { secrets: [key("")] }),

    vector(
      "HMAC: tag of no bytes",
      empty,
      tag(() => Buffer.alloc(0)),
    ),
    ...[1, 4, 8, 10, 12, 16, length - 1].map((count) =>
      changed(`tag truncated to ${count} bytes`, (mac) => mac.subarray(0, count)),
    ),
    changed("tag without its first byte", (mac) => mac.subarray(1)),
    changed("tag with a zero after it", (mac) => Buffer.concat([mac, Buffer.alloc(1)])),
    changed("tag with a zero before it", (mac) => Buffer.concat([Buffer.alloc(1), mac])),
    changed("tag with 32 bytes after it", (mac) => Buffer.concat([mac, Buffer.alloc(32, 0xff)])),
    changed("tag twice", (mac) => Buffer.concat([mac, mac])),

    changed("first bit changed", at(0, 7)),
    changed("last bit of the first byte changed", at(0, 0)),
    changed("bit in the middle changed", at(length / 2, 3)),
    changed("first bit of the last byte changed", at(length - 1, 7)),
    changed("two bits changed that add up to none", (mac) => at(0, 1)(at(length - 1, 1)(mac))),
    changed(
      "a bit of every byte changed",
      xor(() => 0x01),
    ),
    changed(
      "every bit changed",
      xor(() => 0xff),
    ),
    changed("first and last byte exchanged", (mac) => Buffer.from([mac.at(-1), ...mac.subarray(1, -1), mac[0]])),
    changed("bytes in reverse", (mac) => Buffer.from(mac).reverse()),
    changed("bytes rotated", (mac) => Buffer.concat([mac.subarray(1), mac.subarray(0, 1)])),
    changed("tag of zeros", () => Buffer.alloc(length)),
    changed("tag of ones", () => Buffer.alloc(length, 0xff)),
  ];
}
