/** Finds Chromium, or installs it if that requires no input, and starts it headless. */
import { existsSync } from "node:fs";
import path from "node:path";
import { Failure } from "./failure.mjs";
import { heartbeat } from "./heartbeat.mjs";
import { capture } from "./run.mjs";

const names = ["chromium", "chromium-browser", "google-chrome"];

const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

export async function launchChromium() {
  const executablePath = findChromium() ?? (await installChromium());
  const { chromium } = await import("playwright-core");
  return chromium.launch({ executablePath, args });
}

/** Starts it with the extension in a folder, and with more options. Chromium loads extensions only with a persistent profile, which is another folder. */
export async function launchWithExtension(extension, profile, options = []) {
  const executablePath = findChromium() ?? (await installChromium());
  const { chromium } = await import("playwright-core");
  const loading = [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`];
  return chromium.launchPersistentContext(profile, {
    executablePath,
    args: [...args, ...loading, ...options],
    ignoreDefaultArgs: ["--disable-extensions"],
    viewport: { width: 1360, height: 860 },
  });
}

function findChromium() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  const folders = process.env.PATH.split(path.delimiter);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find((file) => existsSync(file));
}

async function installChromium() {
  const root = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const aptGet = (...args) => {
    const [command, ...rest] = [...root, "apt-get", ...args];
    return capture(command, rest, { env: { DEBIAN_FRONTEND: "noninteractive" } });
  };
  console.log("setup: installing Chromium (apt-get install chromium)");
  try {
    await heartbeat("apt-get update", aptGet("update"));
    await heartbeat("apt-get install chromium", aptGet("install", "--yes", "--no-install-recommends", "chromium"));
  } catch (error) {
    throw new Failure(`install Chromium, or set CHROMIUM_PATH to its path; apt-get failed:\n${error.message}`);
  }
  return findChromium();
}
