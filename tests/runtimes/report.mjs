import { suite } from "./suite.mjs";

/** Runs the suite over the package as its host imported it: how many checks passed, and which failed with what. */
export async function report(hookproof) {
  let passed = 0;
  const failed = [];
  await suite(hookproof, async (name, assertion) => {
    try {
      await assertion();
      passed += 1;
    } catch (error) {
      failed.push({ name, message: error.stack ?? String(error) });
    }
  });
  return { passed, failed };
}
