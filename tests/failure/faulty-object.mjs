/** The Durable Object of the examples, with random failures: before a step, after it, and of the whole object. */
import { DedupeObject } from "hookproof/dedupe";

export class FaultyObject extends DedupeObject {
  #state;

  constructor(state) {
    super(state);
    this.#state = state;
  }

  async fetch(request) {
    const chance = Math.random();
    if (chance < 0.01) throw new Error("failed before the step");
    if (chance < 0.012) this.#state.abort("the object was killed");
    const response = await super.fetch(request);
    if (chance > 0.99) throw new Error("the step was done, and its response was lost");
    return response;
  }
}
