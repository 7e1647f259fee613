// Cuts a sentence of the catalogue into plain and marked pieces, so that no HTML is ever built from words.

export type Mark = "b" | "mono" | "keep" | "soft" | "sup" | "br";
export type Piece = { text: string; mark: Mark | null };

const MARKS = /<(b|mono|keep|soft|sup)>(.*?)<\/\1>|<br>/gs;

/** The pieces of `sentence`, in order; anything that is not one of our marks stays text. */
export function cut(sentence: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const found of sentence.matchAll(MARKS)) {
    if (found.index > from) pieces.push({ text: sentence.slice(from, found.index), mark: null });
    const mark = found[1] as Mark | undefined;
    pieces.push(mark ? { text: found[2] ?? "", mark } : { text: "", mark: "br" });
    from = found.index + found[0].length;
  }
  if (from < sentence.length) pieces.push({ text: sentence.slice(from), mark: null });
  return pieces;
}
