/** The functions of a CPU profile of V8 with the largest self times, in percent. */
export function hottest({ nodes, samples, timeDeltas }, count) {
  const names = new Map(nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)]));
  const times = new Map();
  samples.forEach((id, sample) => {
    const name = names.get(id);
    times.set(name, (times.get(name) ?? 0) + timeDeltas[sample]);
  });
  const total = timeDeltas.reduce((sum, time) => sum + time, 0);
  return [...times]
    .sort(([, one], [, other]) => other - one)
    .slice(0, count)
    .map(([name, time]) => [name.replaceAll("|", "\\|"), `${((100 * time) / total).toFixed(1)} %`]);
}

function nameOf({ functionName, url, lineNumber }) {
  // Work of the engine has a name in parentheses and no file.
  if (url === "") return functionName;
  const place = url.startsWith("wasm:") ? "core" : `${url.split("/").at(-1)}:${lineNumber + 1}`;
  return `\`${(functionName || "anonymous").replace(/::h[0-9a-f]{16}$/, "")}\`, ${place}`;
}
