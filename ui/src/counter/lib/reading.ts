// What somebody knows better than the guess about a file.

export type Better = {
  encoding: string | null;
  delimiter: string | null;
  header: number | null;
  mapping: Record<string, string> | null;
  fixes: Fix[];
};
/** A cell that is put right here, instead of in the file. */
export type Cell = { line: number; column: string };
export type Fix = Cell & { text: string };
/** The guess stands. */
export const NOTHING: Better = { encoding: null, delimiter: null, header: null, mapping: null, fixes: [] };

export const ENCODINGS = [
  "UTF-8",
  "Windows-1252",
  "ISO-8859-15",
  "CP850",
  "MacRoman",
  "UTF-16LE",
  "UTF-16BE",
] as const;
export const SIGNS = [";", ",", "\t", "|"] as const;

/** The same with more cells put right; the last word on a cell counts. */
export function fixed(better: Better, fixes: Fix[]): Better {
  const isSaid = (one: Cell) => fixes.some(({ line, column }) => line === one.line && column === one.column);
  return { ...better, fixes: [...better.fixes.filter((one) => !isSaid(one)), ...fixes] };
}
