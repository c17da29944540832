/** The project is the root: another lock file above it would be taken for one. */
export default { turbopack: { root: import.meta.dirname }, outputFileTracingRoot: import.meta.dirname };
