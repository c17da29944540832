/**
 * Injects traps: wraps the imports of every WebAssembly instance that is created afterwards, so that the next imported function
 * that is called can be made to throw. Such an exception leaves the instance in the same state as a trap.
 */
export const injectedTrap = new Error("trap");

let isArmed = false;

WebAssembly.Instance = class extends WebAssembly.Instance {
  constructor(module, imports) {
    super(
      module,
      mapped(imports, (namespace) => mapped(namespace, guarded)),
    );
  }
};

/** Makes the next imported function that the core calls throw. */
export function trapNextImport() {
  isArmed = true;
}

function guarded(imported) {
  return (...values) => {
    if (isArmed) {
      isArmed = false;
      throw injectedTrap;
    }
    return imported(...values);
  };
}

function mapped(record, change) {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}
