/** A deterministic random generator: mulberry32 with a seed. */
export function seeded(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const random = {
    /** An integer from `low` to `high`, both included. */
    int: (low, high) => low + Math.floor(next() * (high - low + 1)),
    chance: (probability) => next() < probability,
    pick: (list) => list[Math.floor(next() * list.length)],
    list: (length, make) => Array.from({ length }, make),
    bytes: (length) => Uint8Array.from({ length }, () => random.int(0, 255)),
    text: (length, letters = WORD) => random.list(length, () => random.pick(letters)).join(""),
    word: () => random.text(random.int(1, 10)),
    shuffled(list) {
      const copy = [...list];
      for (let last = copy.length - 1; last > 0; last--) {
        const other = random.int(0, last);
        [copy[last], copy[other]] = [copy[other], copy[last]];
      }
      return copy;
    },
    query: () =>
      random
        .list(random.int(1, 5), () => `${random.word()}=${random.pick(["", random.word(), "%20", "a+b", "%5Bx%5D"])}`)
        .join("&"),
    url: () =>
      random.pick([
        "https://hooks.example.net",
        "http://10.1.2.3",
        "https://example.org:8443",
        "https://xn--bcher-kva.example",
      ]) +
      random.list(random.int(1, 3), () => `/${random.pick([random.word(), "a%2Fb", "~x-y_z", "caf%C3%A9"])}`).join("") +
      (random.chance(0.5) ? `?${random.query()}` : ""),
    json: () =>
      JSON.stringify({
        type: random.word(),
        id: random.text(12),
        text: random.pick(["", "héllo", "🙂", "a\nb", random.word()]),
        at: random.int(0, 1e9),
      }),
    secret: () => random.text(random.int(1, 80), [...WORD, "-", "é", "鍵", "+", "/", " ", "="]).replace(/^\s*$/, "k"),
  };
  return random;
}

const WORD = [..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"];
