// A letter's plain text cut into paragraphs, with the covered code on a line of its own.

export type Piece = { text: string; isSecret: boolean };

const COVERED = /(●{4}(?:[ \u00a0]+●{4}){2})/u;

/** The paragraphs of `text`, in order. */
export function pieces(text: string): Piece[] {
  return text
    .split(/\n\s*\n/)
    .flatMap((paragraph) => paragraph.split(COVERED))
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => ({ text: part, isSecret: COVERED.test(part) }));
}
