/** The documentation of all events, which the build generates from the JSON Schemas: for each provider, its events and its models. */
declare module "#documentation" {
  const documentation: Readonly<Record<string, readonly [events: string, models: string]>>;
  export default documentation;
}
