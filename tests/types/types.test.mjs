import { rm } from "node:fs/promises";
import path from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { capture } from "../../scripts/run.mjs";
import { consumerWith } from "../packaging/consumer.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const tsc = path.join(here, "../../node_modules/.bin/tsc");
const project = await consumerWith(path.resolve(here));
after(() => rm(project, { recursive: true }));

for (const resolution of ["nodenext", "bundler"]) {
  test(`the installed declarations hold with ${resolution} resolution`, async () => {
    await capture(tsc, ["--project", path.join(project, "types", `${resolution}.json`)]);
  });
}
