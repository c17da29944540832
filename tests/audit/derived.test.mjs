// The cases that are derived from the samples of a scheme without entries in js/audit.
import assert from "node:assert/strict";
import path from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { optionsOf, secrets } from "../secrets.mjs";
import { createReceiver, installed, providers } from "./package.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const url = "https://hooks.example.com/hooks";
const now = 1_777_910_557;
const all = Object.entries(providers).flatMap(([provider, { schemes }]) => schemes.map((scheme) => [provider, scheme]));

const entries = { "bodies/entries": "bodiesEntries", "scheme-cases": "schemeCases" };
const { bodiesEntries } = await imported("js/audit/bodies/entries.ts");
const { schemeCases } = await imported("js/audit/scheme-cases.ts");
const { auditCases } = await imported("js/audit.ts", Object.keys(entries));

/** Imports a module of js/, with the installed package for the core and the samples, and without the entries of `emptied`. */
async function imported(module, emptied = []) {
  const installedFile = (name) => pathToFileURL(path.join(installed, "dist", `${name}.js`)).href;
  const plugin = {
    name: "installed",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /\/(index|samples)\.js$/ }, ({ path: found, importer }) => {
        const name = path.relative(`${root}js`, path.join(path.dirname(importer), found)).slice(0, -".js".length);
        return ["index", "samples"].includes(name) ? { path: installedFile(name), external: true } : undefined;
      });
      for (const name of emptied) {
        const filter = new RegExp(`[/\\\\]${name.replace("/", "[/\\\\]")}\\.ts$`);
        onLoad({ filter }, () => ({ contents: `export const ${entries[name]} = {};` }));
      }
    },
  };
  const options = { absWorkingDir: root, bundle: true, format: "esm", write: false, logLevel: "warning" };
  const { outputFiles } = await build({ ...options, entryPoints: [module], plugins: [plugin] });
  return await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}

/** The schemes without entries. */
const withoutEntries = { bodies: [], cases: [] };

test("the schemes without entries are listed", () => {
  const named = (found) => found.map(([, scheme]) => scheme);
  const bodies = named(all.filter(([provider, scheme]) => bodiesEntries[provider]?.[scheme] === undefined));
  const cases = named(all.filter(([, scheme]) => schemeCases[scheme] === undefined));
  assert.deepEqual({ bodies, cases }, withoutEntries);
});

/** The schemes of the providers whose payloads contain the type of the event. */
const typed = ["messagebird-jwt", "messagebird-hmac", "standard-webhooks", "bird-hmac", "basic", "comapi-hmac-sha1"];

test("a scheme that does not sign every payload of its provider needs an entry", () => {
  const options = { secret: secrets["vonage-sig"], scheme: "vonage-sig", url, now, ...optionsOf("vonage-sig") };
  assert.throws(() => auditCases("vonage", options), { code: "INVALID_OPTIONS" });
});

describe("without entries the result of a receiver is the expected one", () => {
  for (const [provider, scheme] of all.filter(([, scheme]) => scheme !== "vonage-sig")) {
    test(`${provider}, ${scheme}`, () => {
      const options = { secret: secrets[scheme], ...optionsOf(scheme) };
      const receiver = createReceiver({ provider, schemes: [scheme], ...options });
      const cases = auditCases(provider, { ...options, url, scheme, now }).filter(({ echo }) => echo === null);
      for (const { name, request, expected } of cases) {
        const result = receiver.safeReceive(request, { now });
        assert.equal(result.ok, expected === "accept", `${name}: ${result.error?.message}`);
        if (name === "unknown-event") assert.equal(result.delivery.events[0].known, false);
      }
      const names = cases.map(({ name }) => name);
      for (const name of ["repeated", "unknown-fields", "large-body", "body-non-ascii", "body-indented"]) {
        assert.ok(names.includes(name), name);
      }
      for (const name of ["null-fields", "new-values"]) assert.ok(!names.includes(name), name);
      assert.equal(names.includes("unknown-event"), typed.includes(scheme));
      assert.ok(names.filter((name) => /^(?:sample|get)-/.test(name)).length >= providers[provider].events.length);
    });
  }
});
