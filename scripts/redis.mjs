/** Starts Redis servers for tests: on a free loopback port, with data in a folder. Installs redis-server if it is missing. */
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { heartbeat } from "./heartbeat.mjs";
import { capture } from "./run.mjs";

/** The reason for which redis-server is not available, or undefined if it is. */
export async function missingRedis() {
  try {
    await capture("redis-server", ["--version"]);
    return undefined;
  } catch {
    return "redis-server is not installed (on Debian: apt-get install redis-server)";
  }
}

/** Installs redis-server if it is missing and the user is root (Debian, Ubuntu). A failure is printed, not thrown. */
export async function installRedis() {
  if ((await missingRedis()) === undefined) return;
  if (process.getuid?.() !== 0) return console.log("setup: redis-server is missing, and only root can install it");
  console.log("setup: installing redis-server (apt-get)");
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  // Prevents the package from starting a server.
  const shell = "apt-get update && RUNLEVEL=1 apt-get install --yes --no-install-recommends redis-server";
  await heartbeat("apt-get", capture("sh", ["-c", shell], { env })).catch(({ message }) => {
    console.log(`setup: redis-server could not be installed: ${message.split("\n").at(-1)}`);
  });
}

/**
 * Starts a server: `{url, port, folder, kill, restart, stop}`. With `durable`, every acknowledged write survives `kill`, which sends
 * SIGKILL; without it, the server is empty after a restart. `folder` is the data folder of an earlier server.
 */
export async function startRedis({ durable = true, port, folder } = {}) {
  const data = folder ?? (await mkdtemp(path.join(tmpdir(), "hookproof-redis-")));
  const chosen = port ?? (await freePort());
  const persistence = durable ? ["--appendonly", "yes", "--appendfsync", "always"] : ["--appendonly", "no"];
  const args = ["--port", String(chosen), "--bind", "127.0.0.1", "--dir", data, "--save", "", ...persistence];
  let server;
  const restart = async () => {
    const started = spawn("redis-server", [...args, "--loglevel", "warning"], {
      stdio: ["ignore", "ignore", "inherit"],
    });
    const ended = new Promise((resolve) => started.on("close", resolve).on("error", resolve));
    server = { started, ended };
    await Promise.race([listening(chosen), ended.then(() => Promise.reject(new Error("redis-server ended")))]);
  };
  const end = (signal) => {
    server.started.kill(signal);
    return server.ended;
  };
  await restart();
  return {
    url: `redis://127.0.0.1:${chosen}`,
    port: chosen,
    folder: data,
    kill: () => end("SIGKILL"),
    restart,
    stop: async () => {
      await end("SIGTERM");
      if (folder === undefined) await rm(data, { recursive: true });
    },
  };
}

/** Waits until the server replies to PING with PONG: it accepts connections before it has loaded its data. */
async function listening(port) {
  for (let attempts = 0; attempts < 600; attempts++) {
    if (await replies(port)) return;
    await pause(25);
  }
  throw new Error("redis-server did not reply within 15 s");
}

function replies(port) {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => socket.write("PING\r\n"));
    socket.setTimeout(1000, () => socket.destroy());
    socket.on("data", (reply) => {
      resolve(String(reply).startsWith("+PONG"));
      socket.destroy();
    });
    socket.on("error", () => {}).on("close", () => resolve(false));
  });
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
