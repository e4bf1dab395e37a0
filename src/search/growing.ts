/** A list of 32-bit numbers that grows while it is filled. */
export interface Growing {
  readonly length: number;
  push(value: number): void;
  at(position: number): number;
  /** The last `count` numbers. */
  last(count: number): Uint32Array;
  /** A copy of exactly the numbers pushed so far. */
  toArray(): Uint32Array;
}

/** An empty list; doubling its room keeps filling linear. */
export function growing(): Growing {
  let values = new Uint32Array(1024);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(value) {
      if (length === values.length) {
        const larger = new Uint32Array(length * 2);
        larger.set(values);
        values = larger;
      }
      values[length++] = value;
    },
    at: (position) => values[position] as number,
    last: (count) => values.subarray(Math.max(0, length - count), length),
    toArray: () => values.slice(0, length),
  };
}
