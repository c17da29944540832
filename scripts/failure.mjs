/** An expected failure, which is reported by its message only. Any other exception is a defect of the scripts. */
export class Failure extends Error {}

/** Runs a script; the exit code is 1 if it fails. */
export async function main(script) {
  try {
    await script();
  } catch (error) {
    console.error(error instanceof Failure ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}
