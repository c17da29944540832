import { suite } from "./suite.mjs";

/** Runs the suite: the number of passed checks, and the failed ones with their errors. */
export async function report(hookproof, api) {
  let passed = 0;
  const failed = [];
  const check = async (name, assertion) => {
    try {
      await assertion();
      passed += 1;
    } catch (error) {
      failed.push({ name, message: error.stack ?? String(error) });
    }
  };
  await suite(hookproof, check, api);
  return { passed, failed };
}
