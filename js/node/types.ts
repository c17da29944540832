/** The properties of requests and responses of Node and its frameworks that are used. The package does not depend on them. */

/** Any function: the overloads of the frameworks' methods differ. */
export type Method = (...values: never[]) => unknown;

/**
 * The properties of `http.IncomingMessage`, and of its equivalents in HTTP/2 and Express, that are used. Hosts that resemble
 * Node, such as adapters of serverless platforms, may omit the properties that can be undefined here.
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

/** The properties of `http.ServerResponse`, and of its equivalents in HTTP/2 and Express, that are used. */
export interface NodeResponse {
  readonly headersSent: boolean;
  statusCode: number;
  readonly setHeader: Method;
  readonly end: Method;
}

/** The methods of a Fastify instance that are used. */
export interface FastifyScope {
  readonly removeAllContentTypeParsers: Method;
  readonly addContentTypeParser: Method;
  readonly all: Method;
}

/** The properties of Fastify's request that are used. */
export interface FastifyRequest {
  readonly raw: NodeRequest;
  readonly protocol: string;
}

/** The properties of Fastify's reply that are used. */
export interface FastifyReply {
  readonly sent: boolean;
  readonly statusCode: number;
  readonly code: Method;
  readonly header: Method;
  readonly send: Method;
}
