// The reader's matrix: nine layouts × caps × suffix × both reader settings, and people who type.
import { describe, expect, test } from "vitest";
import { draw, wholeCode } from "./fixtures";
import { Wedge, readBurst, type Scan, type Stroke } from "./scanner";

// Per layout: what the US letters A…Z give on it ("." where the key is no letter).
const US = "abcdefghijklmnopqrstuvwxyz";
const AZERTY = "qbcdefghijkl,noparstuvzxyw";
const QWERTZ = "abcdefghijklmnopqrstuvwxzy";
const LAYOUTS: Record<string, string> = {
  us: US,
  gb: US,
  nl: US,
  "ca-fr": US,
  fr: AZERTY,
  be: AZERTY,
  de: QWERTZ,
  "ch-fr": QWERTZ,
  "ch-de": QWERTZ,
};
const OTHERS: Record<string, string> = { dvorak: "axje.uidchtnmbrl'poygk,qf;" };

type Setting = { layout: string; us_set: boolean; caps: boolean; suffix: "" | "Enter" | "Tab"; gap: number };

/** The strokes a reader sends for `text` on a host. */
function burst(text: string, { layout, us_set, caps, suffix, gap }: Setting): Stroke[] {
  let at = 1000;
  const strokes: Stroke[] = [];
  for (const letter of text.toLowerCase()) {
    const place = us_set ? US.indexOf(letter) : layout.indexOf(letter);
    const shown = place < 0 ? letter : layout.charAt(place);
    strokes.push({
      key: caps ? shown : shown.toUpperCase(),
      code: place < 0 ? "Slash" : `Key${US.charAt(place).toUpperCase()}`,
      at: (at += gap),
    });
  }
  if (suffix) strokes.push({ key: suffix, code: suffix, at: at + gap });
  return strokes;
}

/** Plays strokes through a wedge, with the silence after them. */
function play(strokes: Stroke[]): Scan | null {
  const wedge = new Wedge();
  let scan: Scan | null = null;
  for (const [index, stroke] of strokes.entries()) {
    scan ??= wedge.press(stroke).scan;
    const next = strokes[index + 1]?.at ?? Infinity;
    if (next - stroke.at > 60) scan ??= wedge.rest(stroke.at + 60).scan;
  }
  return scan;
}

describe.each(Object.entries(LAYOUTS))("layout %s", (_, layout) => {
  test("every setting of the reader, 200 codes each", () => {
    const chance = draw(42);
    for (const us_set of [true, false])
      for (const caps of [true, false])
        for (const suffix of ["", "Enter", "Tab"] as const)
          for (let round = 0; round < 200; round += 1) {
            const code = wholeCode(chance);
            const gap = suffix ? 60 : 12;
            const scan = play(burst(`GTV${code}`, { layout, us_set, caps, suffix, gap }));
            expect(scan).toEqual({ kind: "V", code, payload: `GTV${code}`, is_whole: true });
          }
  });

  test("an address around the code does not hide it", () => {
    const code = wholeCode(draw(3));
    const setting = { layout, us_set: false, caps: false, suffix: "Enter", gap: 8 } as const;
    expect(play(burst(`https://guichet.exemple.ch/gtc${code}`, setting))?.code).toBe(code);
  });
});

test("a reader set to US is read by its keys even under Dvorak", () => {
  const code = wholeCode(draw(5));
  const layout = OTHERS["dvorak"] ?? US;
  const setting = { layout, us_set: true, caps: false, suffix: "", gap: 10 } as const;
  expect(play(burst(`GTS${code}`, setting))?.code).toBe(code);
});

test("people typing at 180 ms never scan, with or without Enter", () => {
  const code = wholeCode(draw(9));
  for (const suffix of ["", "Enter"] as const) {
    expect(play(burst(`GTV${code}`, { layout: US, us_set: true, caps: false, suffix, gap: 180 }))).toBeNull();
  }
});

test("a slow burst without suffix is not believed", () => {
  const code = wholeCode(draw(9));
  expect(
    play(burst(`GTV${code}`, { layout: US, us_set: true, caps: false, suffix: "", gap: 50 })),
  ).toBeNull();
});

