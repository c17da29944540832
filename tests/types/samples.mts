import type { Bandwidth } from "hookproof";
import { sign } from "hookproof";
import { type Sample, samples } from "hookproof/samples";

const failed = samples("bandwidth", "message-failed");
export const one: Sample<"bandwidth", "message-failed"> = failed;
export const payload: Bandwidth.MessageFailedEvent = failed.payload;
export const all: Sample<"bird">[] = samples("bird");
export const headers: Record<string, string> = sign(failed, { provider: "bird", secret: "key" });
// @ts-expect-error: an event of another provider
samples("bird", "message-failed");
