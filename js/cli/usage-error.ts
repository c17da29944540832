/** A mistake on the command line. The message states how to correct it; the exit code is 2. */
export class UsageError extends Error {}
