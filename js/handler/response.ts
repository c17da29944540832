/** Converts the `Response` that a function returned to a reply: checks it, and reads the beginning of its body. */

/** A response, in the form that all hosts can send. */
export interface Reply {
  status: number;
  statusText?: string;
  headers: Headers | Record<string, string>;
  /** The bytes of a short body, or a stream of a long one, which fails where the function's own stream does. */
  // Not generic: TypeScript before 5.7 does not know a generic `Uint8Array`.
  body?: Uint8Array | ReadableStream<Uint8Array> | null;
}

type Bytes = Uint8Array<ArrayBuffer>;

/** Bodies of at most this many bytes are read before anything is sent, so that the response is 500 if they fail. */
const READ_FIRST = 65_536;

/** Connection-specific headers (RFC 9110, section 7.6.1), which HTTP/2 forbids. */
const HOP_BY_HOP = ["connection", "keep-alive", "proxy-connection", "te", "trailer", "transfer-encoding", "upgrade"];

/** The content codings that `fetch` decodes, with the magic number of an encoded body if the coding has one. */
const CODINGS: Readonly<Record<string, readonly number[] | undefined>> = {
  gzip: [0x1f, 0x8b],
  "x-gzip": [0x1f, 0x8b],
  zstd: [0x28, 0xb5, 0x2f, 0xfd],
  deflate: undefined,
  br: undefined,
};

/** Statuses without a body. */
const WITHOUT_BODY: ReadonlySet<number> = new Set([204, 205, 304]);

export function isResponse(value: unknown): value is Response {
  // By name, because `instanceof` fails for objects of another realm.
  return Object.prototype.toString.call(value) === "[object Response]";
}

/**
 * The reply for this response. `onFailure` is called if the stream of a long body fails after part of it has been sent.
 *
 * @throws {Error} for a response that cannot be sent; and the failure of a body before anything has been sent.
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
  // The host counts the bytes that it sends: they can differ from the encoded body that this header was written for.
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

/** Cancels a body that is not read further. */
export function abandon(source: { cancel(reason?: unknown): unknown }, reason?: unknown): void {
  try {
    Promise.resolve(source.cancel(reason)).catch(() => {});
  } catch {
    // The body is not used any more.
  }
}

type Source = ReadableStreamDefaultReader<Bytes>;

async function readFirst(source: Source): Promise<{ bytes: Bytes; complete: boolean }> {
  const chunks: Bytes[] = [];
  let length = 0;
  let chunk = await nextChunk(source);
  while (chunk !== undefined) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > READ_FIRST) break;
    chunk = await nextChunk(source);
  }
  const bytes = new Uint8Array(length);
  let end = 0;
  for (const one of chunks) {
    bytes.set(one, end);
    end += one.length;
  }
  return { bytes, complete: chunk === undefined };
}

/** The bytes, then the rest of the source, read chunk by chunk on demand. */
function streamOf(bytes: Bytes, source: Source, onFailure: (error: unknown) => void): ReadableStream<Bytes> {
  return new ReadableStream<Bytes>({
    start: (controller) => controller.enqueue(bytes),
    async pull(controller) {
      try {
        const chunk = await nextChunk(source);
        if (chunk === undefined) controller.close();
        else controller.enqueue(chunk);
      } catch (error) {
        onFailure(error);
        controller.error(error);
      }
    },
    cancel: (reason) => abandon(source, reason),
  });
}

/** The next chunk of the body; undefined at its end. */
async function nextChunk(source: Source): Promise<Bytes | undefined> {
  const { done, value } = await source.read();
  if (done) return undefined;
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  abandon(source);
  throw new TypeError("the function returned a Response whose body is not a stream of bytes");
}

/** Whether `fetch` has decoded the body, so that `Content-Encoding` no longer applies to it. */
function wasDecoded({ url, headers }: Response, bytes: Bytes): boolean {
  const codings = (headers.get("content-encoding") ?? "").toLowerCase().split(",");
  const coding = codings.at(-1)?.trim() ?? "";
  if (!Object.hasOwn(CODINGS, coding)) return false;
  const magic = CODINGS[coding];
  const isEncoded = magic?.every((byte, nth) => bytes[nth] === byte);
  // Only a response of `fetch` has a URL. A response that was constructed with the headers of such a response has none.
  return isEncoded === false || (url !== "" && coding !== "zstd");
}

function remove(headers: Headers, name: string): void {
  // `Connection` may list a text that is not a valid header name, for which `delete` throws.
  if (/^[\w!#$%&'*+.^`|~-]+$/.test(name)) headers.delete(name);
}
