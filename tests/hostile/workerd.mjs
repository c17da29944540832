/** The campaign in workerd, whose clock does not advance during computation: `{next(count), stop}`. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { startWorker } from "../../scripts/workerd.mjs";

export async function inWorkerd(seed) {
  const { url, pid, stop } = await startWorker(fileURLToPath(new URL("worker.mjs", import.meta.url)));
  const next = async (count) => {
    const response = await fetch(`${url}/?count=${count}&seed=${seed}`);
    if (!response.ok) throw new Error(`the Worker responded with ${response.status}: ${await response.text()}`);
    return { ...(await response.json()), processBytes: await residentBytes(pid) };
  };
  return { next, stop };
}

/** The resident memory of the process, on Linux; NaN elsewhere. */
async function residentBytes(pid) {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? Number.NaN) * 1024;
}
