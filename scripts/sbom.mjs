/**
 * `npm run sbom`: writes the software bill of materials (SBOM) of the npm package to target/sbom/, in the format CycloneDX. The
 * package has no npm dependencies; its components are the crates that are linked into the WebAssembly module, and Rust's standard
 * library. Crates that only run at build time have the scope `excluded`. cargo-cyclonedx generates the document; it is installed in
 * target/tools if it is missing.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { Failure, main } from "./failure.mjs";
import { heartbeat } from "./heartbeat.mjs";
import { capture, run } from "./run.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const target = "wasm32-unknown-unknown";
const generatorVersion = "0.5.9";

/**
 * Converts the SBOM of the crate to the SBOM of the npm package.
 *
 * @param {string} crateDocument the output of cargo-cyclonedx
 * @param {{npm: object, linked: Set<string>, rust: string}} facts the package.json; the linked crates as `name@version`; the version
 *   of the standard library
 * @throws {Failure} if the document lacks a serial number, a linked crate, or the licence or checksum of a linked crate
 */
export function describePackage(crateDocument, { npm, linked, rust }) {
  const { metadata, components } = JSON.parse(crateDocument);
  const { name, version, description, license } = npm;
  const purl = `pkg:npm/${name}@${version}`;
  const references = [
    ...components.map((crate) => [crate["bom-ref"], crate.purl]),
    [metadata.component["bom-ref"], purl],
  ];
  // References contain the local path of the crate. Package URLs are unique as well, and the same on every machine.
  const document = JSON.parse(
    references.reduce((text, [from, to]) => text.replaceAll(JSON.stringify(from), JSON.stringify(to)), crateDocument),
  );
  document.metadata.component = component(purl, { name, version, description, licenses: [{ expression: license }] });
  for (const crate of document.components) {
    crate.scope = linked.has(`${crate.name}@${crate.version}`) ? "required" : "excluded";
  }
  check(document, linked);
  const standard = component(`pkg:generic/rust-std@${rust}`, {
    name: "rust-std",
    version: rust,
    scope: "required",
    licenses: [{ expression: "MIT OR Apache-2.0" }],
  });
  document.components.push(standard);
  document.dependencies.find(({ ref }) => ref === purl).dependsOn.push(standard.purl);
  return document;
}

function component(purl, fields) {
  return { type: "library", "bom-ref": purl, ...fields, purl };
}

function check({ serialNumber, components }, linked) {
  // The GitHub action that attests the document requires one.
  if (!serialNumber) throw new Failure("the SBOM has no serial number");
  for (const name of linked) {
    const crate = components.find((candidate) => `${candidate.name}@${candidate.version}` === name);
    if (crate === undefined) throw new Failure(`the SBOM lacks ${name}`);
    if (!crate.licenses?.length) throw new Failure(`the SBOM has no licence for ${name}`);
    if (!crate.hashes?.length) throw new Failure(`the SBOM has no checksum for ${name}`);
  }
}

/** Runs cargo-cyclonedx on the packaged crate: in the workspace, other members enable features that the module does not use. */
async function generate() {
  const binary = await install();
  const { version } = JSON.parse(await capture("cargo", ["read-manifest"], { cwd: root }));
  const packages = path.join(root, "target", "package");
  const arguments_ = ["--package=hookproof", "--no-verify", "--allow-dirty", "--locked", "--quiet"];
  await run("cargo", ["package", ...arguments_, "--target-dir", path.dirname(packages)], { cwd: root });
  const folder = await mkdtemp(path.join(tmpdir(), "hookproof-sbom-"));
  try {
    await run("tar", ["-xzf", path.join(packages, `hookproof-${version}.crate`), "-C", folder, "--strip-components=1"]);
    const options = ["--format=json", "--spec-version=1.5", `--target=${target}`, "--features=wasm", "--no-build-deps"];
    await run(binary, ["cyclonedx", ...options, "--override-filename=crate", "--quiet"], { cwd: folder });
    return await readFile(path.join(folder, "crate.json"), "utf8");
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function install() {
  const folder = path.join(root, "target", "tools");
  const binary = path.join(folder, "bin", "cargo-cyclonedx");
  const installed = await capture(binary, ["cyclonedx", "--version"]).catch(() => "");
  if (installed.trim().endsWith(` ${generatorVersion}`)) return binary;
  const arguments_ = ["cargo-cyclonedx", "--version", generatorVersion, "--locked", "--root", folder];
  await heartbeat("cargo-cyclonedx", run("cargo", ["install", ...arguments_]));
  return binary;
}

/** The crates that are linked into the module, except for hookproof itself. */
async function linkedCrates() {
  const edges = ["--edges=normal,no-proc-macro", "--prefix=none", "--format={p}"];
  const arguments_ = ["tree", "--locked", "--package=hookproof", "--features=wasm", `--target=${target}`, ...edges];
  const tree = await capture("cargo", arguments_, { cwd: root });
  const crates = [...tree.matchAll(/^(\S+) v(\S+)/gm)].map(([, name, version]) => `${name}@${version}`);
  return new Set(crates.filter((crate) => !crate.startsWith("hookproof@")));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main(async () => {
    const npm = JSON.parse(await readFile(path.join(root, "pkg/package.json"), "utf8"));
    const [, rust] = /^channel = "(.+)"$/m.exec(await readFile(path.join(root, "rust-toolchain.toml"), "utf8"));
    const linked = await linkedCrates();
    const document = describePackage(await generate(), { npm, linked, rust });
    const file = path.join(root, "target", "sbom", "hookproof.cdx.json");
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, `${JSON.stringify(document, null, 2)}\n`);
    console.log(`${path.relative(root, file)}: ${linked.size} crates and the standard library`);
  });
}
