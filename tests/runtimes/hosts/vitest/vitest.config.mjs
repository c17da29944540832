import { cloudflareTest } from "@cloudflare/vitest-pool-workers";
import { defineConfig } from "vitest/config";

const configPath = new URL("./wrangler.json", import.meta.url).pathname;

export default defineConfig({ plugins: [cloudflareTest({ wrangler: { configPath } })] });
