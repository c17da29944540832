/**
 * Records the calls of the core: wraps the exports of the WebAssembly instance that is created while `begin` runs. Neither
 * the package nor the module has to support it.
 */
export function watch(begin) {
  const { Instance } = WebAssembly;
  const seen = { exports: {}, calls: [] };
  WebAssembly.Instance = function instantiate(module, imports) {
    const { exports } = new Instance(module, imports);
    seen.exports = exports;
    return {
      exports: Object.fromEntries(Object.entries(exports).map(([name, value]) => [name, watched(name, value)])),
    };
  };
  try {
    begin();
  } finally {
    WebAssembly.Instance = Instance;
  }
  return seen;

  function watched(name, value) {
    if (typeof value !== "function") return value;
    return (...args) => {
      seen.calls.push({ name, args });
      return value(...args);
    };
  }
}
