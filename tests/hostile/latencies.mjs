/** A histogram of latencies in milliseconds, with buckets of 5 %, so that its size does not depend on their number. */
export class Latencies {
  static #LEAST = 1e-4;
  static #WIDTH = Math.log(1.05);
  #classes = new Uint32Array(500);
  count = 0;

  add(milliseconds) {
    const nth = Math.ceil(Math.log(Math.max(milliseconds, Latencies.#LEAST) / Latencies.#LEAST) / Latencies.#WIDTH);
    this.#classes[Math.min(nth, this.#classes.length - 1)] += 1;
    this.count += 1;
  }

  /** The sum of several histograms. */
  static of(several) {
    const sum = new Latencies();
    for (const one of several) {
      one.#classes.forEach((count, nth) => {
        sum.#classes[nth] += count;
      });
      sum.count += one.count;
    }
    return sum;
  }

  /** The upper bound of the bucket that contains this quantile. */
  quantile(share) {
    let left = share * this.count;
    const nth = this.#classes.findIndex((count) => {
      left -= count;
      return left <= 0;
    });
    return Latencies.#LEAST * Math.exp(nth * Latencies.#WIDTH);
  }
}
