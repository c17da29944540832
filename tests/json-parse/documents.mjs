/** Random JSON texts, most of them with content that JSON parsers treat differently; some are not valid JSON. */

const KEYS = ["id", "type", "name", "payload", "message", "status", "to", "content", "text", "timestamp"];
const SPECIAL_KEYS = [
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "valueOf",
  "length",
  "0",
  "10",
  "9",
  "01",
];
const OTHER_KEYS = [
  "",
  " ",
  "é",
  "窯",
  "😀",
  "a.b",
  "a/b~c",
  "4294967294",
  "4294967295",
  "-1",
  "key of some length, beyond a block",
];
const KEY_TEXTS = [
  ...[...KEYS, ...SPECIAL_KEYS, ...OTHER_KEYS].map((key) => JSON.stringify(key)),
  ...[
    '"\\u0069d"',
    '"\\u005f_proto__"',
    '"\\ud800"',
    '"\\udc00\\ud800"',
    '"\\ud83d\\ude00"',
    '"a\\"b\\\\"',
    '"\\/"',
    '"\\n"',
  ],
];
const NUMBERS = [
  ..."0 -0 1 -1 12 1.5 -0.25 0.0 -0.0 1e3 1E+2 -1.5e-7 1e999 -1e999 1e-999 5e-324 2.4703282292062327e-324".split(" "),
  ..."9007199254740991 9007199254740993 -9007199254740993 12345678901234567890 123456789012345678901234567890".split(
    " ",
  ),
  ..."1.7976931348623157e308 1.7976931348623159e308 0.1 0.30000000000000004 100000000000000000000000 1e21 1e-7".split(
    " ",
  ),
];
const PIECES = [
  ..."a bc def ghijklmno  . : , { } [ ] / '".split(" "),
  ...["é", "窯", "😀", "Печь", "\u007f", "\u2028", "\ufeff", "\u00a0", "a text of more than sixteen bytes, "],
  ...[
    '\\"',
    "\\\\",
    "\\/",
    "\\b",
    "\\f",
    "\\n",
    "\\r",
    "\\t",
    "\\u0000",
    "\\u00e9",
    "\\uD83D\\uDE00",
    "\\ud800",
    "\\udfff",
  ],
];
const SPACES = ["", "", "", "", " ", "\n", "\t", "\r\n", "   ", `\n${" ".repeat(20)}`];
const FAULTS = [
  '"',
  "\\",
  ",",
  ":",
  "{",
  "}",
  "[",
  "]",
  "0",
  "-",
  ".",
  "e",
  "\u0000",
  "\n",
  "\ufeff",
  "u",
  "true",
  "é",
];

/** A text of a random size; `random` is one of `seeded`. */
export function documentOf(random) {
  const text = anyValue(random, random.pick([0, 1, 2, 3, 5]));
  return random.chance(0.2) ? damaged(random, text) : text;
}

function anyValue(random, depth) {
  const space = () => random.pick(SPACES);
  const make =
    depth === 0 ? random.pick([number, string, literal]) : random.pick([object, object, array, string, number]);
  return space() + make(random, depth) + space();
}

const number = (random) => (random.chance(0.5) ? random.pick(NUMBERS) : String(random.int(-1_000_000, 1_000_000) / 8));
const literal = (random) => random.pick(["true", "false", "null"]);
const string = (random) => `"${random.list(random.int(0, 6), () => random.pick(PIECES)).join("")}"`;
const array = (random, depth) => `[${random.list(random.int(0, 4), () => anyValue(random, depth - 1)).join()}]`;

function object(random, depth) {
  const length = random.chance(0.05) ? random.int(15, 40) : random.int(0, 6);
  const key = () => (random.chance(0.1) ? string(random) : random.pick(KEY_TEXTS));
  const space = () => random.pick(SPACES);
  const members = random.list(length, () => `${space()}${key()}${space()}:${anyValue(random, depth - 1)}`);
  return `{${members.join()}}`;
}

/** The text with a character replaced, removed or added. */
function damaged(random, text) {
  const at = random.int(0, text.length);
  return text.slice(0, at) + random.pick([...FAULTS, ""]) + text.slice(at + random.int(0, 1));
}
