/** A request under inspection, and its headers as text. */

export type Headers = readonly (readonly [string, string])[];

/** An HTTP request, its body byte for byte. */
export interface InspectedRequest {
  method: string;
  /** Absolute, unless only the path is known; empty where nothing is. */
  url: string;
  headers: Headers;
  body: Uint8Array<ArrayBuffer>;
  /** When it was received or sent, RFC 3339, where that is recorded. */
  receivedAt?: string;
}

/** The value of the first header of this name, in any case. */
export function headerOf(headers: Headers, name: string): string | undefined {
  return headers.find(([other]) => other.toLowerCase() === name.toLowerCase())?.[1];
}

/** The headers without those of these names, given in lower case. */
export function withoutHeaders(headers: Headers, names: ReadonlySet<string>): Headers {
  return headers.filter(([name]) => !names.has(name.toLowerCase()));
}

/** Headers as a form field shows them, one to a line. */
export function headersText(headers: Headers): string {
  return headers.map(([name, value]) => `${name}: ${value}`).join("\n");
}

/** Reads {@link headersText}. A line that begins with white space continues the one before; one without a colon is reported. */
export function parseHeaders(text: string): { headers: Headers; malformed: string[] } {
  const headers: [string, string][] = [];
  const malformed: string[] = [];
  for (const line of text.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/)) {
    // The pseudo-headers of HTTP/2, as browsers copy them, begin with a colon.
    const [, name, value] = /^(:?[^\s:]+):[ \t]*(.*?)[ \t]*$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) {
      if (!name.startsWith(":")) headers.push([name, value]);
    } else if (line.trim() !== "") malformed.push(line);
  }
  return { headers, malformed };
}
