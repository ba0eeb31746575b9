/** Whole numbers one after the other in one block of memory: of millions none is an object that is kept and moved. */
export interface NumberList {
  readonly length: number;
  push: (value: number) => void;
  /** Forgets what stands from here on. */
  cut: (length: number) => void;
  /** What is in it now. */
  numbers: () => Int32Array;
}

const FIRST_ROOM = 1024;

export function makeNumberList(): NumberList {
  let values = new Int32Array(FIRST_ROOM);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push: (value) => {
      if (length === values.length) {
        const larger = new Int32Array(2 * length);
        larger.set(values);
        values = larger;
      }
      values[length] = value;
      length += 1;
    },
    cut: (shorter) => {
      length = shorter;
    },
    numbers: () => values.subarray(0, length),
  };
}
