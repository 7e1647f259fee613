// On-screen keyboards as data: rows of keys, and the side zone beside them.

/** The order of letters: the institution's keyboard, or plain ABC as a choice. */
export type Order = "azerty" | "qwertz" | "qwerty" | "abc";

/** The order a desk's setting names; anything else is read as AZERTY. */
export function orderOf(setting: string | undefined): Order {
  return setting === "qwertz" || setting === "qwerty" ? setting : "azerty";
}

/** Keys are separated by spaces; a key in braces is a service key with a word of its own. */
export type Layout = { main: string[]; side: string[]; zone: "accents" | "domains" | "codes" };

const ROWS: Record<Order, [string, string, string]> = {
  azerty: ["a z e r t y u i o p", "q s d f g h j k l m", "w x c v b n"],
  qwertz: ["q w e r t z u i o p", "a s d f g h j k l", "y x c v b n m"],
  qwerty: ["q w e r t y u i o p", "a s d f g h j k l", "z x c v b n m"],
  abc: ["a b c d e f g h i j", "k l m n o p q r s t", "u v w x y z"],
};

const ACCENTS = ["é è ê ë ç œ", "à â ä î ï ñ", "ô ö ù û ü ß", "{bksp}"];
const SIGNS = ["1 2 3 4 5 6", "7 8 9 0 . ,", "- _ @ ! ? +", "{bksp}"];

/** Fills a row up to `columns` keys with the first of `fillers`, and says which are left. */
function fill(row: string, columns: number, fillers: string[]): [string, string[]] {
  const free = columns - row.split(" ").length;
  return [[row, ...fillers.slice(0, free)].join(" "), fillers.slice(free)];
}

/** Names: letters, apostrophe and hyphen, accents always in sight. */
export function names(order: Order): Layout {
  const [top, middle, bottom] = ROWS[order];
  const [second, left] = fill(middle, 10, ["’", "-"]);
  return {
    main: [top, second, `{shift} ${bottom} ${left.join(" ")}`.trim(), "{order} {gap}"],
    side: ACCENTS,
    zone: "accents",
  };
}

/** E-mail addresses: digits, the four signs, and the ends of addresses as chips. */
export function emails(order: Order, domains: string[]): Layout {
  const [top, middle, bottom] = ROWS[order];
  const [third, left] = fill(middle, 10, ["@", ".", "-", "_"]);
  const [fourth] = fill(bottom, 10, left);
  const chips = domains.slice(0, 6).map((domain) => `{@${domain}}`);
  const side = [0, 2, 4].map((at) => chips.slice(at, at + 2).join(" ")).filter((row) => row !== "");
  return { main: ["1 2 3 4 5 6 7 8 9 0", top, third, fourth], side: [...side, "{bksp}"], zone: "domains" };
}

/** Issuers' codes: capitals, digits and the hyphen, each key as it stands on the paper. */
export function codes(order: Order): Layout {
  const [top, middle, bottom] = ROWS[order];
  const [third, left] = fill(middle, 10, ["-"]);
  const [fourth] = fill(bottom, 10, left);
  const main = ["1 2 3 4 5 6 7 8 9 0", top, third, fourth].map((row) => row.toUpperCase());
  return { main, side: ["{bksp}"], zone: "codes" };
}

/** Passwords: letters with capitals; the side zone holds signs or accents in turn. */
export function passwords(order: Order, with_accents: boolean): Layout {
  const layout = names(order);
  return {
    main: [...layout.main.slice(0, 3), "{signs} {gap}"],
    side: with_accents ? ACCENTS : SIGNS,
    zone: "accents",
  };
}

/** What a chip makes of an address: it completes, or replaces what follows the @. */
export function withDomain(address: string, domain: string): string {
  return `${address.split("@")[0] ?? ""}@${domain}`;
}

/** Whether the next letter of a name is a capital: at its start, and after a space or a hyphen. */
export function startsWord(before: string): boolean {
  return before === "" || /[\s-]$/.test(before);
}
