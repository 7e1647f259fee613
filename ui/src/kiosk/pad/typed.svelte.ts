// The twelve places of a code being typed, and the one the next letter goes to.
import { CODE_LENGTH, LETTERS, onlyLetters } from "../../lib/code";
import type { Problem } from "../../wire/problem";

export class Typed {
  letters = $state<string[]>([]);
  cursor = $state(0);
  /** The place the refusal points at, if it could locate one. */
  readonly doubtful: number | null;
  /** The group (0 … 2) to be looked at, if the refusal names one. */
  readonly group: number | null;

  constructor(text: string, problem: Problem | null) {
    const given = onlyLetters(text).slice(0, CODE_LENGTH);
    this.letters = Array.from({ length: CODE_LENGTH }, (_, at) => given.charAt(at));
    const group = problem?.is("code_mistyped") ? problem.count("group") - 1 : -1;
    const place = problem?.fact("hint").indexOf("?") ?? -1;
    this.group = group >= 0 && group < 3 ? group : null;
    this.doubtful = this.group !== null && place >= 0 ? this.group * 4 + place : null;
    this.cursor = this.doubtful ?? Math.min(given.length, CODE_LENGTH);
  }

  get text(): string {
    return this.letters.join("");
  }

  get is_full(): boolean {
    return this.text.length === CODE_LENGTH;
  }

  /** Writes a letter at the cursor; anything that no code contains is ignored. */
  put(key: string): boolean {
    const letter = key.toUpperCase();
    if (letter.length !== 1 || !LETTERS.includes(letter) || this.cursor >= CODE_LENGTH) return false;
    this.letters[this.cursor] = letter;
    this.cursor += 1;
    return true;
  }

  erase(): void {
    if (this.cursor === 0) return;
    this.cursor -= 1;
    this.letters[this.cursor] = "";
  }

  clear(): void {
    this.letters = this.letters.map(() => "");
    this.cursor = 0;
  }

  /** A touch on a group: to its doubtful letter, its first gap, or its start. */
  go(group: number): void {
    const gap = this.letters.slice(group * 4, group * 4 + 4).indexOf("");
    if (this.doubtful !== null && this.group === group) this.cursor = this.doubtful;
    else this.cursor = group * 4 + Math.max(gap, 0);
  }
}
