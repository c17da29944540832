/** Runs both Workers in workerd on this machine, with a local queue, objects and bucket. Arguments are passed to `wrangler dev`. */
import { spawn } from "node:child_process";
import { copyFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const file = (name) => fileURLToPath(new URL(name, import.meta.url));

// Generates secrets for this machine, unless there are any.
await copyFile(file(".dev.vars.example"), file("gateway/.dev.vars"), 1).catch(() => {});
const configs = ["--config", "gateway/wrangler.jsonc", "--config", "consumer/wrangler.jsonc"];
const bin = fileURLToPath(import.meta.resolve("wrangler/package.json")).replace("package.json", "bin/wrangler.js");
const args = [bin, "dev", ...configs, ...process.argv.slice(2)];
const wrangler = spawn(process.execPath, args, { cwd: file("."), stdio: "inherit" });
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => wrangler.kill(signal));
wrangler.on("close", (code) => {
  process.exitCode = code ?? 1;
});
