import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const native = ["--workspace", "--features", "http,samples,types"];
const wasm = ["--target", "wasm32-unknown-unknown", "--features", "wasm"];
const inspector = ["--config", 'target.wasm32-unknown-unknown.rustflags=["--cfg=inspector"]'];
const node = process.execPath;
const binary = (name) => `${root}node_modules/.bin/${name}`;

/**
 * The steps of `npm test`, in the order in which they run.
 *
 * - `command`: the program and its arguments.
 * - `needs`: a step that must not have failed before.
 * - `redis`: redis-server is installed first, if that is possible.
 * - `counts`: the output contains the number of tests that passed and failed; the step fails if there are none. Any other step counts as
 *   one test.
 */
export const steps = {
  "rust-format": { command: [node, "scripts/rust-format.mjs", "--check"] },
  generated: { command: ["cargo", "xtask", "generate", "--check"] },
  "rust-lint": { command: ["cargo", "clippy", ...native, "--all-targets", "--", "-D", "warnings"] },
  "wasm-lint": {
    command: [
      "cargo",
      "clippy",
      ...wasm,
      "--lib",
      "--test",
      "wasm",
      "--bench",
      "constant_time",
      "--",
      "-D",
      "warnings",
    ],
  },
  "inspector-lint": { command: ["cargo", "clippy", ...wasm, "--lib", ...inspector, "--", "-D", "warnings"] },
  "rust-docs": { command: ["cargo", "rustdoc", "--package", "hookproof", "--all-features", "--", "-D", "warnings"] },
  "rust-tests": { command: ["cargo", "test", ...native], counts: true },
  "wasm-tests": { command: ["cargo", "test", ...wasm, "--test", "wasm"], counts: true },
  build: { command: [node, "scripts/build.mjs"] },
  types: { command: [binary("tsc"), "--noEmit"], needs: "build" },
  "cli-types": { command: [binary("tsc"), "--noEmit", "--project", "js/cli"], needs: "build" },
  lint: { command: [binary("biome"), "ci", "--colors=off", "--error-on-warnings", "."] },
  reproducible: { command: suites("tests/packaging", "reproducible.test.mjs"), needs: "build", counts: true },
  package: { command: suites("tests/packaging", "package.test.mjs"), needs: "build", counts: true },
  size: { command: suites("tests/packaging", "size.test.mjs"), needs: "build", counts: true },
  "javascript-tests": { command: suites("tests/js", ".test.mjs"), needs: "build", counts: true },
  provider: { command: suites("tests/provider", ".test.mjs"), needs: "build", counts: true },
  complexity: { command: suites("tests/complexity", ".test.mjs"), needs: "build", counts: true },
  hostile: { command: suites("tests/hostile", ".test.mjs"), needs: "build", counts: true },
  load: { command: suites("tests/load", ".test.mjs"), needs: "build", counts: true },
  supply: { command: suites("tests/supply", ".test.mjs"), counts: true },
  api: { command: suites("tests/api", ".test.mjs"), needs: "build", counts: true },
  cli: { command: suites("tests/cli", ".test.mjs"), needs: "build", counts: true },
  inspector: { command: suites("tests/inspector", ".test.mjs"), needs: "build", counts: true },
  audit: { command: suites("tests/audit", ".test.mjs"), needs: "build", counts: true },
  servers: { command: suites("tests/servers", ".test.mjs"), needs: "build", counts: true },
  lambda: { command: suites("tests/lambda", ".test.mjs"), needs: "build", counts: true },
  dedupe: { command: suites("tests/dedupe", ".test.mjs"), needs: "build", redis: true, counts: true },
  examples: { command: suites("tests/examples", ".test.mjs"), needs: "build", redis: true, counts: true },
  failure: { command: suites("tests/failure", ".test.mjs"), needs: "build", redis: true, counts: true },
  readme: { command: suites("tests/readme", ".test.mjs"), needs: "build", counts: true },
  "type-tests": { command: suites("tests/types", ".test.mjs"), needs: "build", counts: true },
  runtimes: { command: [node, "tests/runtimes/run.mjs"], needs: "build", counts: true },
  fuzz: { command: [node, "scripts/test/fuzz.mjs"] },
  demo: { command: [node, "scripts/demo.mjs"], needs: "build" },
};

function suites(folder, ending) {
  const files = readdirSync(`${root}${folder}`).filter((name) => name.endsWith(ending));
  return [node, "--test", "--test-reporter=spec", ...files.map((name) => `${folder}/${name}`)];
}
