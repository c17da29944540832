/** `npm run json-parse`: a million random documents through the built package, each compared with `JSON.parse`. */
import { parseArgs } from "node:util";
import { Failure, main } from "../../scripts/failure.mjs";
import { compare } from "./compare.mjs";

await main(async () => {
  const options = {
    count: { type: "string", default: "1000000" },
    seed: { type: "string", default: "1" },
    "without-node": { type: "boolean", default: false },
  };
  const { values } = parseArgs({ options });
  // The package selects the host's functions when it is imported.
  if (values["without-node"]) process.getBuiltinModule = undefined;
  const hookproof = await import("hookproof");
  const { different, valid } = compare(hookproof, Number(values.count), Number(values.seed));
  console.log(`${values.count} documents, ${valid} of them JSON: ${different.length} are read differently`);
  if (different.length > 0)
    throw new Failure(
      different
        .slice(0, 10)
        .map((text) => JSON.stringify(text))
        .join("\n"),
    );
});
