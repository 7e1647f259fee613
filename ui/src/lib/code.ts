// Guichet's codes: sixteen letters that sit on the same keys everywhere, and two Reed–Solomon check letters.

/** The letters a code is made of, in the order of their values 0 … 15. */
export const LETTERS = "BCDFGHJKLNPRSTVX";

/** Letters of a whole code: ten of data, two of check. */
export const CODE_LENGTH = 12;

// Powers of α in GF(16) with x⁴ + x + 1.
const POWERS = [1, 2, 4, 8, 3, 6, 12, 11, 5, 10, 7, 14, 15, 13, 9];

function times(a: number, b: number): number {
  if (a === 0 || b === 0) return 0;
  return POWERS[(POWERS.indexOf(a) + POWERS.indexOf(b)) % 15] ?? 0;
}

/** The code polynomial at α^`power`; the first letter is the highest power. */
function syndrome(letters: string, power: number): number {
  const at = POWERS[power] ?? 0;
  let sum = 0;
  for (const letter of letters) sum = times(sum, at) ^ LETTERS.indexOf(letter);
  return sum;
}

/** Whether twelve letters of the alphabet have the right check letters. Rust is the judge; this only guesses. */
export function isWhole(code: string): boolean {
  return (
    code.length === CODE_LENGTH &&
    [...code].every((letter) => LETTERS.includes(letter)) &&
    syndrome(code, 1) === 0 &&
    syndrome(code, 2) === 0
  );
}

/** `text` in capitals without anything that no code contains: spaces, digits, other letters. */
export function onlyLetters(text: string): string {
  return [...text.toUpperCase()].filter((letter) => LETTERS.includes(letter)).join("");
}

/** The code in its three groups of four. */
export function groups(code: string): string[] {
  return [code.slice(0, 4), code.slice(4, 8), code.slice(8, 12)];
}
