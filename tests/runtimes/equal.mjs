/** Used instead of node:assert, which not every host has. */
export function equal(actual, expected) {
  if (!Object.is(actual, expected)) throw new Error(`${shown(actual)} instead of ${shown(expected)}`);
}

/** The value that `action` throws. */
export function thrownBy(action) {
  try {
    action();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}

function shown(value) {
  return value instanceof Error ? String(value) : JSON.stringify(value);
}
