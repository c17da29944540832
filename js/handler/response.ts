/** The `Response` that a function returned, made ready to be sent: checked, and read as far as it may still fail quietly. */

/** What is sent to the provider. */
export interface Reply {
  status: number;
  statusText?: string;
  headers: Headers | Record<string, string>;
  /** All of a short body, or a stream of a long one, which fails where the function's own stream does. */
  // Not generic, as TypeScript before 5.7 reads this.
  body?: Uint8Array | ReadableStream<Uint8Array> | null;
}

type Bytes = Uint8Array<ArrayBuffer>;

/** Bodies of up to so many bytes are read before anything is sent, so that the sender gets 500 where they fail. */
const READ_FIRST = 65_536;

/** Headers of one connection (RFC 9110, section 7.6.1), which HTTP/2 forbids. */
const HOP_BY_HOP = ["connection", "keep-alive", "proxy-connection", "te", "trailer", "transfer-encoding", "upgrade"];

/** The content codings that `fetch` decodes, and how a body begins that is still encoded, where that can be seen. */
const CODINGS: Readonly<Record<string, readonly number[] | undefined>> = {
  gzip: [0x1f, 0x8b],
  "x-gzip": [0x1f, 0x8b],
  zstd: [0x28, 0xb5, 0x2f, 0xfd],
  deflate: undefined,
  br: undefined,
};

/** Statuses without a body. */
const WITHOUT_BODY: ReadonlySet<number> = new Set([204, 205, 304]);

/** Whether the function answers by itself. */
export function isResponse(value: unknown): value is Response {
  // By name, because `instanceof` fails for what another realm made.
  return Object.prototype.toString.call(value) === "[object Response]";
}

/**
 * What is sent for this response. `onFailure` is called where the stream of a long body fails, after it has been sent in part.
 *
 * @throws {Error} for a response that cannot be sent, and whatever its body fails with before anything is sent.
 */
export async function replyOf(response: Response, onFailure: (error: unknown) => void): Promise<Reply> {
  const { status, statusText } = response;
  if (response.type === "error" || !(status >= 200 && status <= 599)) {
    throw new Error(`the function returned a Response of status ${status}, which cannot be sent; return another`);
  }
  if (response.bodyUsed || response.body?.locked) {
    throw new Error("the function returned a Response whose body has been used already; return a new one each time");
  }
  const headers = new Headers(response.headers);
  for (const name of [...HOP_BY_HOP, ...(headers.get("connection")?.split(",") ?? [])]) remove(headers, name.trim());
  // The host counts the bytes that it sends, which may be others than those that these headers were written for.
  headers.delete("content-length");
  const source = response.body?.getReader();
  if (source === undefined || WITHOUT_BODY.has(status)) {
    if (source !== undefined) abandon(source);
    return { status, statusText, headers, body: null };
  }
  const { bytes, complete } = await readFirst(source);
  if (wasDecoded(response, bytes)) headers.delete("content-encoding");
  return { status, statusText, headers, body: complete ? bytes : streamOf(bytes, source, onFailure) };
}

/** Ends a body that is not read further. */
export function abandon(source: { cancel(reason?: unknown): unknown }, reason?: unknown): void {
  try {
    Promise.resolve(source.cancel(reason)).catch(() => {});
  } catch {
    // There is nobody who could do more about it.
  }
}

type Source = ReadableStreamDefaultReader<Bytes>;

async function readFirst(source: Source): Promise<{ bytes: Bytes; complete: boolean }> {
  const pieces: Bytes[] = [];
  let length = 0;
  let piece = await pieceOf(source);
  while (piece !== undefined) {
    pieces.push(piece);
    length += piece.length;
    if (length > READ_FIRST) break;
    piece = await pieceOf(source);
  }
  const bytes = new Uint8Array(length);
  let end = 0;
  for (const one of pieces) {
    bytes.set(one, end);
    end += one.length;
  }
  return { bytes, complete: piece === undefined };
}

/** The bytes, then the rest of the source: each piece when the one before has been taken. */
function streamOf(bytes: Bytes, source: Source, onFailure: (error: unknown) => void): ReadableStream<Bytes> {
  return new ReadableStream<Bytes>({
    start: (controller) => controller.enqueue(bytes),
    async pull(controller) {
      try {
        const piece = await pieceOf(source);
        if (piece === undefined) controller.close();
        else controller.enqueue(piece);
      } catch (error) {
        onFailure(error);
        controller.error(error);
      }
    },
    cancel: (reason) => abandon(source, reason),
  });
}

/** The next piece of the body; nothing at its end. */
async function pieceOf(source: Source): Promise<Bytes | undefined> {
  const { done, value } = await source.read();
  if (done) return undefined;
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  abandon(source);
  throw new TypeError("the function returned a Response whose body is not a stream of bytes");
}

/** Whether the body is decoded, so that its `Content-Encoding` no longer describes it. */
function wasDecoded({ url, headers }: Response, bytes: Bytes): boolean {
  const codings = (headers.get("content-encoding") ?? "").toLowerCase().split(",");
  const coding = codings.at(-1)?.trim() ?? "";
  if (!Object.hasOwn(CODINGS, coding)) return false;
  const beginning = CODINGS[coding];
  const isEncoded = beginning?.every((byte, nth) => bytes[nth] === byte);
  // Only what `fetch` gives has a URL. A response that was made with the headers of such a one has none.
  return isEncoded === false || (url !== "" && coding !== "zstd");
}

function remove(headers: Headers, name: string): void {
  // A name that is none, in the header `Connection`, is not the name of a header either.
  if (/^[\w!#$%&'*+.^`|~-]+$/.test(name)) headers.delete(name);
}
