/**
 * `node scripts/rust-format.mjs`: formats all Rust files of the repository; `--check` fails if one is not formatted. `cargo fmt` would
 * skip the definitions, whose modules a macro declares, and packages that are not members of the workspace.
 */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Failure, main } from "./failure.mjs";
import { capture, run } from "./run.mjs";

const cwd = fileURLToPath(new URL("..", import.meta.url));

await main(async () => {
  const listed = await capture("git", ["ls-files", "--cached", "--others", "--exclude-standard", "*.rs"], { cwd });
  const files = listed.split("\n").filter((file) => file !== "" && existsSync(`${cwd}${file}`));
  // The message of the failed command would list all files.
  await run("rustfmt", [...process.argv.slice(2), ...files], { cwd }).catch(() => {
    throw new Failure("rustfmt failed; `npm run format` formats all files");
  });
});
