import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { describePackage } from "../../scripts/sbom.mjs";

const npm = { name: "hookproof", version: "1.2.3", description: "Verifies.", license: "MIT" };
const registry = "registry+https://github.com/rust-lang/crates.io-index#";

/** A document of cargo-cyclonedx: a library, a procedural macro, and the folder in which it ran. */
function crateDocument(changes = {}, serialNumber = "urn:uuid:00000000-0000-4000-8000-000000000000") {
  const crate = (name) => ({
    "bom-ref": `${registry}${name}@1.0.0`,
    name,
    version: "1.0.0",
    scope: "required",
    purl: `pkg:cargo/${name}@1.0.0`,
    licenses: [{ expression: "MIT" }],
    hashes: [{ alg: "SHA-256", content: "00".repeat(32) }],
  });
  const own = "path+file:///somewhere#hookproof@1.2.3";
  return JSON.stringify({
    bomFormat: "CycloneDX",
    serialNumber,
    metadata: { component: { "bom-ref": own, purl: "pkg:cargo/hookproof@1.2.3?download_url=file://." } },
    components: [{ ...crate("serde"), ...changes }, crate("serde_derive")],
    dependencies: [
      { ref: own, dependsOn: [`${registry}serde@1.0.0`] },
      { ref: `${registry}serde@1.0.0`, dependsOn: [`${registry}serde_derive@1.0.0`] },
      { ref: `${registry}serde_derive@1.0.0` },
    ],
  });
}

function describeLinked(document, ...linked) {
  return describePackage(document, { npm, linked: new Set(linked), rust: "1.95.0" });
}

describe("the SBOM", () => {
  const document = describeLinked(crateDocument(), "serde@1.0.0");

  test("describes the npm package by package URLs, without the folder of the build", () => {
    assert.equal(document.metadata.component.purl, "pkg:npm/hookproof@1.2.3");
    assert.doesNotMatch(JSON.stringify(document), /path\+file|registry\+|download_url/);
    const known = [document.metadata.component, ...document.components].map((component) => component["bom-ref"]);
    for (const { ref, dependsOn = [] } of document.dependencies)
      for (const reference of [ref, ...dependsOn]) assert.ok(known.includes(reference), reference);
  });

  test("requires the linked crates and the standard library, and excludes crates of the build", () => {
    const scopes = Object.fromEntries(document.components.map(({ name, scope }) => [name, scope]));
    assert.deepEqual(scopes, { serde: "required", serde_derive: "excluded", "rust-std": "required" });
    const [own] = document.dependencies;
    assert.deepEqual(own.dependsOn, ["pkg:cargo/serde@1.0.0", "pkg:generic/rust-std@1.95.0"]);
  });

  test("is refused without a serial number, without a linked crate, or without its licence or checksum", () => {
    const refused = (message, document, ...linked) =>
      assert.throws(() => describeLinked(document, ...linked), { message: new RegExp(message) });
    refused("lacks sha2@1.0.0", crateDocument(), "serde@1.0.0", "sha2@1.0.0");
    refused("no licence for serde@1.0.0", crateDocument({ licenses: [] }), "serde@1.0.0");
    refused("no serial number", crateDocument({}, null), "serde@1.0.0");
    refused("no checksum for serde@1.0.0", crateDocument({ hashes: [] }), "serde@1.0.0");
  });
});
