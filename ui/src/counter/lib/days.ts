// A day written in three boxes: understood with or without leading zeros, months also by name.

export type Boxes = { day: string; month: string; year: string };
export type Read = { kind: "none" } | { kind: "wrong" } | { kind: "day"; iso: string };

const MONTHS = [
  ["janvier", "january", "januar", "januari"],
  ["fevrier", "february", "februar", "februari"],
  ["mars", "march", "marz", "maart"],
  ["avril", "april"],
  ["mai", "may", "mei"],
  ["juin", "june", "juni"],
  ["juillet", "july", "juli"],
  ["aout", "august", "augustus"],
  ["septembre", "september"],
  ["octobre", "october", "oktober"],
  ["novembre", "november"],
  ["decembre", "december", "dezember"],
];

function month(text: string): number {
  const plain = text
    .normalize("NFD")
    .replace(/\p{M}|\./gu, "")
    .toLowerCase();
  if (/^\d+$/.test(plain)) return Number(plain);
  const hits = MONTHS.flatMap((names, at) => (names.some((name) => name.startsWith(plain)) ? [at + 1] : []));
  return plain.length >= 3 && hits.length === 1 ? (hits[0] ?? 0) : 0;
}

/** The ISO day three boxes stand for; all empty is no day, and an impossible day is wrong. */
export function readDay(boxes: Boxes): Read {
  const [d, m, y] = [boxes.day, boxes.month, boxes.year].map((box) => box.trim()) as [string, string, string];
  if (!d && !m && !y) return { kind: "none" };
  const [day, at, short] = [Number(d), month(m), Number(y)];
  const year = y.length === 2 ? 2000 + short : short;
  const iso = [String(year).padStart(4, "0"), at, day].map((part) => String(part).padStart(2, "0")).join("-");
  const real = new Date(`${iso}T00:00:00Z`);
  const stands = !Number.isNaN(real.getTime()) && real.toISOString().startsWith(iso) && year >= 2000;
  return d && m && y && stands ? { kind: "day", iso } : { kind: "wrong" };
}
