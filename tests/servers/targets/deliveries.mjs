/** Random hosts, forwarded headers and targets, each with the URLs that an incorrect join of them could yield. */
import { signed } from "../../js/requests.mjs";
import { origin, schemes, secret } from "./receivers.mjs";

const HOSTS = [
  "x/a?tenant=1#",
  "x?tenant=1#",
  "h\\a#",
  "u@h/a#",
  "u@h",
  "h#",
  "h?",
  "h/",
  "h/a",
  "h /a?#",
  "h\t/a#",
  "[::1]/a#",
  "",
];
const TARGETS = [
  "//x/a",
  "//x",
  "/a#",
  "/a?tenant=1#&tenant=2",
  "/a#?tenant=2",
  "http://x/a?tenant=1",
  "https://x?tenant=1",
];
const ODD_TARGETS = [
  "http://u@x/a",
  "http://x#/a",
  "http://x\\a/admin",
  "*",
  "/\\a",
  "/a/../admin",
  "/%2e%2e/admin",
  "a",
  "?a=1",
];
const PROTOCOLS = ["http", "https", "HTTPS", "https, http", "http://x/a?tenant=1#", "https://x/a#", "x", "http:", ""];
const PIECES = [
  "x",
  "h",
  "/",
  "?",
  "#",
  "@",
  "\\",
  " ",
  "\t",
  "a",
  "tenant=1",
  "admin",
  ":80",
  "%2f",
  "%23",
  "\u00e9",
  "\u00a0",
  "\u0085",
  "&",
  "//",
];
const PATHS = ["/a", "/admin", "/a/b", "//a"];

/** A request: host, target, forwarded headers, and the name of its receiver. */
export function randomRequest(random, authority) {
  const pieces = () => random.list(random.int(1, 6), () => random.pick(PIECES)).join("");
  const query = () => random.pick(["", "?tenant=1", "?tenant=2", "?", "?tenant=2&tenant=1"]);
  const host = random.pick([authority, "hooks.example.net", random.pick(HOSTS), pieces()]);
  const plain = random.pick(PATHS) + query();
  const odd = `/${pieces().replaceAll(/\s/g, "")}`;
  const target = random.pick([plain, plain, random.pick(TARGETS), random.pick(ODD_TARGETS), odd]);
  const forwarded = random.chance(0.5)
    ? {}
    : { "x-forwarded-proto": random.pick([...PROTOCOLS, pieces()]), "x-forwarded-host": random.pick(HOSTS) };
  return { host, target, forwarded, receiver: random.pick(receivers) };
}

const receivers = Object.keys(schemes).flatMap((provider) => [provider, `${provider} ${origin}`]);

/** The URLs that the sender may have signed: its own, and those that result from joining and parsing the components. */
export function candidates({ host, target, forwarded }) {
  const { "x-forwarded-proto": protocol = "http", "x-forwarded-host": otherHost = host } = forwarded;
  const joined = ["http", "https", protocol, protocol.split(",")[0].trim(), protocol.split(",").at(-1).trim()].flatMap(
    (scheme) => [host, otherHost].flatMap((name) => [`${scheme}://${name}${target}`, `${scheme}:${name}${target}`]),
  );
  const found = new Set([...joined, target, `${origin}${target}`, `${origin}/a?tenant=1`].map(withoutFragment));
  for (const url of [...found]) {
    const parsed = parsedUrl(url);
    if (parsed === undefined) continue;
    const { href, pathname, search } = parsed;
    found.add(withoutFragment(href)).add(`${origin}${pathname}${search}`);
    const [, rest] = /^\w+:\/\/[^/?]*(.*)$/s.exec(url) ?? [];
    if (rest !== undefined) found.add(`${origin}${rest.startsWith("/") ? rest : `/${rest}`}`);
  }
  return [...found].filter((url) => /^https?:\/\//i.test(url));
}

/** The headers and the body of a delivery that is authentic for this URL. */
export function signedFor(url, receiver, now) {
  const scheme = schemes[receiver.split(" ")[0]];
  return signed(scheme, { url, secret, now });
}

function parsedUrl(url) {
  try {
    return new URL(url);
  } catch {
    return undefined;
  }
}

function withoutFragment(url) {
  return url.split("#", 1)[0];
}
