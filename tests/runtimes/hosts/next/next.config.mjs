/** Sets the root of the project: otherwise the folder of another lock file above it would be the root. */
export default { turbopack: { root: import.meta.dirname }, outputFileTracingRoot: import.meta.dirname };
