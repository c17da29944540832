/** The responses of handlers whose function returns no `Response`. Generated from the definitions by `cargo xtask generate`. */

import type { Provider } from "./provider/index.js";

/** The body of a response to an event, and its media type. */
export interface EventReply {
  contentType: string;
  body: string;
}

/** The replies by provider and type of event. The body is empty in the response to any other event. */
export const replies: { readonly [P in Provider]?: { readonly [type: string]: EventReply } } = {
  twilio: {
    "message.received": { contentType: "text/xml", body: "<Response/>" },
    "voice.call.request": { contentType: "text/xml", body: "<Response/>" },
  },
};
