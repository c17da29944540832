/** An expected failure: only its message is printed. Any other exception is a bug in the scripts and is printed with its stack. */
export class Failure extends Error {}

/** Runs a script, and sets the exit code to 1 if it fails. */
export async function main(script) {
  try {
    await script();
  } catch (error) {
    console.error(error instanceof Failure ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}
