/** The handler is assignable to the handler types of `@types/aws-lambda`. */
import type {
  ALBHandler,
  APIGatewayProxyHandler,
  APIGatewayProxyHandlerV2,
  Context,
  LambdaFunctionURLHandler,
} from "aws-lambda";
import { byKind, createReceiver } from "hookproof";
import { lambdaHandler } from "hookproof/lambda";

const receiver = createReceiver({ provider: "bird", secret: "key" });

export const rest: APIGatewayProxyHandler = lambdaHandler(receiver, ({ events }) => console.log(events.length));
export const http: APIGatewayProxyHandlerV2 = lambdaHandler(receiver, () => ({ statusCode: 204 }));
export const functionUrl: LambdaFunctionURLHandler = lambdaHandler(receiver, () => new Response("taken"));
export const balancer: ALBHandler = lambdaHandler(receiver, () => {});

export const typed = lambdaHandler(receiver, ({ events }, event, context: Context) => {
  const provider: "bird" | undefined = events[0]?.provider;
  console.log(provider, event.requestContext.domainName, context.awsRequestId);
});

export const dispatching = lambdaHandler(
  receiver,
  byKind({ "message.received": ({ unified }) => console.log(unified.message?.text) }),
);

// @ts-expect-error: the function is required
lambdaHandler(receiver);
