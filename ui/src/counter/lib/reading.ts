// What somebody knows better than the guess about a file.

export type Better = {
  encoding: string | null;
  delimiter: string | null;
  header: number | null;
  mapping: Record<string, string> | null;
};
/** The guess stands. */
export const NOTHING: Better = { encoding: null, delimiter: null, header: null, mapping: null };

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
