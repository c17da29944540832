/** That whatever happens inside the WASM costs one call, however often it happens in one long-lived process. */
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

  await check("a trap is refused like a request, and says that it is no fault of the request", () => {
    const error = trap();
    equal(error.code, "INTERNAL_ERROR");
    equal(error.status, 500);
    equal(error.cause, injectedTrap);
  });

  await check(`after each of ${TRAPS} traps every call works, with receivers older than it too`, () => {
    for (let count = 0; count < TRAPS; count++) {
      equal(trap().code, "INTERNAL_ERROR");
      equal(receiver.receive(request).events.length, 1);
      equal(receiver.safeReceive(forged).error.code, "SIGNATURE_MISMATCH");
      equal(parse("dotdigital", body)[0].type, "message.read");
    }
  });

  await check("a receiver made again after a trap is the same, whatever has become of its options", () => {
    const given = { ...options, secret: ["another", options.secret] };
    const rotating = createReceiver(given);
    given.secret[1] = "changed";
    given.provider = "bird";
    trap();
    equal(rotating.verify(request).keyIndex, 1);
  });

  await check("a receiver that has been disposed of is of no use, and harms no other", () => {
    const disposed = createReceiver(options);
    trap();
    disposed[Symbol.dispose]();
    equal(disposed.safeReceive(request).error.code, "INVALID_OPTIONS");
    equal(receiver.receive(request).events.length, 1);
  });
}
