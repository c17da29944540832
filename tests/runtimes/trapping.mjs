/** That whatever happens inside the WASM costs one call, provoked over and over in one long-lived instance of the host. */
import { equal } from "./equal.mjs";

const TRAPS = 1000;
const url = "https://hooks.example.net/hook";
const body = '{"name":"message.read","eventId":"1"}';
const options = { provider: "dotdigital", secret: "kept between two machines" };

export async function checkTraps({ createReceiver, parse, sign }, check) {
  const request = { url, body, headers: sign({ url, body }, options) };
  const forged = { ...request, body: "{}" };
  const receiver = createReceiver(options);

  await check(`after each of ${TRAPS} traps every call works, in receivers older than it too`, () => {
    const trapdoor = new Trapdoor();
    try {
      // The instance the host began with has no trapdoor; those that follow have.
      exhaustStack(() => receiver.safeReceive(request));
      for (let count = 0; count < TRAPS; count++) {
        equal(receiver.receive(request).events.length, 1);
        equal(receiver.safeReceive(forged).error.code, "SIGNATURE_MISMATCH");
        equal(parse("dotdigital", body)[0].type, "message.read");
        trapdoor.open();
        const { error } = receiver.safeReceive(forged);
        equal(error.code, "INTERNAL_ERROR");
        equal(error.status, 500);
        equal(error.cause, trapdoor.sprung);
      }
      equal(createReceiver(options).verify(request).scheme, "comapi-hmac-sha1");
    } finally {
      trapdoor.remove();
    }
  });

  await check("a receiver made again after a trap is the same, whatever became of its options", () => {
    const given = { ...options, secret: ["another", options.secret] };
    const rotating = createReceiver(given);
    given.secret[1] = "changed";
    given.provider = "bird";
    exhaustStack(() => receiver.safeReceive(request));
    equal(rotating.verify(request).keyIndex, 1);
  });
}

/**
 * Makes a function that the core calls throw, on demand. What is thrown leaves the core as any trap does: at once, with
 * nothing put back in order.
 */
class Trapdoor {
  sprung = new Error("trap");
  #isOpen = false;
  #Instance = WebAssembly.Instance;

  constructor() {
    const Instance = this.#Instance;
    const spring = () => {
      if (!this.#isOpen) return;
      this.#isOpen = false;
      throw this.sprung;
    };
    const guard =
      (imported) =>
      (...values) => {
        spring();
        return imported(...values);
      };
    const guardAll = (imports, each) =>
      Object.fromEntries(Object.entries(imports).map(([name, value]) => [name, each(value)]));
    WebAssembly.Instance = (module, imports) =>
      new Instance(
        module,
        guardAll(imports, (namespace) => guardAll(namespace, guard)),
      );
  }

  open() {
    this.#isOpen = true;
  }

  remove() {
    WebAssembly.Instance = this.#Instance;
  }
}

/** Calls `call` again and again with hardly any stack left, until it was inside the core that there was too little. */
function exhaustStack(call) {
  let trapped = false;
  const dive = () => {
    try {
      dive();
    } catch (error) {
      const result = call();
      trapped ||= result.error?.code === "INTERNAL_ERROR";
      if (!trapped) throw error;
    }
  };
  for (let attempts = 0; !trapped && attempts < 1000; attempts++) {
    try {
      dive();
    } catch {
      // There was too little for the call itself.
    }
  }
  if (!trapped) throw new Error("the stack was never exhausted inside the core");
}
