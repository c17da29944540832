/** The documentation of all events, which the build generates from the JSON Schemas as one text. */
declare module "#documentation" {
  const documentation: string;
  export default documentation;
}
