/**
 * `npm run sbom`: what the npm package is made of, as CycloneDX, in target/sbom/. The package depends on nothing; what is in
 * it are the crates that are compiled into its WASM, and Rust's standard library.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { main } from "./failure.mjs";
import { capture } from "./run.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

export async function sbom() {
  const { name, version, license, description } = JSON.parse(
    await readFile(path.join(root, "pkg/package.json"), "utf8"),
  );
  const crates = await compiledCrates();
  const checksums = await lockedChecksums();
  const component = {
    "bom-ref": purl("npm", { name, version }),
    type: "library",
    name,
    version,
    description,
    licenses: [{ expression: license }],
    purl: purl("npm", { name, version }),
  };
  const own = crates.find((crate) => crate.name === name);
  const others = crates.filter((crate) => crate !== own);
  const standard = await standardLibrary();
  return {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: { component, lifecycles: [{ phase: "build" }] },
    components: [...others.map((crate) => crateComponent(crate, checksums)), standard],
    dependencies: [
      {
        ref: component["bom-ref"],
        dependsOn: [...own.needs.map((crate) => purl("cargo", crate)), standard["bom-ref"]],
      },
      ...others.map((crate) => ({
        ref: purl("cargo", crate),
        dependsOn: crate.needs.map((needed) => purl("cargo", needed)),
      })),
    ],
  };
}

/** The crates that are linked into the module: what its build needs only while it runs is not in it. */
async function compiledCrates() {
  const args = [
    "metadata",
    "--format-version=1",
    "--locked",
    "--features=wasm",
    "--filter-platform=wasm32-unknown-unknown",
  ];
  const { packages, resolve } = JSON.parse(await capture("cargo", args, { cwd: root }));
  const described = new Map(packages.map((one) => [one.id, one]));
  const nodes = new Map(resolve.nodes.map((node) => [node.id, node]));
  const isMacro = (id) => described.get(id).targets.some(({ kind }) => kind.includes("proc-macro"));
  const own = packages.find(({ name }) => name === "hookproof");
  // What cargo resolves is for all of the workspace, of which other members use other features.
  const enabled = new Set(own.features.wasm.map((feature) => feature.replace("dep:", "")));
  const disabled = new Set(own.dependencies.filter(({ name, optional }) => optional && !enabled.has(name)).map(byName));
  const isDisabled = (id, pkg) => id === own.id && disabled.has(described.get(pkg).name);
  const needs = (id) =>
    nodes
      .get(id)
      .deps.filter(({ pkg, dep_kinds: kinds }) => kinds.some(({ kind }) => kind === null) && !isMacro(pkg))
      .map(({ pkg }) => pkg)
      .filter((pkg) => !isDisabled(id, pkg));
  const found = new Set([own.id]);
  for (const id of found) for (const needed of needs(id)) found.add(needed);
  return [...found]
    .map((id) => ({ ...described.get(id), needs: needs(id).map((needed) => described.get(needed)) }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

function byName({ name }) {
  return name;
}

/** What the registry's archive of a crate must hash to. */
async function lockedChecksums() {
  const lock = await readFile(path.join(root, "Cargo.lock"), "utf8");
  const entries = lock.matchAll(/name = "(.+)"\nversion = "(.+)"\nsource = ".+"\nchecksum = "(.+)"/g);
  return new Map([...entries].map(([, name, version, checksum]) => [`${name} ${version}`, checksum]));
}

function crateComponent(crate, checksums) {
  return {
    "bom-ref": purl("cargo", crate),
    type: "library",
    name: crate.name,
    version: crate.version,
    description: crate.description?.trim(),
    licenses: [{ expression: crate.license.replaceAll("/", " OR ") }],
    purl: purl("cargo", crate),
    hashes: [{ alg: "SHA-256", content: checksums.get(`${crate.name} ${crate.version}`) }],
  };
}

async function standardLibrary() {
  const [, version] = /^channel = "(.+)"$/m.exec(await readFile(path.join(root, "rust-toolchain.toml"), "utf8"));
  const reference = `pkg:generic/rust-std@${version}`;
  const licenses = [{ expression: "MIT OR Apache-2.0" }];
  return { "bom-ref": reference, type: "library", name: "rust-std", version, licenses, purl: reference };
}

const purl = (kind, { name, version }) => `pkg:${kind}/${name}@${version}`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main(async () => {
    const folder = path.join(root, "target", "sbom");
    const file = path.join(folder, "hookproof.cdx.json");
    const made = await sbom();
    await mkdir(folder, { recursive: true });
    await writeFile(file, `${JSON.stringify(made, null, 2)}\n`);
    console.log(`${path.relative(root, file)}: ${made.components.length} components`);
  });
}
