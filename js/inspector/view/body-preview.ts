/** The preview of a body that the editor cannot edit: the beginning of a large one, or the bytes of a binary one. */

/** Larger bodies are not edited; it is also what a receiver accepts by default. */
const MAX_EDITED = 1024 * 1024;
const MAX_SHOWN = 64 * 1024;
const MAX_DUMPED = 2048;
const BYTES_PER_LINE = 16;

export interface BodyPreview {
  text: string;
  /** Whether it can be edited and written back as the same bytes. */
  isWhole: boolean;
  /** The omitted part, as a sentence. */
  note?: string;
}

export function bodyPreview(body: Uint8Array): BodyPreview {
  const isLarge = body.length > MAX_EDITED;
  const text = decode(isLarge ? body.subarray(0, MAX_SHOWN) : body, isLarge);
  if (text === undefined) {
    const note = body.length > MAX_DUMPED ? { note: "The first 2 KiB are shown; all of it is inspected." } : {};
    return { text: dump(body.subarray(0, MAX_DUMPED)), isWhole: false, ...note };
  }
  if (!isLarge) return { text, isWhole: true };
  return { text, isWhole: false, note: "The first 64 KiB are shown, and cannot be edited; all of it is inspected." };
}

/** The text, or undefined for what is not UTF-8 or contains NUL. A character cut off at the end is left out where allowed. */
function decode(bytes: Uint8Array, mayBeCut: boolean): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes, { stream: mayBeCut });
  } catch {
    return undefined;
  }
}

/** A hexadecimal dump: offset, bytes and the ASCII characters among them. */
function dump(bytes: Uint8Array): string {
  const lines = Array.from({ length: Math.ceil(bytes.length / BYTES_PER_LINE) }, (_, nth) => {
    const row = [...bytes.subarray(nth * BYTES_PER_LINE, (nth + 1) * BYTES_PER_LINE)];
    const hex = row.map((byte) => byte.toString(16).padStart(2, "0")).join(" ");
    const characters = row.map((byte) => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : "."));
    const offset = (nth * BYTES_PER_LINE).toString(16).padStart(8, "0");
    return `${offset}  ${hex.padEnd(BYTES_PER_LINE * 3)} ${characters.join("")}`;
  });
  return lines.join("\n");
}
