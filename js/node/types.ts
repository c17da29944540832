/** What is used of the requests and responses of Node and its frameworks, which the package does not depend on. */

/** Any function: how they overload theirs is their own affair. */
export type Method = (...values: never[]) => unknown;

/**
 * What is used of `http.IncomingMessage`, and of its kin in HTTP/2 and Express. Hosts that only resemble Node, as adapters of
 * serverless platforms do, may leave out what may be undefined here.
 */
export interface NodeRequest {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly rawHeaders?: readonly string[] | undefined;
  readonly socket?: object | undefined;
  readonly readableDidRead?: boolean | undefined;
  readonly on: Method;
  readonly off: Method;
  readonly resume: Method;
}

/** What is used of `http.ServerResponse`, and of its kin in HTTP/2 and Express. */
export interface NodeResponse {
  readonly headersSent: boolean;
  statusCode: number;
  readonly setHeader: Method;
  readonly end: Method;
}

/** What is used of a Fastify instance. */
export interface FastifyScope {
  readonly removeAllContentTypeParsers: Method;
  readonly addContentTypeParser: Method;
  readonly all: Method;
}

/** What is used of Fastify's request. */
export interface FastifyRequest {
  readonly raw: NodeRequest;
  readonly protocol: string;
}

/** What is used of Fastify's reply. */
export interface FastifyReply {
  readonly sent: boolean;
  readonly statusCode: number;
  readonly code: Method;
  readonly header: Method;
  readonly send: Method;
}
