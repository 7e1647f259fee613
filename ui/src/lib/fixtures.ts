// Seeded chance and codes with right check letters, for tests only.
import { LETTERS, isWhole } from "./code";

/** Numbers below `below`, the same for the same seed. */
export function draw(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Ten letters by chance and the two check letters that fit them. */
export function wholeCode(chance: (below: number) => number): string {
  let data = "";
  while (data.length < 10) data += LETTERS.charAt(chance(16));
  for (const first of LETTERS) {
    for (const second of LETTERS) if (isWhole(data + first + second)) return data + first + second;
  }
  throw new Error("no check letters fit");
}
