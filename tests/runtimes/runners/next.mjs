/** Next: built by `next build`, run by `next start`, with routes in both of its runtimes. */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { heartbeat } from "../../../scripts/heartbeat.mjs";
import { capture } from "../../../scripts/run.mjs";
import { signer } from "../../signer.mjs";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const quiet = { CI: "true", NEXT_TELEMETRY_DISABLED: "1", NO_COLOR: "1" };
const secret = "omnichannel-secret-21";
const body = '{"name":"message.read","eventId":"1"}';

/**
 * Builds the routes of hosts/next with this version of Next and its bundler `--webpack` or `--turbopack`. Then, for each of
 * `runtimes` (`node`, `edge`), runs the suite in a route, and sends a signed and a forged webhook to another.
 */
export const next = (version, bundler, runtimes) => async (project) => {
  const app = await appWith(version, project, runtimes);
  await capture(process.execPath, [cli, "build", ...bundlerFlag(version, bundler)], { cwd: app, env: quiet });
  const port = await freePort();
  const env = { ...process.env, ...quiet, DOTDIGITAL_SECRET: secret };
  const args = [cli, "start", "--hostname", "127.0.0.1", "--port", port];
  const server = spawn(process.execPath, args, { cwd: app, env, stdio: "ignore" });
  try {
    const total = { passed: 0, failed: [] };
    for (const runtime of runtimes) {
      const { passed, failed } = await reportOf(`http://127.0.0.1:${port}`, runtime);
      total.passed += passed;
      total.failed.push(...failed.map(({ name, message }) => ({ name: `${runtime}: ${name}`, message })));
    }
    return total;
  } finally {
    server.kill();
  }
};

const cli = path.join("node_modules", "next", "dist", "bin", "next");

/** The default bundler is Turbopack in Next 16, and webpack, without an option for it, in Next 15. */
function bundlerFlag(version, bundler) {
  return version === "15" && bundler === "--webpack" ? [] : [bundler];
}

async function reportOf(origin, runtime) {
  const report = await (await fetchOnceListening(`${origin}/suite/${runtime}`)).json();
  const url = `${origin}/hook/${runtime}`;
  const headers = signer["comapi-hmac-sha1"]({ url, body, secret });
  const expected = [
    ["a signed webhook is received", body, 200, '["message.read"]'],
    ["a forged webhook is refused", body.replace("1", "2"), 401, ""],
  ];
  for (const [name, sent, status, result] of expected) {
    const response = await fetch(url, { method: "POST", headers, body: sent });
    const found = `${response.status} ${await response.text()}`;
    if (found === `${status} ${result}`) report.passed += 1;
    else report.failed.push({ name, message: `the response was ${found}` });
  }
  return report;
}

/** A project of this version of Next with the packed package. It is installed once and reused. */
async function appWith(version, project, runtimes) {
  const manifests = fileURLToPath(new URL(`../next/${version}/`, import.meta.url));
  const lock = await readFile(path.join(manifests, "package-lock.json"));
  const app = path.join(root, "target", `next-${version}`);
  const record = path.join(app, "node_modules", ".installed-lock-sha256");
  const wanted = createHash("sha256").update(lock).digest("hex");
  if ((await readFile(record, "utf8").catch(() => "")) !== wanted) {
    console.log(`setup: installing Next ${version} (npm ci)`);
    await rm(app, { recursive: true, force: true });
    await cp(manifests, app, { recursive: true });
    await heartbeat("npm ci", capture("npm", ["ci", "--no-audit", "--no-fund"], { cwd: app }));
    await writeFile(record, wanted);
  }
  for (const made of [".next", "app", "runtimes"]) await rm(path.join(app, made), { recursive: true, force: true });
  await cp(path.join(project, "runtimes", "hosts", "next"), app, { recursive: true });
  await cp(path.join(project, "runtimes"), path.join(app, "runtimes"), { recursive: true });
  const others = ["node", "edge"].filter((runtime) => !runtimes.includes(runtime));
  for (const runtime of others) {
    for (const route of ["suite", "hook"]) await rm(path.join(app, "app", route, runtime), { recursive: true });
  }
  const installed = path.join(app, "node_modules", "hookproof");
  await rm(installed, { recursive: true, force: true });
  await mkdir(installed);
  await cp(path.join(project, "node_modules", "hookproof"), installed, { recursive: true });
  return app;
}

async function fetchOnceListening(url) {
  for (let attempts = 300; ; attempts--) {
    try {
      return await fetch(url);
    } catch (error) {
      if (attempts === 0) throw error;
      await pause(100);
    }
  }
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return String(port);
}
