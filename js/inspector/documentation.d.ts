/** The documentation of all events, which the build makes of the JSON Schemas, by provider. */
declare module "#documentation" {
  const documentation: Readonly<Record<string, string>>;
  export default documentation;
}
