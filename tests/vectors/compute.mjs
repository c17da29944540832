// Writes the vectors of every scheme next to this file, from the cases in cases/ and the signer in ../signer.mjs.
//   node compute.mjs           writes them
//   node compute.mjs --check   writes nothing and exits with 1 if a file is out of date
import { readFileSync, writeFileSync } from "node:fs";
import { cases as basic } from "./cases/basic.mjs";
import { cases as birdHmac } from "./cases/bird-hmac.mjs";
import { cases as comapi } from "./cases/comapi-hmac-sha1.mjs";
import { cases as messagebirdHmac } from "./cases/messagebird-hmac.mjs";
import { cases as jwt } from "./cases/messagebird-jwt.mjs";
import { cases as meta } from "./cases/meta-hmac-sha256.mjs";
import { cases as standardWebhooks } from "./cases/standard-webhooks.mjs";
import { cases as twilio } from "./cases/twilio-hmac-sha1.mjs";
import { cases as vonageJwt } from "./cases/vonage-jwt.mjs";
import { cases as vonageSig } from "./cases/vonage-sig.mjs";

const files = {
  "messagebird-jwt": jwt,
  "messagebird-hmac": messagebirdHmac,
  "bird-hmac": birdHmac,
  "standard-webhooks": standardWebhooks,
  basic,
  "comapi-hmac-sha1": comapi,
  "twilio-hmac-sha1": twilio,
  "meta-hmac-sha256": meta,
  "vonage-jwt": vonageJwt,
  "vonage-sig": vonageSig,
};
const check = process.argv.includes("--check");

for (const [scheme, vectors] of Object.entries(files)) {
  const file = new URL(`${scheme}.json`, import.meta.url);
  const text = `${JSON.stringify(vectors, null, 2)}\n`;
  const names = vectors.map(({ name }) => name);
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated) throw new Error(`two vectors of ${scheme} are called "${repeated}"`);
  if (!check) writeFileSync(file, text);
  else if (readFileSync(file, "utf8") !== text) {
    console.error(`tests/vectors/${scheme}.json is not what its cases give: run node tests/vectors/compute.mjs`);
    process.exitCode = 1;
  }
}
