/** Checks that a trap in the core affects one call only, also repeatedly in a long-lived process. */
import { equal } from "./equal.mjs";
import { injectedTrap, trapNextImport } from "./inject-trap.mjs";

const TRAPS = 1000;
const url = "https://hooks.example.net/hook";
const body = '{"name":"message.read","eventId":"1"}';
const options = { provider: "dotdigital", secret: "kept between two machines" };

export async function checkTraps({ createReceiver, parse, sign }, check) {
  const request = { url, body, headers: sign({ url, body }, options) };
  const forged = { ...request, body: "{}" };
  const receiver = createReceiver(options);
  const trap = () => {
    trapNextImport();
    return receiver.safeReceive(forged).error;
  };

  await check("a trap is an INTERNAL_ERROR with status 500", () => {
    const error = trap();
    equal(error.code, "INTERNAL_ERROR");
    equal(error.status, 500);
    equal(error.cause, injectedTrap);
  });

  await check(`after each of ${TRAPS} traps, other calls work, also with existing receivers`, () => {
    for (let count = 0; count < TRAPS; count++) {
      equal(trap().code, "INTERNAL_ERROR");
      equal(receiver.receive(request).events.length, 1);
      equal(receiver.safeReceive(forged).error.code, "SIGNATURE_MISMATCH");
      equal(parse("dotdigital", body)[0].type, "message.read");
    }
  });

  await check("a receiver that is created again after a trap has its original options", () => {
    const given = { ...options, secret: ["another", options.secret] };
    const rotating = createReceiver(given);
    given.secret[1] = "changed";
    given.provider = "bird";
    trap();
    equal(rotating.verify(request).keyIndex, 1);
  });

  await check("a disposed receiver refuses requests after a trap, and does not affect others", () => {
    const disposed = createReceiver(options);
    trap();
    disposed[Symbol.dispose]();
    equal(disposed.safeReceive(request).error.code, "INVALID_OPTIONS");
    equal(receiver.receive(request).events.length, 1);
  });
}
