/**
 * A trap in the core, on demand: from here on, every function that a WebAssembly instance calls can be made to throw. What
 * it throws leaves the instance as any trap does, at once and with nothing put back in order.
 */
export const injectedTrap = new Error("trap");

let isOpen = false;

WebAssembly.Instance = class extends WebAssembly.Instance {
  constructor(module, imports) {
    super(
      module,
      mapped(imports, (namespace) => mapped(namespace, guarded)),
    );
  }
};

/** The next function that the core calls throws. */
export function trapNextImport() {
  isOpen = true;
}

function guarded(imported) {
  return (...values) => {
    if (isOpen) {
      isOpen = false;
      throw injectedTrap;
    }
    return imported(...values);
  };
}

function mapped(record, change) {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}
