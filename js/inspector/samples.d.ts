/** The samples of all events, which the build generates from the modules of the package: for each provider a text. */
declare module "#samples" {
  const samples: Readonly<Record<string, string>>;
  export default samples;
}
