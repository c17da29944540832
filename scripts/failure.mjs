/** An end whose message says all that the reader can use; anything else that is thrown is a defect of the scripts. */
export class Failure extends Error {}

/** Runs a script to its end; its exit code is 1 when it fails. */
export async function main(script) {
  try {
    await script();
  } catch (error) {
    console.error(error instanceof Failure ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}
