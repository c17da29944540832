/** Whatever a user can mend by typing something else: a sentence that says what, and exit code 2. */
export class UsageError extends Error {}
