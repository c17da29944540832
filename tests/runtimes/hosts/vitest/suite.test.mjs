/** Cloudflare's plugin for vitest. */
import "../../inject-trap.mjs"; // First, so that it wraps the first instance of the package.
import * as hookproof from "hookproof";
import * as api from "hookproof/api";
import { test } from "vitest";
import { suite } from "../../suite.mjs";

await suite(hookproof, test, api);
