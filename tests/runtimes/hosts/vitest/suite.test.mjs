/** Cloudflare's plugin for vitest. */
import "../../inject-trap.mjs"; // First, so that it sees the package make its first instance.
import * as hookproof from "hookproof";
import * as api from "hookproof/api";
import { test } from "vitest";
import { suite } from "../../suite.mjs";

await suite(hookproof, test, api);
