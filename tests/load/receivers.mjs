/** The receivers of the servers under load. */
export { receivers } from "../../demo/receivers.mjs";

/** The limit of the receivers. It is below the default, so that bodies that exceed it do not dominate the traffic. */
export const MAX_BODY_BYTES = 64 * 1024;