test("letters typed before a scan do not hide it", () => {
  const code = wholeCode(draw(13));
  const typed: Stroke[] = [{ key: "a", code: "KeyA", at: 200 }];
  const scan = play([
    ...typed,
    ...burst(`GTV${code}`, { layout: US, us_set: true, caps: false, suffix: "", gap: 9 }),
  ]);
  expect(scan?.code).toBe(code);
});

test("the Enter after a burst understood by its silence is swallowed", () => {
  const code = wholeCode(draw(17));
  const wedge = new Wedge();
  const strokes = burst(`GTV${code}`, { layout: US, us_set: true, caps: false, suffix: "", gap: 5 });
  for (const stroke of strokes) wedge.press(stroke);
  const last = strokes.at(-1)?.at ?? 0;
  expect(wedge.rest(last + 60).scan?.code).toBe(code);
  expect(wedge.press({ key: "Enter", code: "Enter", at: last + 90 }).swallow).toBe(true);
});

test("wrong check letters are told, not hidden", () => {
  const code = wholeCode(draw(19));
  const wrong = code.slice(0, 11) + (code.endsWith("B") ? "C" : "B");
  const scan = readBurst(burst(`GTV${wrong}`, { layout: US, us_set: true, caps: false, suffix: "", gap: 5 }));
  expect(scan).toMatchObject({ code: wrong, is_whole: false });
});

/** The strokes of a reader that is set to US, on a desk in France: digits come as signs. */
function french(text: string, gap: number): Stroke[] {
  const signs = "à&é\"'(-è_ç";
  let at = 0;
  return [...text].map((sign) => {
    at += gap;
    if (/[0-9]/.test(sign)) return { key: signs.charAt(Number(sign)), code: `Digit${sign}`, at };
    if (sign === "-") return { key: ")", code: "Minus", at };
    return {
      key: AZERTY.charAt(US.indexOf(sign.toLowerCase())),
      code: `Key${sign.toUpperCase()}`,
      at,
    };
  });
}

test("an issuer's code is read twice: as the host has the keys, and as a US keyboard", () => {
  const wedge = new Wedge();
  const burst = french("CJ-2026-0042", 8);
  const enter = { key: "Enter", code: "Enter", at: (burst.at(-1)?.at ?? 0) + 8 };
  for (const stroke of burst) expect(wedge.press(stroke).foreign).toEqual([]);
  const foreign = ["cj)éàé-)àà'é", "CJ-2026-0042"];
  expect(wedge.press(enter)).toMatchObject({ scan: null, foreign });
  // A key that was held up does not cut the code.
  const held = french("CJ-2026-0042", 8).map((stroke, place) => ({
    ...stroke,
    at: stroke.at + (place > 4 ? 60 : 0),
  }));
  for (const stroke of held) wedge.press(stroke);
  expect(wedge.press({ key: "Enter", code: "Enter", at: (held.at(-1)?.at ?? 0) + 8 })).toMatchObject({
    foreign,
  });
  // A hand that types the same says nothing, nor does a very quick one.
  const quick = french("CJ-2026-0042", 70);
  for (const stroke of quick) wedge.press(stroke);
  expect(wedge.press({ key: "Enter", code: "Enter", at: (quick.at(-1)?.at ?? 0) + 70 }).foreign).toEqual([]);
  const slow = french("CJ-2026-0042", 180);
  for (const stroke of slow) wedge.press(stroke);
  expect(wedge.press({ key: "Enter", code: "Enter", at: (slow.at(-1)?.at ?? 0) + 90 }).foreign).toEqual([]);
});

test("a foreign code is called foreign", () => {
  const wedge = new Wedge();
  const strokes = burst("https://example.org/x", {
    layout: US,
    us_set: true,
    caps: false,
    suffix: "Enter",
    gap: 5,
  });
  expect(strokes.map((stroke) => wedge.press(stroke)).at(-1)).toMatchObject({
    scan: null,
    foreign: ["HTTPS://EXAMPLE.ORG/X", "HTTPS???EXAMPLE?ORG?X"],
  });
});
