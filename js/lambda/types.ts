/** The properties of Lambda's events and results that are used here. The package does not depend on their type definitions. */

type Values = Readonly<Record<string, string | undefined>>;
type MultiValues = Readonly<Record<string, readonly string[] | undefined>>;

/** An HTTP request as Lambda receives it: from API Gateway (payload 1.0 or 2.0), a function URL or a load balancer. */
export interface LambdaEvent {
  readonly version?: string | undefined;
  readonly httpMethod?: string | undefined;
  readonly path?: string | undefined;
  readonly rawPath?: string | undefined;
  readonly rawQueryString?: string | undefined;
  readonly headers?: Values | null | undefined;
  readonly multiValueHeaders?: MultiValues | null | undefined;
  readonly queryStringParameters?: Values | null | undefined;
  readonly multiValueQueryStringParameters?: MultiValues | null | undefined;
  readonly requestContext: LambdaRequestContext;
  readonly body?: string | null | undefined;
  readonly isBase64Encoded?: boolean | undefined;
}

/** The part of a {@link LambdaEvent} in which the service describes the request. */
export interface LambdaRequestContext {
  /** Present behind a load balancer. */
  readonly elb?: object | undefined;
  readonly domainName?: string | undefined;
  readonly path?: string | undefined;
  readonly http?: { readonly method: string } | undefined;
}

/** The response of a Lambda function to an HTTP request. */
export interface LambdaResult {
  statusCode: number;
  /** Required by load balancers, as `200 OK`. */
  statusDescription?: string;
  headers?: Record<string, string>;
  /** Instead of `headers`, if the event has `multiValueHeaders`. */
  multiValueHeaders?: Record<string, string[]>;
  /** The `Set-Cookie` headers, for payload 2.0. */
  cookies?: string[];
  /** Empty if there is none. */
  body: string;
  isBase64Encoded?: boolean;
}
