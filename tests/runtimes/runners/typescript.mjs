/** TypeScript: the projects of tests/types, each with another module resolution. */
import { existsSync } from "node:fs";
import { cp, symlink } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { capture } from "../../../scripts/run.mjs";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const modules = path.join(root, "node_modules");

export const typescript = (name) => async (project) => {
  const types = path.join(project, "types");
  if (!existsSync(types)) {
    await cp(path.join(root, "tests", "types"), types, { recursive: true });
    await symlink(path.join(modules, "@types"), path.join(project, "node_modules", "@types"));
  }
  await capture(path.join(modules, ".bin", "tsc"), ["--project", path.join(types, `${name}.json`)]);
  return { passed: 1, failed: [] };
};
